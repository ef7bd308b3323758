# Reward: price4
# gnuplot run-price4-reward.gp > run-price4-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
1 2.3709376 2.25212 2.4897552
2 2.4471095 2.311133 2.5830858
3 2.6819532 2.5513942 2.812512
4 2.7765625 2.6903343 2.8627906
5 3.0457811 2.8755443 3.2160182
6 3.1094532 2.9896984 3.2292078
7 3.3024218 3.0921 3.512744
8 3.4303124 3.2740617 3.5865633
9 3.5377343 3.3831298 3.692339
10 3.6325 3.3896806 3.8753195
11 3.7755468 3.5576005 3.9934933
12 3.8325 3.5933032 4.0716968
13 3.9325 3.763685 4.101315
14 4.081719 3.8914237 4.2720137
15 4.196797 3.9946384 4.3989553
16 4.2745314 4.1435328 4.40553
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
1 0.28405166 0.13390046 0.43420282
2 0.38690427 0.18427536 0.58953315
3 0.5730101 0.42758387 0.71843636
4 0.73125947 0.6274666 0.8350524
5 0.98370695 0.8960407 1.0713732
6 1.1056839 1.0220561 1.1893119
7 1.2675054 1.1100904 1.4249206
8 1.385335 1.2398206 1.5308495
9 1.5177512 1.3424765 1.6930258
10 1.6430025 1.408 1.8780051
11 1.7558519 1.4950066 2.0166972
12 1.8511571 1.570782 2.1315324
13 1.9615026 1.6389503 2.2840548
14 2.0654588 1.7190833 2.411834
15 2.1743386 1.799196 2.5494814
16 2.2705064 1.8988796 2.642133
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [0:4.5817513]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.31108 to screen 0.80983,0.31108 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.31108 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.47690 to screen 0.80983,0.47690 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.47690 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.64273 to screen 0.80983,0.64273 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.64273 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.80856 to screen 0.80983,0.80856 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '4' at screen 0.04219,0.80856 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.85408 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.52176 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
