# Reward: dpoEight01
# gnuplot run-dpoeight01-reward.gp > run-dpoeight01-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.8575 0.78242725 0.9325727
200 1.5196875 1.4439447 1.5954304
400 1.6725 1.593617 1.7513831
600 1.7557813 1.6645666 1.8469958
800 1.8135937 1.748994 1.8781935
1000 1.858125 1.8073403 1.9089097
1200 1.893125 1.8470992 1.9391508
1400 1.925625 1.8784682 1.9727818
1600 1.94 1.8916607 1.9883393
1800 1.95125 1.9048821 1.997618
2000 1.965625 1.9281052 2.0031447
2200 1.975 1.947426 2.002574
2400 1.983125 1.9615908 2.0046592
2600 1.98625 1.9669268 2.0055733
2800 1.990625 1.9763682 2.0048819
3000 1.994375 1.9879992 2.0007508
3200 1.99625 1.9911908 2.0013092
3400 1.998125 1.9946544 2.0015955
3600 1.998125 1.9946544 2.0015955
3800 1.998125 1.9946544 2.0015955
4000 1.999375 1.9976398 2.0011103
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.84619; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:4000]
unset ytics
unset logscale y
set yrange [0.73350143:2.0544991]
set arrow 1 from screen 0.05600,0.14525 to screen 0.84619,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25355,0.14525 to screen 0.25355,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1000' at screen 0.25355,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45109,0.14525 to screen 0.45109,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2000' at screen 0.45109,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.64864,0.14525 to screen 0.64864,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3000' at screen 0.64864,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.84619,0.14525 to screen 0.84619,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4000' at screen 0.84619,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.29853 to screen 0.84619,0.29853 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1.0' at screen 0.04506,0.29853 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.58611 to screen 0.84619,0.58611 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.5' at screen 0.04506,0.58611 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.87368 to screen 0.84619,0.87368 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2.0' at screen 0.04506,0.87368 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.84619,0.04469 right front textcolor rgb '#59636e'
set label 11 'dpoEight01' at screen 0.86494,0.87332 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
