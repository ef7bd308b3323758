# Reward: dpoTwo10
# gnuplot run-dpotwo10-reward.gp > run-dpotwo10-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5015625 0.47840288 0.5247221
900 0.715625 0.6521627 0.7790873
1800 0.7484375 0.6946894 0.8021856
2700 0.7546875 0.6958414 0.81353366
3600 0.7625 0.71089554 0.8141045
4500 0.7671875 0.71801066 0.81636435
5400 0.771875 0.72317886 0.8205711
6300 0.784375 0.74231464 0.8264354
7200 0.7875 0.74968046 0.8253195
8100 0.7875 0.74968046 0.8253195
9000 0.8 0.7633172 0.8366828
9900 0.80625 0.77100635 0.84149367
10800 0.8125 0.7803271 0.8446729
11700 0.81875 0.79013765 0.84736234
12600 0.8234375 0.8000756 0.8467994
13500 0.8296875 0.8123347 0.8470403
14400 0.8375 0.81239086 0.86260915
15300 0.8515625 0.82881284 0.87431216
16200 0.859375 0.8356137 0.8831363
17100 0.865625 0.8424654 0.88878465
18000 0.871875 0.8517596 0.89199036
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.86102; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0.46185938:0.9085339]
set arrow 1 from screen 0.05600,0.14525 to screen 0.86102,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27962,0.14525 to screen 0.27962,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.27962,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.50323,0.14525 to screen 0.50323,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.50323,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.72685,0.14525 to screen 0.72685,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.72685,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.21013 to screen 0.86102,0.21013 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.5' at screen 0.04506,0.21013 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.38022 to screen 0.86102,0.38022 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.6' at screen 0.04506,0.38022 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.55032 to screen 0.86102,0.55032 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.7' at screen 0.04506,0.55032 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.72042 to screen 0.86102,0.72042 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.8' at screen 0.04506,0.72042 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.89051 to screen 0.86102,0.89051 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.9' at screen 0.04506,0.89051 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.86102,0.04469 right front textcolor rgb '#59636e'
set label 12 'dpoTwo10' at screen 0.87977,0.84267 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
