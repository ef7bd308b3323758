# Reward: bestOnline
# gnuplot run-bestonline-reward.gp > run-bestonline-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.038667902 0.031420395 0.045915414
20 0.037718885 0.01367869 0.06175908
40 0.05584837 0.039548524 0.07214822
60 0.09263374 0.040342864 0.14492461
80 0.26212835 0.05983006 0.46442664
100 0.5486024 0.12526338 0.9719414
120 0.713947 0.26369616 1.1641978
140 0.7583007 0.28040552 1.2361959
160 0.7626675 0.27893028 1.2464046
180 0.768413 0.28138688 1.255439
200 0.79826444 0.30179873 1.2947301
220 0.80393 0.30586782 1.301992
240 0.8047545 0.30698544 1.3025235
260 0.80448 0.305704 1.303256
280 0.80524266 0.30629176 1.3041935
300 0.8060887 0.30948663 1.3026907
320 0.806961 0.31238022 1.3015418
340 0.80787635 0.31454965 1.301203
360 0.8080461 0.31519073 1.3009015
380 0.8080461 0.31519073 1.3009015
400 0.8080461 0.31519073 1.3009015
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.84619; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:1.3563613]
set arrow 1 from screen 0.05600,0.14525 to screen 0.84619,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25355,0.14525 to screen 0.25355,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.25355,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45109,0.14525 to screen 0.45109,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.45109,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.64864,0.14525 to screen 0.64864,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.64864,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.84619,0.14525 to screen 0.84619,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.84619,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.84619,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.42533 to screen 0.84619,0.42533 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.42533 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.70541 to screen 0.84619,0.70541 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.70541 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.84619,0.04469 right front textcolor rgb '#59636e'
set label 11 'bestOnline' at screen 0.86494,0.59788 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
