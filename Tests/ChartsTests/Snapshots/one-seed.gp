# reward/gold
# gnuplot one-seed.gp > one-seed.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.2 -0.2 -0.2
20 -0.012429205 -0.012429205 -0.012429205
40 0.08789052 0.08789052 0.08789052
60 0.13747849 0.13747849 0.13747849
80 0.20841749 0.20841749 0.20841749
100 0.21782292 0.21782292 0.21782292
120 0.23710963 0.23710963 0.23710963
140 0.256572 0.256572 0.256572
160 0.29848784 0.29848784 0.29848784
180 0.29952863 0.29952863 0.29952863
200 0.33331466 0.33331466 0.33331466
220 0.28994733 0.28994733 0.28994733
240 0.35804445 0.35804445 0.35804445
260 0.32658115 0.32658115 0.32658115
280 0.32892394 0.32892394 0.32892394
300 0.36812234 0.36812234 0.36812234
EOD
$p0s1 << EOD
0 -0.2 -0.2 -0.2
20 -0.0015888386 -0.0015888386 -0.0015888386
40 0.09644837 0.09644837 0.09644837
60 0.14497559 0.14497559 0.14497559
80 0.1965911 0.1965911 0.1965911
100 0.22901264 0.22901264 0.22901264
120 0.21824622 0.21824622 0.21824622
140 0.27445814 0.27445814 0.27445814
160 0.28876904 0.28876904 0.28876904
180 0.2759933 0.2759933 0.2759933
200 0.31107873 0.31107873 0.31107873
220 0.31331044 0.31331044 0.31331044
240 0.32609254 0.32609254 0.32609254
260 0.3366919 0.3366919 0.3366919
280 0.28715935 0.28715935 0.28715935
300 0.28339815 0.28339815 0.28339815
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:300]
unset ytics
unset logscale y
set yrange [-0.2227249:0.39084724]
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
