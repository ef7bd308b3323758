# Reward: rloo8
# gnuplot run-rloo8-reward.gp > run-rloo8-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5 0.473 0.527
5 0.5 0.473 0.527
10 0.5 0.473 0.527
15 0.5 0.473 0.527
20 0.5 0.473 0.527
25 0.5 0.473 0.527
30 0.5 0.473 0.527
35 0.5 0.473 0.527
40 0.5 0.473 0.527
45 0.5 0.473 0.527
50 0.5 0.473 0.527
55 0.5 0.473 0.527
60 0.5 0.473 0.527
65 0.5 0.473 0.527
70 0.5 0.473 0.527
75 0.5 0.473 0.527
80 0.5 0.473 0.527
85 0.5 0.473 0.527
90 0.5 0.473 0.527
95 0.5 0.473 0.527
100 0.5 0.473 0.527
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.90591; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.473:0.527]
set arrow 1 from screen 0.06880,0.14525 to screen 0.90591,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23622,0.14525 to screen 0.23622,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.23622,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40364,0.14525 to screen 0.40364,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.40364,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57106,0.14525 to screen 0.57106,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.57106,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73848,0.14525 to screen 0.73848,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.73848,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.90591,0.14525 to screen 0.90591,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.90591,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.24374 to screen 0.90591,0.24374 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.48' at screen 0.05786,0.24374 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.38444 to screen 0.90591,0.38444 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.49' at screen 0.05786,0.38444 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.52514 to screen 0.90591,0.52514 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.50' at screen 0.05786,0.52514 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.66584 to screen 0.90591,0.66584 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.51' at screen 0.05786,0.66584 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06880,0.80654 to screen 0.90591,0.80654 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.52' at screen 0.05786,0.80654 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.90591,0.04469 right front textcolor rgb '#59636e'
set label 14 'rloo8' at screen 0.92466,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
