# Reward: tableIPO
# gnuplot run-tableipo-reward.gp > run-tableipo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4453125 0.35379818 0.53682685
5 0.6375 0.58454555 0.6904544
10 0.78125 0.6964053 0.8660947
15 0.86875 0.81243694 0.9250631
20 0.9203125 0.87113565 0.96948934
25 0.9546875 0.91330373 0.9960712
30 0.9640625 0.93528616 0.99283886
35 0.9734375 0.9511053 0.99576974
40 0.9734375 0.9511053 0.99576974
45 0.971875 0.94954276 0.9942072
50 0.9640625 0.94173026 0.9863947
55 0.9625 0.9300359 0.99496406
60 0.9625 0.9300359 0.99496406
65 0.9625 0.9300359 0.99496406
70 0.9640625 0.9329301 0.9951949
75 0.965625 0.9344926 0.9967574
80 0.9671875 0.9394095 0.9949655
85 0.9671875 0.9394095 0.9949655
90 0.9671875 0.9394095 0.9949655
95 0.9671875 0.9394095 0.9949655
100 0.9671875 0.9394095 0.9949655
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.87178; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.3280798:1.0224757]
set arrow 1 from screen 0.05600,0.14525 to screen 0.87178,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21916,0.14525 to screen 0.21916,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.21916,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38231,0.14525 to screen 0.38231,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.38231,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.54547,0.14525 to screen 0.54547,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.54547,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.70863,0.14525 to screen 0.70863,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.70863,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.87178,0.14525 to screen 0.87178,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.87178,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.22394 to screen 0.87178,0.22394 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.4' at screen 0.04506,0.22394 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.44277 to screen 0.87178,0.44277 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.44277 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.66161 to screen 0.87178,0.66161 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.8' at screen 0.04506,0.66161 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.88044 to screen 0.87178,0.88044 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.04506,0.88044 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.87178,0.04469 right front textcolor rgb '#59636e'
set label 13 'tableIPO' at screen 0.89053,0.84453 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
