# Reward: tableKTO
# gnuplot run-tablekto-reward.gp > run-tablekto-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4453125 0.35379818 0.53682685
5 0.696875 0.6068117 0.78693825
10 0.85625 0.78282034 0.92967963
15 0.9234375 0.8611727 0.98570234
20 0.9609375 0.94035965 0.98151535
25 0.978125 0.96218544 0.99406457
30 0.9921875 0.9853282 0.9990468
35 0.996875 0.99156183 1.0021882
40 1 1 1
45 0.9984375 0.9940993 1.0027757
50 1 1 1
55 1 1 1
60 1 1 1
65 1 1 1
70 0.9984375 0.9940993 1.0027757
75 1 1 1
80 1 1 1
85 1 1 1
90 1 1 1
95 1 1 1
100 1 1 1
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.86752; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.32783908:1.0287348]
set arrow 1 from screen 0.05600,0.14525 to screen 0.86752,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21830,0.14525 to screen 0.21830,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.21830,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38061,0.14525 to screen 0.38061,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.38061,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.54291,0.14525 to screen 0.54291,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.54291,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.70521,0.14525 to screen 0.70521,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.70521,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.86752,0.14525 to screen 0.86752,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.86752,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.22347 to screen 0.86752,0.22347 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.4' at screen 0.04506,0.22347 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.44028 to screen 0.86752,0.44028 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.44028 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.65708 to screen 0.86752,0.65708 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.8' at screen 0.04506,0.65708 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.87388 to screen 0.86752,0.87388 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.04506,0.87388 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.86752,0.04469 right front textcolor rgb '#59636e'
set label 13 'tableKTO' at screen 0.88627,0.87388 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
