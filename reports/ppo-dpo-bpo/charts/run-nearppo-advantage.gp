# Advantage variance before whitening, and the critic's explained variance: nearPPO
# gnuplot run-nearppo-advantage.gp > run-nearppo-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.1465234 0.87374824 1.4192986
2 0.7818511 0.34119034 1.2225119
3 0.47205824 0.3477892 0.59632725
4 0.41619486 0.2997248 0.53266495
5 0.30393502 0.20357345 0.4042966
6 0.31284785 0.20318116 0.42251456
7 0.33580342 0.11767574 0.5539311
8 0.3184162 0.10107031 0.53576213
9 0.21393211 0.09910084 0.32876337
10 0.22018482 0.13061008 0.30975956
11 0.20063412 0.103619255 0.29764897
12 0.15987977 0.10095529 0.21880426
13 0.3050713 0.10715291 0.50298965
14 0.14945762 0.10173353 0.1971817
15 0.18736959 0.14074571 0.23399344
16 0.17914705 0.13886042 0.21943367
17 0.15320463 0.11057525 0.19583401
18 0.20234007 0.07628295 0.32839718
19 0.18557249 0.1168361 0.25430888
20 0.117466 0.07871838 0.15621363
21 0.17557733 0.086145006 0.26500964
22 0.13394028 0.08677647 0.1811041
23 0.13258961 0.094003886 0.17117533
24 0.10879555 0.0713208 0.1462703
25 0.118363984 0.04069545 0.19603252
26 0.1226878 0.05627834 0.18909726
27 0.12473998 0.07557559 0.17390436
28 0.12223877 0.0599229 0.18455465
29 0.118300594 0.05993426 0.17666693
30 0.117729634 0.035705168 0.1997541
31 0.13443483 0.0179651 0.2509046
32 0.1043621 0.078197405 0.1305268
EOD
$p1s0 << EOD
1 -0.9797089 -1.6683109 -0.29110694
2 0.03438047 -0.018731078 0.08749202
3 0.20543069 0.12250622 0.28835514
4 0.232396 0.12502463 0.3397674
5 0.42495504 0.3719007 0.47800937
6 0.36873972 0.20192231 0.53555715
7 0.3448643 0.23798345 0.45174518
8 0.4465411 0.25826856 0.6348136
9 0.42324442 0.213086 0.6334028
10 0.47948325 0.3097654 0.6492011
11 0.48253742 0.33740643 0.6276684
12 0.48533118 0.34546843 0.6251939
13 0.3725863 0.23983592 0.5053367
14 0.53819406 0.42173058 0.65465754
15 0.4334056 0.22559443 0.64121675
16 0.48624244 0.40196753 0.57051736
17 0.5061395 0.37065125 0.64162785
18 0.4778537 0.35747528 0.5982321
19 0.48824605 0.34041137 0.6360807
20 0.6107321 0.4862062 0.735258
21 0.50121105 0.3282111 0.67421097
22 0.54273385 0.43329373 0.65217394
23 0.52472323 0.42185694 0.6275896
24 0.60518026 0.5463947 0.6639658
25 0.57899076 0.40152383 0.7564577
26 0.56913483 0.3761481 0.76212156
27 0.517582 0.45629877 0.57886523
28 0.54631466 0.38163936 0.71099
29 0.5365065 0.4344097 0.6386032
30 0.5689556 0.41205716 0.725854
31 0.53726685 0.33109137 0.74344236
32 0.57501334 0.44654134 0.70348537
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.87605; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:1.4760705]
set arrow 1 from screen 0.05600,0.58846 to screen 0.87605,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.58846 to screen 0.05600,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31226,0.58846 to screen 0.31226,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.31226,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56853,0.58846 to screen 0.56853,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.56853,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82479,0.58846 to screen 0.82479,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.82479,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.58846 to screen 0.87605,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.58846 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.70572 to screen 0.87605,0.70572 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.04506,0.70572 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.82297 to screen 0.87605,0.82297 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.04506,0.82297 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.01606,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'nearPPO' at screen 0.89480,0.61294 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.87605; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.7655282:0.8593388]
set arrow 1 from screen 0.05600,0.10000 to screen 0.87605,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.10000 to screen 0.05600,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31226,0.10000 to screen 0.31226,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.31226,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56853,0.10000 to screen 0.56853,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.56853,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82479,0.10000 to screen 0.82479,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.82479,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.20095 to screen 0.87605,0.20095 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1' at screen 0.04506,0.20095 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.33283 to screen 0.87605,0.33283 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04506,0.33283 right front textcolor rgb '#59636e'
set label 7 'critic/explained_variance' at screen 0.02227,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'step (updates)' at screen 0.87605,0.03077 right front textcolor rgb '#59636e'
set label 9 'nearPPO' at screen 0.89480,0.40866 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
