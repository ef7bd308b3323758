# Reward of ppo
# gnuplot reward.gp > reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.2 -0.2 -0.2
20 -0.01770335 -0.03182979 -0.003576909
40 0.08427798 0.06576826 0.1027877
60 0.139315 0.1183209 0.1603092
80 0.1991568 0.1617719 0.2365416
100 0.2144435 0.1915447 0.2373423
120 0.2511248 0.2201048 0.2821449
140 0.2573644 0.2371661 0.2775628
160 0.2959659 0.2868178 0.3051139
180 0.2965129 0.2668545 0.3261712
200 0.305532 0.2381302 0.3729338
220 0.3090953 0.2657501 0.3524405
240 0.3261432 0.2514215 0.4008649
260 0.3433879 0.3067645 0.3800113
280 0.3453475 0.3056946 0.3850004
300 0.3612824 0.3005008 0.4220639
EOD
$p0s1 << EOD
0 -0.08 -0.08 -0.08
20 0.0988299 0.09037802 0.1072818
40 0.1923693 0.1717458 0.2129927
60 0.2664347 0.2423484 0.290521
80 0.3052898 0.2786234 0.3319561
100 0.3464909 0.3304874 0.3624943
120 0.3713357 0.3195982 0.4230731
140 0.3874656 0.3302603 0.444671
160 0.4112822 0.3591084 0.4634561
180 0.4113902 0.399757 0.4230234
200 0.4239861 0.3814091 0.4665631
220 0.4451604 0.407938 0.4823828
240 0.4331442 0.4219809 0.4443075
260 0.4811256 0.468516 0.4937351
280 0.467138 0.4343864 0.4998896
300 0.4460957 0.4238497 0.4683417
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:300]
unset ytics
unset logscale y
set yrange [-0.2279956:0.5278852]
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
