# Reward: table
# gnuplot run-table-reward.gp > run-table-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.446875 0.42111874 0.47106874
1 0.446875 0.42111874 0.47106874
2 0.446875 0.42111874 0.47106874
3 0.4453125 0.42111874 0.47106874
4 0.4453125 0.42111874 0.47106874
5 0.4453125 0.42111874 0.47106874
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.90591; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:5]
unset ytics
unset logscale y
set yrange [0.42111874:0.47106874]
set arrow 1 from screen 0.06880,0.14525 to screen 0.90591,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23622,0.14525 to screen 0.23622,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.23622,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40364,0.14525 to screen 0.40364,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.40364,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57106,0.14525 to screen 0.57106,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.57106,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73848,0.14525 to screen 0.73848,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4' at screen 0.73848,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.90591,0.14525 to screen 0.90591,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '5' at screen 0.90591,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.28034 to screen 0.90591,0.28034 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.43' at screen 0.05786,0.28034 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.43245 to screen 0.90591,0.43245 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.44' at screen 0.05786,0.43245 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.58456 to screen 0.90591,0.58456 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.45' at screen 0.05786,0.58456 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.73666 to screen 0.90591,0.73666 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.46' at screen 0.05786,0.73666 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06880,0.88877 to screen 0.90591,0.88877 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.47' at screen 0.05786,0.88877 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.90591,0.04469 right front textcolor rgb '#59636e'
set label 14 'table' at screen 0.92466,0.51326 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
