# Reward: dpo
# gnuplot run-dpo-reward.gp > run-dpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.440625 0.3019723 0.5792777
5 0.4359375 0.27226043 0.59961456
10 0.3828125 0.26262805 0.502997
15 0.3296875 0.21040684 0.44896814
20 0.2828125 0.15850976 0.40711525
25 0.24375 0.08238895 0.40511104
30 0.2125 0.039733034 0.38526696
35 0.20625 0.06607861 0.3464214
40 0.2109375 0.09252781 0.3293472
45 0.209375 0.10236129 0.3163887
50 0.175 0.018493924 0.33150607
55 0.1578125 0.000586576 0.3150384
60 0.1578125 -0.012761904 0.3283869
65 0.1421875 -0.04483351 0.32920852
70 0.121875 -0.107742205 0.3514922
75 0.146875 -0.033225436 0.32697544
80 0.1578125 0.009518536 0.30610648
85 0.15625 0.0156764 0.2968236
90 0.15625 0.020443 0.292057
95 0.146875 0.008086641 0.28566337
100 0.146875 0.008086641 0.28566337
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [-0.13603649:0.6279088]
set arrow 1 from screen 0.05600,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23025,0.14525 to screen 0.23025,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.23025,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40449,0.14525 to screen 0.40449,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.40449,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57874,0.14525 to screen 0.57874,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.57874,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.75299,0.14525 to screen 0.75299,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.75299,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.92723,0.14525 to screen 0.92723,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.92723,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.28055 to screen 0.92723,0.28055 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.28055 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.47945 to screen 0.92723,0.47945 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.2' at screen 0.04506,0.47945 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.67836 to screen 0.92723,0.67836 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.4' at screen 0.04506,0.67836 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.87727 to screen 0.92723,0.87727 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.6' at screen 0.04506,0.87727 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 13 'dpo' at screen 0.94598,0.42662 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
