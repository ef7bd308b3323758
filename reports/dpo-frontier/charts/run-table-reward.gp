# Reward: table
# gnuplot run-table-reward.gp > run-table-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.3421875 0.30694383 0.37743115
5 0.5203125 0.4941032 0.5465218
10 0.5453125 0.5183947 0.5722303
15 0.528125 0.50377697 0.55247307
20 0.5046875 0.4793917 0.5299833
25 0.4859375 0.45347342 0.51840156
30 0.4859375 0.45003253 0.5218425
35 0.503125 0.47434866 0.53190136
40 0.51875 0.49984023 0.53765976
45 0.5046875 0.4793917 0.5299833
50 0.5 0.46932432 0.53067565
55 0.5015625 0.47295013 0.53017485
60 0.5015625 0.4746447 0.5284803
65 0.5 0.47010106 0.52989894
70 0.5015625 0.47295013 0.53017485
75 0.5015625 0.47295013 0.53017485
80 0.5046875 0.4793917 0.5299833
85 0.5046875 0.4793917 0.5299833
90 0.503125 0.4778292 0.5284208
95 0.503125 0.4778292 0.5284208
100 0.503125 0.4778292 0.5284208
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.90591; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.2963324:0.58284175]
set arrow 1 from screen 0.05600,0.14525 to screen 0.90591,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22598,0.14525 to screen 0.22598,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.22598,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.39596,0.14525 to screen 0.39596,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.39596,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.56594,0.14525 to screen 0.56594,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.56594,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73592,0.14525 to screen 0.73592,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.73592,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.90591,0.14525 to screen 0.90591,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.90591,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.15498 to screen 0.90591,0.15498 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.3' at screen 0.04506,0.15498 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.42016 to screen 0.90591,0.42016 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.42016 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.68535 to screen 0.90591,0.68535 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.5' at screen 0.04506,0.68535 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.90591,0.04469 right front textcolor rgb '#59636e'
set label 12 'table' at screen 0.92466,0.69363 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
