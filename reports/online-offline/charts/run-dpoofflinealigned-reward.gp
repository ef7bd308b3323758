# Reward: dpoOfflineAligned
# gnuplot run-dpoofflinealigned-reward.gp > run-dpoofflinealigned-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.37178993 0.31711042 0.42646948
20 0.66741174 0.62999296 0.7048305
40 0.8217903 0.7999048 0.84367573
60 0.882531 0.8601989 0.9048631
80 0.9097274 0.88463837 0.9348164
100 0.9247747 0.9003884 0.949161
120 0.9358123 0.91093045 0.96069413
140 0.94387215 0.9235595 0.96418476
160 0.9501751 0.93130565 0.9690445
180 0.9537756 0.9362501 0.9713011
200 0.9574427 0.9406144 0.97427106
220 0.96144724 0.9445044 0.9783901
240 0.96427757 0.94827294 0.98028225
260 0.96697855 0.951399 0.9825581
280 0.9689627 0.9532818 0.98464364
300 0.969873 0.9536978 0.9860483
320 0.9705016 0.95397156 0.9870316
340 0.97113156 0.9542161 0.98804694
360 0.97190684 0.9547042 0.9891094
380 0.97218776 0.95501757 0.9893579
400 0.97237307 0.9557054 0.9890407
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.76514; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:1.0289322]
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
set arrow 8 from screen 0.05600,0.29293 to screen 0.76514,0.29293 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.2' at screen 0.04506,0.29293 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.44062 to screen 0.76514,0.44062 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.44062 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.58830 to screen 0.76514,0.58830 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.58830 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.73598 to screen 0.76514,0.73598 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.73598 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.88366 to screen 0.76514,0.88366 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '1.0' at screen 0.04506,0.88366 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.76514,0.04469 right front textcolor rgb '#59636e'
set label 14 'dpoOfflineAligned' at screen 0.78389,0.86326 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
