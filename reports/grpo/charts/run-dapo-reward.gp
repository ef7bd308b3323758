# Reward: dapo
# gnuplot run-dapo-reward.gp > run-dapo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5 0.39733955 0.6026604
3 0.5578125 0.3726625 0.7429625
6 0.5875 0.44048062 0.73451936
9 0.609375 0.4525086 0.76624143
12 0.621875 0.4591782 0.78457177
15 0.615625 0.45209172 0.7791583
18 0.6265625 0.44080362 0.81232136
21 0.6421875 0.4872222 0.7971528
24 0.653125 0.4844646 0.82178545
27 0.6890625 0.53005123 0.8480738
30 0.6671875 0.49824834 0.8361267
33 0.6828125 0.5414712 0.82415384
36 0.68125 0.5057809 0.85671914
39 0.7 0.534721 0.86527896
42 0.709375 0.56526464 0.8534854
45 0.709375 0.56591904 0.85283095
48 0.7125 0.5740511 0.8509489
51 0.721875 0.5795385 0.86421144
54 0.7203125 0.5868821 0.8537429
57 0.7171875 0.57890856 0.8554664
60 0.721875 0.5871812 0.8565688
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.91444; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0.35295784:0.88498366]
set arrow 1 from screen 0.05600,0.14525 to screen 0.91444,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19907,0.14525 to screen 0.19907,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.19907,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.34215,0.14525 to screen 0.34215,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.34215,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.48522,0.14525 to screen 0.48522,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.48522,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.62829,0.14525 to screen 0.62829,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.62829,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.77136,0.14525 to screen 0.77136,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.77136,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.91444,0.14525 to screen 0.91444,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.91444,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.21243 to screen 0.91444,0.21243 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.21243 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.35524 to screen 0.91444,0.35524 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.5' at screen 0.04506,0.35524 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.49805 to screen 0.91444,0.49805 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.6' at screen 0.04506,0.49805 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.64086 to screen 0.91444,0.64086 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.7' at screen 0.04506,0.64086 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.78366 to screen 0.91444,0.78366 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.78366 right front textcolor rgb '#59636e'
set label 13 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.91444,0.04469 right front textcolor rgb '#59636e'
set label 15 'dapo' at screen 0.93319,0.67210 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
