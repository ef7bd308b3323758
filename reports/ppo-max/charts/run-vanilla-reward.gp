# Reward: vanilla
# gnuplot run-vanilla-reward.gp > run-vanilla-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
1 2.9674218 2.8065343 3.1283092
2 3.779375 3.675778 3.882972
3 4.261172 4.1230335 4.39931
4 4.703672 4.492252 4.915092
5 4.910625 4.8365946 4.9846554
6 5.0889063 4.9948206 5.182992
7 4.9839845 4.679014 5.2889547
8 4.9421873 4.50986 5.374515
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
1 0.9390565 0.76463085 1.1134822
2 1.736079 1.3925524 2.0796056
3 2.2818708 1.6549859 2.9087555
4 2.689207 1.9703125 3.4081016
5 2.918549 2.236675 3.6004229
6 3.0793338 2.4082463 3.7504215
7 3.189375 2.5119328 3.866817
8 3.2609086 2.5672393 3.9545782
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:8]
unset ytics
unset logscale y
set yrange [0:5.5894957]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24230,0.14525 to screen 0.24230,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.24230,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43148,0.14525 to screen 0.43148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.43148,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62065,0.14525 to screen 0.62065,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.62065,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.41711 to screen 0.80983,0.41711 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.41711 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.68897 to screen 0.80983,0.68897 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.68897 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.81704 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.58850 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
