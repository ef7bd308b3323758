# Reward: bon32
# gnuplot run-bon32-reward.gp > run-bon32-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1798103 2.1529207 2.2066998
1 2.5964744 2.5276263 2.6653223
2 2.8607814 2.7260144 2.9955482
3 2.9549246 2.7267773 3.183072
4 2.9972274 2.6739585 3.3204966
5 3.0336893 2.6403651 3.4270132
6 3.02909 2.5968626 3.4613173
7 2.9722648 2.5274196 3.4171102
8 2.900189 2.46091 3.3394678
9 2.8506641 2.4219651 3.2793632
EOD
$p0s1 << EOD
0 0.018696072 -0.3205207 0.35791287
1 1.8757137 1.5729039 2.1785235
2 3.317623 2.9933054 3.64194
3 3.9776483 3.5911891 4.364107
4 4.193875 3.7751908 4.6125584
5 4.309194 3.8813179 4.7370706
6 4.4010234 3.9656236 4.836423
7 4.476317 4.0295663 4.9230676
8 4.5357833 4.0769386 4.994628
9 4.582827 4.1145515 5.0511026
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:9]
unset ytics
unset logscale y
set yrange [-0.53538567:5.2659674]
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
set arrow 7 from screen 0.05312,0.21537 to screen 0.80983,0.21537 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.21537 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.47730 to screen 0.80983,0.47730 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.47730 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.73923 to screen 0.80983,0.73923 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.73923 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.58871 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.81556 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
