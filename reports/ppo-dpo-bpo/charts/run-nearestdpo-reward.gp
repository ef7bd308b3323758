# Reward: nearestDPO
# gnuplot run-nearestdpo-reward.gp > run-nearestdpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
5 -0.2316658 -0.43689346 -0.026438154
10 -0.38291284 -0.9609925 0.19516683
14 -0.17335549 -0.57091486 0.22420387
19 -0.031146543 -0.3115335 0.24924043
24 0.12967181 -0.0072155194 0.26655915
29 0.25466278 0.08436167 0.4249639
34 0.35951018 0.1520443 0.5669761
38 0.36036608 0.17579643 0.54493576
43 0.6445689 0.34530824 0.94382954
48 0.66665685 0.30161926 1.0316945
53 0.5298059 0.21421595 0.8453958
58 0.7262306 0.40705705 1.0454042
62 0.73609716 0.3970814 1.0751129
67 0.7712113 0.5165651 1.0258576
72 0.78675836 0.54078007 1.0327367
77 0.8128346 0.5020876 1.1235816
82 0.8026231 0.5563394 1.0489068
86 0.77569395 0.5991228 0.9522651
91 0.8268297 0.6336041 1.0200553
96 0.8350051 0.6072975 1.0627127
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.83766; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-1.0443755:1.2069646]
set arrow 1 from screen 0.07428,0.14525 to screen 0.83766,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23332,0.14525 to screen 0.23332,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.23332,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.39235,0.14525 to screen 0.39235,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.39235,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55139,0.14525 to screen 0.55139,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.55139,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.71043,0.14525 to screen 0.71043,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.71043,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.16023 to screen 0.83766,0.16023 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1.0' at screen 0.06334,0.16023 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.32897 to screen 0.83766,0.32897 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−0.5' at screen 0.06334,0.32897 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.49770 to screen 0.83766,0.49770 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.06334,0.49770 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.66644 to screen 0.83766,0.66644 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.5' at screen 0.06334,0.66644 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.83518 to screen 0.83766,0.83518 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.06334,0.83518 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.83766,0.04469 right front textcolor rgb '#59636e'
set label 13 'nearestDPO' at screen 0.85641,0.77950 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
