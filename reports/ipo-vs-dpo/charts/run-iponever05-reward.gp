# Reward: ipoNever05
# gnuplot run-iponever05-reward.gp > run-iponever05-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.3421875 0.2949629 0.3894121
900 0.1765625 0.1532006 0.1999244
1800 0.1765625 0.1532006 0.1999244
2700 0.1765625 0.1532006 0.1999244
3600 0.1765625 0.1532006 0.1999244
4500 0.1765625 0.1532006 0.1999244
5400 0.1765625 0.1532006 0.1999244
6300 0.1765625 0.1532006 0.1999244
7200 0.1765625 0.1532006 0.1999244
8100 0.1765625 0.1532006 0.1999244
9000 0.1765625 0.1532006 0.1999244
9900 0.1765625 0.1532006 0.1999244
10800 0.1765625 0.1532006 0.1999244
11700 0.1765625 0.1532006 0.1999244
12600 0.1765625 0.1532006 0.1999244
13500 0.1765625 0.1532006 0.1999244
14400 0.1765625 0.1532006 0.1999244
15300 0.1765625 0.1532006 0.1999244
16200 0.1765625 0.1532006 0.1999244
17100 0.1765625 0.1532006 0.1999244
18000 0.1765625 0.1532006 0.1999244
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.84192; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0.14375214:0.39886057]
set arrow 1 from screen 0.06880,0.14525 to screen 0.84192,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28355,0.14525 to screen 0.28355,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.28355,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.49831,0.14525 to screen 0.49831,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.49831,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.71307,0.14525 to screen 0.71307,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.71307,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.06880,0.16386 to screen 0.84192,0.16386 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.15' at screen 0.05786,0.16386 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.06880,0.31277 to screen 0.84192,0.31277 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.20' at screen 0.05786,0.31277 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.46168 to screen 0.84192,0.46168 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.25' at screen 0.05786,0.46168 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.61060 to screen 0.84192,0.61060 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.30' at screen 0.05786,0.61060 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.75951 to screen 0.84192,0.75951 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.35' at screen 0.05786,0.75951 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.84192,0.04469 right front textcolor rgb '#59636e'
set label 12 'ipoNever05' at screen 0.86067,0.24297 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
