# Advantage variance before whitening, and the critic's explained variance: price3
# gnuplot run-price3-advantage.gp > run-price3-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.251682 1.0595053 1.4438586
2 1.7298656 1.3605705 2.0991604
3 1.9069147 1.0191427 2.7946866
4 1.3126925 1.0870342 1.5383508
5 1.211218 0.793275 1.6291609
6 0.89523184 0.5174171 1.2730466
7 0.68861514 0.30587542 1.0713549
8 0.60627973 0.1799989 1.0325605
9 0.41330144 0.17260136 0.65400153
10 0.43316123 0.15044679 0.7158757
11 0.30278525 0.07798368 0.5275868
12 0.23129065 0.092360705 0.3702206
13 0.21078598 0.036936756 0.3846352
14 0.19011864 -0.045477815 0.4257151
15 0.12882672 -0.013715711 0.27136916
16 0.11785302 -0.017118152 0.2528242
EOD
$p1s0 << EOD
1 0.115033835 -0.06256064 0.29262832
2 -0.17000267 -0.68734026 0.3473349
3 -0.18573911 -0.28223872 -0.089239515
4 -0.28973088 -0.7327333 0.1532716
5 -0.15858532 -0.42312506 0.105954394
6 -0.05715554 -0.600843 0.4865319
7 0.09301375 -0.07119759 0.2572251
8 0.14424081 -0.10319195 0.39167356
9 0.045462243 -0.16910008 0.26002458
10 0.1763678 0.02221997 0.33051562
11 0.17317751 -0.15160222 0.49795726
12 0.22786108 0.041368537 0.4143536
13 0.2068684 0.010633476 0.40310332
14 0.278234 0.10183923 0.45462877
15 0.34610453 0.20323247 0.48897657
16 0.3316766 0.1744268 0.48892638
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.89311; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-0.1590844:2.9082932]
set arrow 1 from screen 0.07428,0.58846 to screen 0.89311,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33017,0.58846 to screen 0.33017,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.33017,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58605,0.58846 to screen 0.58605,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.58605,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.84193,0.58846 to screen 0.84193,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.84193,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.60641 to screen 0.89311,0.60641 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.06334,0.60641 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.71926 to screen 0.89311,0.71926 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.06334,0.71926 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.83211 to screen 0.89311,0.83211 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.06334,0.83211 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.05247,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'price3' at screen 0.91186,0.61971 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.89311; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-0.78196096:0.5471849]
set arrow 1 from screen 0.07428,0.10000 to screen 0.89311,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33017,0.10000 to screen 0.33017,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.33017,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58605,0.10000 to screen 0.58605,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.58605,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.84193,0.10000 to screen 0.84193,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.84193,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.17343 to screen 0.89311,0.17343 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−0.5' at screen 0.06334,0.17343 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.30365 to screen 0.89311,0.30365 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.06334,0.30365 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.43387 to screen 0.89311,0.43387 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.06334,0.43387 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.89311,0.03077 right front textcolor rgb '#59636e'
set label 10 'price3' at screen 0.91186,0.39003 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
