# Reward: sequences
# gnuplot run-sequences-reward.gp > run-sequences-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 1.8625083 1.7619328 1.9630837
1 1.8625083 1.7619328 1.9630837
2 1.8625083 1.7619328 1.9630837
3 1.8625083 1.7619328 1.9630837
4 1.8625083 1.7619328 1.9630837
5 1.8625083 1.7619328 1.9630837
6 1.8625083 1.7619328 1.9630837
7 1.8625083 1.7619328 1.9630837
8 1.8625083 1.7619328 1.9630837
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06453; set rmargin at screen 0.85045; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:8]
unset ytics
unset logscale y
set yrange [1.7619328:1.9630837]
set arrow 1 from screen 0.06453,0.14525 to screen 0.85045,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06453,0.14525 to screen 0.06453,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06453,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26101,0.14525 to screen 0.26101,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.26101,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45749,0.14525 to screen 0.45749,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.45749,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.65397,0.14525 to screen 0.65397,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.65397,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.85045,0.14525 to screen 0.85045,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.85045,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06453,0.28904 to screen 0.85045,0.28904 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1.80' at screen 0.05359,0.28904 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06453,0.47789 to screen 0.85045,0.47789 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.85' at screen 0.05359,0.47789 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06453,0.66675 to screen 0.85045,0.66675 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.90' at screen 0.05359,0.66675 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06453,0.85561 to screen 0.85045,0.85561 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.95' at screen 0.05359,0.85561 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01734,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.85045,0.04469 right front textcolor rgb '#59636e'
set label 12 'sequences' at screen 0.86920,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
