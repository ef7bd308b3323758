# Held-out accuracy of the reward model: small32
# gnuplot run-small32-accuracy.gp > run-small32-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.41471353 0.25231653 0.5771106
6 0.54622394 0.375218 0.7172299
12 0.65559894 0.54787344 0.7633245
18 0.70377606 0.60678774 0.8007643
24 0.7233073 0.63579136 0.8108232
30 0.73567706 0.6650697 0.8062845
36 0.7473958 0.69384205 0.80094963
42 0.75390625 0.69524103 0.81257147
48 0.73567706 0.6738506 0.7975036
54 0.71744794 0.6622865 0.7726093
60 0.7076823 0.65645397 0.7589106
66 0.7050781 0.6559713 0.75418496
72 0.70703125 0.6648258 0.7492367
78 0.7076823 0.669718 0.7456466
84 0.70247394 0.66468716 0.7402608
90 0.6998698 0.65731406 0.7424255
96 0.69596356 0.64933765 0.7425894
102 0.69140625 0.6484901 0.7343224
108 0.68880206 0.64686286 0.73074126
114 0.6907552 0.65013915 0.7313713
120 0.6907552 0.65013915 0.7313713
EOD
$p0s1 << EOD
0 0.41212305 0.24734157 0.57690454
6 0.5447929 0.37300566 0.71658015
12 0.6562724 0.54820234 0.7643424
18 0.70415574 0.60660726 0.80170417
24 0.7239455 0.6359181 0.81197286
30 0.73715734 0.66761345 0.8067013
36 0.748403 0.6965648 0.8002412
42 0.7555664 0.6983503 0.8127826
48 0.7364876 0.67634076 0.7966345
54 0.71749187 0.66468847 0.77029526
60 0.70827395 0.65866566 0.7578823
66 0.70562327 0.6582325 0.753014
72 0.707584 0.66721475 0.7479533
78 0.7075892 0.6706812 0.7444972
84 0.7016811 0.6646669 0.73869526
90 0.69971514 0.6585274 0.74090296
96 0.6957729 0.6507722 0.7407736
102 0.69119775 0.6501769 0.7322186
108 0.68857294 0.648579 0.72856694
114 0.6905493 0.65183026 0.7292684
120 0.6905493 0.65183026 0.7292684
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
set yrange [0:0.8452939]
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
set arrow 10 from screen 0.05600,0.32502 to screen 0.64855,0.32502 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.32502 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.50478 to screen 0.64855,0.50478 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.04506,0.50478 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.68455 to screen 0.64855,0.68455 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.68455 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.86432 to screen 0.64855,0.86432 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.86432 right front textcolor rgb '#59636e'
set label 13 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set label 15 'reward_model/accuracy' at screen 0.66730,0.76762 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.65636,0.76594 to screen 0.66261,0.72014 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'reward_model/accuracy_g…' at screen 0.66730,0.72014 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.65636,0.77081 to screen 0.66261,0.81511 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 17 'baseline/length_accuracy' at screen 0.66730,0.81511 left front textcolor rgb '#007553'
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
