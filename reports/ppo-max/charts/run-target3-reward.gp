# Reward: target3
# gnuplot run-target3-reward.gp > run-target3-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
1 3.1782813 2.9415896 3.4149728
2 3.2432814 2.8343148 3.6522477
3 3.4622657 2.9990292 3.925502
4 3.620625 3.2266884 4.0145617
5 3.75375 3.2756238 4.2318764
6 3.9010937 3.4410038 4.3611836
7 4.137344 3.613581 4.6611066
8 4.1451564 3.597585 4.6927276
9 4.33625 3.7266417 4.9458585
10 4.4645314 3.905746 5.0233164
11 4.50375 3.9343517 5.0731483
12 4.6552343 4.1015134 5.2089553
13 4.728828 3.972796 5.4848604
14 4.9009376 4.043853 5.7580223
15 4.97375 4.245603 5.7018967
16 5.0308595 4.167003 5.894716
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
1 1.3589373 1.2296317 1.4882427
2 1.6803048 1.319426 2.0411835
3 1.9328885 1.43667 2.4291072
4 2.2793875 1.8064084 2.7523663
5 2.510091 1.8880565 3.1321256
6 2.7268093 2.0311682 3.4224505
7 2.8963096 2.2516463 3.5409727
8 3.0163102 2.3592634 3.673357
9 3.0639994 2.4248593 3.7031395
10 3.1236532 2.371537 3.8757691
11 3.2280843 2.4404984 4.0156703
12 3.3034601 2.426972 4.1799483
13 3.366803 2.4610746 4.272531
14 3.440417 2.4356065 4.4452276
15 3.4760878 2.478382 4.4737935
16 3.498132 2.5053253 4.4909387
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [0:6.130504]
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
set arrow 7 from screen 0.05312,0.39312 to screen 0.80983,0.39312 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.39312 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.64099 to screen 0.80983,0.64099 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.64099 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.88885 to screen 0.80983,0.88885 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.88885 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.76874 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.57879 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
