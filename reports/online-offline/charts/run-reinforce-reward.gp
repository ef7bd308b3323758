# Reward: reinforce
# gnuplot run-reinforce-reward.gp > run-reinforce-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.038667902 0.031420395 0.045915414
20 0.23391101 0.19343807 0.27438396
40 0.70611686 0.6665496 0.7456841
60 0.8911227 0.86285114 0.9193942
80 0.9465696 0.9394811 0.95365816
100 0.96241134 0.95482385 0.96999884
120 0.97002864 0.95709914 0.9829581
140 0.97282714 0.95675814 0.9888961
160 0.9748532 0.95742434 0.9922821
180 0.9765107 0.9576661 0.99535525
200 0.9773259 0.9579631 0.99668866
220 0.97762245 0.95816725 0.9970777
240 0.97785103 0.9584853 0.9972168
260 0.9782375 0.9590239 0.99745107
280 0.9785238 0.95978564 0.9972619
300 0.9788749 0.9605129 0.99723697
320 0.9795226 0.9620523 0.9969929
340 0.9801782 0.9632891 0.99706733
360 0.98068625 0.963995 0.99737746
380 0.9810977 0.96456313 0.99763227
400 0.9811434 0.96463007 0.99765676
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.85472; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:1.037563]
set arrow 1 from screen 0.05600,0.14525 to screen 0.85472,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25568,0.14525 to screen 0.25568,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.25568,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45536,0.14525 to screen 0.45536,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.45536,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.65504,0.14525 to screen 0.65504,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.65504,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.85472,0.14525 to screen 0.85472,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.85472,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.85472,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.29171 to screen 0.85472,0.29171 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.2' at screen 0.04506,0.29171 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.43816 to screen 0.85472,0.43816 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.43816 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.58461 to screen 0.85472,0.58461 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.58461 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.73107 to screen 0.85472,0.73107 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.73107 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.87752 to screen 0.85472,0.87752 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '1.0' at screen 0.04506,0.87752 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.85472,0.04469 right front textcolor rgb '#59636e'
set label 14 'reinforce' at screen 0.87347,0.86371 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
