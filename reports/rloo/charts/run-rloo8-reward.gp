# Reward: rloo8
# gnuplot run-rloo8-reward.gp > run-rloo8-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.514361 -1.268117 0.23939493
3 -0.029936682 -0.4884515 0.42857814
5 0.57982796 0.3112147 0.84844124
6 0.7992642 0.38464987 1.2138785
8 1.3447691 0.9652795 1.7242588
10 1.8244181 1.3987044 2.2501318
11 1.9448943 1.5260718 2.3637166
13 2.254401 1.9850402 2.5237617
14 2.3311539 2.0328708 2.629437
16 2.450399 2.2605436 2.640254
18 2.5743368 2.3417222 2.806951
19 2.6354702 2.4367151 2.8342254
21 2.623781 2.5010693 2.7464926
22 2.6171007 2.5054436 2.7287579
24 2.6834881 2.5887449 2.7782311
26 2.6570504 2.57987 2.734231
27 2.6279671 2.4892225 2.766712
29 2.6570427 2.526123 2.7879624
30 2.6604817 2.5426834 2.77828
32 2.6671972 2.5545387 2.7798557
EOD
$p0s1 << EOD
0 0.049078915 -0.18815246 0.2863103
2 0.7443562 0.5507967 0.9379158
3 0.81337947 0.64853454 0.97822434
5 1.1199148 0.90036213 1.3394674
6 1.3001395 1.1287775 1.4715016
8 1.593134 1.3566077 1.8296604
10 1.8661556 1.6564848 2.0758264
11 1.9584168 1.6777624 2.2390711
13 2.1362193 1.8758724 2.3965664
14 2.2035692 1.968342 2.4387963
16 2.26074 1.9015678 2.6199121
18 2.3333902 2.0104873 2.6562934
19 2.3435824 2.0371714 2.6499934
21 2.395957 2.058494 2.7334197
22 2.3779347 2.0308385 2.725031
24 2.4066586 2.0461814 2.7671359
26 2.4398634 2.023829 2.8558981
27 2.4457428 2.07395 2.8175359
29 2.4346497 2.0358307 2.8334687
30 2.422097 2.032561 2.8116329
32 2.4186778 2.0353436 2.802012
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.4330776:3.0208588]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.21913 to screen 0.80983,0.21913 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1' at screen 0.04219,0.21913 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.38971 to screen 0.80983,0.38971 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.38971 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.56030 to screen 0.80983,0.56030 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.56030 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.73088 to screen 0.80983,0.73088 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.73088 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.90147 to screen 0.80983,0.90147 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.90147 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.01940,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.84724 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.79976 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
