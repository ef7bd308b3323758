# Reward: dpoOnline
# gnuplot run-dpoonline-reward.gp > run-dpoonline-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.038667902 0.031420395 0.045915414
20 0.057318658 0.040594015 0.0740433
40 0.13017681 0.11042333 0.1499303
60 0.34800678 0.29756966 0.3984439
80 0.7808114 0.6777347 0.8838882
100 0.97606605 0.9443749 1.0077572
120 0.9931512 0.98749423 0.9988081
140 0.9975263 0.9922347 1.0028179
160 0.99797887 0.99247503 1.0034827
180 0.9979944 0.99247986 1.003509
200 0.9979944 0.99247986 1.003509
220 0.99801 0.99248475 1.0035352
240 0.99801 0.99248475 1.0035352
260 0.99801 0.99248475 1.0035352
280 0.99801 0.99248475 1.0035352
300 0.99801 0.99248475 1.0035352
320 0.99801 0.99248475 1.0035352
340 0.99801 0.99248475 1.0035352
360 0.99801 0.99248475 1.0035352
380 0.99801 0.99248475 1.0035352
400 0.99801 0.99248475 1.0035352
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.85898; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:1.0480675]
set arrow 1 from screen 0.05600,0.14525 to screen 0.85898,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25675,0.14525 to screen 0.25675,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.25675,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45749,0.14525 to screen 0.45749,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.45749,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.65824,0.14525 to screen 0.65824,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.65824,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.85898,0.14525 to screen 0.85898,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.85898,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.85898,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.50772 to screen 0.85898,0.50772 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.50772 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.87018 to screen 0.85898,0.87018 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.87018 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.85898,0.04469 right front textcolor rgb '#59636e'
set label 11 'dpoOnline' at screen 0.87773,0.86874 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
