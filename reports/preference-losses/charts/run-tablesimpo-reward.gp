# Reward: tableSimPO
# gnuplot run-tablesimpo-reward.gp > run-tablesimpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4453125 0.35379818 0.53682685
5 0.6375 0.60955316 0.6654469
10 0.759375 0.68862116 0.83012885
15 0.8234375 0.76662534 0.8802496
20 0.853125 0.8100696 0.89618033
25 0.8640625 0.8143149 0.9138101
30 0.871875 0.8221274 0.9216226
35 0.878125 0.835509 0.920741
40 0.8796875 0.8318688 0.92750615
45 0.8890625 0.834017 0.944108
50 0.8921875 0.83800346 0.94637156
55 0.89375 0.84495735 0.9425427
60 0.89375 0.84495735 0.9425427
65 0.89375 0.84495735 0.9425427
70 0.89375 0.84495735 0.9425427
75 0.8921875 0.84446734 0.93990767
80 0.8921875 0.84446734 0.93990767
85 0.8921875 0.84446734 0.93990767
90 0.8921875 0.84446734 0.93990767
95 0.8953125 0.8455649 0.9450601
100 0.8953125 0.8455649 0.9450601
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.83969; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.33009523:0.9700745]
set arrow 1 from screen 0.05600,0.14525 to screen 0.83969,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21274,0.14525 to screen 0.21274,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.21274,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36948,0.14525 to screen 0.36948,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.36948,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.52621,0.14525 to screen 0.52621,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.52621,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.68295,0.14525 to screen 0.68295,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.68295,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.83969,0.14525 to screen 0.83969,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.83969,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.22824 to screen 0.83969,0.22824 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.4' at screen 0.04506,0.22824 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.46568 to screen 0.83969,0.46568 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.46568 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.70312 to screen 0.83969,0.70312 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.8' at screen 0.04506,0.70312 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.83969,0.04469 right front textcolor rgb '#59636e'
set label 12 'tableSimPO' at screen 0.85844,0.81627 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
