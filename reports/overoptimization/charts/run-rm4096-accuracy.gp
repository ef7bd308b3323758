# Held-out accuracy of the reward model: rm4096
# gnuplot run-rm4096-accuracy.gp > run-rm4096-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4375 0.29342636 0.5815736
6 0.6451823 0.5360618 0.75430274
12 0.6953125 0.6044953 0.7861297
18 0.75065106 0.664685 0.8366171
24 0.7994792 0.711992 0.8869663
30 0.82747394 0.73667836 0.9182696
36 0.875 0.82479334 0.92520666
42 0.90234375 0.88636154 0.91832596
48 0.9088542 0.8947327 0.92297566
54 0.91471356 0.9063458 0.92308134
60 0.921875 0.91057384 0.93317616
66 0.92057294 0.9066915 0.9344544
72 0.9251302 0.9149504 0.93531007
78 0.9316406 0.92314 0.94014126
84 0.93098956 0.919788 0.9421912
90 0.9277344 0.9215174 0.9339514
96 0.9264323 0.9189106 0.933954
102 0.92838544 0.9216912 0.93507963
108 0.9296875 0.9207063 0.9386687
114 0.93033856 0.9215783 0.9390988
120 0.9296875 0.9207063 0.9386687
EOD
$p0s1 << EOD
0 0.43632495 0.28916854 0.5834814
6 0.64768964 0.5399099 0.7554694
12 0.6977946 0.60777867 0.7878106
18 0.75295585 0.66862005 0.8372916
24 0.80150837 0.7170516 0.88596505
30 0.8297372 0.74110264 0.91837174
36 0.87640756 0.8247923 0.92802274
42 0.90340793 0.88477206 0.92204374
48 0.9106338 0.89411914 0.92714846
54 0.91657346 0.9064525 0.9266945
60 0.92316127 0.9109302 0.9353923
66 0.92244524 0.9073241 0.9375664
72 0.92705667 0.9150528 0.93906057
78 0.93295974 0.923682 0.94223756
84 0.93297 0.9195018 0.9464382
90 0.92969686 0.920828 0.9385658
96 0.9283898 0.9200338 0.93674576
102 0.93101454 0.9242766 0.93775254
108 0.9323271 0.9234898 0.9411643
114 0.93298066 0.92426956 0.94169176
120 0.9323271 0.9234898 0.9411643
EOD
$p0s2 << EOD
0 0.69596356 0.65402436 0.73790276
6 0.69596356 0.65402436 0.73790276
12 0.69596356 0.65402436 0.73790276
18 0.69596356 0.65402436 0.73790276
24 0.69596356 0.65402436 0.73790276
30 0.69596356 0.65402436 0.73790276
36 0.69596356 0.65402436 0.73790276
42 0.69596356 0.65402436 0.73790276
48 0.69596356 0.65402436 0.73790276
54 0.69596356 0.65402436 0.73790276
60 0.69596356 0.65402436 0.73790276
66 0.69596356 0.65402436 0.73790276
72 0.69596356 0.65402436 0.73790276
78 0.69596356 0.65402436 0.73790276
84 0.69596356 0.65402436 0.73790276
90 0.69596356 0.65402436 0.73790276
96 0.69596356 0.65402436 0.73790276
102 0.69596356 0.65402436 0.73790276
108 0.69596356 0.65402436 0.73790276
114 0.69596356 0.65402436 0.73790276
120 0.69596356 0.65402436 0.73790276
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:120]
unset ytics
unset logscale y
set yrange [0:0.9842957]
set arrow 1 from screen 0.05600,0.14525 to screen 0.64855,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.15476,0.14525 to screen 0.15476,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.15476,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.25352,0.14525 to screen 0.25352,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.25352,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.35227,0.14525 to screen 0.35227,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.35227,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.45103,0.14525 to screen 0.45103,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.45103,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.54979,0.14525 to screen 0.54979,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.54979,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.64855,0.14525 to screen 0.64855,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '120' at screen 0.64855,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.14525 to screen 0.64855,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.29963 to screen 0.64855,0.29963 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.29963 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.45401 to screen 0.64855,0.45401 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.04506,0.45401 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.60839 to screen 0.64855,0.60839 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.60839 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.76277 to screen 0.64855,0.76277 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.76277 right front textcolor rgb '#59636e'
set label 13 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.65636,0.86288 to screen 0.66261,0.84015 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'reward_model/accuracy' at screen 0.66730,0.84015 left front textcolor rgb '#006aa6'
set arrow 15 from screen 0.65636,0.86491 to screen 0.66261,0.88764 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'reward_model/accuracy_g…' at screen 0.66730,0.88764 left front textcolor rgb '#b04d00'
set label 17 'baseline/length_accuracy' at screen 0.66730,0.68246 left front textcolor rgb '#007553'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle
unset multiplot
