# Reward: ipoTwo01
# gnuplot run-ipotwo01-reward.gp > run-ipotwo01-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5015625 0.47840288 0.5247221
900 0.996875 0.98819864 1.0055513
1800 0.996875 0.98819864 1.0055513
2700 0.996875 0.98819864 1.0055513
3600 0.996875 0.98819864 1.0055513
4500 0.996875 0.98819864 1.0055513
5400 0.996875 0.98819864 1.0055513
6300 0.996875 0.98819864 1.0055513
7200 0.996875 0.98819864 1.0055513
8100 0.996875 0.98819864 1.0055513
9000 0.996875 0.98819864 1.0055513
9900 0.996875 0.98819864 1.0055513
10800 0.996875 0.98819864 1.0055513
11700 0.996875 0.98819864 1.0055513
12600 0.996875 0.98819864 1.0055513
13500 0.996875 0.98819864 1.0055513
14400 0.996875 0.98819864 1.0055513
15300 0.996875 0.98819864 1.0055513
16200 0.996875 0.98819864 1.0055513
17100 0.996875 0.98819864 1.0055513
18000 0.996875 0.98819864 1.0055513
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.86528; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0.45731694:1.0266373]
set arrow 1 from screen 0.05600,0.14525 to screen 0.86528,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28080,0.14525 to screen 0.28080,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.28080,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.50560,0.14525 to screen 0.50560,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.50560,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.73040,0.14525 to screen 0.73040,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.73040,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.33567 to screen 0.86528,0.33567 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.6' at screen 0.04506,0.33567 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.60257 to screen 0.86528,0.60257 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.8' at screen 0.04506,0.60257 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.86948 to screen 0.86528,0.86948 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.04506,0.86948 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.86528,0.04469 right front textcolor rgb '#59636e'
set label 10 'ipoTwo01' at screen 0.88403,0.86531 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
