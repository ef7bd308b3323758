# Reward: ipoOnlineAligned
# gnuplot run-ipoonlinealigned-reward.gp > run-ipoonlinealigned-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.37178993 0.31711042 0.42646948
20 0.47442952 0.41201997 0.53683907
40 0.5723723 0.52037156 0.6243731
60 0.6648044 0.622617 0.7069918
80 0.74396944 0.7172704 0.77066845
100 0.8069004 0.7892015 0.82459927
120 0.85427946 0.8391165 0.8694424
140 0.8913294 0.87637174 0.9062871
160 0.92173237 0.9061857 0.937279
180 0.94606394 0.9326573 0.95947057
200 0.95785105 0.94333655 0.9723656
220 0.9589735 0.9431445 0.97480255
240 0.95600843 0.9389246 0.9730922
260 0.95218956 0.9343574 0.97002167
280 0.94783646 0.9301614 0.96551156
300 0.9450395 0.92720294 0.96287614
320 0.94295996 0.92434525 0.96157473
340 0.94082516 0.92297274 0.9586776
360 0.9398186 0.9221646 0.9574726
380 0.93936235 0.9215934 0.9571312
400 0.93872714 0.920804 0.9566502
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.78220; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:1.0137947]
set arrow 1 from screen 0.05600,0.14525 to screen 0.78220,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23755,0.14525 to screen 0.23755,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.23755,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.41910,0.14525 to screen 0.41910,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.41910,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.60065,0.14525 to screen 0.60065,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.60065,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.78220,0.14525 to screen 0.78220,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.78220,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.78220,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.29514 to screen 0.78220,0.29514 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.2' at screen 0.04506,0.29514 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.44503 to screen 0.78220,0.44503 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.44503 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.59491 to screen 0.78220,0.59491 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.59491 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.74480 to screen 0.78220,0.74480 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.74480 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.89469 to screen 0.78220,0.89469 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '1.0' at screen 0.04506,0.89469 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.78220,0.04469 right front textcolor rgb '#59636e'
set label 14 'ipoOnlineAligned' at screen 0.80095,0.84877 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
