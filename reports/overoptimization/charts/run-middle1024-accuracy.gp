# Held-out accuracy of the reward model: middle1024
# gnuplot run-middle1024-accuracy.gp > run-middle1024-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.45247397 0.2657768 0.6391711
6 0.61653644 0.46804196 0.7650309
12 0.64908856 0.49639824 0.80177885
18 0.72265625 0.6622411 0.7830714
24 0.77213544 0.6983622 0.8459087
30 0.8177083 0.73865694 0.8967597
36 0.8548177 0.786104 0.9235314
42 0.8854167 0.82092935 0.94990396
48 0.89973956 0.8516063 0.9478729
54 0.9121094 0.8723858 0.95183295
60 0.91276044 0.87889004 0.94663084
66 0.9173177 0.8914668 0.9431686
72 0.9192708 0.8941786 0.944363
78 0.9199219 0.89468503 0.9451587
84 0.921875 0.8968723 0.9468777
90 0.9192708 0.8941786 0.944363
96 0.92252606 0.89628804 0.9487641
102 0.9244792 0.8991205 0.9498378
108 0.9251302 0.89825934 0.9520011
114 0.92578125 0.9002465 0.951316
120 0.9251302 0.8992793 0.9509811
EOD
$p0s1 << EOD
0 0.45350778 0.26401806 0.6429975
6 0.6166737 0.46680203 0.76654536
12 0.6493371 0.4940399 0.80463433
18 0.7252811 0.66508543 0.7854768
24 0.77585655 0.7020748 0.8496383
30 0.8218778 0.74079204 0.9029635
36 0.85856754 0.78887737 0.92825764
42 0.88872653 0.8263167 0.95113635
48 0.9038843 0.85762185 0.95014673
54 0.9144147 0.876273 0.95255643
60 0.9150996 0.88332534 0.94687396
66 0.91974777 0.8961357 0.94335985
72 0.92238283 0.8999947 0.944771
78 0.9230468 0.90055263 0.945541
84 0.92504394 0.9025251 0.9475628
90 0.9223776 0.9000782 0.944677
96 0.92565596 0.9021964 0.9491155
102 0.9276375 0.9050882 0.95018685
108 0.9282911 0.9042893 0.95229286
114 0.928955 0.9062204 0.9516897
120 0.92830145 0.9052266 0.9513763
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
set yrange [0:0.9906587]
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
set arrow 10 from screen 0.05600,0.29864 to screen 0.64855,0.29864 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.29864 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.45203 to screen 0.64855,0.45203 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.04506,0.45203 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.60542 to screen 0.64855,0.60542 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.60542 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.75880 to screen 0.64855,0.75880 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.75880 right front textcolor rgb '#59636e'
set label 13 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.65636,0.85477 to screen 0.66261,0.83224 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'reward_model/accuracy' at screen 0.66730,0.83224 left front textcolor rgb '#006aa6'
set arrow 15 from screen 0.65636,0.85720 to screen 0.66261,0.87973 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'reward_model/accuracy_g…' at screen 0.66730,0.87973 left front textcolor rgb '#b04d00'
set label 17 'baseline/length_accuracy' at screen 0.66730,0.67901 left front textcolor rgb '#007553'
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
