# Advantage variance before whitening, and the critic's explained variance: seldom
# gnuplot run-seldom-advantage.gp > run-seldom-advantage.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.1395752 0.12768267 0.15146773
2 0.13952637 0.13099389 0.14805885
3 0.13356933 0.12224185 0.14489682
4 0.12978515 0.12527941 0.1342909
5 0.13937989 0.13056375 0.14819601
6 0.13691406 0.13315585 0.14067227
7 0.13911133 0.13274664 0.14547601
8 0.13754883 0.12919155 0.14590612
9 0.13935547 0.13198784 0.14672309
10 0.14606933 0.13563539 0.15650328
11 0.14123535 0.13275215 0.14971855
12 0.1409668 0.13157776 0.15035585
13 0.13845214 0.12910111 0.14780319
14 0.1359375 0.1318795 0.13999552
15 0.1420166 0.13358529 0.15044792
16 0.13747558 0.13368118 0.14127
17 0.14487305 0.14029272 0.14945339
18 0.1397461 0.13290744 0.14658475
19 0.13752441 0.12574057 0.14930826
20 0.14353028 0.13997176 0.14708878
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06453; set rmargin at screen 0.88661; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:20]
unset ytics
unset logscale y
set yrange [0.120871395:0.15787373]
set arrow 1 from screen 0.06453,0.14525 to screen 0.88661,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06453,0.14525 to screen 0.06453,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06453,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27005,0.14525 to screen 0.27005,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.27005,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47557,0.14525 to screen 0.47557,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.47557,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68109,0.14525 to screen 0.68109,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.68109,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88661,0.14525 to screen 0.88661,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '20' at screen 0.88661,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06453,0.33269 to screen 0.88661,0.33269 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.13' at screen 0.05359,0.33269 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06453,0.53802 to screen 0.88661,0.53802 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.14' at screen 0.05359,0.53802 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06453,0.74335 to screen 0.88661,0.74335 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.15' at screen 0.05359,0.74335 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.01734,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.88661,0.04469 right front textcolor rgb '#59636e'
set label 11 'seldom' at screen 0.90536,0.61051 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
