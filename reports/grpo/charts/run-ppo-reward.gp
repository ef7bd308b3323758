# Reward: ppo
# gnuplot run-ppo-reward.gp > run-ppo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5 0.39733955 0.6026604
3 0.4359375 0.23887166 0.63300335
6 0.534375 0.38684446 0.68190557
9 0.6296875 0.48636281 0.77301216
12 0.6375 0.5331125 0.74188745
15 0.6609375 0.50823545 0.8136395
18 0.6875 0.5397464 0.8352536
21 0.6796875 0.56147665 0.79789835
24 0.6625 0.5368795 0.78812057
27 0.6890625 0.53592974 0.8421953
30 0.6984375 0.58920455 0.8076705
33 0.7125 0.581741 0.843259
36 0.73125 0.6009957 0.86150426
39 0.728125 0.597366 0.858884
42 0.721875 0.57691824 0.8668318
45 0.7296875 0.587351 0.87202394
48 0.7484375 0.6205895 0.87628555
51 0.759375 0.64208317 0.87666684
54 0.7546875 0.6500749 0.8593001
57 0.7578125 0.6455211 0.8701039
60 0.765625 0.6460292 0.8852208
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0:0.9206296]
set arrow 1 from screen 0.05600,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20121,0.14525 to screen 0.20121,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.20121,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.34641,0.14525 to screen 0.34641,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.34641,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.49162,0.14525 to screen 0.49162,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.49162,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.63682,0.14525 to screen 0.63682,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.63682,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.78203,0.14525 to screen 0.78203,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.78203,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.92723,0.14525 to screen 0.92723,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.92723,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.31031 to screen 0.92723,0.31031 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.31031 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.47536 to screen 0.92723,0.47536 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.04506,0.47536 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.64042 to screen 0.92723,0.64042 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.64042 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.80547 to screen 0.92723,0.80547 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.80547 right front textcolor rgb '#59636e'
set label 13 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 15 'ppo' at screen 0.94598,0.77711 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
