# Reward: ipoOfflineAligned
# gnuplot run-ipoofflinealigned-reward.gp > run-ipoofflinealigned-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.37178993 0.31711042 0.42646948
20 0.6658451 0.62305504 0.7086351
40 0.8207519 0.7984453 0.8430586
60 0.8793079 0.8622161 0.89639974
80 0.9043397 0.888495 0.9201843
100 0.9171196 0.9038739 0.9303653
120 0.9233995 0.9123985 0.93440056
140 0.92568016 0.9143329 0.9370274
160 0.9282834 0.9178053 0.9387614
180 0.92914504 0.918032 0.940258
200 0.9305952 0.9206445 0.940546
220 0.9303955 0.92028385 0.9405071
240 0.9316552 0.92201066 0.9412998
260 0.9323017 0.92221266 0.94239074
280 0.9319334 0.92223716 0.94162965
300 0.9323177 0.92263985 0.9419955
320 0.93248177 0.9233297 0.9416339
340 0.9327568 0.9231073 0.9424063
360 0.93292236 0.9232683 0.9425764
380 0.9328524 0.92337036 0.9423344
400 0.93274033 0.92345023 0.94203043
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.76941; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:0.9802795]
set arrow 1 from screen 0.05600,0.14525 to screen 0.76941,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23435,0.14525 to screen 0.23435,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.23435,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.41270,0.14525 to screen 0.41270,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.41270,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.59105,0.14525 to screen 0.59105,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.59105,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.76941,0.14525 to screen 0.76941,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.76941,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.76941,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.30026 to screen 0.76941,0.30026 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.2' at screen 0.04506,0.30026 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.45528 to screen 0.76941,0.45528 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.45528 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.61029 to screen 0.76941,0.61029 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.61029 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.76530 to screen 0.76941,0.76530 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.76530 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.76941,0.04469 right front textcolor rgb '#59636e'
set label 13 'ipoOfflineAligned' at screen 0.78816,0.86818 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
