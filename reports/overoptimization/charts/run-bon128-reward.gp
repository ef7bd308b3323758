# Reward: bon128
# gnuplot run-bon128-reward.gp > run-bon128-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1798103 2.1529207 2.2066998
1 2.8648112 2.8262613 2.903361
2 3.4076886 3.33975 3.4756272
3 3.8096259 3.6976829 3.921569
4 4.0905647 3.9180648 4.2630644
5 4.267033 4.0067863 4.5272794
6 4.3444204 3.9570694 4.731772
7 4.3289003 3.7736206 4.88418
8 4.226935 3.468362 4.985508
9 4.044375 3.060554 5.028196
EOD
$p0s1 << EOD
0 0.03961183 -0.062909395 0.14213306
1 1.2485629 1.1409584 1.3561674
2 2.1986089 2.084893 2.3123248
3 2.833886 2.7344885 2.933283
4 3.2453048 3.1717832 3.3188267
5 3.5239503 3.446934 3.600967
6 3.722506 3.606313 3.8386993
7 3.8745232 3.7101386 4.038908
8 4.0009947 3.7868478 4.2151413
9 4.111488 3.8448358 4.3781404
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:9]
unset ytics
unset logscale y
set yrange [-0.2665536:5.23184]
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
set arrow 7 from screen 0.05312,0.18208 to screen 0.80983,0.18208 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.18208 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.45845 to screen 0.80983,0.45845 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.45845 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.73481 to screen 0.80983,0.73481 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.73481 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.81764,0.74094 to screen 0.82389,0.72184 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'reward/gold' at screen 0.82858,0.72184 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.81764,0.75022 to screen 0.82389,0.76932 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'reward/proxy' at screen 0.82858,0.76932 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
