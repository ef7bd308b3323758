# Reward: tableSLiC
# gnuplot run-tableslic-reward.gp > run-tableslic-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4453125 0.35379818 0.53682685
5 0.6796875 0.5934676 0.7659074
10 0.8 0.7285184 0.87148154
15 0.8734375 0.82474136 0.9221336
20 0.9 0.85082316 0.94917685
25 0.925 0.8781756 0.9718244
30 0.9375 0.8935791 0.9814209
35 0.9421875 0.9081665 0.97620845
40 0.94375 0.90850633 0.97899365
45 0.953125 0.9209521 0.9852979
50 0.95625 0.9195672 0.9929328
55 0.9515625 0.90850717 0.9946179
60 0.9515625 0.91983134 0.98329365
65 0.953125 0.9265591 0.9796909
70 0.953125 0.92484343 0.98140657
75 0.95625 0.9328881 0.9796119
80 0.9515625 0.91909844 0.9840266
85 0.95 0.9139643 0.98603576
90 0.9453125 0.9013916 0.9892334
95 0.9453125 0.9013916 0.9892334
100 0.9453125 0.9013916 0.9892334
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.85898; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.32816538:1.0202507]
set arrow 1 from screen 0.05600,0.14525 to screen 0.85898,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21660,0.14525 to screen 0.21660,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.21660,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.37719,0.14525 to screen 0.37719,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.37719,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.53779,0.14525 to screen 0.53779,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.53779,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.69839,0.14525 to screen 0.69839,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.69839,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.85898,0.14525 to screen 0.85898,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.85898,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.22411 to screen 0.85898,0.22411 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.4' at screen 0.04506,0.22411 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.44367 to screen 0.85898,0.44367 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.44367 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.66324 to screen 0.85898,0.66324 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.8' at screen 0.04506,0.66324 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.88280 to screen 0.85898,0.88280 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.04506,0.88280 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.85898,0.04469 right front textcolor rgb '#59636e'
set label 13 'tableSLiC' at screen 0.87773,0.82276 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
