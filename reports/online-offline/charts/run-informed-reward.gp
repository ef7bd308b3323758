# Reward: informed
# gnuplot run-informed-reward.gp > run-informed-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.038667902 0.031420395 0.045915414
20 0.043493297 0.019959893 0.067026705
40 0.05964631 0.038095266 0.08119735
60 0.05835901 0.046574827 0.07014319
80 0.039658036 0.014903033 0.06441304
100 0.04204699 0.016464261 0.06762972
120 0.035048988 0.016685788 0.053412188
140 0.03650177 0.014786583 0.05821695
160 0.022261329 0.009248441 0.03527422
180 0.017569462 0.008438736 0.026700186
200 0.02555086 0.0045164526 0.04658527
220 0.02189051 0.011868265 0.031912755
240 0.0182354 0.0072213598 0.029249443
260 0.024436245 0.014376088 0.0344964
280 0.024172084 0.0058622314 0.042481937
300 0.023662936 0.009461192 0.037864678
320 0.02139477 0.00779641 0.034993134
340 0.0190192 0.0028941617 0.035144236
360 0.019892476 0.0029858437 0.03679911
380 0.021075523 0.0015237049 0.04062734
400 0.021185217 0.0003261951 0.042044237
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.86102; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:0.084445246]
set arrow 1 from screen 0.06880,0.14525 to screen 0.86102,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26685,0.14525 to screen 0.26685,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.26685,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46491,0.14525 to screen 0.46491,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.46491,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.66296,0.14525 to screen 0.66296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.66296,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.86102,0.14525 to screen 0.86102,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.86102,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06880,0.14525 to screen 0.86102,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.00' at screen 0.05786,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.32520 to screen 0.86102,0.32520 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.02' at screen 0.05786,0.32520 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.50514 to screen 0.86102,0.50514 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.04' at screen 0.05786,0.50514 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.68509 to screen 0.86102,0.68509 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.06' at screen 0.05786,0.68509 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.86503 to screen 0.86102,0.86503 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.08' at screen 0.05786,0.86503 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.86102,0.04469 right front textcolor rgb '#59636e'
set label 13 'informed' at screen 0.87977,0.33586 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
