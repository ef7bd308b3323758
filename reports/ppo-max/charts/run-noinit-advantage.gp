# Advantage variance before whitening, and the critic's explained variance: noInit
# gnuplot run-noinit-advantage.gp > run-noinit-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.85770977 0.66949755 1.0459219
2 0.6892756 0.5416803 0.83687097
3 0.671566 0.60052687 0.74260515
4 0.60148513 0.5098632 0.6931071
5 0.61443645 0.5202363 0.7086365
6 0.41954553 0.2928817 0.5462094
7 0.23725708 0.15275313 0.32176104
8 0.15516365 0.088947825 0.22137947
9 0.07929974 0.045222327 0.11337716
10 0.074715905 0.04929397 0.10013784
11 0.05559108 0.034851614 0.07633055
12 0.05175359 0.01596014 0.08754704
13 0.369008 -0.5152091 1.2532251
14 0.061054897 0.032106098 0.0900037
15 0.04453056 -0.0054678437 0.094528966
16 0.05082279 0.038201943 0.06344364
17 0.04685963 0.033911206 0.059808053
18 0.03446084 0.01982454 0.049097136
19 0.03145088 0.0121767055 0.05072505
20 0.029857498 0.014013599 0.045701396
21 0.03107432 0.020954628 0.041194014
22 0.043707035 0.011860983 0.07555309
23 0.07733991 0.007100077 0.14757974
24 0.034022525 0.009978515 0.058066536
25 0.04345546 0.0030665633 0.083844356
26 0.039898455 -0.00050244824 0.080299355
27 0.039344057 0.013067124 0.06562099
28 0.0560372 0.0075000487 0.10457435
29 0.053116374 0.01847952 0.08775323
30 0.03680055 -0.013333994 0.086935095
31 0.016818669 0.001303404 0.032333933
32 0.053579267 -0.04099714 0.14815567
EOD
$p1s0 << EOD
1 -0.17684355 -0.37067708 0.016989965
2 0.045312256 0.0052954736 0.08532904
3 0.062818535 0.0113764005 0.114260666
4 0.09051591 0.06100787 0.12002396
5 0.103493445 0.046939928 0.16004695
6 0.022370262 -0.123741105 0.16848163
7 0.07981527 -0.079874724 0.23950526
8 0.066826 -0.17149329 0.3051453
9 0.197872 0.008174049 0.38756996
10 0.16426961 -0.11565468 0.4441939
11 0.19504341 -0.041918334 0.43200517
12 0.32036355 0.11747634 0.52325076
13 0.23537704 0.09628924 0.37446484
14 0.30558214 0.19213593 0.41902834
15 0.3802112 0.19460733 0.56581503
16 0.37015715 0.17028458 0.57002974
17 0.33397213 0.14445527 0.523489
18 0.40947667 0.25802645 0.56092685
19 0.45326054 0.28713793 0.61938316
20 0.46241805 0.26211494 0.6627211
21 0.48417842 0.25698692 0.71136993
22 0.48560494 0.19254427 0.7786656
23 0.36934888 0.14045657 0.5982412
24 0.48523176 0.21708548 0.75337803
25 0.4986526 0.2152903 0.7820149
26 0.4881223 0.17042491 0.8058197
27 0.4583055 0.16929275 0.74731827
28 0.44784367 0.18878236 0.70690495
29 0.37974712 0.272 0.48749423
30 0.54863834 0.23539267 0.86188406
31 0.5839668 0.2946974 0.8732361
32 0.54995096 0.25887847 0.8410235
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.89737; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.58594644:1.3239625]
set arrow 1 from screen 0.07428,0.58846 to screen 0.89737,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33150,0.58846 to screen 0.33150,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.33150,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58871,0.58846 to screen 0.58871,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.58871,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.84593,0.58846 to screen 0.84593,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.84593,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.60404 to screen 0.89737,0.60404 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−0.5' at screen 0.06334,0.60404 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.69466 to screen 0.89737,0.69466 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.06334,0.69466 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.78528 to screen 0.89737,0.78528 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.06334,0.78528 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.87590 to screen 0.89737,0.87590 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.06334,0.87590 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.01880,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'noInit' at screen 0.91612,0.70437 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.89737; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.4204336:0.92299265]
set arrow 1 from screen 0.07428,0.10000 to screen 0.89737,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33150,0.10000 to screen 0.33150,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.33150,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58871,0.10000 to screen 0.58871,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.58871,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.84593,0.10000 to screen 0.84593,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.84593,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.20833 to screen 0.89737,0.20833 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.06334,0.20833 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.33716 to screen 0.89737,0.33716 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.06334,0.33716 right front textcolor rgb '#59636e'
set label 7 'critic/explained_variance' at screen 0.03434,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'step (updates)' at screen 0.89737,0.03077 right front textcolor rgb '#59636e'
set label 9 'noInit' at screen 0.91612,0.35003 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
