# Reward: ppo12
# gnuplot run-ppo12-reward.gp > run-ppo12-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
3 0.89089525 -0.21568064 1.9974711
6 1.754075 0.6417422 2.8664079
9 1.1528232 -0.33203363 2.63768
12 2.1499283 1.9264172 2.3734393
15 2.1702082 1.9525172 2.3878994
18 2.2012072 2.0294418 2.3729725
21 2.1182156 2.048075 2.1883562
24 2.0948877 1.9436269 2.2461488
27 1.3099649 -1.0173441 3.6372738
30 1.4479879 -0.03972226 2.935698
33 0.2421115 -1.960687 2.44491
36 0.9994797 -0.9568337 2.9557931
39 0.9961339 -0.96545106 2.9577188
42 1.3497608 -0.2688048 2.9683263
45 1.347417 -0.2717022 2.9665363
48 1.3466358 -0.27081317 2.9640846
51 1.3450732 -0.27090308 2.9610496
54 1.344292 -0.27095193 2.959536
57 1.3356982 -0.27166024 2.9430568
60 1.3374093 -0.2714941 2.9463127
EOD
$p0s1 << EOD
0 0.011896898 -0.13071801 0.15451181
3 0.81357104 0.10666269 1.5204794
6 1.0611005 -0.4773649 2.599566
9 0.9783367 -0.27971008 2.2363834
12 1.6994421 1.4433228 1.9555616
15 1.712097 1.4765173 1.9476768
18 1.7304595 1.5193845 1.9415345
21 1.6216269 1.3605367 1.8827171
24 1.6174531 1.3381267 1.8967794
27 1.2294152 -0.07529062 2.5341208
30 1.3277829 0.21027851 2.4452872
33 0.88273644 -0.5463912 2.3118641
36 1.2941202 0.21587445 2.372366
39 1.2985591 0.23242426 2.3646939
42 1.7338566 1.4781528 1.9895604
45 1.7344475 1.4777069 1.9911879
48 1.7347533 1.478101 1.9914056
51 1.7349609 1.4785744 1.9913473
54 1.7350628 1.4788065 1.9913191
57 1.734317 1.4771026 1.9915313
60 1.7342196 1.4768792 1.99156
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-2.1846056:3.8611922]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.17924,0.14525 to screen 0.17924,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.17924,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30536,0.14525 to screen 0.30536,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.30536,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43148,0.14525 to screen 0.43148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43148,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.55759,0.14525 to screen 0.55759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.55759,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.68371,0.14525 to screen 0.68371,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.68371,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.16845 to screen 0.80983,0.16845 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−2' at screen 0.04219,0.16845 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.41979 to screen 0.80983,0.41979 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0' at screen 0.04219,0.41979 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.67113 to screen 0.80983,0.67113 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.67113 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward/gold' at screen 0.82858,0.58786 left front textcolor rgb '#006aa6'
set label 14 'reward/proxy' at screen 0.82858,0.63773 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
