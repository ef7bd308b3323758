# Reward: bonMiddle
# gnuplot run-bonmiddle-reward.gp > run-bonmiddle-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1751058 2.1361256 2.2140863
1 2.9604294 2.920634 3.0002248
2 3.623894 3.5826645 3.6651237
3 4.150492 4.1097856 4.191199
4 4.561923 4.521845 4.6020017
5 4.8868074 4.8431416 4.930473
6 5.1479836 5.095298 5.20067
7 5.359464 5.293787 5.4251413
8 5.5263953 5.4521017 5.600689
9 5.656966 5.561245 5.752687
EOD
$p0s1 << EOD
0 0.016888695 -0.07870741 0.1124848
1 0.9651509 0.8578324 1.0724694
2 1.7014402 1.5835842 1.8192962
3 2.2188847 2.0907228 2.3470469
4 2.5801418 2.4354086 2.7248752
5 2.8469317 2.678417 3.0154462
6 3.05659 2.8597307 3.2534492
7 3.2255082 3.0001185 3.4508982
8 3.3585384 3.1088457 3.608231
9 3.4588885 3.189505 3.7282717
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:9]
unset ytics
unset logscale y
set yrange [-0.3119632:5.985943]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22128,0.14525 to screen 0.22128,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.22128,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38944,0.14525 to screen 0.38944,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.38944,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55759,0.14525 to screen 0.55759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.55759,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.72575,0.14525 to screen 0.72575,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.72575,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.18289 to screen 0.80983,0.18289 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.18289 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42417 to screen 0.80983,0.42417 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.42417 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66544 to screen 0.80983,0.66544 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.66544 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.86534 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.60017 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
