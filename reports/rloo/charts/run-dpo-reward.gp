# Reward: dpo
# gnuplot run-dpo-reward.gp > run-dpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -1.1191691 -1.9209112 -0.31742704
3 -1.7584912 -3.330569 -0.18641329
5 -1.634705 -3.0100944 -0.25931552
6 -1.4333599 -2.1880336 -0.6786861
8 -0.9513421 -1.6236526 -0.27903163
10 -0.47720978 -1.0924156 0.13799597
11 -0.4403345 -1.0952307 0.21456172
13 -0.22178847 -1.0391037 0.5955268
14 0.058309715 -0.71086735 0.82748675
16 0.09551771 -0.5367692 0.72780466
18 0.4668012 -0.22341096 1.1570134
19 0.6013815 -0.03006846 1.2328315
21 0.58386326 0.097619995 1.0701065
22 0.69950163 0.22193335 1.1770699
24 0.7062408 0.16494736 1.2475342
26 0.86144626 0.5615693 1.1613233
27 0.9341199 0.54813117 1.3201087
29 1.0000683 0.5924617 1.4076749
30 0.99237335 0.54001 1.4447367
32 1.0902086 0.7383377 1.4420795
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-3.5215812:1.6357489]
set arrow 1 from screen 0.05312,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32628,0.14525 to screen 0.32628,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32628,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.59944,0.14525 to screen 0.59944,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.59944,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.87260,0.14525 to screen 0.87260,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.87260,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.22209 to screen 0.92723,0.22209 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−3' at screen 0.04219,0.22209 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.36941 to screen 0.92723,0.36941 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.36941 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.51673 to screen 0.92723,0.51673 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1' at screen 0.04219,0.51673 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66405 to screen 0.92723,0.66405 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.66405 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.81137 to screen 0.92723,0.81137 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.81137 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 12 'dpo' at screen 0.94598,0.82466 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
