# Reward: adder
# gnuplot run-adder-reward.gp > run-adder-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
40 0.0015625 -0.0027756954 0.0059006955
80 0.009375 -0.007977782 0.026727783
120 0.0140625 -0.0045967842 0.032721784
160 0.034375 0.01814296 0.05060704
200 0.0578125 0.009993856 0.10563114
240 0.084375 0.014625775 0.15412423
280 0.13125 0.014158897 0.2483411
320 0.1453125 0.034158144 0.25646687
360 0.2015625 0.0071406662 0.39598432
400 0.2046875 0.019055309 0.3903197
440 0.2828125 0.08149499 0.48413002
480 0.2765625 0.11000743 0.44311756
520 0.325 0.19277397 0.45722604
560 0.371875 0.25334617 0.49040383
600 0.4078125 0.26468492 0.5509401
640 0.4265625 0.2723276 0.5807974
680 0.4828125 0.3623543 0.6032707
720 0.484375 0.3675655 0.6011845
760 0.484375 0.4079932 0.5607568
800 0.5 0.39733955 0.6026604
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.90164; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:800]
unset ytics
unset logscale y
set yrange [-0.03242772:0.6277206]
set arrow 1 from screen 0.05600,0.14525 to screen 0.90164,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26741,0.14525 to screen 0.26741,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '200' at screen 0.26741,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47882,0.14525 to screen 0.47882,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '400' at screen 0.47882,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.69023,0.14525 to screen 0.69023,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '600' at screen 0.69023,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.90164,0.14525 to screen 0.90164,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '800' at screen 0.90164,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.18257 to screen 0.90164,0.18257 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.18257 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.41276 to screen 0.90164,0.41276 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.2' at screen 0.04506,0.41276 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.64294 to screen 0.90164,0.64294 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.64294 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.87312 to screen 0.90164,0.87312 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.87312 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.90164,0.04469 right front textcolor rgb '#59636e'
set label 12 'adder' at screen 0.92039,0.75803 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
