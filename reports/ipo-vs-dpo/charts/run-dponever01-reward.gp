# Reward: dpoNever01
# gnuplot run-dponever01-reward.gp > run-dponever01-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.3421875 0.2949629 0.3894121
900 0 0 0
1800 0 0 0
2700 0 0 0
3600 0 0 0
4500 0 0 0
5400 0 0 0
6300 0 0 0
7200 0 0 0
8100 0 0 0
9000 0 0 0
9900 0 0 0
10800 0 0 0
11700 0 0 0
12600 0 0 0
13500 0 0 0
14400 0 0 0
15300 0 0 0
16200 0 0 0
17100 0 0 0
18000 0 0 0
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.84192; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0:0.4049886]
set arrow 1 from screen 0.05600,0.14525 to screen 0.84192,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27431,0.14525 to screen 0.27431,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.27431,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.49262,0.14525 to screen 0.49262,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.49262,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.71093,0.14525 to screen 0.71093,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.71093,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.14525 to screen 0.84192,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.33286 to screen 0.84192,0.33286 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.1' at screen 0.04506,0.33286 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.52046 to screen 0.84192,0.52046 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.2' at screen 0.04506,0.52046 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.70806 to screen 0.84192,0.70806 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.3' at screen 0.04506,0.70806 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.89567 to screen 0.84192,0.89567 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.4' at screen 0.04506,0.89567 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.84192,0.04469 right front textcolor rgb '#59636e'
set label 12 'dpoNever01' at screen 0.86067,0.14525 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
