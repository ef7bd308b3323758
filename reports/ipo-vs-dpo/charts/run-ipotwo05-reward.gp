# Reward: ipoTwo05
# gnuplot run-ipotwo05-reward.gp > run-ipotwo05-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5015625 0.47840288 0.5247221
900 0.728125 0.66700417 0.78924584
1800 0.728125 0.66700417 0.78924584
2700 0.728125 0.66700417 0.78924584
3600 0.728125 0.66700417 0.78924584
4500 0.728125 0.66700417 0.78924584
5400 0.728125 0.66700417 0.78924584
6300 0.728125 0.66700417 0.78924584
7200 0.728125 0.66700417 0.78924584
8100 0.728125 0.66700417 0.78924584
9000 0.728125 0.66700417 0.78924584
9900 0.728125 0.66700417 0.78924584
10800 0.728125 0.66700417 0.78924584
11700 0.728125 0.66700417 0.78924584
12600 0.728125 0.66700417 0.78924584
13500 0.728125 0.66700417 0.78924584
14400 0.728125 0.66700417 0.78924584
15300 0.728125 0.66700417 0.78924584
16200 0.728125 0.66700417 0.78924584
17100 0.728125 0.66700417 0.78924584
18000 0.728125 0.66700417 0.78924584
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.86102; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0.46596915:0.80167955]
set arrow 1 from screen 0.05600,0.14525 to screen 0.86102,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27962,0.14525 to screen 0.27962,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.27962,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.50323,0.14525 to screen 0.50323,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.50323,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.72685,0.14525 to screen 0.72685,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.72685,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.22227 to screen 0.86102,0.22227 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.5' at screen 0.04506,0.22227 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.44859 to screen 0.86102,0.44859 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.6' at screen 0.04506,0.44859 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.67491 to screen 0.86102,0.67491 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.7' at screen 0.04506,0.67491 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.90123 to screen 0.86102,0.90123 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.8' at screen 0.04506,0.90123 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.86102,0.04469 right front textcolor rgb '#59636e'
set label 11 'ipoTwo05' at screen 0.87977,0.73856 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
