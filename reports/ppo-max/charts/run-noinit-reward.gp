# Reward: noInit
# gnuplot run-noinit-reward.gp > run-noinit-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
2 2.2532032 2.1761417 2.3302643
3 2.2532032 2.1761417 2.3302643
5 3.4584374 3.231156 3.6857188
6 3.9502344 3.6420367 4.258432
8 4.5508595 4.1265287 4.97519
10 4.7745314 4.364148 5.184914
11 4.8466406 4.4940095 5.1992717
13 4.9176564 4.6084466 5.226866
14 4.953906 4.660618 5.247195
16 5.0202346 4.715255 5.325214
18 5.164766 4.8974423 5.432089
19 5.173047 4.96213 5.383964
21 5.2078905 5.012188 5.403593
22 5.2464843 5.0135655 5.479403
24 5.2403126 5.133286 5.347339
26 5.275703 5.10366 5.447746
27 5.1941404 4.8782773 5.510004
29 5.2509375 4.989168 5.5127068
30 5.2871094 4.958944 5.615275
32 5.301797 5.0127544 5.5908394
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
2 0.14340478 0.0087395385 0.27807003
3 0.14340478 0.0087395385 0.27807003
5 1.432763 1.1696773 1.6958488
6 2.0211563 1.642577 2.3997357
8 2.795042 2.210143 3.3799407
10 3.0488155 2.3494937 3.7481372
11 3.1170607 2.3757467 3.8583746
13 3.1424806 2.4383402 3.8466213
14 3.1843956 2.4409845 3.9278069
16 3.1499736 2.343277 3.95667
18 3.1757193 2.4186673 3.932771
19 3.234367 2.4948711 3.9738624
21 3.2145386 2.4685175 3.9605594
22 3.1749024 2.430534 3.9192712
24 3.2488694 2.4553614 4.0423775
26 3.2661068 2.4425786 4.089635
27 3.2565858 2.4971323 4.0160394
29 3.3144612 2.494614 4.134309
30 3.3242648 2.4964929 4.152037
32 3.3099992 2.4884298 4.131569
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:5.8398857]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.40545 to screen 0.80983,0.40545 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.40545 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.66566 to screen 0.80983,0.66566 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.66566 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.83502 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.57589 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
