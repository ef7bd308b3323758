# Reward: after1
# gnuplot run-after1-reward.gp > run-after1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.37248382 -0.39259794 -0.3523697
1 -0.37248382 -0.39259794 -0.3523697
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.08708; set rmargin at screen 0.89311; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:1]
unset ytics
unset logscale y
set yrange [-0.39259794:-0.3523697]
set arrow 1 from screen 0.08708,0.14525 to screen 0.89311,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.08708,0.14525 to screen 0.08708,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.08708,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24828,0.14525 to screen 0.24828,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.2' at screen 0.24828,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40949,0.14525 to screen 0.40949,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.4' at screen 0.40949,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57070,0.14525 to screen 0.57070,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.6' at screen 0.57070,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73190,0.14525 to screen 0.73190,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.8' at screen 0.73190,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.89311,0.14525 to screen 0.89311,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '1.0' at screen 0.89311,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.08708,0.19432 to screen 0.89311,0.19432 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−0.39' at screen 0.07614,0.19432 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.08708,0.38318 to screen 0.89311,0.38318 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.38' at screen 0.07614,0.38318 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.08708,0.57205 to screen 0.89311,0.57205 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '−0.37' at screen 0.07614,0.57205 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.08708,0.76092 to screen 0.89311,0.76092 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '−0.36' at screen 0.07614,0.76092 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.02072,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.89311,0.04469 right front textcolor rgb '#59636e'
set label 13 'after1' at screen 0.91186,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
