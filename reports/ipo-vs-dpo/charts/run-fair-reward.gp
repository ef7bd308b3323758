# Reward: fair
# gnuplot run-fair-reward.gp > run-fair-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5015625 0.47840288 0.5247221
1 0.5015625 0.47840288 0.5247221
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.91870; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:1]
unset ytics
unset logscale y
set yrange [0.4765501:0.5265749]
set arrow 1 from screen 0.06880,0.14525 to screen 0.91870,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23878,0.14525 to screen 0.23878,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.2' at screen 0.23878,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40876,0.14525 to screen 0.40876,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.4' at screen 0.40876,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57874,0.14525 to screen 0.57874,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.6' at screen 0.57874,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.74872,0.14525 to screen 0.74872,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.8' at screen 0.74872,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.91870,0.14525 to screen 0.91870,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '1.0' at screen 0.91870,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.19765 to screen 0.91870,0.19765 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.48' at screen 0.05786,0.19765 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.34953 to screen 0.91870,0.34953 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.49' at screen 0.05786,0.34953 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.50141 to screen 0.91870,0.50141 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.50' at screen 0.05786,0.50141 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.65329 to screen 0.91870,0.65329 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.51' at screen 0.05786,0.65329 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06880,0.80517 to screen 0.91870,0.80517 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.52' at screen 0.05786,0.80517 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.91870,0.04469 right front textcolor rgb '#59636e'
set label 14 'fair' at screen 0.93745,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
