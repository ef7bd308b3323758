# Reward: vanilla
# gnuplot run-vanilla-reward.gp > run-vanilla-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.56404 -1.3604873 0.23240729
3 -0.5888533 -1.6826055 0.50489885
5 -0.263174 -1.6627095 1.1363615
6 -0.20978999 -1.9040636 1.4844836
8 0.20343995 -1.4304192 1.8372991
10 0.6325635 -0.8226246 2.0877516
11 0.62391055 -1.0462072 2.2940283
13 0.7293631 -0.9559666 2.4146926
14 0.88192344 -0.74027336 2.50412
16 0.93085694 -0.8931081 2.754822
18 1.0720272 -0.5693466 2.713401
19 1.0492632 -0.76618534 2.864712
21 1.0150564 -0.98486584 3.0149786
22 1.095788 -0.82112986 3.012706
24 1.1741126 -0.7239961 3.0722213
26 1.3213465 -0.5251862 3.1678793
27 1.3446406 -0.51151913 3.2008002
29 1.3463467 -0.5051078 3.1978014
30 1.3891275 -0.45049343 3.2287483
32 1.3661345 -0.49626473 3.2285337
EOD
$p0s1 << EOD
0 0.049078915 -0.18815246 0.2863103
2 0.4411675 -0.3290831 1.2114182
3 0.83337283 -0.3287155 1.9954611
5 1.171144 -0.32649824 2.6687863
6 1.3433841 -0.2081673 2.8949356
8 1.4614905 0.09644672 2.8265343
10 1.6802882 0.4049023 2.9556742
11 1.8056422 0.3339999 3.2772844
13 1.8447686 0.49180126 3.197736
14 1.9379458 0.4437632 3.4321284
16 2.0648367 0.5556327 3.5740407
18 2.2327647 0.7043261 3.7612033
19 2.2316372 0.71185935 3.7514153
21 2.3641033 0.752772 3.9754348
22 2.3989398 0.7837402 4.0141397
24 2.4541757 0.8845437 4.0238075
26 2.418665 0.9543442 3.8829856
27 2.4665937 0.97888595 3.9543014
29 2.4722936 0.95866627 3.9859211
30 2.4944704 0.98324186 4.0056987
32 2.500623 1.0108682 3.990378
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-2.1411784:4.2609224]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.16201 to screen 0.80983,0.16201 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.16201 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.39936 to screen 0.80983,0.39936 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.39936 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.63671 to screen 0.80983,0.63671 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.63671 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.87406 to screen 0.80983,0.87406 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.87406 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.56149 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.69612 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
