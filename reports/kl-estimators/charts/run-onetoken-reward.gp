# Reward: oneToken
# gnuplot run-onetoken-reward.gp > run-onetoken-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.7361111 0.6963611 0.7758611
1 0.7361111 0.6963611 0.7758611
2 0.7361111 0.6963611 0.7758611
3 0.7361111 0.6963611 0.7758611
4 0.7361111 0.6963611 0.7758611
5 0.7361111 0.6963611 0.7758611
6 0.7361111 0.6963611 0.7758611
7 0.7361111 0.6963611 0.7758611
8 0.7361111 0.6963611 0.7758611
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.86325; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:8]
unset ytics
unset logscale y
set yrange [0.6963611:0.7758611]
set arrow 1 from screen 0.06880,0.14525 to screen 0.86325,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26741,0.14525 to screen 0.26741,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.26741,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46602,0.14525 to screen 0.46602,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.46602,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.66464,0.14525 to screen 0.66464,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.66464,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.86325,0.14525 to screen 0.86325,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.86325,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06880,0.18003 to screen 0.86325,0.18003 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.70' at screen 0.05786,0.18003 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.37117 to screen 0.86325,0.37117 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.72' at screen 0.05786,0.37117 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.56231 to screen 0.86325,0.56231 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.74' at screen 0.05786,0.56231 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.75344 to screen 0.86325,0.75344 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.76' at screen 0.05786,0.75344 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.86325,0.04469 right front textcolor rgb '#59636e'
set label 12 'oneToken' at screen 0.88200,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
