# Reward: ipoTen
# gnuplot run-ipoten-reward.gp > run-ipoten-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.3421875 0.32312188 0.36750314
900 0.346875 0.32312188 0.36750314
1800 0.346875 0.32312188 0.36750314
2700 0.346875 0.32312188 0.36750314
3600 0.346875 0.32312188 0.36750314
4500 0.346875 0.32312188 0.36750314
5400 0.346875 0.32312188 0.36750314
6300 0.346875 0.32312188 0.36750314
7200 0.346875 0.32312188 0.36750314
8100 0.346875 0.32312188 0.36750314
9000 0.346875 0.32312188 0.36750314
9900 0.346875 0.32312188 0.36750314
10800 0.346875 0.32312188 0.36750314
11700 0.346875 0.32312188 0.36750314
12600 0.346875 0.32312188 0.36750314
13500 0.346875 0.32312188 0.36750314
14400 0.3484375 0.32312188 0.36750314
15300 0.346875 0.32312188 0.36750314
16200 0.346875 0.32312188 0.36750314
17100 0.346875 0.32312188 0.36750314
18000 0.346875 0.32312188 0.36750314
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.89311; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0.32312188:0.36750314]
set arrow 1 from screen 0.06880,0.14525 to screen 0.89311,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29777,0.14525 to screen 0.29777,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.29777,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52675,0.14525 to screen 0.52675,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.52675,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.75572,0.14525 to screen 0.75572,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.75572,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.06880,0.26300 to screen 0.89311,0.26300 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.33' at screen 0.05786,0.26300 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.06880,0.43419 to screen 0.89311,0.43419 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.34' at screen 0.05786,0.43419 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.60539 to screen 0.89311,0.60539 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.35' at screen 0.05786,0.60539 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.77658 to screen 0.89311,0.77658 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.36' at screen 0.05786,0.77658 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.89311,0.04469 right front textcolor rgb '#59636e'
set label 11 'ipoTen' at screen 0.91186,0.55189 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
