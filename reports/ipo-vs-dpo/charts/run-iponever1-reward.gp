# Reward: ipoNever1
# gnuplot run-iponever1-reward.gp > run-iponever1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.3421875 0.2949629 0.3894121
900 0.2453125 0.18646635 0.30415866
1800 0.2453125 0.18646635 0.30415866
2700 0.2453125 0.18646635 0.30415866
3600 0.2453125 0.18646635 0.30415866
4500 0.2453125 0.18646635 0.30415866
5400 0.2453125 0.18646635 0.30415866
6300 0.2453125 0.18646635 0.30415866
7200 0.2453125 0.18646635 0.30415866
8100 0.2453125 0.18646635 0.30415866
9000 0.2453125 0.18646635 0.30415866
9900 0.2453125 0.18646635 0.30415866
10800 0.2453125 0.18646635 0.30415866
11700 0.2453125 0.18646635 0.30415866
12600 0.2453125 0.18646635 0.30415866
13500 0.2453125 0.18646635 0.30415866
14400 0.2453125 0.18646635 0.30415866
15300 0.2453125 0.18646635 0.30415866
16200 0.2453125 0.18646635 0.30415866
17100 0.2453125 0.18646635 0.30415866
18000 0.2453125 0.18646635 0.30415866
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.85898; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0.17834853:0.39752993]
set arrow 1 from screen 0.06880,0.14525 to screen 0.85898,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28829,0.14525 to screen 0.28829,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.28829,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.50779,0.14525 to screen 0.50779,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.50779,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.72729,0.14525 to screen 0.72729,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.72729,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.06880,0.22030 to screen 0.85898,0.22030 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.20' at screen 0.05786,0.22030 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.06880,0.39363 to screen 0.85898,0.39363 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.25' at screen 0.05786,0.39363 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.56695 to screen 0.85898,0.56695 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.30' at screen 0.05786,0.56695 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.74027 to screen 0.85898,0.74027 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.35' at screen 0.05786,0.74027 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.85898,0.04469 right front textcolor rgb '#59636e'
set label 11 'ipoNever1' at screen 0.87773,0.37738 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
