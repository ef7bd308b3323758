# reward/gold, reward/proxy
# gnuplot several.gp > several.svg
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
$p0s2 << EOD
0 -0.2 -0.2 -0.2
20 -0.0041191876 -0.02693219 0.018693814
40 0.09061086 0.07804775 0.10317397
60 0.15374693 0.12623613 0.18125774
80 0.19135827 0.14968292 0.23303361
100 0.22197667 0.18672214 0.25723118
120 0.2208182 0.21470119 0.22693522
140 0.2647759 0.21894003 0.31061175
160 0.2743481 0.22535719 0.32333905
180 0.27882314 0.26191092 0.2957354
200 0.28786844 0.21267234 0.36306453
220 0.29943758 0.24114206 0.35773313
240 0.32396978 0.31529394 0.33264562
260 0.30659118 0.24097428 0.3722081
280 0.30586287 0.23575963 0.37596613
300 0.29799813 0.25291324 0.34308305
EOD
$p0s3 << EOD
0 -0.08 -0.08 -0.08
20 0.11021765 0.09220232 0.12823299
40 0.21449117 0.20199317 0.22698918
60 0.26352066 0.24533045 0.28171086
80 0.30770907 0.27011102 0.34530708
100 0.3380199 0.2913539 0.38468587
120 0.37594056 0.37139183 0.3804893
140 0.3540988 0.3437925 0.3644051
160 0.38007325 0.35948944 0.40065706
180 0.38444665 0.3691506 0.39974266
200 0.40295857 0.34920242 0.45671472
220 0.404834 0.33386895 0.47579902
240 0.41111448 0.33374095 0.48848802
260 0.41098848 0.36875683 0.45322013
280 0.45091686 0.42643833 0.47539538
300 0.44365147 0.41627157 0.47103137
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.85472; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:300]
unset ytics
unset logscale y
set yrange [-0.22799559:0.5278852]
set arrow 1 from screen 0.07428,0.14525 to screen 0.85472,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20435,0.14525 to screen 0.20435,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.20435,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.33443,0.14525 to screen 0.33443,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.33443,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.46450,0.14525 to screen 0.46450,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.46450,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.59457,0.14525 to screen 0.59457,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.59457,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.72465,0.14525 to screen 0.72465,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.72465,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.85472,0.14525 to screen 0.85472,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '300' at screen 0.85472,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.17339 to screen 0.85472,0.17339 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.2' at screen 0.06334,0.17339 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.37442 to screen 0.85472,0.37442 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0.0' at screen 0.06334,0.37442 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.57545 to screen 0.85472,0.57545 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.2' at screen 0.06334,0.57545 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.07428,0.77648 to screen 0.85472,0.77648 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.4' at screen 0.06334,0.77648 right front textcolor rgb '#59636e'
set label 12 'reward' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.85472,0.04469 right front textcolor rgb '#59636e'
set label 14 'ppo gold' at screen 0.87347,0.73757 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.86253,0.82282 to screen 0.86878,0.84533 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'ppo proxy' at screen 0.87347,0.84533 left front textcolor rgb '#006aa6'
set label 16 'dpo gold' at screen 0.87347,0.67396 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.86253,0.82036 to screen 0.86878,0.79785 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 17 'dpo proxy' at screen 0.87347,0.79785 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#0072b2' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#d55e00' dt solid notitle, \
  $p0s2 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s3 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
