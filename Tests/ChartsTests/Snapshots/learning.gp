# reward/gold
# gnuplot learning.gp > learning.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.2 -0.2 -0.2
20 -0.05055566 -0.069761775 -0.031349547
40 0.04415987 0.017614923 0.07070482
60 0.11167162 0.09001959 0.13332365
80 0.15397812 0.14353047 0.16442579
100 0.22026885 0.21368459 0.22685309
120 0.23569395 0.22110347 0.25028443
140 0.2706151 0.22863916 0.31259105
160 0.27928323 0.25162995 0.30693653
180 0.27726242 0.24711417 0.3074107
200 0.30312505 0.25955456 0.34669554
220 0.31951052 0.30277961 0.33624142
240 0.31542093 0.27498004 0.35586184
260 0.36956117 0.34523198 0.39389038
280 0.34763002 0.26400763 0.4312524
300 0.35049334 0.30129924 0.3996874
EOD
$p0s1 << EOD
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
0 -0.2 -0.2 -0.2
20 -0.0024847777 -0.013448185 0.00847863
40 0.08674776 0.06798169 0.10551383
60 0.13664787 0.101584755 0.17171098
80 0.1742035 0.15615788 0.19224913
100 0.200937 0.17288822 0.22898577
120 0.21190315 0.15880807 0.26499823
140 0.22184405 0.19026805 0.25342005
160 0.22887108 0.18296336 0.27477878
180 0.23458111 0.15972158 0.30944064
200 0.26252764 0.22336794 0.30168736
220 0.24201855 0.20222189 0.28181523
240 0.25909832 0.20105863 0.31713802
260 0.2702363 0.20714961 0.33332303
280 0.2787349 0.23079471 0.32667506
300 0.28310665 0.2514759 0.31473744
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.88458; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:300]
unset ytics
unset logscale y
set yrange [-0.2252501:0.4565025]
set arrow 1 from screen 0.07428,0.14525 to screen 0.88458,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20933,0.14525 to screen 0.20933,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.20933,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.34438,0.14525 to screen 0.34438,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.34438,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.47943,0.14525 to screen 0.47943,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.47943,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.61448,0.14525 to screen 0.61448,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.61448,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.74953,0.14525 to screen 0.74953,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.74953,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.88458,0.14525 to screen 0.88458,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '300' at screen 0.88458,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.17339 to screen 0.88458,0.17339 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.2' at screen 0.06334,0.17339 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.39628 to screen 0.88458,0.39628 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0.0' at screen 0.06334,0.39628 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.61917 to screen 0.88458,0.61917 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.2' at screen 0.06334,0.61917 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.07428,0.84206 to screen 0.88458,0.84206 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.4' at screen 0.06334,0.84206 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.88458,0.04469 right front textcolor rgb '#59636e'
set label 14 'sft' at screen 0.90333,0.78023 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.89239,0.79891 to screen 0.89864,0.82772 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'ppo' at screen 0.90333,0.82772 left front textcolor rgb '#b04d00'
set label 16 'dpo' at screen 0.90333,0.73275 left front textcolor rgb '#007553'
set arrow 14 from screen 0.89239,0.71179 to screen 0.89864,0.68526 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'dpos[2]' at screen 0.90333,0.68526 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 2 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 2 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
