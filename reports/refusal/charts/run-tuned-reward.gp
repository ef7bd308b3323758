# Reward: tuned
# gnuplot run-tuned-reward.gp > run-tuned-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.440625 0.3019723 0.5792777
3 0.4296875 0.27372348 0.5856515
6 0.396875 0.27938277 0.5143672
9 0.33125 0.25346434 0.40903568
12 0.3 0.22042042 0.37957957
15 0.25 0.19913015 0.30086985
18 0.225 0.15358429 0.29641572
21 0.1984375 0.14964485 0.24723014
24 0.1859375 0.133072 0.238803
27 0.1953125 0.1250257 0.2655993
30 0.2 0.14402215 0.25597784
33 0.2 0.13018335 0.26981664
36 0.20625 0.14943786 0.26306215
39 0.20625 0.15329558 0.25920442
42 0.2203125 0.16154636 0.27907863
45 0.2203125 0.17113565 0.26948935
48 0.2203125 0.17113565 0.26948935
51 0.221875 0.17027053 0.27347946
54 0.225 0.1777754 0.2722246
57 0.2171875 0.1580224 0.27635258
60 0.2203125 0.16700386 0.27362114
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.90164; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0:0.6090776]
set arrow 1 from screen 0.05600,0.14525 to screen 0.90164,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19694,0.14525 to screen 0.19694,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.19694,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.33788,0.14525 to screen 0.33788,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.33788,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.47882,0.14525 to screen 0.47882,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.47882,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.61976,0.14525 to screen 0.61976,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.61976,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.76070,0.14525 to screen 0.76070,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.76070,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.90164,0.14525 to screen 0.90164,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.90164,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.14525 to screen 0.90164,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.39474 to screen 0.90164,0.39474 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.39474 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.64422 to screen 0.90164,0.64422 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.04506,0.64422 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.89370 to screen 0.90164,0.89370 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.89370 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.90164,0.04469 right front textcolor rgb '#59636e'
set label 14 'tuned' at screen 0.92039,0.42007 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
