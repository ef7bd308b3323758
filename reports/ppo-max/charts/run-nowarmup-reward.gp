# Reward: noWarmUp
# gnuplot run-nowarmup-reward.gp > run-nowarmup-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
2 3.7026563 3.3265657 4.078747
3 4.15375 3.8685424 4.4389577
5 4.5414844 4.3330564 4.7499123
6 4.671094 4.502209 4.839978
8 4.9525 4.745348 5.1596518
10 5.016719 4.6950946 5.3383427
11 5.001172 4.738448 5.2638955
13 5.0222654 4.6824474 5.362084
14 5.1075783 4.8590646 5.3560915
16 5.0366406 4.6512103 5.422071
18 5.1689844 4.824368 5.513601
19 5.1959376 5.00117 5.3907046
21 5.306406 5.084469 5.5283437
22 5.2767186 5.099952 5.4534855
24 5.3175783 5.1734896 5.4616666
26 5.265547 5.0538526 5.477241
27 5.3009377 5.0593057 5.5425696
29 5.3027344 5.0222173 5.5832515
30 5.28875 4.9584575 5.619043
32 5.3165627 5.0294976 5.603627
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
2 1.7150288 1.3635113 2.066546
3 2.3377461 1.8211434 2.854349
5 2.8732016 2.2703407 3.4760628
6 3.0864215 2.4158242 3.757019
8 3.197039 2.3650963 4.0289817
10 3.2345805 2.3963122 4.0728493
11 3.2270973 2.462386 3.9918084
13 3.1422524 2.373285 3.9112198
14 3.2517266 2.4848864 4.0185666
16 3.332474 2.440659 4.224289
18 3.2497003 2.5922265 3.9071739
19 3.310691 2.4958549 4.1255274
21 3.3803008 2.5473676 4.213234
22 3.362968 2.5006468 4.225289
24 3.34588 2.5219054 4.1698546
26 3.375759 2.6026773 4.1488404
27 3.3886712 2.6715899 4.1057525
29 3.3970807 2.6734135 4.120748
30 3.381808 2.6169004 4.1467156
32 3.4073205 2.5569227 4.257718
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:5.8438044]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.40528 to screen 0.80983,0.40528 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.40528 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.66531 to screen 0.80983,0.66531 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.66531 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.83648 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.58825 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
