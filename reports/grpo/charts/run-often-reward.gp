# Reward: often
# gnuplot run-often-reward.gp > run-often-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.909375 0.8782426 0.9405074
6 0.909375 0.8782426 0.9405074
12 0.909375 0.8782426 0.9405074
18 0.909375 0.8782426 0.9405074
24 0.909375 0.8782426 0.9405074
30 0.909375 0.8782426 0.9405074
36 0.909375 0.8782426 0.9405074
42 0.909375 0.8782426 0.9405074
48 0.909375 0.8782426 0.9405074
54 0.909375 0.8782426 0.9405074
60 0.909375 0.8782426 0.9405074
66 0.909375 0.8782426 0.9405074
72 0.909375 0.8782426 0.9405074
78 0.909375 0.8782426 0.9405074
84 0.909375 0.8782426 0.9405074
90 0.909375 0.8782426 0.9405074
96 0.909375 0.8782426 0.9405074
102 0.909375 0.8782426 0.9405074
108 0.909375 0.8782426 0.9405074
114 0.909375 0.8782426 0.9405074
120 0.909375 0.8782426 0.9405074
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.90164; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:120]
unset ytics
unset logscale y
set yrange [0.875752:0.942998]
set arrow 1 from screen 0.06880,0.14525 to screen 0.90164,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20760,0.14525 to screen 0.20760,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.20760,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.34641,0.14525 to screen 0.34641,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.34641,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.48522,0.14525 to screen 0.48522,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.48522,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.62403,0.14525 to screen 0.62403,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.62403,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.76283,0.14525 to screen 0.76283,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.76283,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.90164,0.14525 to screen 0.90164,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '120' at screen 0.90164,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.19325 to screen 0.90164,0.19325 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.88' at screen 0.05786,0.19325 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.41922 to screen 0.90164,0.41922 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.90' at screen 0.05786,0.41922 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.64519 to screen 0.90164,0.64519 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.92' at screen 0.05786,0.64519 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06880,0.87116 to screen 0.90164,0.87116 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.94' at screen 0.05786,0.87116 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.90164,0.04469 right front textcolor rgb '#59636e'
set label 14 'often' at screen 0.92039,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
