# Reward: tableCPO
# gnuplot run-tablecpo-reward.gp > run-tablecpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4453125 0.35379818 0.53682685
5 0.6859375 0.5969252 0.77494985
10 0.83125 0.7403547 0.9221453
15 0.9078125 0.84081584 0.97480917
20 0.934375 0.8735629 0.99518716
25 0.9640625 0.93447995 0.9936451
30 0.971875 0.9465792 0.9971708
35 0.978125 0.95496535 1.0012846
40 0.975 0.9528794 0.99712056
45 0.984375 0.97249436 0.99625564
50 0.9875 0.97278845 1.0022116
55 0.9859375 0.9732896 0.9985854
60 0.9875 0.9788236 0.99617636
65 0.990625 0.98250896 0.99874103
70 0.990625 0.9862868 0.99496317
75 0.99375 0.98563397 1.001866
80 0.99375 0.98563397 1.001866
85 0.99375 0.98563397 1.001866
90 0.99375 0.98563397 1.001866
95 0.99375 0.98563397 1.001866
100 0.99375 0.98563397 1.001866
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.86752; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.32786164:1.028148]
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
set arrow 8 from screen 0.05600,0.22352 to screen 0.86752,0.22352 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.4' at screen 0.04506,0.22352 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.44051 to screen 0.86752,0.44051 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.44051 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.65750 to screen 0.86752,0.65750 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.8' at screen 0.04506,0.65750 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.87449 to screen 0.86752,0.87449 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.04506,0.87449 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.86752,0.04469 right front textcolor rgb '#59636e'
set label 13 'tableCPO' at screen 0.88627,0.86771 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
