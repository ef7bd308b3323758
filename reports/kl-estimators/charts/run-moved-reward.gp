# Reward: moved
# gnuplot run-moved-reward.gp > run-moved-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 1.3503013 1.3151336 1.385469
3 1.4132262 1.337806 1.4886466
5 1.4503311 1.332047 1.5686152
8 1.5191464 1.405261 1.6330317
10 1.5293099 1.431489 1.6271307
13 1.5862861 1.472495 1.700077
15 1.6337248 1.5218799 1.7455697
18 1.6672753 1.5320094 1.8025414
20 1.6736072 1.5659555 1.7812591
23 1.7092638 1.5866534 1.8318743
25 1.7385248 1.5874941 1.8895553
28 1.7625297 1.608665 1.9163944
30 1.7764436 1.6081095 1.9447776
33 1.7979192 1.6524535 1.9433848
35 1.8100202 1.6408392 1.9792013
38 1.8208265 1.6673144 1.9743387
40 1.8302679 1.6627187 1.9978172
43 1.8490663 1.67752 2.0206125
45 1.8578929 1.6981229 2.017663
48 1.8628664 1.7103453 2.0153875
50 1.8625083 1.7094176 2.015599
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.89514; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:50]
unset ytics
unset logscale y
set yrange [1.2869143:2.0488317]
set arrow 1 from screen 0.05600,0.14525 to screen 0.89514,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22383,0.14525 to screen 0.22383,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.22383,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.39166,0.14525 to screen 0.39166,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.39166,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55948,0.14525 to screen 0.55948,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.55948,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.72731,0.14525 to screen 0.72731,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.72731,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.89514,0.14525 to screen 0.89514,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.89514,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.25802 to screen 0.89514,0.25802 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.4' at screen 0.04506,0.25802 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.45746 to screen 0.89514,0.45746 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.6' at screen 0.04506,0.45746 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.65690 to screen 0.89514,0.65690 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.8' at screen 0.04506,0.65690 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.85633 to screen 0.89514,0.85633 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2.0' at screen 0.04506,0.85633 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.89514,0.04469 right front textcolor rgb '#59636e'
set label 13 'moved' at screen 0.91389,0.71923 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
