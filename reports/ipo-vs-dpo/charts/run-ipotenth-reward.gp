# Reward: ipoTenth
# gnuplot run-ipotenth-reward.gp > run-ipotenth-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.3421875 0.30694383 0.37743115
900 0.96875 0.9534122 0.9840878
1800 0.96875 0.9534122 0.9840878
2700 0.96875 0.9534122 0.9840878
3600 0.96875 0.9534122 0.9840878
4500 0.96875 0.9534122 0.9840878
5400 0.96875 0.9534122 0.9840878
6300 0.96875 0.9534122 0.9840878
7200 0.96875 0.9534122 0.9840878
8100 0.96875 0.9534122 0.9840878
9000 0.96875 0.9534122 0.9840878
9900 0.96875 0.9534122 0.9840878
10800 0.96875 0.9534122 0.9840878
11700 0.96875 0.9534122 0.9840878
12600 0.96875 0.9534122 0.9840878
13500 0.96875 0.9534122 0.9840878
14400 0.96875 0.9534122 0.9840878
15300 0.96875 0.9534122 0.9840878
16200 0.96875 0.9534122 0.9840878
17100 0.96875 0.9534122 0.9840878
18000 0.96875 0.9534122 0.9840878
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.86752; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0:1.0234513]
set arrow 1 from screen 0.05600,0.14525 to screen 0.86752,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28142,0.14525 to screen 0.28142,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.28142,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.50684,0.14525 to screen 0.50684,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.50684,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.73226,0.14525 to screen 0.73226,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.73226,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.14525 to screen 0.86752,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.29372 to screen 0.86752,0.29372 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.2' at screen 0.04506,0.29372 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.44220 to screen 0.86752,0.44220 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.4' at screen 0.04506,0.44220 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.59067 to screen 0.86752,0.59067 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.59067 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.73915 to screen 0.86752,0.73915 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.8' at screen 0.04506,0.73915 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.88762 to screen 0.86752,0.88762 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.04506,0.88762 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.86752,0.04469 right front textcolor rgb '#59636e'
set label 13 'ipoTenth' at screen 0.88627,0.86442 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
