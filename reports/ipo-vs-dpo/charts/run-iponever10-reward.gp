# Reward: ipoNever10
# gnuplot run-iponever10-reward.gp > run-iponever10-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.3421875 0.3107094 0.3611656
900 0.3296875 0.3107094 0.3611656
1800 0.3296875 0.3107094 0.3611656
2700 0.3296875 0.3107094 0.3611656
3600 0.3296875 0.3107094 0.3611656
4500 0.3296875 0.3107094 0.3611656
5400 0.3296875 0.3107094 0.3611656
6300 0.3296875 0.3107094 0.3611656
7200 0.3296875 0.3107094 0.3611656
8100 0.3296875 0.3107094 0.3611656
9000 0.3296875 0.3107094 0.3611656
9900 0.3296875 0.3107094 0.3611656
10800 0.3296875 0.3107094 0.3611656
11700 0.3296875 0.3107094 0.3611656
12600 0.3296875 0.3107094 0.3611656
13500 0.3296875 0.3107094 0.3611656
14400 0.3296875 0.3107094 0.3611656
15300 0.3296875 0.3107094 0.3611656
16200 0.3296875 0.3107094 0.3611656
17100 0.3296875 0.3107094 0.3611656
18000 0.3296875 0.3107094 0.3611656
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.84619; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0.3107094:0.3611656]
set arrow 1 from screen 0.06880,0.14525 to screen 0.84619,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28474,0.14525 to screen 0.28474,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.28474,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.50068,0.14525 to screen 0.50068,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.50068,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.71662,0.14525 to screen 0.71662,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.71662,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.06880,0.28515 to screen 0.84619,0.28515 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.32' at screen 0.05786,0.28515 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.06880,0.43573 to screen 0.84619,0.43573 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.33' at screen 0.05786,0.43573 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.58631 to screen 0.84619,0.58631 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.34' at screen 0.05786,0.58631 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.73689 to screen 0.84619,0.73689 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.35' at screen 0.05786,0.73689 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.88748 to screen 0.84619,0.88748 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.36' at screen 0.05786,0.88748 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.84619,0.04469 right front textcolor rgb '#59636e'
set label 12 'ipoNever10' at screen 0.86494,0.43103 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
