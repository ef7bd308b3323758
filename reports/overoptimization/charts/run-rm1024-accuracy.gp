# Held-out accuracy of the reward model: rm1024
# gnuplot run-rm1024-accuracy.gp > run-rm1024-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4375 0.29342636 0.5815736
6 0.6484375 0.5456425 0.7512325
12 0.7005208 0.62108773 0.77995396
18 0.7402344 0.66207737 0.8183914
24 0.80338544 0.7221533 0.88461757
30 0.8261719 0.7571004 0.89524335
36 0.87369794 0.83715457 0.91024125
42 0.89778644 0.88828987 0.90728307
48 0.8984375 0.88600355 0.91087145
54 0.8984375 0.88183635 0.91503865
60 0.89973956 0.8776385 0.92184067
66 0.90690106 0.88322157 0.93058056
72 0.90625 0.8898526 0.9226474
78 0.91341144 0.9019871 0.92483586
84 0.91471356 0.89885443 0.9305726
90 0.9166667 0.90379006 0.92954326
96 0.91471356 0.89885443 0.9305726
102 0.91276044 0.89324355 0.93227726
108 0.91536456 0.8906775 0.9400517
114 0.9160156 0.89214766 0.9398836
120 0.91341144 0.8905995 0.93622345
EOD
$p0s1 << EOD
0 0.43632495 0.28916854 0.5834814
6 0.65099436 0.5495494 0.75243926
12 0.70373434 0.6247867 0.78268194
18 0.7431106 0.6648935 0.8213276
24 0.8048492 0.7252272 0.8844713
30 0.82845163 0.7586682 0.8982351
36 0.8764443 0.83872885 0.9141597
42 0.9001399 0.8896101 0.91066974
48 0.90206975 0.88962376 0.9145157
54 0.9020594 0.885359 0.91875976
60 0.90207505 0.88128185 0.92286825
66 0.9092801 0.8872023 0.93135786
72 0.9086681 0.893561 0.92377514
78 0.91589385 0.9058439 0.92594385
84 0.9171958 0.9030156 0.93137604
90 0.91918254 0.9078922 0.9304728
96 0.91719574 0.9032744 0.93111706
102 0.9158676 0.89942163 0.9323136
108 0.918482 0.8966275 0.9403365
114 0.91914076 0.8982353 0.9400462
120 0.91651607 0.89650744 0.9365247
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
set yrange [0:0.97795]
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
set arrow 10 from screen 0.05600,0.30063 to screen 0.64855,0.30063 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.30063 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.45601 to screen 0.64855,0.45601 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.04506,0.45601 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.61140 to screen 0.64855,0.61140 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.61140 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.76678 to screen 0.64855,0.76678 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.76678 right front textcolor rgb '#59636e'
set label 13 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.65636,0.85489 to screen 0.66261,0.83235 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'reward_model/accuracy' at screen 0.66730,0.83235 left front textcolor rgb '#006aa6'
set arrow 15 from screen 0.65636,0.85730 to screen 0.66261,0.87984 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'reward_model/accuracy_g…' at screen 0.66730,0.87984 left front textcolor rgb '#b04d00'
set label 17 'baseline/length_accuracy' at screen 0.66730,0.68595 left front textcolor rgb '#007553'
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
