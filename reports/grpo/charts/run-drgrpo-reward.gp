# Reward: drGRPO
# gnuplot run-drgrpo-reward.gp > run-drgrpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5 0.39733955 0.6026604
3 0.5390625 0.40783656 0.67028844
6 0.53125 0.37126526 0.69123477
9 0.5609375 0.37721607 0.74465895
12 0.5796875 0.41716433 0.7422107
15 0.5921875 0.45407882 0.7302962
18 0.6421875 0.49645382 0.7879212
21 0.6234375 0.43206456 0.81481045
24 0.6328125 0.45381266 0.81181234
27 0.6359375 0.4212516 0.85062337
30 0.6234375 0.42014316 0.82673186
33 0.6484375 0.4915711 0.80530393
36 0.6703125 0.50406843 0.83655655
39 0.6765625 0.49946526 0.85365975
42 0.678125 0.5076886 0.8485614
45 0.68125 0.52312887 0.83937114
48 0.6984375 0.54837734 0.8484977
51 0.7125 0.54810584 0.8768941
54 0.71875 0.5490606 0.8884394
57 0.7234375 0.54071754 0.90615743
60 0.715625 0.5414747 0.88977534
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.88884; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0.34986958:0.9275531]
set arrow 1 from screen 0.05600,0.14525 to screen 0.88884,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19481,0.14525 to screen 0.19481,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.19481,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.33361,0.14525 to screen 0.33361,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.33361,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.47242,0.14525 to screen 0.47242,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.47242,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.61123,0.14525 to screen 0.61123,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.61123,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.75004,0.14525 to screen 0.75004,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.75004,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.88884,0.14525 to screen 0.88884,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.88884,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.21118 to screen 0.88884,0.21118 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.21118 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.47423 to screen 0.88884,0.47423 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.47423 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.73727 to screen 0.88884,0.73727 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.73727 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.88884,0.04469 right front textcolor rgb '#59636e'
set label 13 'drGRPO' at screen 0.90759,0.62630 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
