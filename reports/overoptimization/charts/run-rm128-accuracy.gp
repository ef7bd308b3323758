# Held-out accuracy of the reward model: rm128
# gnuplot run-rm128-accuracy.gp > run-rm128-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4375 0.29342636 0.5815736
6 0.64453125 0.5445876 0.7444749
12 0.68815106 0.5939401 0.782362
18 0.75065106 0.6464139 0.8548882
24 0.7910156 0.70969737 0.8723339
30 0.82161456 0.7463529 0.8968762
36 0.8626302 0.82819396 0.8970664
42 0.8886719 0.871523 0.9058207
48 0.88997394 0.86629444 0.91365343
54 0.88411456 0.85635173 0.91187745
60 0.87890625 0.85816497 0.89964753
66 0.87565106 0.85404986 0.89725226
72 0.87369794 0.8509967 0.89639914
78 0.87434894 0.8530612 0.8956367
84 0.8730469 0.8498937 0.89620006
90 0.8697917 0.84665054 0.8929328
96 0.8697917 0.84799683 0.8915865
102 0.86848956 0.8486313 0.88834786
108 0.86588544 0.8453613 0.8864095
114 0.8652344 0.845362 0.88510674
120 0.8652344 0.845362 0.88510674
EOD
$p0s1 << EOD
0 0.43632495 0.28916854 0.5834814
6 0.64508575 0.54496944 0.74520206
12 0.69117534 0.597751 0.78459966
18 0.7541586 0.65052694 0.8577903
24 0.7928507 0.7104465 0.8752549
30 0.82438433 0.7495448 0.89922386
36 0.8651721 0.82989675 0.9004475
42 0.89152396 0.87574196 0.907306
48 0.8935213 0.8717438 0.9152989
54 0.88697 0.86115 0.9127899
60 0.88172036 0.86291504 0.9005257
66 0.87842125 0.85856 0.89828247
72 0.87643445 0.8554062 0.89746267
78 0.87711406 0.85748243 0.8967456
84 0.8757861 0.8543302 0.897242
90 0.87248695 0.8506176 0.89435637
96 0.8724974 0.85198575 0.893009
102 0.87121105 0.8524868 0.88993526
108 0.8685863 0.8488264 0.88834625
114 0.8679223 0.8488041 0.8870405
120 0.8679223 0.8488041 0.8870405
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
set yrange [0:0.9519108]
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
set arrow 10 from screen 0.05600,0.30488 to screen 0.64855,0.30488 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.30488 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.46452 to screen 0.64855,0.46452 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.04506,0.46452 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.62415 to screen 0.64855,0.62415 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.62415 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.78378 to screen 0.64855,0.78378 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.78378 right front textcolor rgb '#59636e'
set label 13 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.65636,0.83585 to screen 0.66261,0.81318 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'reward_model/accuracy' at screen 0.66730,0.81318 left front textcolor rgb '#006aa6'
set arrow 15 from screen 0.65636,0.83799 to screen 0.66261,0.86066 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'reward_model/accuracy_g…' at screen 0.66730,0.86066 left front textcolor rgb '#b04d00'
set label 17 'baseline/length_accuracy' at screen 0.66730,0.70074 left front textcolor rgb '#007553'
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
