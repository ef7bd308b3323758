# Reward: dpoTenth
# gnuplot run-dpotenth-reward.gp > run-dpotenth-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.3421875 0.30694383 0.37743115
900 1 1 1
1800 1 1 1
2700 1 1 1
3600 1 1 1
4500 1 1 1
5400 1 1 1
6300 1 1 1
7200 1 1 1
8100 1 1 1
9000 1 1 1
9900 1 1 1
10800 1 1 1
11700 1 1 1
12600 1 1 1
13500 1 1 1
14400 1 1 1
15300 1 1 1
16200 1 1 1
17100 1 1 1
18000 1 1 1
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.86325; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0:1.04]
set arrow 1 from screen 0.05600,0.14525 to screen 0.86325,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28024,0.14525 to screen 0.28024,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.28024,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.50447,0.14525 to screen 0.50447,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.50447,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.72871,0.14525 to screen 0.72871,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.72871,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.14525 to screen 0.86325,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.29136 to screen 0.86325,0.29136 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.2' at screen 0.04506,0.29136 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.43747 to screen 0.86325,0.43747 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.4' at screen 0.04506,0.43747 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.58358 to screen 0.86325,0.58358 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.58358 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.72969 to screen 0.86325,0.72969 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.8' at screen 0.04506,0.72969 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.87581 to screen 0.86325,0.87581 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.04506,0.87581 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.86325,0.04469 right front textcolor rgb '#59636e'
set label 13 'dpoTenth' at screen 0.88200,0.87581 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
