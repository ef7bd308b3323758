# Reward: target2
# gnuplot run-target2-reward.gp > run-target2-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
1 3.1782813 2.9415896 3.4149728
2 3.2432814 2.8343148 3.6522477
3 3.45625 2.9935596 3.9189403
4 3.5742188 3.1381576 4.01028
5 3.6465626 3.2472055 4.0459194
6 3.7772655 3.300459 4.254072
7 3.9846876 3.4013078 4.568067
8 4.083281 3.6165369 4.5500255
9 4.126875 3.6927993 4.5609508
10 4.15125 3.7738361 4.528664
11 4.277656 3.979991 4.5753217
12 4.2871876 3.8959298 4.6784453
13 4.3727345 3.8278482 4.9176207
14 4.4989843 3.873169 5.1247997
15 4.6085157 3.8543148 5.362716
16 4.5521092 3.528399 5.57582
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
1 1.3589373 1.2296317 1.4882427
2 1.6803048 1.319426 2.0411835
3 1.8873872 1.4239107 2.3508635
4 2.111825 1.6610645 2.5625854
5 2.3039358 1.8595326 2.748339
6 2.4462156 1.9942815 2.8981497
7 2.5808115 2.0608559 3.100767
8 2.6808715 2.028889 3.332854
9 2.8065233 2.142113 3.4709337
10 2.9047425 2.2420108 3.567474
11 2.9773073 2.3292243 3.6253905
12 3.0993247 2.2812765 3.917373
13 3.2035124 2.303565 4.1034594
14 3.3144758 2.285564 4.3433876
15 3.42003 2.2533152 4.586745
16 3.5396385 2.1214244 4.957853
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [0:5.7988524]
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
set arrow 7 from screen 0.05312,0.40730 to screen 0.80983,0.40730 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.40730 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.66934 to screen 0.80983,0.66934 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.66934 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.74168 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.60902 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
