# Reward: bon128
# gnuplot run-bon128-reward.gp > run-bon128-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1751058 2.1361256 2.2140863
1 2.874244 2.8325193 2.915969
2 3.4275734 3.359121 3.496026
3 3.8296099 3.7025862 3.9566338
4 4.0951777 3.8571012 4.333254
5 4.2413716 3.831919 4.6508245
6 4.2782655 3.6274407 4.92909
7 4.205837 3.2440727 5.167601
8 4.018129 2.6854475 5.35081
9 3.7296875 1.990845 5.46853
EOD
$p0s1 << EOD
0 0.080985926 -0.024407536 0.18637939
1 1.2676044 1.1070651 1.4281436
2 2.193913 1.9941567 2.3936696
3 2.8271246 2.6583056 2.9959435
4 3.254461 3.1536016 3.3553207
5 3.5611265 3.4855633 3.6366894
6 3.7968497 3.6642823 3.9294174
7 3.9895284 3.7889798 4.190077
8 4.157174 3.8861985 4.4281497
9 4.3078265 3.9579008 4.6577525
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:9]
unset ytics
unset logscale y
set yrange [-0.24412504:5.6882477]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22128,0.14525 to screen 0.22128,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.22128,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38944,0.14525 to screen 0.38944,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.38944,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55759,0.14525 to screen 0.55759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.55759,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.72575,0.14525 to screen 0.72575,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.72575,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.17652 to screen 0.80983,0.17652 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.17652 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.43266 to screen 0.80983,0.43266 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.43266 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.68881 to screen 0.80983,0.68881 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.68881 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.65419 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.72823 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
