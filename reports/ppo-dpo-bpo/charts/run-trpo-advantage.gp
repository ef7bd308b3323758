# Advantage variance before whitening, and the critic's explained variance: trpo
# gnuplot run-trpo-advantage.gp > run-trpo-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.2166731 0.9732755 1.4600707
2 0.49864975 0.3761656 0.62113386
3 0.3739515 0.19234349 0.55555946
4 0.358177 0.24216731 0.4741867
5 0.31191176 0.162971 0.46085253
6 0.33317313 0.18597643 0.48036984
7 0.261075 0.22665012 0.29549986
8 0.24289751 0.20850337 0.27729166
9 0.24979104 0.12200331 0.37757877
10 0.24528512 0.14784929 0.34272096
11 0.19008681 0.11326298 0.26691064
12 0.16011183 0.063856624 0.25636703
13 0.1728479 0.07802548 0.2676703
14 0.1734907 0.11982158 0.22715983
15 0.1422639 0.09751204 0.18701577
16 0.12353298 0.07992644 0.16713952
17 0.13089482 0.06628519 0.19550446
18 0.11735026 0.05224362 0.1824569
19 0.10946885 0.06686139 0.1520763
20 0.12747951 0.05370825 0.20125078
21 0.09520831 0.06389451 0.1265221
22 0.067403 0.03912252 0.09568349
23 0.07979893 0.04991876 0.1096791
24 0.083391145 0.06066556 0.106116734
25 0.093427606 0.028873017 0.15798219
26 0.071085356 0.045470703 0.09670001
27 0.06284378 0.05414201 0.07154555
28 0.0771834 0.046387184 0.107979625
29 0.059518997 0.03186966 0.08716833
30 0.08638224 0.00919179 0.1635727
31 0.06583582 0.048568796 0.083102845
32 0.05399891 0.036413375 0.07158445
EOD
$p1s0 << EOD
1 -0.8809801 -1.4371309 -0.32482934
2 0.09771173 -0.031046884 0.22647034
3 0.21188073 0.14864437 0.2751171
4 0.2568388 0.1837188 0.3299588
5 0.30269077 0.21069427 0.3946873
6 0.2792305 0.19606324 0.3623978
7 0.3425418 0.2573728 0.42771086
8 0.37605026 0.26830867 0.48379186
9 0.380528 0.28186128 0.4791947
10 0.376137 0.2335284 0.5187456
11 0.36893144 0.2828988 0.45496404
12 0.44449964 0.35801998 0.5309793
13 0.4551196 0.34185907 0.5683802
14 0.43860477 0.3851669 0.49204263
15 0.46887568 0.30870792 0.6290434
16 0.5258955 0.39337265 0.65841824
17 0.5536969 0.420192 0.68720174
18 0.5405619 0.37125745 0.7098664
19 0.47627613 0.3724509 0.5801014
20 0.4833838 0.3104663 0.65630126
21 0.5596183 0.3975411 0.72169554
22 0.61628276 0.48172265 0.75084287
23 0.6134061 0.45077083 0.7760414
24 0.6221489 0.5350719 0.70922583
25 0.5748365 0.27644253 0.87323046
26 0.6180529 0.48491833 0.75118744
27 0.62582153 0.4790416 0.7726015
28 0.5736587 0.3821648 0.76515263
29 0.6814207 0.61168665 0.75115466
30 0.5885321 0.3313982 0.84566593
31 0.6317246 0.47403523 0.789414
32 0.6522355 0.50337666 0.80109435
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.91444; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:1.5184735]
set arrow 1 from screen 0.05600,0.58846 to screen 0.91444,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.58846 to screen 0.05600,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32426,0.58846 to screen 0.32426,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32426,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.59252,0.58846 to screen 0.59252,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.59252,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.86079,0.58846 to screen 0.86079,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.86079,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.58846 to screen 0.91444,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.58846 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.70244 to screen 0.91444,0.70244 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.04506,0.70244 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.81642 to screen 0.91444,0.81642 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.04506,0.81642 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.93040 to screen 0.91444,0.93040 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.5' at screen 0.04506,0.93040 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.01606,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'trpo' at screen 0.93319,0.60077 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.91444; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.5295453:0.9656449]
set arrow 1 from screen 0.05600,0.10000 to screen 0.91444,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.10000 to screen 0.05600,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32426,0.10000 to screen 0.32426,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32426,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.59252,0.10000 to screen 0.59252,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.59252,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.86079,0.10000 to screen 0.86079,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.86079,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.17346 to screen 0.91444,0.17346 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1' at screen 0.04506,0.17346 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.31219 to screen 0.91444,0.31219 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04506,0.31219 right front textcolor rgb '#59636e'
set label 7 'critic/explained_variance' at screen 0.02227,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'step (updates)' at screen 0.91444,0.03077 right front textcolor rgb '#59636e'
set label 9 'trpo' at screen 0.93319,0.40268 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
