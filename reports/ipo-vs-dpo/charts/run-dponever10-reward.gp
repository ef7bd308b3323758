# Reward: dpoNever10
# gnuplot run-dponever10-reward.gp > run-dponever10-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.3421875 0.2949629 0.3894121
900 0.19375 0.15850633 0.22899367
1800 0.1796875 0.15225035 0.20712465
2700 0.16875 0.14863461 0.18886538
3600 0.15625 0.12968409 0.18281591
4500 0.140625 0.11686373 0.16438627
5400 0.1375 0.10955313 0.16544686
6300 0.13125 0.10709595 0.15540405
7200 0.1265625 0.10790321 0.14522178
8100 0.125 0.106852025 0.14314798
9000 0.11875 0.09771982 0.13978018
9900 0.1140625 0.09280977 0.13531522
10800 0.1109375 0.08582838 0.13604662
11700 0.1109375 0.08582838 0.13604662
12600 0.1078125 0.08569196 0.12993304
13500 0.1015625 0.083414525 0.119710475
14400 0.096875 0.08386041 0.10988959
15300 0.096875 0.08386041 0.10988959
16200 0.0890625 0.07604791 0.10207709
17100 0.084375 0.06702222 0.10172778
18000 0.0828125 0.06155977 0.10406523
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
set label 12 'dpoNever10' at screen 0.86067,0.30061 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
