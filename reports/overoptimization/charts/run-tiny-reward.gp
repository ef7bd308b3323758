# Reward: tiny
# gnuplot run-tiny-reward.gp > run-tiny-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.94210935 0.85480934 1.0294094
10 1.126289 1.0176826 1.2348956
20 1.2951953 1.1719929 1.4183977
30 1.5195312 1.4066495 1.632413
40 1.6644531 1.5549601 1.7739462
50 1.7232813 1.6065236 1.8400388
60 1.793711 1.6797525 1.9076694
70 1.788789 1.6677748 1.9098034
80 1.8797656 1.7769002 1.9826311
90 1.8914063 1.7618686 2.0209439
100 1.999375 1.8954916 2.1032584
110 2.0041015 1.8669149 2.1412883
120 2.016172 1.8979113 2.1344323
130 2.0377734 1.9377973 2.1377494
140 2.0551953 1.9420617 2.168329
150 2.0584376 1.9441357 2.1727393
160 2.079375 1.9670154 2.1917346
170 2.081289 1.9640169 2.1985612
180 2.0805078 1.9671181 2.1938975
190 2.0633984 1.9642326 2.1625643
200 2.0722265 1.9774883 2.1669648
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.91870; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [0.80105925:2.2523112]
set arrow 1 from screen 0.05600,0.14525 to screen 0.91870,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27168,0.14525 to screen 0.27168,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.27168,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.48735,0.14525 to screen 0.48735,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.48735,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.70303,0.14525 to screen 0.70303,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.70303,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.91870,0.14525 to screen 0.91870,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.91870,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.24940 to screen 0.91870,0.24940 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1.0' at screen 0.04506,0.24940 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.51117 to screen 0.91870,0.51117 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.5' at screen 0.04506,0.51117 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.77293 to screen 0.91870,0.77293 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2.0' at screen 0.04506,0.77293 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.91870,0.04469 right front textcolor rgb '#59636e'
set label 11 'tiny' at screen 0.93745,0.81075 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
