# Reward: tableDPO
# gnuplot run-tabledpo-reward.gp > run-tabledpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4453125 0.35379818 0.53682685
5 0.6484375 0.6034581 0.6934169
10 0.784375 0.6988124 0.8699376
15 0.8734375 0.81467134 0.93220365
20 0.9171875 0.8629167 0.9714583
25 0.946875 0.89769816 0.99605185
30 0.9703125 0.9442833 0.99634165
35 0.9734375 0.9511053 0.99576974
40 0.98125 0.9611346 1.0013654
45 0.9859375 0.96999794 1.0018771
50 0.990625 0.9779771 1.0032729
55 0.990625 0.9779771 1.0032729
60 0.9921875 0.98030686 1.0040681
65 0.9921875 0.98030686 1.0040681
70 0.9921875 0.98030686 1.0040681
75 0.99375 0.9811021 1.006398
80 0.996875 0.99156183 1.0021882
85 0.996875 0.99156183 1.0021882
90 0.996875 0.99156183 1.0021882
95 0.996875 0.99156183 1.0021882
100 0.996875 0.99156183 1.0021882
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.86752; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.32769418:1.0325019]
set arrow 1 from screen 0.05600,0.14525 to screen 0.86752,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21830,0.14525 to screen 0.21830,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.21830,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38061,0.14525 to screen 0.38061,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.38061,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.54291,0.14525 to screen 0.54291,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.54291,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.70521,0.14525 to screen 0.70521,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.70521,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.86752,0.14525 to screen 0.86752,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.86752,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.22320 to screen 0.86752,0.22320 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.4' at screen 0.04506,0.22320 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.43879 to screen 0.86752,0.43879 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.43879 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.65439 to screen 0.86752,0.65439 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.8' at screen 0.04506,0.65439 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.86999 to screen 0.86752,0.86999 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.04506,0.86999 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.86752,0.04469 right front textcolor rgb '#59636e'
set label 13 'tableDPO' at screen 0.88627,0.86662 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
