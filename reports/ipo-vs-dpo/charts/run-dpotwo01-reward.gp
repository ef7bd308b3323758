# Reward: dpoTwo01
# gnuplot run-dpotwo01-reward.gp > run-dpotwo01-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5015625 0.47840288 0.5247221
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
set lmargin at screen 0.05600; set rmargin at screen 0.86102; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0.457539:1.0208639]
set arrow 1 from screen 0.05600,0.14525 to screen 0.86102,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27962,0.14525 to screen 0.27962,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.27962,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.50323,0.14525 to screen 0.50323,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.50323,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.72685,0.14525 to screen 0.72685,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.72685,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.33739 to screen 0.86102,0.33739 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.6' at screen 0.04506,0.33739 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.60714 to screen 0.86102,0.60714 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.8' at screen 0.04506,0.60714 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.87689 to screen 0.86102,0.87689 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.04506,0.87689 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.86102,0.04469 right front textcolor rgb '#59636e'
set label 10 'dpoTwo01' at screen 0.87977,0.87689 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
