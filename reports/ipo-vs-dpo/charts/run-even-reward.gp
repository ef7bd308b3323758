# Reward: even
# gnuplot run-even-reward.gp > run-even-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.8575 0.811195 0.903805
1 0.8575 0.811195 0.903805
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.91444; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:1]
unset ytics
unset logscale y
set yrange [0.811195:0.903805]
set arrow 1 from screen 0.06880,0.14525 to screen 0.91444,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23793,0.14525 to screen 0.23793,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.2' at screen 0.23793,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40705,0.14525 to screen 0.40705,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.4' at screen 0.40705,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57618,0.14525 to screen 0.57618,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.6' at screen 0.57618,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.74531,0.14525 to screen 0.74531,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.8' at screen 0.74531,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.91444,0.14525 to screen 0.91444,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '1.0' at screen 0.91444,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.21749 to screen 0.91444,0.21749 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.82' at screen 0.05786,0.21749 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.38157 to screen 0.91444,0.38157 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.84' at screen 0.05786,0.38157 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.54565 to screen 0.91444,0.54565 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.86' at screen 0.05786,0.54565 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.70973 to screen 0.91444,0.70973 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.88' at screen 0.05786,0.70973 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06880,0.87381 to screen 0.91444,0.87381 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.90' at screen 0.05786,0.87381 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.91444,0.04469 right front textcolor rgb '#59636e'
set label 14 'even' at screen 0.93319,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
