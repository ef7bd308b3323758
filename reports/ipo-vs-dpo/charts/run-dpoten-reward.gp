# Reward: dpoTen
# gnuplot run-dpoten-reward.gp > run-dpoten-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.3421875 0.30694383 0.37743115
900 0.60625 0.5647527 0.6477473
1800 0.6421875 0.5934914 0.69088364
2700 0.653125 0.6110646 0.69518536
3600 0.665625 0.6136571 0.7175929
4500 0.6828125 0.6354884 0.73013663
5400 0.6984375 0.64729095 0.7495841
6300 0.709375 0.65348125 0.76526874
7200 0.721875 0.66506284 0.7786871
8100 0.734375 0.67002916 0.79872084
9000 0.7484375 0.6946894 0.8021856
9900 0.753125 0.697569 0.808681
10800 0.75625 0.6999369 0.81256306
11700 0.765625 0.7138385 0.8174115
12600 0.7703125 0.72009426 0.8205308
13500 0.78125 0.7362706 0.8262294
14400 0.7859375 0.74617726 0.8256977
15300 0.7875 0.74968046 0.8253195
16200 0.8 0.7633172 0.8366828
17100 0.8078125 0.7698688 0.84575623
18000 0.8140625 0.7838505 0.8442745
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.88884; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0.28539133:0.86730874]
set arrow 1 from screen 0.05600,0.14525 to screen 0.88884,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28735,0.14525 to screen 0.28735,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.28735,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.51869,0.14525 to screen 0.51869,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.51869,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.75004,0.14525 to screen 0.75004,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.75004,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.29489 to screen 0.88884,0.29489 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.4' at screen 0.04506,0.29489 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.55602 to screen 0.88884,0.55602 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.6' at screen 0.04506,0.55602 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.81715 to screen 0.88884,0.81715 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.8' at screen 0.04506,0.81715 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.88884,0.04469 right front textcolor rgb '#59636e'
set label 10 'dpoTen' at screen 0.90759,0.83551 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
