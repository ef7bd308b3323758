# Reward: ipoOnline
# gnuplot run-ipoonline-reward.gp > run-ipoonline-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.038667902 0.031420395 0.045915414
20 0.058889978 0.037493296 0.08028666
40 0.051474232 0.024269368 0.0786791
60 0.059693966 0.042697027 0.076690905
80 0.08520616 0.057439383 0.11297293
100 0.11301474 0.08179652 0.14423296
120 0.14952397 0.11245736 0.1865906
140 0.1988381 0.16168436 0.23599184
160 0.26074556 0.22743334 0.29405776
180 0.33044434 0.29782787 0.36306083
200 0.40418655 0.37066406 0.43770906
220 0.47633752 0.4377612 0.51491386
240 0.5406132 0.5027933 0.578433
260 0.59593046 0.55923414 0.6326268
280 0.6345812 0.5990884 0.67007405
300 0.66398966 0.63001394 0.6979653
320 0.6859311 0.6521195 0.71974266
340 0.70171285 0.66537505 0.7380506
360 0.7140209 0.68031377 0.747728
380 0.7190032 0.68541765 0.75258875
400 0.7209061 0.68722916 0.75458294
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.86325; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:0.78476626]
set arrow 1 from screen 0.05600,0.14525 to screen 0.86325,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25781,0.14525 to screen 0.25781,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.25781,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45962,0.14525 to screen 0.45962,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.45962,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.66144,0.14525 to screen 0.66144,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.66144,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.86325,0.14525 to screen 0.86325,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.86325,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.86325,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.33888 to screen 0.86325,0.33888 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.2' at screen 0.04506,0.33888 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.53251 to screen 0.86325,0.53251 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.53251 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.72615 to screen 0.86325,0.72615 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.72615 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.86325,0.04469 right front textcolor rgb '#59636e'
set label 12 'ipoOnline' at screen 0.88200,0.84320 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
