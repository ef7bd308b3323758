# Advantage variance before whitening, and the critic's explained variance: noWhitening
# gnuplot run-nowhitening-advantage.gp > run-nowhitening-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.99583304 0.67368686 1.3179792
2 0.74881977 0.5291722 0.96846735
3 0.5344111 0.45483983 0.6139823
4 0.48187244 0.39467442 0.56907046
5 0.47894782 0.38087806 0.5770176
6 0.28096578 0.26090646 0.3010251
7 0.26509118 0.16307971 0.36710268
8 0.17460954 0.11442007 0.23479901
9 0.084822625 0.051450707 0.11819454
10 0.10432884 0.0544892 0.15416849
11 0.08292195 0.034756474 0.13108742
12 0.10564384 0.072570175 0.1387175
13 0.09120097 0.06509621 0.11730573
14 0.105049394 0.07323849 0.1368603
15 0.08288945 0.04943984 0.11633907
16 0.10841219 0.062929355 0.15389504
17 0.10661197 0.06493714 0.1482868
18 0.08292832 0.03953435 0.1263223
19 0.0836943 0.025763901 0.1416247
20 0.115890965 0.05480339 0.17697854
21 0.13161069 0.087500066 0.17572132
22 0.1241782 0.033087842 0.21526855
23 0.11273408 0.07237828 0.15308988
24 0.08322099 0.053158097 0.11328388
25 0.07750156 0.061850768 0.09315235
26 0.10805486 0.036706477 0.17940323
27 0.11228974 0.09036419 0.1342153
28 0.11936408 0.08261048 0.1561177
29 0.09257088 0.042808685 0.14233308
30 0.076068535 0.032173313 0.11996376
31 0.073026136 0.036354896 0.10969738
32 0.12764692 0.03793096 0.21736288
EOD
$p1s0 << EOD
1 -0.45307574 -0.9580211 0.05186961
2 0.047828093 -0.1927347 0.28839087
3 0.30065387 0.1792674 0.42204034
4 0.3204317 0.2304136 0.4104498
5 0.3329492 0.28701794 0.37888047
6 0.27804476 0.07114675 0.4849428
7 0.083724774 -0.119862154 0.2873117
8 0.16458133 -0.2463203 0.57548296
9 0.30931222 0.16863337 0.44999108
10 0.3176035 0.18122189 0.4539851
11 0.3360416 0.19731909 0.47476408
12 0.3537973 0.26529154 0.44230303
13 0.3636541 0.264807 0.46250123
14 0.42496642 0.35381055 0.4961223
15 0.40111804 0.27363178 0.5286043
16 0.43124288 0.28098544 0.58150035
17 0.39048344 0.2998329 0.481134
18 0.41293663 0.3280164 0.49785686
19 0.44425523 0.3318501 0.55666035
20 0.39710703 0.2908845 0.5033296
21 0.43060273 0.36899367 0.4922118
22 0.45611006 0.30079153 0.61142856
23 0.44698748 0.3075369 0.58643806
24 0.4541751 0.3248054 0.58354485
25 0.4564615 0.31919333 0.5937296
26 0.43513957 0.2990614 0.5712177
27 0.40590116 0.29868478 0.5131176
28 0.4420924 0.3112246 0.5729602
29 0.49749777 0.37122685 0.62376875
30 0.4773881 0.32702863 0.6277476
31 0.45385653 0.33078092 0.57693213
32 0.48654 0.34039667 0.6326833
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.82689; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:1.3706985]
set arrow 1 from screen 0.07428,0.58846 to screen 0.82689,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30947,0.58846 to screen 0.30947,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.30947,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.54466,0.58846 to screen 0.54466,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.54466,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77985,0.58846 to screen 0.77985,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77985,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.58846 to screen 0.82689,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.06334,0.58846 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.71473 to screen 0.82689,0.71473 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.06334,0.71473 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.84100 to screen 0.82689,0.84100 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.06334,0.84100 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03434,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'noWhitening' at screen 0.84564,0.62070 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.82689; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.0216492:0.6963115]
set arrow 1 from screen 0.07428,0.10000 to screen 0.82689,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30947,0.10000 to screen 0.30947,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.30947,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.54466,0.10000 to screen 0.54466,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.54466,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77985,0.10000 to screen 0.77985,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77985,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.10436 to screen 0.82689,0.10436 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1.0' at screen 0.06334,0.10436 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.20511 to screen 0.82689,0.20511 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.20511 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.30585 to screen 0.82689,0.30585 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.30585 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.40660 to screen 0.82689,0.40660 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.40660 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82689,0.03077 right front textcolor rgb '#59636e'
set label 11 'noWhitening' at screen 0.84564,0.40389 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
