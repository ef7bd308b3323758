# Reward: ipoHalf
# gnuplot run-ipohalf-reward.gp > run-ipohalf-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.3421875 0.30694383 0.37743115
900 0.565625 0.5344926 0.5967574
1800 0.565625 0.5344926 0.5967574
2700 0.565625 0.5344926 0.5967574
3600 0.565625 0.5344926 0.5967574
4500 0.565625 0.5344926 0.5967574
5400 0.565625 0.5344926 0.5967574
6300 0.565625 0.5344926 0.5967574
7200 0.565625 0.5344926 0.5967574
8100 0.565625 0.5344926 0.5967574
9000 0.565625 0.5344926 0.5967574
9900 0.565625 0.5344926 0.5967574
10800 0.565625 0.5344926 0.5967574
11700 0.565625 0.5344926 0.5967574
12600 0.565625 0.5344926 0.5967574
13500 0.565625 0.5344926 0.5967574
14400 0.565625 0.5344926 0.5967574
15300 0.565625 0.5344926 0.5967574
16200 0.565625 0.5344926 0.5967574
17100 0.565625 0.5344926 0.5967574
18000 0.565625 0.5344926 0.5967574
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.88458; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:18000]
unset ytics
unset logscale y
set yrange [0.2953513:0.60835]
set arrow 1 from screen 0.05600,0.14525 to screen 0.88458,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28616,0.14525 to screen 0.28616,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5000' at screen 0.28616,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.51632,0.14525 to screen 0.51632,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10000' at screen 0.51632,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.74648,0.14525 to screen 0.74648,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15000' at screen 0.74648,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.15654 to screen 0.88458,0.15654 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.3' at screen 0.04506,0.15654 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.39928 to screen 0.88458,0.39928 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.4' at screen 0.04506,0.39928 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.64202 to screen 0.88458,0.64202 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.64202 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.88476 to screen 0.88458,0.88476 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.88476 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.88458,0.04469 right front textcolor rgb '#59636e'
set label 11 'ipoHalf' at screen 0.90333,0.80132 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
