# Advantage variance before whitening, and the critic's explained variance: rloo4
# gnuplot run-rloo4-advantage.gp > run-rloo4-advantage.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 2.7866538 1.5445869 4.0287204
2 1.7640421 1.0509686 2.4771156
3 1.4657766 0.95537984 1.9761732
4 1.6415532 0.9029336 2.3801727
5 1.463003 0.86055815 2.065448
6 1.1214211 0.6554562 1.5873861
7 0.79491276 0.4430318 1.1467937
8 1.1220367 0.19013116 2.0539422
9 1.2312018 0.09198263 2.370421
10 0.98216105 -0.26198614 2.2263083
11 0.7204016 -0.023903053 1.4647063
12 0.48383152 0.13510205 0.832561
13 0.43151882 0.24567163 0.617366
14 0.53161657 0.20207652 0.86115664
15 0.4005837 -0.11041382 0.9115813
16 0.18804955 0.0772998 0.2987993
17 0.2629228 0.052052576 0.473793
18 0.18669422 0.09325885 0.28012958
19 0.14685608 0.05921202 0.23450015
20 0.1932095 -0.052089334 0.43850833
21 0.29646376 -0.048877455 0.64180493
22 0.15209647 0.099864475 0.20432848
23 0.1302607 0.06526391 0.1952575
24 0.16181612 0.03373819 0.28989404
25 0.35829714 -0.29169208 1.0082864
26 0.18981074 -0.044148695 0.42377016
27 0.23538417 0.02715473 0.44361362
28 0.1596443 0.030419445 0.28886917
29 0.17561811 -0.07154831 0.42278454
30 0.1819518 -0.02848392 0.3923875
31 0.26734596 -0.09712654 0.6318185
32 0.10645096 0.035923954 0.17697796
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.90591; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.46450856:4.2015367]
set arrow 1 from screen 0.05312,0.14525 to screen 0.90591,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31962,0.14525 to screen 0.31962,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.31962,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58611,0.14525 to screen 0.58611,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.58611,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.85261,0.14525 to screen 0.85261,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.85261,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.22089 to screen 0.90591,0.22089 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.22089 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.38372 to screen 0.90591,0.38372 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.38372 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.54655 to screen 0.90591,0.54655 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.54655 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.70938 to screen 0.90591,0.70938 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.70938 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.87221 to screen 0.90591,0.87221 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '4' at screen 0.04219,0.87221 right front textcolor rgb '#59636e'
set label 10 'advantage/variance (reward²)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.90591,0.04469 right front textcolor rgb '#59636e'
set label 12 'rloo4' at screen 0.92466,0.23822 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
