# Advantage variance before whitening, and the critic's explained variance: ppo4096small
# gnuplot run-ppo4096small-advantage.gp > run-ppo4096small-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 2.2832918 1.31861 3.2479734
2 1.1663542 0.9543672 1.3783411
3 0.864815 0.68141586 1.0482141
4 0.4570341 0.29735798 0.61671025
5 0.4009643 0.17481524 0.62711334
6 0.19315672 0.09439888 0.29191455
7 0.12872669 0.074185304 0.18326807
8 0.089981966 0.037962336 0.1420016
9 0.054943625 0.0035028968 0.10638436
10 0.06448341 -0.00014444126 0.12911126
11 0.025672607 0.008160899 0.043184318
12 0.02130339 -0.0021170883 0.044723865
13 0.009495934 0.0036265769 0.01536529
14 0.02055219 -0.0010851247 0.042189505
15 0.01247294 -0.005182051 0.030127931
16 0.012637912 -0.0037324587 0.029008282
17 0.10640016 -0.13435824 0.34715855
18 0.01793902 -0.0027802542 0.038658295
19 0.0029423398 0.00074728875 0.0051373905
20 0.0022179843 0.001192077 0.0032438918
21 0.011364443 -0.0059410846 0.028669972
22 0.01077846 -0.011341315 0.032898232
23 0.0014774024 0.0006101656 0.002344639
24 0.0009723287 0.0001513285 0.0017933289
25 0.0012408436 -0.0003061814 0.0027878685
26 0.0011850453 0.00031130682 0.0020587838
27 0.0014300223 0.00046523544 0.0023948092
28 0.0003695483 0.00015519247 0.00058390416
29 0.0006252535 0.00010293229 0.0011475746
30 0.001689995 -0.0018891626 0.0052691526
31 0.0007367344 -4.7815967e-05 0.0015212848
32 0.00043762437 0.0001402643 0.00073498447
33 0.00067004224 7.708149e-05 0.001263003
34 0.00023160451 6.218837e-05 0.00040102066
35 0.00069930276 0.00031005536 0.0010885502
36 0.006499023 -0.0074240514 0.020422097
37 0.00041307815 7.027075e-05 0.00075588556
38 0.0006339901 0.00018666737 0.0010813129
39 0.0022101542 -0.0018192579 0.0062395665
40 0.00074003777 -1.3345161e-06 0.0014814101
EOD
$p1s0 << EOD
1 -0.08125182 -0.17944382 0.01694017
2 -0.009525662 -0.05150558 0.032454256
3 -0.040237345 -0.09099181 0.0105171185
4 -0.03186898 -0.07038431 0.006646354
5 -0.059899412 -0.12673919 0.0069403653
6 -0.031055002 -0.11703357 0.05492357
7 0.024126243 -0.041651122 0.08990361
8 0.024242112 -0.039764844 0.08824907
9 0.047755495 -0.023051327 0.11856232
10 0.02972519 -0.063932635 0.123383015
11 0.061567888 0.0036841198 0.11945166
12 0.11302284 0.04932151 0.17672418
13 0.1217403 0.018621342 0.22485925
14 0.090489194 -0.0033172776 0.18429567
15 0.1463326 0.05875976 0.23390545
16 0.09938749 -0.04384933 0.24262431
17 0.0747822 -0.068576925 0.21814132
18 0.1374036 -0.0065692794 0.28137648
19 0.013526088 -0.47900006 0.50605226
20 -0.010085019 -0.36377963 0.3436096
21 0.089758195 -0.09494169 0.27445808
22 0.12441768 -0.08270154 0.3315369
23 0.22402905 -0.08133972 0.5293978
24 0.17861867 -0.060161605 0.41739893
25 0.30070248 0.04561128 0.5557937
26 0.2308954 0.039318126 0.4224727
27 0.18656749 -0.06860502 0.44174
28 0.18962742 -0.38627782 0.7655327
29 -0.056850333 -0.978814 0.8651134
30 0.2121929 -0.29667893 0.7210647
31 0.34177792 -0.04056565 0.7241215
32 0.20279625 -0.34253615 0.74812865
33 0.37587163 0.015265747 0.7364775
34 -0.35875335 -1.1815333 1.1986516
35 0.26719415 -0.080932155 0.61532044
36 0.34804365 0.050752934 0.6453344
37 0.31117874 -0.04692025 0.6692777
38 0.27721578 -0.08868023 0.6431118
39 0.29133704 -0.07532763 0.6580017
40 0.33678284 -0.0616556 0.73522127
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.81409; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.2696515:3.383267]
set arrow 1 from screen 0.05312,0.58846 to screen 0.81409,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24337,0.58846 to screen 0.24337,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24337,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43361,0.58846 to screen 0.43361,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43361,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62385,0.58846 to screen 0.62385,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62385,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.81409,0.58846 to screen 0.81409,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.81409,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.61401 to screen 0.81409,0.61401 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.61401 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.70877 to screen 0.81409,0.70877 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.70877 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.80354 to screen 0.81409,0.80354 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.80354 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.89830 to screen 0.81409,0.89830 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.89830 right front textcolor rgb '#59636e'
set label 10 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'ppo4096small' at screen 0.83284,0.61408 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.81409; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-1.1815333:1.1986516]
set arrow 1 from screen 0.05312,0.10000 to screen 0.81409,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24337,0.10000 to screen 0.24337,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24337,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43361,0.10000 to screen 0.43361,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43361,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62385,0.10000 to screen 0.62385,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62385,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.81409,0.10000 to screen 0.81409,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.81409,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.12640 to screen 0.81409,0.12640 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04219,0.12640 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.27183 to screen 0.81409,0.27183 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.27183 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.41726 to screen 0.81409,0.41726 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.41726 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01940,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.81409,0.03077 right front textcolor rgb '#59636e'
set label 11 'ppo4096small' at screen 0.83284,0.32081 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
