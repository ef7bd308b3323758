# Reward: gold6
# gnuplot run-gold6-reward.gp > run-gold6-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
3 1.0362573 0.70796084 1.3645536
6 1.4596683 0.6982448 2.2210917
9 2.1004193 1.9880134 2.212825
12 2.202083 2.0204952 2.3836708
15 2.4249582 2.170448 2.6794682
18 2.4040153 1.7827749 3.0252554
21 2.5111244 2.0873983 2.9348502
24 2.6572015 2.5401843 2.7742188
27 2.7072577 2.6706 2.7439156
30 2.719215 2.6988373 2.7395926
33 2.7154756 2.6871064 2.7438447
36 2.718406 2.6960433 2.7407687
39 2.729944 2.7135816 2.7463064
42 2.7333992 2.7160165 2.7507818
45 2.732403 2.7145422 2.750264
48 2.7316217 2.715234 2.7480094
51 2.7331464 2.7197862 2.746507
54 2.732403 2.7127616 2.7520442
57 2.732403 2.7127616 2.7520442
60 2.732403 2.7127616 2.7520442
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.90591; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.3274462:3.1542056]
set arrow 1 from screen 0.05312,0.14525 to screen 0.90591,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19526,0.14525 to screen 0.19526,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.19526,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.33739,0.14525 to screen 0.33739,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.33739,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.47952,0.14525 to screen 0.47952,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.47952,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.62165,0.14525 to screen 0.62165,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.62165,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.76378,0.14525 to screen 0.76378,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.76378,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.90591,0.14525 to screen 0.90591,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.90591,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.21671 to screen 0.90591,0.21671 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.21671 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.43493 to screen 0.90591,0.43493 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.43493 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.65315 to screen 0.90591,0.65315 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.65315 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.87138 to screen 0.90591,0.87138 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '3' at screen 0.04219,0.87138 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.90591,0.04469 right front textcolor rgb '#59636e'
set label 14 'gold6' at screen 0.92466,0.81298 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
