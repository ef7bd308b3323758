# Reward: tiny
# gnuplot run-tiny-reward.gp > run-tiny-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.9675781 0.85043746 1.0847188
10 1.1776693 1.0714561 1.2838825
20 1.3763672 1.2848504 1.4678841
30 1.5560547 1.4167236 1.6953858
40 1.6942708 1.5207341 1.8678076
50 1.7529948 1.6175331 1.8884565
60 1.8471354 1.686692 2.0075788
70 1.8296224 1.6451179 2.014127
80 1.938151 1.7883581 2.087944
90 1.9598308 1.7586665 2.160995
100 2.043685 1.9313004 2.1560693
110 2.0764322 1.9158627 2.237002
120 2.0705729 1.9048035 2.2363422
130 2.0648437 1.9726168 2.1570706
140 2.1179037 1.9532416 2.2825656
150 2.111198 1.9606532 2.2617426
160 2.1128256 1.9474232 2.2782278
170 2.1292968 1.9404683 2.3181255
180 2.124935 1.9533635 2.2965064
190 2.1033204 1.964003 2.2426376
200 2.1048827 1.9782364 2.2315292
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.91870; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [0.7917299:2.376833]
set arrow 1 from screen 0.05600,0.14525 to screen 0.91870,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27168,0.14525 to screen 0.27168,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.27168,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.48735,0.14525 to screen 0.48735,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.48735,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.70303,0.14525 to screen 0.70303,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.70303,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.91870,0.14525 to screen 0.91870,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.91870,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.24508 to screen 0.91870,0.24508 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1.0' at screen 0.04506,0.24508 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.48474 to screen 0.91870,0.48474 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.5' at screen 0.04506,0.48474 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.72440 to screen 0.91870,0.72440 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2.0' at screen 0.04506,0.72440 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.91870,0.04469 right front textcolor rgb '#59636e'
set label 11 'tiny' at screen 0.93745,0.77468 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
