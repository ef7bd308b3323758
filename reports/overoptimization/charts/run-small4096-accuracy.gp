# Held-out accuracy of the reward model: small4096
# gnuplot run-small4096-accuracy.gp > run-small4096-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.41953126 0.31113622 0.52792627
6 0.5847656 0.49212408 0.67740715
12 0.7121094 0.6484555 0.7757632
18 0.7734375 0.72784376 0.81903124
24 0.803125 0.76271236 0.8435377
30 0.8359375 0.80108565 0.87078935
36 0.87109375 0.8412581 0.9009294
42 0.88320315 0.8625656 0.90384066
48 0.8953125 0.8819566 0.9086684
54 0.9015625 0.88907963 0.9140454
60 0.90898436 0.89780307 0.9201657
66 0.91015625 0.89801157 0.92230093
72 0.9164063 0.9031547 0.9296578
78 0.9207031 0.90591383 0.93549246
84 0.92226565 0.9086747 0.9358566
90 0.91914064 0.90360737 0.93467385
96 0.91875 0.90241367 0.9350863
102 0.9160156 0.90098196 0.9310493
108 0.9160156 0.90218425 0.929847
114 0.91796875 0.9047303 0.9312072
120 0.9183594 0.90535563 0.9313631
EOD
$p0s1 << EOD
0 0.4177467 0.30853286 0.52696055
6 0.5853956 0.4917565 0.67903465
12 0.7133963 0.6497621 0.7770305
18 0.7752475 0.7293688 0.8211262
24 0.80592144 0.7654588 0.84638405
30 0.8394135 0.8037984 0.8750287
36 0.87483674 0.84432894 0.9053446
42 0.8870588 0.86540836 0.9087092
48 0.9000278 0.8854502 0.91460544
54 0.90590084 0.8924439 0.9193577
60 0.91337514 0.9020002 0.9247501
66 0.9141641 0.90219784 0.92613035
72 0.91968393 0.90645796 0.93290997
78 0.92443323 0.90914965 0.9397168
84 0.9256129 0.9120012 0.93922466
90 0.92247564 0.90689313 0.93805814
96 0.9224725 0.90589476 0.9390502
102 0.9197056 0.9045922 0.934819
108 0.9197041 0.90578747 0.93362075
114 0.9216789 0.9082178 0.93513995
120 0.92206794 0.9089672 0.9351687
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
set yrange [0:0.97730553]
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
set arrow 10 from screen 0.05600,0.30074 to screen 0.64855,0.30074 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.30074 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.45622 to screen 0.64855,0.45622 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.04506,0.45622 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.61170 to screen 0.64855,0.61170 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.61170 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.76719 to screen 0.64855,0.76719 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.76719 right front textcolor rgb '#59636e'
set label 13 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.65636,0.85920 to screen 0.66261,0.83690 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'reward_model/accuracy' at screen 0.66730,0.83690 left front textcolor rgb '#006aa6'
set arrow 15 from screen 0.65636,0.86209 to screen 0.66261,0.88439 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'reward_model/accuracy_g…' at screen 0.66730,0.88439 left front textcolor rgb '#b04d00'
set label 17 'baseline/length_accuracy' at screen 0.66730,0.68489 left front textcolor rgb '#007553'
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
