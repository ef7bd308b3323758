# Reward: middle
# gnuplot run-middle-reward.gp > run-middle-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.91790366 0.7694941 1.0663131
10 1.5634115 1.4044282 1.7223946
20 1.6979817 1.5018681 1.8940954
30 1.8193359 1.6096605 2.0290115
40 1.9945964 1.9437423 2.0454504
50 2.0891926 1.9363906 2.2419949
60 2.2070963 1.9852562 2.4289365
70 2.1566405 1.998418 2.3148632
80 2.1224608 2.0023153 2.2426066
90 2.2300131 2.033256 2.42677
100 2.173112 2.0099182 2.3363056
110 2.250521 2.053387 2.4476547
120 2.2225912 2.0199327 2.4252496
130 2.2305338 2.0891078 2.37196
140 2.2973306 2.1407363 2.4539251
150 2.2374349 2.1325786 2.342291
160 2.24681 2.0888145 2.4048052
170 2.2001302 2.0430386 2.3572218
180 2.2277994 2.0393686 2.4162304
190 2.2347655 2.0710554 2.398476
200 2.2432942 2.0933602 2.3932285
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.89087; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [0:2.5520823]
set arrow 1 from screen 0.05600,0.14525 to screen 0.89087,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26472,0.14525 to screen 0.26472,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.26472,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47344,0.14525 to screen 0.47344,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.47344,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68216,0.14525 to screen 0.68216,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.68216,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.89087,0.14525 to screen 0.89087,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.89087,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.89087,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.29411 to screen 0.89087,0.29411 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.29411 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.44296 to screen 0.89087,0.44296 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.44296 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.59181 to screen 0.89087,0.59181 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.5' at screen 0.04506,0.59181 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.74067 to screen 0.89087,0.74067 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2.0' at screen 0.04506,0.74067 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.88952 to screen 0.89087,0.88952 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '2.5' at screen 0.04506,0.88952 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.89087,0.04469 right front textcolor rgb '#59636e'
set label 14 'middle' at screen 0.90962,0.81310 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
