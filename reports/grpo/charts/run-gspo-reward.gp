# Reward: gspo
# gnuplot run-gspo-reward.gp > run-gspo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5 0.39733955 0.6026604
3 0.55625 0.41213962 0.70036036
6 0.5703125 0.43193156 0.70869344
9 0.5890625 0.47153023 0.70659477
12 0.5890625 0.4412134 0.7369116
15 0.628125 0.48252052 0.77372944
18 0.628125 0.4757314 0.7805186
21 0.6484375 0.506035 0.79084
24 0.659375 0.53926885 0.7794811
27 0.6640625 0.52001745 0.80810755
30 0.65625 0.5281079 0.7843921
33 0.6625 0.5216923 0.8033077
36 0.665625 0.51653993 0.81471
39 0.6671875 0.50829464 0.8260804
42 0.6765625 0.52355266 0.8295723
45 0.68125 0.5323228 0.8301772
48 0.6890625 0.53424907 0.84387594
51 0.6953125 0.5390471 0.8515779
54 0.7 0.55816025 0.84183973
57 0.7078125 0.56780905 0.84781593
60 0.70625 0.57068574 0.8418143
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.91444; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0.37917003:0.8697474]
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
set arrow 9 from screen 0.05600,0.17751 to screen 0.91444,0.17751 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.17751 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.33239 to screen 0.91444,0.33239 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.5' at screen 0.04506,0.33239 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.48726 to screen 0.91444,0.48726 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.6' at screen 0.04506,0.48726 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.64213 to screen 0.91444,0.64213 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.7' at screen 0.04506,0.64213 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.79701 to screen 0.91444,0.79701 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.79701 right front textcolor rgb '#59636e'
set label 13 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.91444,0.04469 right front textcolor rgb '#59636e'
set label 15 'gspo' at screen 0.93319,0.65181 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
