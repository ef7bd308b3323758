# Reward: ipoTwo10
# gnuplot run-ipotwo10-reward.gp > run-ipotwo10-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5015625 0.47840288 0.5247221
900 0.5171875 0.49303344 0.54134154
1800 0.5171875 0.49303344 0.54134154
2700 0.5171875 0.49303344 0.54134154
3600 0.5171875 0.49303344 0.54134154
4500 0.5171875 0.49303344 0.54134154
5400 0.5171875 0.49303344 0.54134154
6300 0.5171875 0.49303344 0.54134154
7200 0.5171875 0.49303344 0.54134154
8100 0.5171875 0.49303344 0.54134154
9000 0.5171875 0.49303344 0.54134154
9900 0.5171875 0.49303344 0.54134154
10800 0.5171875 0.49303344 0.54134154
11700 0.5171875 0.49303344 0.54134154
12600 0.515625 0.49504712 0.53620285
13500 0.5171875 0.49303344 0.54134154
14400 0.5171875 0.49303344 0.54134154
15300 0.5171875 0.49303344 0.54134154
16200 0.5171875 0.49303344 0.54134154
17100 0.5171875 0.49303344 0.54134154
18000 0.515625 0.49504712 0.53620285
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.86528; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0.47588533:0.5438591]
set arrow 1 from screen 0.06880,0.14525 to screen 0.86528,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29004,0.14525 to screen 0.29004,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.29004,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.51129,0.14525 to screen 0.51129,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.51129,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.73253,0.14525 to screen 0.73253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.73253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.06880,0.19124 to screen 0.86528,0.19124 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.48' at screen 0.05786,0.19124 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.06880,0.41479 to screen 0.86528,0.41479 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.50' at screen 0.05786,0.41479 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.63834 to screen 0.86528,0.63834 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.52' at screen 0.05786,0.63834 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.86189 to screen 0.86528,0.86189 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.54' at screen 0.05786,0.86189 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.86528,0.04469 right front textcolor rgb '#59636e'
set label 11 'ipoTwo10' at screen 0.88403,0.58944 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
