# Reward: dpoTwo1
# gnuplot run-dpotwo1-reward.gp > run-dpotwo1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5015625 0.47840288 0.5247221
900 0.99375 0.9811021 1.006398
1800 0.996875 0.98819864 1.0055513
2700 0.9984375 0.9940993 1.0027757
3600 1 1 1
4500 1 1 1
5400 1 1 1
6300 1 1 1
7200 1 1 1
8100 1 1 1
9000 1 1 1
9900 1 1 1
10800 1 1 1
11700 1 1 1
12600 1 1 1
13500 1 1 1
14400 1 1 1
15300 1 1 1
16200 1 1 1
17100 1 1 1
18000 1 1 1
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.87381; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0.45728308:1.0275177]
set arrow 1 from screen 0.05600,0.14525 to screen 0.87381,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28317,0.14525 to screen 0.28317,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.28317,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.51034,0.14525 to screen 0.51034,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.51034,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.73751,0.14525 to screen 0.73751,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.73751,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.33541 to screen 0.87381,0.33541 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.6' at screen 0.04506,0.33541 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.60188 to screen 0.87381,0.60188 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.8' at screen 0.04506,0.60188 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.86836 to screen 0.87381,0.86836 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.04506,0.86836 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.87381,0.04469 right front textcolor rgb '#59636e'
set label 10 'dpoTwo1' at screen 0.89256,0.86836 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
