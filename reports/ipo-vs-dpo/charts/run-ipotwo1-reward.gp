# Reward: ipoTwo1
# gnuplot run-ipotwo1-reward.gp > run-ipotwo1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5015625 0.47840288 0.5247221
900 0.634375 0.5913196 0.67743033
1800 0.634375 0.5913196 0.67743033
2700 0.634375 0.5913196 0.67743033
3600 0.634375 0.5913196 0.67743033
4500 0.634375 0.5913196 0.67743033
5400 0.634375 0.5913196 0.67743033
6300 0.634375 0.5913196 0.67743033
7200 0.634375 0.5913196 0.67743033
8100 0.634375 0.5913196 0.67743033
9000 0.634375 0.5913196 0.67743033
9900 0.634375 0.5913196 0.67743033
10800 0.634375 0.5913196 0.67743033
11700 0.634375 0.5913196 0.67743033
12600 0.634375 0.5913196 0.67743033
13500 0.634375 0.5913196 0.67743033
14400 0.634375 0.5913196 0.67743033
15300 0.634375 0.5913196 0.67743033
16200 0.634375 0.5913196 0.67743033
17100 0.634375 0.5913196 0.67743033
18000 0.634375 0.5913196 0.67743033
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.87808; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0.4704418:0.6853915]
set arrow 1 from screen 0.06880,0.14525 to screen 0.87808,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29360,0.14525 to screen 0.29360,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.29360,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.51840,0.14525 to screen 0.51840,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.51840,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.74320,0.14525 to screen 0.74320,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.74320,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.06880,0.24973 to screen 0.87808,0.24973 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.50' at screen 0.05786,0.24973 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.06880,0.42646 to screen 0.87808,0.42646 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.55' at screen 0.05786,0.42646 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.60320 to screen 0.87808,0.60320 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.60' at screen 0.05786,0.60320 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.77993 to screen 0.87808,0.77993 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.65' at screen 0.05786,0.77993 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.87808,0.04469 right front textcolor rgb '#59636e'
set label 11 'ipoTwo1' at screen 0.89683,0.72470 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
