# reward/gold
# gnuplot one-seed.gp > one-seed.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.2 -0.2 -0.2
20 -0.0124292 -0.0124292 -0.0124292
40 0.08789052 0.08789052 0.08789052
60 0.1374785 0.1374785 0.1374785
80 0.2084175 0.2084175 0.2084175
100 0.2178229 0.2178229 0.2178229
120 0.2371096 0.2371096 0.2371096
140 0.256572 0.256572 0.256572
160 0.2984878 0.2984878 0.2984878
180 0.2995286 0.2995286 0.2995286
200 0.3333146 0.3333146 0.3333146
220 0.2899473 0.2899473 0.2899473
240 0.3580444 0.3580444 0.3580444
260 0.3265811 0.3265811 0.3265811
280 0.3289239 0.3289239 0.3289239
300 0.3681224 0.3681224 0.3681224
EOD
$p0s1 << EOD
0 -0.2 -0.2 -0.2
20 -0.001588839 -0.001588839 -0.001588839
40 0.09644837 0.09644837 0.09644837
60 0.1449756 0.1449756 0.1449756
80 0.1965911 0.1965911 0.1965911
100 0.2290126 0.2290126 0.2290126
120 0.2182462 0.2182462 0.2182462
140 0.2744581 0.2744581 0.2744581
160 0.288769 0.288769 0.288769
180 0.2759933 0.2759933 0.2759933
200 0.3110787 0.3110787 0.3110787
220 0.3133104 0.3133104 0.3133104
240 0.3260926 0.3260926 0.3260926
260 0.3366919 0.3366919 0.3366919
280 0.2871593 0.2871593 0.2871593
300 0.2833981 0.2833981 0.2833981
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:300]
unset ytics
unset logscale y
set yrange [-0.2227249:0.3908472]
set arrow 1 from screen 0.07428,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21644,0.14525 to screen 0.21644,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.21644,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.35860,0.14525 to screen 0.35860,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.35860,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.50076,0.14525 to screen 0.50076,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.50076,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.64292,0.14525 to screen 0.64292,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.64292,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.78508,0.14525 to screen 0.78508,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.78508,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.92723,0.14525 to screen 0.92723,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '300' at screen 0.92723,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.17339 to screen 0.92723,0.17339 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.2' at screen 0.06334,0.17339 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.42105 to screen 0.92723,0.42105 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0.0' at screen 0.06334,0.42105 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.66870 to screen 0.92723,0.66870 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.2' at screen 0.06334,0.66870 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 13 'ppo' at screen 0.94598,0.87689 left front textcolor rgb '#006aa6'
set label 14 'dpo' at screen 0.94598,0.77198 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
