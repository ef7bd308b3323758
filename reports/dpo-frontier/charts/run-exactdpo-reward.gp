# Reward: exactDPO
# gnuplot run-exactdpo-reward.gp > run-exactdpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.503125 0.4778292 0.5284208
5 0.7078125 0.6553042 0.7603208
10 0.7875 0.74968046 0.8253195
15 0.771875 0.72317886 0.8205711
20 0.7359375 0.67254937 0.79932564
25 0.6984375 0.6428815 0.7539935
30 0.6984375 0.64729095 0.7495841
35 0.7125 0.65660626 0.76839375
40 0.7359375 0.67254937 0.79932564
45 0.7421875 0.6843901 0.7999849
50 0.7359375 0.67254937 0.79932564
55 0.7265625 0.6655958 0.7875292
60 0.7203125 0.6540218 0.7866032
65 0.71875 0.65588355 0.78161645
70 0.725 0.6674473 0.78255266
75 0.728125 0.66700417 0.78924584
80 0.7265625 0.6659829 0.7871421
85 0.725 0.66465384 0.78534615
90 0.725 0.66465384 0.78534615
95 0.725 0.66465384 0.78534615
100 0.725 0.66465384 0.78534615
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.86325; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.46392956:0.83921915]
set arrow 1 from screen 0.05600,0.14525 to screen 0.86325,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21745,0.14525 to screen 0.21745,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.21745,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.37890,0.14525 to screen 0.37890,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.37890,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.54035,0.14525 to screen 0.54035,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.54035,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.70180,0.14525 to screen 0.70180,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.70180,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.86325,0.14525 to screen 0.86325,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.86325,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.21828 to screen 0.86325,0.21828 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.21828 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.42073 to screen 0.86325,0.42073 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.42073 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.62318 to screen 0.86325,0.62318 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.7' at screen 0.04506,0.62318 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.82563 to screen 0.86325,0.82563 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.82563 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.86325,0.04469 right front textcolor rgb '#59636e'
set label 13 'exactDPO' at screen 0.88200,0.67379 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
