# Reward: bestOnlineAligned
# gnuplot run-bestonlinealigned-reward.gp > run-bestonlinealigned-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.37178993 0.31711042 0.42646948
20 0.6930656 0.6653077 0.7208235
40 0.90769255 0.8815535 0.93383163
60 0.9854729 0.9730211 0.9979247
80 0.99399763 0.98620105 1.0017941
100 0.99591285 0.9899437 1.001882
120 0.9969608 0.9924037 1.0015179
140 0.99769086 0.9943076 1.0010741
160 0.99808353 0.9952819 1.0008852
180 0.998569 0.99666405 1.000474
200 0.9988165 0.9972307 1.0004022
220 0.9991311 0.99805 1.0002122
240 0.9993422 0.9985188 1.0001656
260 0.9993422 0.9985188 1.0001656
280 0.99943876 0.9987674 1.00011
300 0.9994845 0.9988574 1.0001116
320 0.999581 0.99910444 1.0000576
340 0.999581 0.99910444 1.0000576
360 0.99965423 0.9992105 1.000098
380 0.99965423 0.9992105 1.000098
400 0.99965423 0.9992105 1.000098
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.76514; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:1.0419573]
set arrow 1 from screen 0.05600,0.14525 to screen 0.76514,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23329,0.14525 to screen 0.23329,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.23329,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.41057,0.14525 to screen 0.41057,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.41057,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.58786,0.14525 to screen 0.58786,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.58786,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.76514,0.14525 to screen 0.76514,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.76514,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.76514,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.50984 to screen 0.76514,0.50984 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.50984 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.87443 to screen 0.76514,0.87443 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.87443 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.76514,0.04469 right front textcolor rgb '#59636e'
set label 11 'bestOnlineAligned' at screen 0.78389,0.87418 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
