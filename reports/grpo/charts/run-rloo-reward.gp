# Reward: rloo
# gnuplot run-rloo-reward.gp > run-rloo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5 0.39733955 0.6026604
3 0.5078125 0.3087749 0.7068501
6 0.584375 0.40506 0.76369
9 0.61875 0.48584962 0.7516504
12 0.6109375 0.41675782 0.8051172
15 0.65625 0.47054178 0.8419582
18 0.6453125 0.47861624 0.81200874
21 0.634375 0.45362264 0.8151274
24 0.6421875 0.47793654 0.8064385
27 0.646875 0.4558712 0.8378788
30 0.6375 0.4398144 0.83518565
33 0.6515625 0.4791772 0.8239478
36 0.684375 0.505165 0.863585
39 0.69375 0.5231756 0.8643244
42 0.7 0.5396334 0.8603666
45 0.7171875 0.568735 0.86564004
48 0.70625 0.5392717 0.87322825
51 0.7171875 0.5516525 0.8827225
54 0.725 0.5833594 0.86664057
57 0.715625 0.5594198 0.87183017
60 0.71875 0.56173366 0.87576634
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.91870; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0:0.9180314]
set arrow 1 from screen 0.05600,0.14525 to screen 0.91870,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19978,0.14525 to screen 0.19978,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.19978,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.34357,0.14525 to screen 0.34357,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.34357,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.48735,0.14525 to screen 0.48735,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.48735,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.63114,0.14525 to screen 0.63114,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.63114,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.77492,0.14525 to screen 0.77492,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.77492,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.91870,0.14525 to screen 0.91870,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.91870,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.14525 to screen 0.91870,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.31077 to screen 0.91870,0.31077 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.31077 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.47630 to screen 0.91870,0.47630 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.04506,0.47630 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.64182 to screen 0.91870,0.64182 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.64182 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.80734 to screen 0.91870,0.80734 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.80734 right front textcolor rgb '#59636e'
set label 13 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.91870,0.04469 right front textcolor rgb '#59636e'
set label 15 'rloo' at screen 0.93745,0.74010 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
