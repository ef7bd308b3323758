# Reward: may
# gnuplot run-may-reward.gp > run-may-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -1 -1 -1
50 -0.925 -0.9728187 -0.87718135
100 -0.81875 -0.8571865 -0.7803135
150 -0.696875 -0.8056331 -0.5881169
200 -0.596875 -0.74085474 -0.45289525
250 -0.4859375 -0.56921506 -0.40265995
300 -0.275 -0.44405052 -0.10594948
350 -0.2515625 -0.3616108 -0.14151418
400 -0.1171875 -0.3433361 0.1089611
450 -0.0453125 -0.23532844 0.14470343
500 0.028125 -0.1509537 0.20720369
550 0.1 -0.0508108 0.2508108
600 0.2 0.01792495 0.38207504
650 0.253125 0.100269005 0.405981
700 0.2828125 0.11642701 0.44919798
750 0.3078125 0.12729456 0.48833042
800 0.375 0.20517197 0.544828
850 0.4015625 0.26155904 0.54156595
900 0.4203125 0.27012697 0.57049805
950 0.4265625 0.27525336 0.5778716
1000 0.440625 0.3019723 0.5792777
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.92073; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:1000]
unset ytics
unset logscale y
set yrange [-1.0631711:0.6424488]
set arrow 1 from screen 0.07428,0.14525 to screen 0.92073,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24357,0.14525 to screen 0.24357,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '200' at screen 0.24357,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.41286,0.14525 to screen 0.41286,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '400' at screen 0.41286,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.58215,0.14525 to screen 0.58215,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '600' at screen 0.58215,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.75144,0.14525 to screen 0.75144,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '800' at screen 0.75144,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.92073,0.14525 to screen 0.92073,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '1000' at screen 0.92073,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.17339 to screen 0.92073,0.17339 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1.0' at screen 0.06334,0.17339 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.39612 to screen 0.92073,0.39612 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.5' at screen 0.06334,0.39612 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.61885 to screen 0.92073,0.61885 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0.0' at screen 0.06334,0.61885 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.84157 to screen 0.92073,0.84157 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.5' at screen 0.06334,0.84157 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.92073,0.04469 right front textcolor rgb '#59636e'
set label 13 'may' at screen 0.93948,0.81512 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
