# Reward of ppo
# gnuplot reward.gp > reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.2 -0.2 -0.2
20 -0.017703347 -0.031829786 -0.0035769094
40 0.08427798 0.065768264 0.1027877
60 0.13931505 0.11832086 0.16030924
80 0.19915676 0.16177192 0.2365416
100 0.21444349 0.19154467 0.23734233
120 0.25112483 0.22010478 0.2821449
140 0.25736442 0.23716606 0.2775628
160 0.29596588 0.28681782 0.30511394
180 0.29651284 0.2668545 0.32617122
200 0.30553198 0.23813017 0.3729338
220 0.3090953 0.2657501 0.35244048
240 0.3261432 0.25142148 0.40086493
260 0.34338787 0.30676445 0.38001132
280 0.3453475 0.30569458 0.38500044
300 0.36128235 0.30050078 0.42206392
EOD
$p0s1 << EOD
0 -0.08 -0.08 -0.08
20 0.0988299 0.090378016 0.10728179
40 0.19236928 0.1717458 0.21299274
60 0.2664347 0.24234843 0.29052094
80 0.30528975 0.27862343 0.3319561
100 0.34649086 0.33048743 0.3624943
120 0.37133566 0.31959817 0.42307314
140 0.38746566 0.33026028 0.44467103
160 0.41128224 0.35910842 0.46345606
180 0.4113902 0.39975694 0.42302343
200 0.42398608 0.38140908 0.4665631
220 0.4451604 0.40793803 0.48238277
240 0.43314418 0.4219809 0.4443075
260 0.48112556 0.468516 0.49373513
280 0.467138 0.43438637 0.49988964
300 0.44609568 0.42384973 0.46834165
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:300]
unset ytics
unset logscale y
set yrange [-0.22799559:0.5278852]
set arrow 1 from screen 0.07428,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19687,0.14525 to screen 0.19687,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.19687,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.31946,0.14525 to screen 0.31946,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.31946,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.44205,0.14525 to screen 0.44205,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.44205,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56465,0.14525 to screen 0.56465,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.56465,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.68724,0.14525 to screen 0.68724,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.68724,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '300' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.17339 to screen 0.80983,0.17339 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.2' at screen 0.06334,0.17339 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.37442 to screen 0.80983,0.37442 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0.0' at screen 0.06334,0.37442 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.57545 to screen 0.80983,0.57545 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.2' at screen 0.06334,0.57545 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.07428,0.77648 to screen 0.80983,0.77648 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.4' at screen 0.06334,0.77648 right front textcolor rgb '#59636e'
set label 12 'reward' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 14 'reward/gold' at screen 0.82858,0.73757 left front textcolor rgb '#006aa6'
set label 15 'reward/proxy' at screen 0.82858,0.82282 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
