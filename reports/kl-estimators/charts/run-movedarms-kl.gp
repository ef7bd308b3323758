# KL divergence from the reference: movedArms
# gnuplot run-movedarms-kl.gp > run-movedarms-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 0.018663425 0.011683695 0.025643157
5 0.03712565 0.021478752 0.052772548
8 0.06625996 0.037507724 0.095012195
10 0.08985631 0.05402789 0.12568472
13 0.12312534 0.078926526 0.16732416
15 0.14400357 0.09623314 0.191774
18 0.17155343 0.124537125 0.21856974
20 0.18957278 0.14169727 0.23744828
23 0.21841729 0.16314282 0.27369177
25 0.2361774 0.18108858 0.29126623
28 0.26271147 0.20599821 0.3194247
30 0.27732152 0.21855874 0.3360843
33 0.29738522 0.23419881 0.36057165
35 0.3092797 0.24338838 0.375171
38 0.32480007 0.256848 0.39275217
40 0.3338762 0.26596132 0.40179104
43 0.3428837 0.2744451 0.41132233
45 0.34713686 0.27873045 0.41554323
48 0.35101345 0.28253973 0.41948718
50 0.35194507 0.2833871 0.42050305
EOD
$p0s1 << EOD
0 0 0 0
3 0.026734304 0.0078067025 0.045661908
5 0.041052148 0.02380037 0.058303926
8 0.068673566 0.040490475 0.096856646
10 0.078396544 0.05537527 0.10141781
13 0.11173064 0.086682215 0.13677907
15 0.12881753 0.08423534 0.1733997
18 0.16079424 0.1101678 0.2114207
20 0.18295938 0.1277729 0.23814587
23 0.21837024 0.1427954 0.29394507
25 0.22565061 0.15126546 0.30003574
28 0.2583591 0.19686414 0.31985408
30 0.27489537 0.19992696 0.3498638
33 0.30009735 0.2125449 0.38764977
35 0.3100998 0.2164099 0.4037897
38 0.3195911 0.23226012 0.4069221
40 0.32919848 0.24105044 0.4173465
43 0.34001157 0.24661593 0.43340725
45 0.3457344 0.24822102 0.44324777
48 0.3470223 0.25014994 0.44389465
50 0.346321 0.25002298 0.442619
EOD
$p0s2 << EOD
0 0 0 0
3 0.018539773 0.011019044 0.026060503
5 0.03771674 0.020992307 0.05444117
8 0.068317465 0.03774803 0.0988869
10 0.09460893 0.053201724 0.13601615
13 0.1274676 0.07900673 0.17592847
15 0.14511359 0.0980157 0.19221148
18 0.17139329 0.13090059 0.21188599
20 0.18765475 0.1479075 0.22740202
23 0.2179532 0.1687443 0.2671621
25 0.23603137 0.18097588 0.29108685
28 0.26008713 0.1969275 0.32324678
30 0.2678346 0.20348515 0.33218405
33 0.28265887 0.20779696 0.3575208
35 0.29289633 0.21476737 0.37102532
38 0.30568486 0.22261405 0.38875568
40 0.31868625 0.23877953 0.39859295
43 0.32462052 0.24466817 0.40457287
45 0.32786176 0.24968632 0.4060372
48 0.3323356 0.2526776 0.4119936
50 0.3332143 0.25336087 0.41306776
EOD
$p0s3 << EOD
0 0 0 0
3 0.018695159 0.010935206 0.02645511
5 0.038559068 0.02093891 0.056179225
8 0.069683 0.038214866 0.10115114
10 0.0967019 0.054761313 0.13864249
13 0.12993364 0.080120295 0.17974699
15 0.14637244 0.09965583 0.19308905
18 0.17188227 0.1349853 0.20877925
20 0.18768522 0.1499607 0.22540975
23 0.21580777 0.16585608 0.26575947
25 0.2366698 0.17521203 0.29812756
28 0.26204148 0.18995751 0.33412543
30 0.26466593 0.1918472 0.33748466
33 0.2756817 0.19986288 0.35150054
35 0.28565288 0.20900972 0.36229602
38 0.29892415 0.21377663 0.38407168
40 0.31432953 0.23095763 0.3977014
43 0.31858394 0.22910674 0.40806112
45 0.319613 0.23578595 0.40344012
48 0.32560158 0.24262567 0.4085775
50 0.32674432 0.24350315 0.40998548
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:50]
unset ytics
unset logscale y
set yrange [0:0.46165046]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20892,0.14525 to screen 0.20892,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.20892,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36184,0.14525 to screen 0.36184,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.36184,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.51476,0.14525 to screen 0.51476,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.51476,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.66768,0.14525 to screen 0.66768,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.66768,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.30983 to screen 0.82059,0.30983 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.1' at screen 0.04506,0.30983 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.47441 to screen 0.82059,0.47441 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.47441 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.63899 to screen 0.82059,0.63899 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.3' at screen 0.04506,0.63899 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.80356 to screen 0.82059,0.80356 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.4' at screen 0.04506,0.80356 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.72448 to screen 0.83466,0.77532 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.77532 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.71522 to screen 0.83466,0.72783 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.72783 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.82841,0.69365 to screen 0.83466,0.68034 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'kl/k2' at screen 0.83934,0.68034 left front textcolor rgb '#007553'
set arrow 16 from screen 0.82841,0.68300 to screen 0.83466,0.63286 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.63286 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 3 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
