# KL divergence from the reference: near
# gnuplot run-near-kl.gp > run-near-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 2.828572 2.3778117 3.2793324
10 2.8565602 2.5623686 3.150752
14 2.8340125 2.5915513 3.0764737
19 2.833572 2.4218836 3.24526
24 2.977011 2.5096595 3.4443624
29 2.907523 2.6592395 3.1558063
34 2.8629823 2.6313255 3.0946388
38 2.9111657 2.6759763 3.1463552
43 2.7541487 2.5273092 2.9809883
48 2.6754477 2.5691946 2.7817006
53 2.6713004 2.523035 2.8195658
58 2.7235184 2.5060327 2.9410043
62 2.6752534 2.5125787 2.8379283
67 2.6566918 2.5240116 2.789372
72 2.630294 2.5328734 2.7277148
77 2.6614835 2.548445 2.7745218
82 2.5759246 2.477598 2.6742516
86 2.5207093 2.3440344 2.697384
91 2.555787 2.4396017 2.6719725
96 2.5494318 2.3893545 2.7095094
EOD
$p0s1 << EOD
0 0 0 0
5 2.8436286 2.2748544 3.412403
10 2.8636627 2.505241 3.2220845
14 2.782356 2.5918238 2.9728882
19 2.8043053 2.570045 3.0385659
24 2.9541976 2.5507255 3.3576698
29 2.8580678 2.5839434 3.1321921
34 2.7796557 2.6086953 2.9506161
38 2.917513 2.7709303 3.0640955
43 2.7637346 2.467386 3.060083
48 2.6665323 2.472637 2.8604279
53 2.6797955 2.572512 2.787079
58 2.6513479 2.4897635 2.812932
62 2.6060157 2.5243046 2.687727
67 2.6724496 2.561825 2.7830741
72 2.565544 2.449278 2.6818094
77 2.55892 2.4059854 2.7118542
82 2.5651536 2.491936 2.6383715
86 2.565835 2.4289832 2.7026868
91 2.5142765 2.43995 2.5886033
96 2.53981 2.4285173 2.6511025
EOD
$p0s2 << EOD
0 0 0 0
5 3.5124664 2.1773937 4.847539
10 3.5147424 2.3514438 4.678041
14 3.1409488 2.5853992 3.6964986
19 3.2432213 2.2712548 4.215188
24 3.4734762 2.1693566 4.777596
29 3.154962 2.462245 3.8476794
34 3.019546 2.0293906 4.0097013
38 3.125985 2.5451918 3.7067778
43 2.490837 1.7250538 3.2566202
48 2.4224167 2.0229669 2.8218665
53 2.6242929 2.1118793 3.136706
58 2.6088693 2.2940934 2.9236455
62 2.4663212 2.0653799 2.8672628
67 2.256919 1.9545015 2.5593364
72 2.1541264 1.8762281 2.432025
77 2.276138 1.7479331 2.8043427
82 2.1213384 1.8429838 2.3996928
86 2.061836 1.9690837 2.1545882
91 2.1240897 1.841908 2.4062715
96 2.180989 1.7556325 2.6063457
EOD
$p0s3 << EOD
0 0 0 0
5 2.4221594 2.1226988 2.7216203
10 2.483525 1.7844025 3.1826477
14 2.6113982 1.6280632 3.5947332
19 2.8785129 1.6478378 4.109188
24 3.4059787 1.7293707 5.082587
29 6.953156 0.837628 13.068684
34 3.181895 1.7270185 4.6367717
38 2.7366495 1.8155731 3.6577258
43 2.675122 1.17061 4.179634
48 4.481957 -0.0703322 9.0342455
53 3.4797459 0.12129478 6.8381968
58 2.6330802 1.8185116 3.4476488
62 2.6070127 1.9388624 3.2751632
67 2.351205 1.0448526 3.6575575
72 3.909744 -1.1270626 8.94655
77 2.8186538 1.0541303 4.583177
82 2.4303608 1.8525732 3.0081484
86 2.285573 1.2902502 3.2808957
91 2.6102977 2.0082502 3.2123451
96 2.7255483 1.6216358 3.8294609
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-1.6948924:13.636514]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21301,0.14525 to screen 0.21301,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.21301,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.37290,0.14525 to screen 0.37290,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.37290,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.69268,0.14525 to screen 0.69268,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.69268,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.22924 to screen 0.82059,0.22924 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.22924 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.47703 to screen 0.82059,0.47703 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.47703 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.72481 to screen 0.82059,0.72481 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.72481 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.35559 to screen 0.83466,0.37683 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.37683 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.35511 to screen 0.83466,0.32934 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.32934 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.33733 to screen 0.83466,0.28186 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.28186 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.36431 to screen 0.83466,0.42431 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.42431 left front textcolor rgb '#9a4478'
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
