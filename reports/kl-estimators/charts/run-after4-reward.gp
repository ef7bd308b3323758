# Reward: after4
# gnuplot run-after4-reward.gp > run-after4-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.15953515 -0.16815005 -0.15092026
1 -0.15953515 -0.16815005 -0.15092026
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.09561; set rmargin at screen 0.88884; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:1]
unset ytics
unset logscale y
set yrange [-0.16815005:-0.15092026]
set arrow 1 from screen 0.09561,0.14525 to screen 0.88884,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.09561,0.14525 to screen 0.09561,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.09561,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25426,0.14525 to screen 0.25426,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.2' at screen 0.25426,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.41290,0.14525 to screen 0.41290,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.4' at screen 0.41290,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57155,0.14525 to screen 0.57155,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.6' at screen 0.57155,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73020,0.14525 to screen 0.73020,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.8' at screen 0.73020,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.88884,0.14525 to screen 0.88884,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '1.0' at screen 0.88884,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.09561,0.28416 to screen 0.88884,0.28416 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−0.165' at screen 0.08467,0.28416 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.09561,0.50464 to screen 0.88884,0.50464 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.160' at screen 0.08467,0.50464 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.09561,0.72512 to screen 0.88884,0.72512 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '−0.155' at screen 0.08467,0.72512 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.02200,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.88884,0.04469 right front textcolor rgb '#59636e'
set label 12 'after4' at screen 0.90759,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
