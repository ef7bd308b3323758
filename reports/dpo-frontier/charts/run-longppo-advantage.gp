# Advantage variance before whitening, and the critic's explained variance: longPPO
# gnuplot run-longppo-advantage.gp > run-longppo-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 4.2736955 1.7300426 6.817348
2 1.6771173 0.26938212 3.0848525
3 1.2817144 0.15440777 2.4090211
4 0.8105566 0.43500844 1.1861048
5 0.833805 0.24074808 1.4268619
6 0.6482447 0.3674186 0.9290707
7 0.81464857 0.26134336 1.3679538
8 0.64763874 0.40535712 0.8899204
9 0.59862053 0.36243695 0.8348041
10 0.6549624 0.2349594 1.0749655
11 0.5528206 0.39689952 0.7087418
12 0.46151537 0.26893044 0.65410036
13 0.47164097 -0.021145191 0.9644272
14 0.4358689 0.28416806 0.5875697
15 0.3603685 0.19793615 0.52280086
16 0.24452046 0.15467685 0.33436406
17 0.18704143 0.09629767 0.2777852
18 0.30965516 -0.06937292 0.6886832
19 0.21323775 0.016301725 0.41017377
20 0.19850755 0.004682113 0.39233297
21 0.16533856 0.07887424 0.2518029
22 0.12516345 0.051782105 0.19854482
23 0.1217453 0.03812137 0.20536923
24 0.08750437 0.053656865 0.121351875
25 0.16163221 0.08298742 0.240277
26 0.13950048 0.048223823 0.23077713
27 0.12620404 0.07411034 0.17829776
28 0.11893316 -0.0072088325 0.24507517
29 0.1738488 -0.054994307 0.4026919
30 0.0979365 0.04908822 0.1467848
31 0.083659746 0.043499824 0.12381967
32 0.12412022 0.011980262 0.23626018
33 0.101089224 0.04029052 0.16188794
34 0.13520925 0.09470924 0.17570925
35 0.090522 0.06667374 0.11437026
36 0.16983016 0.028820705 0.31083962
37 0.16031222 0.07148607 0.24913837
38 0.15526445 -0.0044007436 0.31492966
39 0.11026031 0.029406402 0.1911142
40 0.16565055 0.033883233 0.29741785
EOD
$p1s0 << EOD
1 -1.2247463 -2.258725 -0.19076763
2 -0.047560163 -0.16398543 0.06886511
3 0.12934601 0.034404036 0.22428799
4 0.17306603 0.037889063 0.308243
5 0.22918992 0.07052079 0.38785905
6 0.33857718 0.2195561 0.4575983
7 0.29923075 0.07391234 0.5245492
8 0.31613538 0.14912716 0.4831436
9 0.3629273 0.25334805 0.47250655
10 0.3225008 0.089413725 0.5555879
11 0.2655357 0.052094094 0.47897735
12 0.44704604 0.28255376 0.6115383
13 0.39645684 0.13057272 0.66234094
14 0.3905223 0.29721904 0.4838256
15 0.33517393 0.09953415 0.5708137
16 0.47058302 0.27980426 0.66136175
17 0.48889336 0.29975528 0.67803144
18 0.44759312 0.27091604 0.6242702
19 0.50206 0.27176338 0.73235655
20 0.5374698 0.3854262 0.6895134
21 0.5368278 0.40822354 0.6654321
22 0.5947425 0.44468164 0.74480337
23 0.5616059 0.39797685 0.72523487
24 0.65073997 0.54304284 0.75843704
25 0.5071011 0.23864415 0.7755581
26 0.5294959 0.41507795 0.64391387
27 0.5745815 0.41301593 0.73614705
28 0.6107305 0.35501277 0.86644834
29 0.58809894 0.3026409 0.87355703
30 0.67130536 0.5455856 0.79702514
31 0.7012362 0.6141858 0.7882866
32 0.6174859 0.43043432 0.8045374
33 0.7078571 0.5947541 0.82096004
34 0.65831846 0.6021544 0.71448255
35 0.6768601 0.6413238 0.7123964
36 0.57619023 0.3830371 0.7693433
37 0.5908524 0.39260367 0.7891011
38 0.6558986 0.564187 0.7476102
39 0.721337 0.6729481 0.7697259
40 0.644823 0.5377117 0.75193435
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.88031; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.34484178:7.092817]
set arrow 1 from screen 0.05312,0.58846 to screen 0.88031,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25992,0.58846 to screen 0.25992,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25992,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46672,0.58846 to screen 0.46672,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46672,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67352,0.58846 to screen 0.67352,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67352,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88031,0.58846 to screen 0.88031,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.88031,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.60451 to screen 0.88031,0.60451 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.60451 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.69759 to screen 0.88031,0.69759 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.69759 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.79067 to screen 0.88031,0.79067 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.79067 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.88375 to screen 0.88031,0.88375 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.88375 right front textcolor rgb '#59636e'
set label 10 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'longPPO' at screen 0.89906,0.61222 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.88031; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-2.3840163:0.9988483]
set arrow 1 from screen 0.05312,0.10000 to screen 0.88031,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25992,0.10000 to screen 0.25992,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25992,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46672,0.10000 to screen 0.46672,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46672,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67352,0.10000 to screen 0.67352,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67352,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88031,0.10000 to screen 0.88031,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.88031,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.13929 to screen 0.88031,0.13929 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.13929 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.24162 to screen 0.88031,0.24162 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1' at screen 0.04219,0.24162 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.34395 to screen 0.88031,0.34395 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.34395 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.88031,0.03077 right front textcolor rgb '#59636e'
set label 11 'longPPO' at screen 0.89906,0.40993 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
