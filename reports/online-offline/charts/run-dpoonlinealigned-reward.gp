# Reward: dpoOnlineAligned
# gnuplot run-dpoonlinealigned-reward.gp > run-dpoonlinealigned-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.37178993 0.31711042 0.42646948
20 0.69956756 0.6577721 0.741363
40 0.92498785 0.90883785 0.9411378
60 0.99172324 0.98216945 1.0012771
80 0.9966696 0.98936486 1.0039743
100 0.9983491 0.9938731 1.0028251
120 0.99985 0.9994334 1.0002666
140 0.9999387 0.9997686 1.0001088
160 1 1 1
180 1 1 1
200 1 1 1
220 1 1 1
240 1 1 1
260 1 1 1
280 1 1 1
300 1 1 1
320 1 1 1
340 1 1 1
360 1 1 1
380 1 1 1
400 1 1 1
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.77794; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:1.0441333]
set arrow 1 from screen 0.05600,0.14525 to screen 0.77794,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23648,0.14525 to screen 0.23648,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.23648,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.41697,0.14525 to screen 0.41697,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.41697,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.59745,0.14525 to screen 0.59745,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.59745,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.77794,0.14525 to screen 0.77794,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.77794,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.77794,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.50908 to screen 0.77794,0.50908 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.50908 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.87291 to screen 0.77794,0.87291 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.87291 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.77794,0.04469 right front textcolor rgb '#59636e'
set label 11 'dpoOnlineAligned' at screen 0.79669,0.87291 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
