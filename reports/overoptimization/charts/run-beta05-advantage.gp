# Advantage variance before whitening, and the critic's explained variance: beta05
# gnuplot run-beta05-advantage.gp > run-beta05-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 11.273366 9.128225 13.418508
2 12.489166 6.1486783 18.829655
3 6.140017 5.354074 6.9259605
4 4.583654 2.709334 6.457974
5 3.524124 1.2528138 5.795434
6 2.4037564 1.3208387 3.486674
7 2.4456503 1.1551132 3.7361877
8 1.8421936 1.1924407 2.4919467
9 1.4033202 1.0168352 1.7898052
10 2.3901927 0.9615631 3.8188221
11 2.717017 1.333106 4.100928
12 1.7069267 -0.19772789 3.6115813
13 2.0869803 1.0877298 3.0862308
14 1.460028 0.65364283 2.2664132
15 1.6252953 0.6944888 2.5561016
16 1.0531071 0.44777974 1.6584345
17 1.7033527 0.572115 2.8345904
18 1.1101165 0.11556929 2.1046636
19 2.2626245 0.56971955 3.9555292
20 1.0288203 0.35105246 1.706588
21 1.437606 0.5252721 2.3499398
22 1.6038812 0.1436319 3.0641305
23 1.183618 0.31624955 2.0509863
24 1.3156312 0.8714407 1.7598217
25 1.2887518 0.23998584 2.3375177
26 1.171284 0.36493245 1.9776355
27 0.95894253 0.59827936 1.3196057
28 1.1997031 0.58640605 1.8130002
29 1.6231527 0.60339946 2.642906
30 1.4630399 0.7452736 2.1808062
31 1.4139382 0.5443888 2.2834876
32 0.99200416 0.70977145 1.2742368
33 1.2161311 0.108525485 2.3237367
34 0.9423101 0.45045242 1.4341677
35 1.3522242 0.65180176 2.0526466
36 1.2558519 0.58918315 1.9225206
37 0.5657221 0.25252047 0.8789238
38 0.8457855 0.4758385 1.2157325
39 1.0729951 0.7165856 1.4294045
40 1.0875247 0.43159685 1.7434525
EOD
$p1s0 << EOD
1 -0.021213213 -0.06243552 0.020009091
2 -0.009258003 -0.053088684 0.03457268
3 0.014395159 -0.009945523 0.03873584
4 0.020125514 0.0023407468 0.037910283
5 0.02944832 -0.0033690725 0.06226571
6 0.043296244 0.016855909 0.06973658
7 0.031538326 -0.008265161 0.07134181
8 0.055421848 0.008399157 0.10244454
9 0.06445518 -0.0012793206 0.13018969
10 0.053382292 0.010546722 0.096217856
11 0.08818413 0.03433395 0.14203432
12 0.0955754 0.038020596 0.1531302
13 0.13359332 0.041855752 0.2253309
14 0.072609745 -0.03890181 0.1841213
15 0.13554646 0.025636261 0.24545667
16 0.08307436 0.04751999 0.11862873
17 0.11127802 0.05625741 0.16629864
18 0.13752355 -0.029103287 0.3041504
19 0.14589217 0.06642702 0.22535732
20 0.11038413 0.024917658 0.1958506
21 0.18859437 0.05678723 0.32040152
22 0.14110044 0.030312492 0.2518884
23 0.14243339 0.09754733 0.18731944
24 0.15116128 0.06645826 0.23586431
25 0.15665075 0.067362905 0.2459386
26 0.14206718 0.028671004 0.25546336
27 0.20517892 0.041993827 0.368364
28 0.10241795 0.032297593 0.17253831
29 0.115329474 0.012497904 0.21816105
30 0.13468082 0.047193073 0.22216858
31 0.1265734 0.07347062 0.17967616
32 0.17520542 0.05721115 0.29319972
33 0.19202584 0.06244312 0.32160857
34 0.18730223 0.047055658 0.3275488
35 0.20324734 0.08605372 0.32044095
36 0.22969635 0.119676806 0.3397159
37 0.12724659 0.0029161994 0.251577
38 0.14526173 -0.022810541 0.31333402
39 0.1430357 0.03140816 0.25466323
40 0.17335013 0.045536365 0.30116388
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.88884; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.95882314:19.59075]
set arrow 1 from screen 0.05600,0.58846 to screen 0.88884,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.58846 to screen 0.05600,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26421,0.58846 to screen 0.26421,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.26421,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47242,0.58846 to screen 0.47242,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.47242,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68063,0.58846 to screen 0.68063,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.68063,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88884,0.58846 to screen 0.88884,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.88884,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.60461 to screen 0.88884,0.60461 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04506,0.60461 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.68884 to screen 0.88884,0.68884 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04506,0.68884 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.77306 to screen 0.88884,0.77306 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04506,0.77306 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.85729 to screen 0.88884,0.85729 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '15' at screen 0.04506,0.85729 right front textcolor rgb '#59636e'
set label 10 'advantage/variance (reward²)' at screen 0.02693,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'beta05' at screen 0.90759,0.62293 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.88884; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.0796675:0.38559598]
set arrow 1 from screen 0.05600,0.10000 to screen 0.88884,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.10000 to screen 0.05600,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26421,0.10000 to screen 0.26421,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.26421,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47242,0.10000 to screen 0.47242,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.47242,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68063,0.10000 to screen 0.68063,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.68063,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88884,0.10000 to screen 0.88884,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.88884,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.15927 to screen 0.88884,0.15927 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.15927 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.30807 to screen 0.88884,0.30807 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.2' at screen 0.04506,0.30807 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01606,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.88884,0.03077 right front textcolor rgb '#59636e'
set label 10 'beta05' at screen 0.90759,0.28824 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
