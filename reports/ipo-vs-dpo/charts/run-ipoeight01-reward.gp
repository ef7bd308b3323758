# Reward: ipoEight01
# gnuplot run-ipoeight01-reward.gp > run-ipoeight01-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.8575 0.78242725 0.9325727
200 1.540625 1.4994922 1.5817579
400 1.7723438 1.7332903 1.8113972
600 1.854375 1.8344288 1.8743212
800 1.8709375 1.8438941 1.8979808
1000 1.875 1.8414736 1.9085264
1200 1.8707813 1.83317 1.9083924
1400 1.8735938 1.8352897 1.9118978
1600 1.8710938 1.8364425 1.905745
1800 1.87125 1.8392869 1.9032131
2000 1.8725 1.838594 1.906406
2200 1.87125 1.8392869 1.9032131
2400 1.8728125 1.8330203 1.9126047
2600 1.8676562 1.8377998 1.8975127
2800 1.8714062 1.8352232 1.9075892
3000 1.87 1.8365326 1.9034674
3200 1.875 1.8441637 1.9058363
3400 1.8673438 1.831653 1.9030344
3600 1.8720312 1.8347921 1.9092703
3800 1.8703125 1.8386481 1.9019768
4000 1.8721875 1.837444 1.906931
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.85045; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:4000]
unset ytics
unset logscale y
set yrange [0.73722017:1.9578117]
set arrow 1 from screen 0.05312,0.14525 to screen 0.85045,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25246,0.14525 to screen 0.25246,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1000' at screen 0.25246,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45179,0.14525 to screen 0.45179,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2000' at screen 0.45179,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.65112,0.14525 to screen 0.65112,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3000' at screen 0.65112,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.85045,0.14525 to screen 0.85045,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4000' at screen 0.85045,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.30882 to screen 0.85045,0.30882 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1.0' at screen 0.04219,0.30882 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.62006 to screen 0.85045,0.62006 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.5' at screen 0.04219,0.62006 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.01681,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.85045,0.04469 right front textcolor rgb '#59636e'
set label 10 'ipoEight01' at screen 0.86920,0.85173 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
