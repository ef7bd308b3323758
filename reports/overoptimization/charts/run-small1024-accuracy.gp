# Held-out accuracy of the reward model: small1024
# gnuplot run-small1024-accuracy.gp > run-small1024-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.41471353 0.25231653 0.5771106
6 0.55078125 0.4054765 0.696086
12 0.66341144 0.53790367 0.7889192
18 0.7519531 0.6691603 0.83474594
24 0.7994792 0.72849196 0.87046635
30 0.83463544 0.76436204 0.90490884
36 0.84440106 0.7841856 0.9046165
42 0.86848956 0.81152964 0.9254495
48 0.88411456 0.833067 0.9351621
54 0.8951823 0.85642946 0.93393517
60 0.9036458 0.8839575 0.9233341
66 0.9108073 0.8903242 0.9312904
72 0.91015625 0.8883101 0.9320024
78 0.91471356 0.88796806 0.94145906
84 0.9121094 0.88741094 0.9368078
90 0.91341144 0.8910458 0.93577707
96 0.91341144 0.8921237 0.9346992
102 0.9121094 0.8882414 0.93597734
108 0.91276044 0.8896193 0.9359015
114 0.91276044 0.8911204 0.9344005
120 0.9121094 0.89092714 0.9332916
EOD
$p0s1 << EOD
0 0.41212305 0.24734157 0.57690454
6 0.5500781 0.40481323 0.69534296
12 0.6649867 0.5397272 0.7902462
18 0.75435776 0.6720527 0.83666277
24 0.80170256 0.72923565 0.87416947
30 0.837816 0.7667882 0.9088438
36 0.84834087 0.78830665 0.9083751
42 0.8726532 0.8157864 0.92951995
48 0.8890603 0.83817726 0.9399434
54 0.90017647 0.86218536 0.9381675
60 0.9079933 0.88963854 0.92634815
66 0.9158676 0.8980381 0.9336972
72 0.9152244 0.89445245 0.9359963
78 0.91916144 0.89325905 0.9450638
84 0.9165263 0.8934068 0.93964577
90 0.9184872 0.8994834 0.93749094
96 0.91849244 0.901042 0.9359429
102 0.9165213 0.89607495 0.9369677
108 0.91782844 0.8992284 0.9364284
114 0.91783357 0.9005898 0.93507737
120 0.91718 0.9002406 0.9341194
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
set yrange [0:0.9828664]
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
set arrow 10 from screen 0.05600,0.29986 to screen 0.64855,0.29986 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.29986 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.45446 to screen 0.64855,0.45446 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.04506,0.45446 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.60906 to screen 0.64855,0.60906 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.60906 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.76367 to screen 0.64855,0.76367 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.76367 right front textcolor rgb '#59636e'
set label 13 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.65636,0.85033 to screen 0.66261,0.82855 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'reward_model/accuracy' at screen 0.66730,0.82855 left front textcolor rgb '#006aa6'
set arrow 15 from screen 0.65636,0.85425 to screen 0.66261,0.87603 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'reward_model/accuracy_g…' at screen 0.66730,0.87603 left front textcolor rgb '#b04d00'
set label 17 'baseline/length_accuracy' at screen 0.66730,0.68325 left front textcolor rgb '#007553'
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
