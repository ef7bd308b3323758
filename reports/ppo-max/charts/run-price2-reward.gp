# Reward: price2
# gnuplot run-price2-reward.gp > run-price2-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
1 3.1782813 2.9415896 3.4149728
2 3.1863282 2.6092007 3.7634554
3 3.1804688 2.528741 3.8321965
4 3.3774219 2.4402022 4.3146415
5 3.6023438 2.378888 4.8257995
6 3.8914843 2.29826 5.484709
7 3.9475782 2.3238623 5.571294
8 4.0090623 2.1320481 5.886077
9 4.2229686 2.3365097 6.109428
10 4.2014065 2.299671 6.103142
11 4.3010936 2.0932732 6.5089145
12 4.4653907 2.389284 6.541497
13 4.5163283 2.5223851 6.510271
14 4.519453 2.460647 6.578259
15 4.7364063 2.764471 6.7083416
16 4.7677345 2.8337638 6.701705
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
1 1.3589373 1.2296317 1.4882427
2 2.2135458 1.0523814 3.37471
3 2.8361862 1.4512135 4.221159
4 3.0750604 1.4252342 4.7248864
5 3.381777 1.402431 5.3611226
6 3.65393 1.4925864 5.815274
7 3.789941 1.5639722 6.0159097
8 3.8007202 1.758423 5.843017
9 3.8634856 1.711579 6.0153923
10 3.954338 1.8110468 6.097629
11 3.99244 1.7917212 6.1931586
12 3.9914792 1.8241576 6.1588006
13 3.9718482 1.884329 6.059367
14 4.0009065 1.9218831 6.0799294
15 4.023671 1.8659072 6.1814356
16 4.0405793 1.8582734 6.222885
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [0:6.976675]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.36306 to screen 0.80983,0.36306 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.36306 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.58086 to screen 0.80983,0.58086 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.58086 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.79867 to screen 0.80983,0.79867 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.79867 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.66447 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.58528 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
