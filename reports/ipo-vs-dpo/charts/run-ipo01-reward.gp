# Reward: ipo01
# gnuplot run-ipo01-reward.gp > run-ipo01-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
10 -0.76363873 -1.1127414 -0.4145361
20 -0.68307406 -1.073139 -0.29300916
30 -0.24851534 -0.45087528 -0.046155393
40 -0.19245535 -0.60121924 0.21630853
50 0.16920543 -0.045097712 0.38350856
60 0.53127664 0.38516572 0.6773876
70 0.5991293 0.3052267 0.8930319
80 0.736764 0.63370335 0.8398247
90 0.75468755 0.4196144 1.0897607
100 0.69615173 0.25391334 1.1383902
110 0.80456716 0.62024474 0.98888963
120 0.7601785 0.5632307 0.95712626
130 0.81485105 0.5574058 1.0722963
140 0.91084474 0.67894536 1.1427441
150 0.87425303 0.3866574 1.3618486
160 0.8584143 0.5707002 1.1461284
170 0.9114913 0.5504849 1.2724977
180 0.901186 0.6247624 1.1776096
190 0.9343532 0.67275715 1.1959492
200 0.87715805 0.63233286 1.1219832
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.91017; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [-1.211725:1.4608322]
set arrow 1 from screen 0.07428,0.14525 to screen 0.91017,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28325,0.14525 to screen 0.28325,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.28325,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.49223,0.14525 to screen 0.49223,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.49223,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.70120,0.14525 to screen 0.70120,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.70120,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.91017,0.14525 to screen 0.91017,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.91017,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.20544 to screen 0.91017,0.20544 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1.0' at screen 0.06334,0.20544 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.34759 to screen 0.91017,0.34759 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−0.5' at screen 0.06334,0.34759 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.48973 to screen 0.91017,0.48973 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.06334,0.48973 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.63187 to screen 0.91017,0.63187 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.5' at screen 0.06334,0.63187 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.77402 to screen 0.91017,0.77402 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.06334,0.77402 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.91017,0.04469 right front textcolor rgb '#59636e'
set label 13 'ipo01' at screen 0.92892,0.73910 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
