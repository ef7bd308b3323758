# Reward: bonMiddle
# gnuplot run-bonmiddle-reward.gp > run-bonmiddle-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1798103 2.1529207 2.2066998
1 2.961499 2.933777 2.989221
2 3.6204128 3.5926018 3.6482239
3 4.1423464 4.1151676 4.1695247
4 4.5484524 4.5209646 4.57594
5 4.86718 4.836021 4.898339
6 5.125036 5.088483 5.1615887
7 5.3405614 5.300707 5.3804164
8 5.514957 5.4726233 5.5572906
9 5.6308985 5.566625 5.695172
EOD
$p0s1 << EOD
0 0.022606706 -0.027835613 0.073049024
1 0.9720583 0.91624284 1.0278738
2 1.7046092 1.6411179 1.7681004
3 2.2124672 2.1412895 2.283645
4 2.5637398 2.4823155 2.645164
5 2.8230395 2.72893 2.917149
6 3.026089 2.917563 3.1346147
7 3.1869442 3.0633392 3.3105495
8 3.3106105 3.173074 3.448147
9 3.401413 3.2515295 3.5512965
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:9]
unset ytics
unset logscale y
set yrange [-0.25675592:5.9240923]
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
set arrow 7 from screen 0.05312,0.17681 to screen 0.80983,0.17681 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.17681 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42266 to screen 0.80983,0.42266 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.42266 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66851 to screen 0.80983,0.66851 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.66851 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.86899 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.59493 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
