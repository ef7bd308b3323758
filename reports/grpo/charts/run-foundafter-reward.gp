# Reward: foundAfter
# gnuplot run-foundafter-reward.gp > run-foundafter-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.7078125 0.66959065 0.7460344
1 0.7078125 0.66959065 0.7460344
2 0.7078125 0.66959065 0.7460344
3 0.7078125 0.66959065 0.7460344
4 0.7078125 0.66959065 0.7460344
5 0.7078125 0.66959065 0.7460344
6 0.7078125 0.66959065 0.7460344
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.83766; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:6]
unset ytics
unset logscale y
set yrange [0.66959065:0.7460344]
set arrow 1 from screen 0.06880,0.14525 to screen 0.83766,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19694,0.14525 to screen 0.19694,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.19694,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.32508,0.14525 to screen 0.32508,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.32508,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.45323,0.14525 to screen 0.45323,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.45323,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.58137,0.14525 to screen 0.58137,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4' at screen 0.58137,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.70951,0.14525 to screen 0.70951,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '5' at screen 0.70951,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.83766,0.14525 to screen 0.83766,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '6' at screen 0.83766,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.24871 to screen 0.83766,0.24871 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.68' at screen 0.05786,0.24871 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.44749 to screen 0.83766,0.44749 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.70' at screen 0.05786,0.44749 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.64627 to screen 0.83766,0.64627 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.72' at screen 0.05786,0.64627 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06880,0.84505 to screen 0.83766,0.84505 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.74' at screen 0.05786,0.84505 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.83766,0.04469 right front textcolor rgb '#59636e'
set label 14 'foundAfter' at screen 0.85641,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
