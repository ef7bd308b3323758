# Reward: ipoOffline
# gnuplot run-ipooffline-reward.gp > run-ipooffline-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.038667902 0.031420395 0.045915414
20 0.044757448 0.020330139 0.06918476
40 0.054952603 0.027056955 0.08284824
60 0.0681252 0.039220396 0.097030014
80 0.08076836 0.05552694 0.10600979
100 0.10546176 0.07344657 0.13747695
120 0.13117662 0.08106963 0.18128361
140 0.15346321 0.09219446 0.21473199
160 0.16867697 0.099555425 0.23779851
180 0.18756358 0.109072104 0.26605508
200 0.2019909 0.11288326 0.29109854
220 0.21166267 0.120270506 0.3030548
240 0.21976061 0.12718637 0.31233487
260 0.22375223 0.12991986 0.3175846
280 0.22758324 0.13743378 0.3177327
300 0.23251727 0.13919397 0.32584056
320 0.23492643 0.13882251 0.33103037
340 0.23740539 0.1438288 0.330982
360 0.23950207 0.14382432 0.3351798
380 0.24034768 0.14398114 0.3367142
400 0.24030723 0.14386936 0.3367451
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.85045; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:0.35021493]
set arrow 1 from screen 0.05600,0.14525 to screen 0.85045,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25461,0.14525 to screen 0.25461,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.25461,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45323,0.14525 to screen 0.45323,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.45323,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.65184,0.14525 to screen 0.65184,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.65184,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.85045,0.14525 to screen 0.85045,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.85045,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.85045,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.36220 to screen 0.85045,0.36220 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.1' at screen 0.04506,0.36220 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.57914 to screen 0.85045,0.57914 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.2' at screen 0.04506,0.57914 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.79609 to screen 0.85045,0.79609 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.3' at screen 0.04506,0.79609 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.85045,0.04469 right front textcolor rgb '#59636e'
set label 12 'ipoOffline' at screen 0.86920,0.66659 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
