# Reward: dapoOnce
# gnuplot run-dapoonce-reward.gp > run-dapoonce-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5 0.39733955 0.6026604
3 0.5625 0.47412425 0.65087575
6 0.5671875 0.47945294 0.65492207
9 0.61875 0.48817104 0.749329
12 0.64375 0.49814552 0.78935444
15 0.64375 0.48456126 0.8029387
18 0.65625 0.520443 0.792057
21 0.6609375 0.51372623 0.8081488
24 0.653125 0.5036932 0.8025568
27 0.6671875 0.5105312 0.82384384
30 0.665625 0.52184147 0.80940855
33 0.678125 0.531426 0.82482404
36 0.6828125 0.54365176 0.82197326
39 0.678125 0.5254538 0.8307962
42 0.690625 0.53838587 0.84286416
45 0.6890625 0.5404516 0.8376734
48 0.7 0.5568395 0.84316045
51 0.703125 0.55082405 0.85542595
54 0.6875 0.5479341 0.8270659
57 0.6921875 0.53994834 0.84442663
60 0.696875 0.54130363 0.8524463
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.86325; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0.3790161:0.8737494]
set arrow 1 from screen 0.05600,0.14525 to screen 0.86325,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19054,0.14525 to screen 0.19054,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.19054,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.32508,0.14525 to screen 0.32508,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.32508,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.45962,0.14525 to screen 0.45962,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.45962,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.59417,0.14525 to screen 0.59417,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.59417,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.72871,0.14525 to screen 0.72871,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.72871,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.86325,0.14525 to screen 0.86325,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.86325,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.17748 to screen 0.86325,0.17748 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.17748 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.33105 to screen 0.86325,0.33105 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.5' at screen 0.04506,0.33105 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.48462 to screen 0.86325,0.48462 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.6' at screen 0.04506,0.48462 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.63820 to screen 0.86325,0.63820 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.7' at screen 0.04506,0.63820 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.79177 to screen 0.86325,0.79177 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.79177 right front textcolor rgb '#59636e'
set label 13 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.86325,0.04469 right front textcolor rgb '#59636e'
set label 15 'dapoOnce' at screen 0.88200,0.63340 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
