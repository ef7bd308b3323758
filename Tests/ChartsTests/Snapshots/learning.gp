# reward/gold
# gnuplot learning.gp > learning.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.2 -0.2 -0.2
20 -0.05055566 -0.06976177 -0.03134955
40 0.04415987 0.01761492 0.07070482
60 0.1116716 0.09001959 0.1333236
80 0.1539781 0.1435305 0.1644258
100 0.2202688 0.2136846 0.2268531
120 0.235694 0.2211035 0.2502844
140 0.2706151 0.2286392 0.312591
160 0.2792832 0.25163 0.3069365
180 0.2772624 0.2471142 0.3074107
200 0.303125 0.2595546 0.3466955
220 0.3195105 0.3027796 0.3362414
240 0.3154209 0.27498 0.3558618
260 0.3695612 0.345232 0.3938904
280 0.34763 0.2640076 0.4312524
300 0.3504933 0.3012992 0.3996874
EOD
$p0s1 << EOD
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
$p0s2 << EOD
0 -0.2 -0.2 -0.2
20 -0.004119188 -0.02693219 0.01869381
40 0.09061086 0.07804776 0.103174
60 0.1537469 0.1262361 0.1812577
80 0.1913583 0.1496829 0.2330336
100 0.2219767 0.1867221 0.2572312
120 0.2208182 0.2147012 0.2269352
140 0.2647759 0.21894 0.3106118
160 0.2743481 0.2253572 0.323339
180 0.2788232 0.2619109 0.2957354
200 0.2878684 0.2126723 0.3630645
220 0.2994376 0.2411421 0.3577331
240 0.3239698 0.3152939 0.3326456
260 0.3065912 0.2409743 0.3722081
280 0.3058629 0.2357596 0.3759661
300 0.2979981 0.2529132 0.343083
EOD
$p0s3 << EOD
0 -0.2 -0.2 -0.2
20 -0.002484778 -0.01344819 0.00847863
40 0.08674776 0.06798169 0.1055138
60 0.1366479 0.1015848 0.171711
80 0.1742035 0.1561579 0.1922491
100 0.200937 0.1728882 0.2289858
120 0.2119032 0.1588081 0.2649982
140 0.2218441 0.1902681 0.25342
160 0.2288711 0.1829634 0.2747788
180 0.2345811 0.1597216 0.3094406
200 0.2625277 0.2233679 0.3016874
220 0.2420186 0.2022219 0.2818152
240 0.2590983 0.2010586 0.317138
260 0.2702363 0.2071496 0.333323
280 0.2787349 0.2307947 0.3266751
300 0.2831067 0.2514759 0.3147374
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
