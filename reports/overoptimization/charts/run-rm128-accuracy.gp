# Held-out accuracy of the reward model: rm128
# gnuplot run-rm128-accuracy.gp > run-rm128-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4390625 0.33485445 0.5432705
6 0.66015625 0.60176367 0.71854883
12 0.6972656 0.63906276 0.7554685
18 0.75078124 0.68855065 0.8130119
24 0.7855469 0.7314511 0.83964264
30 0.8234375 0.7796532 0.8672218
36 0.8570312 0.8330583 0.8810042
42 0.871875 0.8511389 0.8926111
48 0.87460935 0.8519289 0.8972899
54 0.87226564 0.8470974 0.8974339
60 0.8671875 0.8444478 0.8899272
66 0.8628906 0.8373324 0.88844883
72 0.8613281 0.8346147 0.88804156
78 0.8578125 0.8289164 0.8867086
84 0.85429686 0.8244598 0.88413393
90 0.8515625 0.82095176 0.88217324
96 0.8515625 0.82161075 0.88151425
102 0.8503906 0.82155913 0.8792221
108 0.8484375 0.81997705 0.876898
114 0.8480469 0.8200893 0.87600446
120 0.8480469 0.8200893 0.87600446
EOD
$p0s1 << EOD
0 0.43766662 0.33268237 0.5426509
6 0.66096973 0.6029794 0.7189601
12 0.6992552 0.6419104 0.7566
18 0.7531655 0.69148964 0.81484133
24 0.7870062 0.7327852 0.8412271
30 0.82554823 0.78216803 0.86892843
36 0.8590359 0.83463794 0.8834338
42 0.87325984 0.8518803 0.89463943
48 0.8764206 0.8532795 0.8995617
54 0.87366927 0.8485038 0.89883476
60 0.86855406 0.84567696 0.8914312
66 0.8646138 0.83910817 0.8901194
72 0.8634248 0.83680326 0.89004636
78 0.85990477 0.8309822 0.8888273
84 0.8563598 0.82646275 0.88625675
90 0.8532038 0.8224201 0.8839874
96 0.8535975 0.8235281 0.88366693
102 0.85243666 0.8234064 0.8814669
108 0.8504666 0.8217714 0.8791618
114 0.85007125 0.8218576 0.878285
120 0.85007125 0.8218576 0.878285
EOD
$p0s2 << EOD
0 0.6941406 0.66866404 0.71961725
6 0.6941406 0.66866404 0.71961725
12 0.6941406 0.66866404 0.71961725
18 0.6941406 0.66866404 0.71961725
24 0.6941406 0.66866404 0.71961725
30 0.6941406 0.66866404 0.71961725
36 0.6941406 0.66866404 0.71961725
42 0.6941406 0.66866404 0.71961725
48 0.6941406 0.66866404 0.71961725
54 0.6941406 0.66866404 0.71961725
60 0.6941406 0.66866404 0.71961725
66 0.6941406 0.66866404 0.71961725
72 0.6941406 0.66866404 0.71961725
78 0.6941406 0.66866404 0.71961725
84 0.6941406 0.66866404 0.71961725
90 0.6941406 0.66866404 0.71961725
96 0.6941406 0.66866404 0.71961725
102 0.6941406 0.66866404 0.71961725
108 0.6941406 0.66866404 0.71961725
114 0.6941406 0.66866404 0.71961725
120 0.6941406 0.66866404 0.71961725
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:120]
unset ytics
unset logscale y
set yrange [0.3100072:0.9222369]
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
set arrow 9 from screen 0.05600,0.25693 to screen 0.64855,0.25693 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.25693 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.50513 to screen 0.64855,0.50513 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.50513 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.75333 to screen 0.64855,0.75333 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.75333 right front textcolor rgb '#59636e'
set label 11 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.65636,0.81296 to screen 0.66261,0.79047 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'reward_model/accuracy' at screen 0.66730,0.79047 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.65636,0.81547 to screen 0.66261,0.83796 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'reward_model/accuracy_g…' at screen 0.66730,0.83796 left front textcolor rgb '#b04d00'
set label 15 'baseline/length_accuracy' at screen 0.66730,0.62196 left front textcolor rgb '#007553'
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
