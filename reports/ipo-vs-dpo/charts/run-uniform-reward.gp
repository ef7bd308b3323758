# Reward: uniform
# gnuplot run-uniform-reward.gp > run-uniform-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.3421875 0.32370937 0.36066562
1 0.3421875 0.32370937 0.36066562
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.87381; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:1]
unset ytics
unset logscale y
set yrange [0.32370937:0.36066562]
set arrow 1 from screen 0.06880,0.14525 to screen 0.87381,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22980,0.14525 to screen 0.22980,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.2' at screen 0.22980,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.39080,0.14525 to screen 0.39080,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.4' at screen 0.39080,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55181,0.14525 to screen 0.55181,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.6' at screen 0.55181,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.71281,0.14525 to screen 0.71281,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.8' at screen 0.71281,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.87381,0.14525 to screen 0.87381,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '1.0' at screen 0.87381,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.27458 to screen 0.87381,0.27458 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.33' at screen 0.05786,0.27458 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.48017 to screen 0.87381,0.48017 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.34' at screen 0.05786,0.48017 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.68576 to screen 0.87381,0.68576 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.35' at screen 0.05786,0.68576 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.89134 to screen 0.87381,0.89134 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.36' at screen 0.05786,0.89134 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.87381,0.04469 right front textcolor rgb '#59636e'
set label 13 'uniform' at screen 0.89256,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
