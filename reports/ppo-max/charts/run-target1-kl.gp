# KL divergence from the reference: target1
# gnuplot run-target1-kl.gp > run-target1-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 1.6625532 0.9964594 2.3286471
2 3.72576 1.477642 5.973878
3 4.079511 2.144281 6.0147414
4 4.357921 2.520844 6.1949983
5 4.31942 2.9301593 5.7086806
6 4.4387784 3.0310826 5.8464737
7 4.593392 3.2645319 5.922252
8 4.661795 3.4738894 5.8497005
9 4.6703033 3.6308336 5.709773
10 4.8192983 3.7933753 5.8452215
11 4.956862 3.894613 6.0191107
12 5.104887 4.034826 6.174948
13 5.263855 4.183455 6.344255
14 5.417179 4.1709085 6.66345
15 5.4976444 4.1496186 6.84567
16 5.6013627 4.070988 7.1317368
EOD
$p0s1 << EOD
0 0 0 0
1 1.6480714 0.99467033 2.3014724
2 3.7432294 1.4084702 6.0779886
3 4.144356 1.9418113 6.3469005
4 4.425203 2.4382858 6.41212
5 4.29489 2.7692764 5.820503
6 4.467791 2.8384674 6.097115
7 4.6777616 3.1518621 6.203661
8 4.7190742 3.3844154 6.053733
9 4.669926 3.4817855 5.858067
10 4.81382 3.6685314 5.9591084
11 4.9626 3.8221087 6.1030917
12 5.0230756 3.8898215 6.1563296
13 5.260524 4.0186534 6.5023937
14 5.435414 3.9726074 6.8982205
15 5.6330547 4.1877112 7.0783987
16 5.7832465 4.2089734 7.3575196
EOD
$p0s2 << EOD
0 0 0 0
1 2.2785616 1.2112601 3.345863
2 8.134359 -0.52038455 16.789103
3 8.641196 0.34627053 16.936121
4 8.810606 1.0425093 16.578703
5 7.9508405 1.8253226 14.076358
6 8.039962 2.2254941 13.854428
7 7.9500446 2.6534088 13.24668
8 7.862872 3.0409613 12.684783
9 7.4946404 3.4376938 11.551587
10 7.29819 4.0021067 10.594274
11 7.397328 4.7190747 10.075582
12 7.1422443 4.875582 9.408907
13 7.3373933 5.1066246 9.568162
14 7.2903495 5.1474924 9.433207
15 7.356214 5.336277 9.376151
16 6.991495 4.923577 9.059413
EOD
$p0s3 << EOD
0 0 0 0
1 1.6991167 1.0536599 2.3445735
2 3.8065825 1.4856007 6.127564
3 4.214092 2.150671 6.2775126
4 4.43309 2.6446314 6.2215486
5 4.3110976 2.9793177 5.6428776
6 4.461127 3.0259311 5.8963223
7 4.515738 3.2031562 5.82832
8 4.6314654 3.3843777 5.878553
9 4.707971 3.5853317 5.8306103
10 4.800195 3.7004552 5.8999352
11 5.0857196 4.070884 6.1005554
12 5.095029 4.066824 6.123234
13 5.330276 4.464213 6.196339
14 5.509796 4.338623 6.6809697
15 5.715869 4.3879347 7.043803
16 5.639095 3.9909992 7.2871904
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-1.2186447:17.63438]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.19436 to screen 0.82059,0.19436 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.19436 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.39586 to screen 0.82059,0.39586 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '5' at screen 0.04219,0.39586 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.59736 to screen 0.82059,0.59736 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.59736 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.79886 to screen 0.82059,0.79886 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '15' at screen 0.04219,0.79886 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.42010 to screen 0.83466,0.36509 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.36509 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.42743 to screen 0.83466,0.46006 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.46006 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.47612 to screen 0.83466,0.50754 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.50754 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.42162 to screen 0.83466,0.41257 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.41257 left front textcolor rgb '#9a4478'
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
