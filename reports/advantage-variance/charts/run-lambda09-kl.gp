# KL divergence from the reference: lambda09
# gnuplot run-lambda09-kl.gp > run-lambda09-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0.5632013 0.46570668 0.6606959
4 0.9528528 0.5825392 1.3231664
6 1.1648542 0.73932767 1.5903807
8 1.4608377 1.1587391 1.7629364
10 1.6741091 1.5905734 1.7576448
12 2.2455218 2.0032992 2.4877443
14 2.680378 2.4470534 2.9137022
16 3.052501 2.7201748 3.3848271
18 3.1578236 2.9997525 3.3158948
20 3.4567285 2.9583511 3.955106
22 3.7050192 2.9877734 4.422265
24 3.686265 3.0294478 4.3430824
26 3.9563808 3.0555317 4.85723
28 3.791218 2.862303 4.720133
30 3.7321615 2.87407 4.5902534
32 3.8610582 3.0823882 4.6397285
34 3.8321412 2.9543211 4.7099614
36 3.8536837 2.9956706 4.711697
38 3.8035882 3.1286983 4.478478
40 3.8031225 3.1330338 4.4732113
EOD
$p0s1 << EOD
0 0 0 0
2 0.42882037 0.3400572 0.51758355
4 0.86205816 0.46470654 1.2594098
6 1.1470923 0.63062185 1.663563
8 1.4556663 1.1171421 1.7941906
10 1.7433066 1.4811376 2.0054758
12 2.2792015 2.1169424 2.4414604
14 2.715636 2.4850583 2.9462135
16 3.0943742 2.672535 3.5162134
18 3.1841345 2.939466 3.4288032
20 3.3997881 2.59516 4.2044163
22 3.6465266 2.5659046 4.7271485
24 3.7024405 2.832403 4.5724783
26 3.893588 2.8157156 4.9714603
28 3.8429747 2.5506914 5.135258
30 3.7873328 2.5736568 5.001009
32 3.8727286 2.7403235 5.005134
34 3.7969587 2.5162647 5.077653
36 3.9549384 2.697945 5.2119317
38 3.8749123 2.8769062 4.872918
40 3.9036894 2.8884459 4.918933
EOD
$p0s2 << EOD
0 0 0 0
2 0.58554983 0.47831744 0.6927823
4 0.9712755 0.5431379 1.3994132
6 1.3584018 0.6864515 2.030352
8 1.6376394 1.2969294 1.9783493
10 1.8517718 1.6383209 2.0652227
12 2.6901286 2.4941735 2.8860834
14 3.144805 2.8837256 3.4058843
16 3.5179598 3.1235077 3.9124117
18 3.5826883 3.1532624 4.012114
20 4.0685925 3.1468642 4.9903216
22 4.2849917 3.352925 5.217058
24 4.2343035 3.2325869 5.23602
26 4.4458804 2.9325094 5.9592514
28 4.245152 2.8901799 5.600124
30 4.2396636 3.0778224 5.401504
32 4.3214107 3.1794555 5.4633656
34 4.3419056 3.2142313 5.4695797
36 4.272362 3.0865943 5.45813
38 4.20679 3.2159028 5.197677
40 4.179971 3.262751 5.097191
EOD
$p0s3 << EOD
0 0 0 0
2 0.5391951 0.45929027 0.6191
4 0.98449373 0.50981534 1.4591721
6 1.2216473 0.70841706 1.7348775
8 1.4408902 1.1721783 1.7096021
10 1.6299219 1.5453072 1.7145365
12 2.5001202 1.8149507 3.1852899
14 2.6972783 2.408378 2.9861786
16 3.0415363 2.7854912 3.2975814
18 3.2307658 3.0756445 3.3858871
20 3.622366 3.3337224 3.9110093
22 3.8942063 3.5520623 4.2363505
24 3.8892877 3.345174 4.4334016
26 3.9254932 3.1191802 4.7318063
28 3.787901 3.2984226 4.2773795
30 3.6749442 3.4292133 3.9206753
32 3.831885 3.2912843 4.3724856
34 3.8783994 3.3759942 4.3808045
36 3.7723656 3.385647 4.1590843
38 3.660408 3.461331 3.8594851
40 3.681008 3.5178292 3.844187
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:6.1976213]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.39043 to screen 0.82059,0.39043 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.39043 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.63562 to screen 0.82059,0.63562 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.63562 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.88080 to screen 0.82059,0.88080 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.88080 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.61148 to screen 0.83466,0.59863 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.59863 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.62381 to screen 0.83466,0.64611 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.64611 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.65768 to screen 0.83466,0.69360 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.69360 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.59651 to screen 0.83466,0.55114 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.55114 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 3 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
