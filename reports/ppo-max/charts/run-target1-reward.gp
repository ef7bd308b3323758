# Reward: target1
# gnuplot run-target1-reward.gp > run-target1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
1 3.1782813 2.9415896 3.4149728
2 3.2432814 2.8343148 3.6522477
3 3.45625 2.9935596 3.9189403
4 3.4964843 3.0529811 3.9399877
5 3.5199218 3.059349 3.9804947
6 3.5873437 3.170958 4.0037293
7 3.6576562 3.2402813 4.0750313
8 3.773828 3.394396 4.15326
9 3.8696876 3.5023198 4.2370553
10 3.965 3.5677938 4.3622065
11 4.044922 3.6713371 4.4185066
12 4.0966406 3.6544569 4.5388246
13 4.1917186 3.751595 4.6318426
14 4.2326565 3.7035737 4.761739
15 4.2675 3.7963414 4.7386584
16 4.3232813 3.8189166 4.827646
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
1 1.3589373 1.2296317 1.4882427
2 1.6803048 1.319426 2.0411835
3 1.8873872 1.4239107 2.3508635
4 2.0145402 1.5182213 2.5108593
5 2.0899827 1.5141287 2.6658366
6 2.1555374 1.580213 2.7308617
7 2.275795 1.7330025 2.8185875
8 2.3589253 1.7945012 2.9233494
9 2.4387424 1.834086 3.0433989
10 2.53332 1.972507 3.0941327
11 2.603333 2.0041068 3.2025595
12 2.7118895 2.1106796 3.3130991
13 2.7803867 2.1445436 3.4162297
14 2.8680427 2.1547723 3.581313
15 2.920694 2.2197833 3.621605
16 3.0229409 2.2413251 3.8045568
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [0:5.0207515]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.29658 to screen 0.80983,0.29658 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.29658 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.44791 to screen 0.80983,0.44791 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.44791 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.59923 to screen 0.80983,0.59923 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.59923 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.75056 to screen 0.80983,0.75056 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '4' at screen 0.04219,0.75056 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.90189 to screen 0.80983,0.90189 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '5' at screen 0.04219,0.90189 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward/gold' at screen 0.82858,0.79948 left front textcolor rgb '#006aa6'
set label 14 'reward/proxy' at screen 0.82858,0.60270 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
