# KL divergence from the reference: noPenalty
# gnuplot run-nopenalty-kl.gp > run-nopenalty-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.055257317 0.044596504 0.065918125
6 0.20260026 0.16457449 0.240626
8 0.67405456 0.58099824 0.76711094
10 1.1818566 1.014306 1.3494073
11 1.404484 1.2065883 1.6023798
13 1.8581082 1.4780185 2.2381978
14 2.0507853 1.6213304 2.4802403
16 2.4349027 1.7087451 3.16106
18 2.7302177 1.6620535 3.798382
19 2.9100416 1.5998954 4.2201877
21 3.175701 1.6029122 4.7484894
22 3.3031883 1.5435379 5.0628386
24 3.5149019 1.4891531 5.540651
26 3.632651 1.5800419 5.6852603
27 3.686509 1.5748831 5.798135
29 3.775878 1.594552 5.957204
30 3.8078723 1.5973829 6.018362
32 3.8390288 1.6016623 6.076395
EOD
$p0s1 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.076746754 0.058566287 0.094927214
6 0.21852715 0.14856787 0.28848642
8 0.7250118 0.5410737 0.9089499
10 1.2052299 1.000193 1.4102666
11 1.4248276 1.2101725 1.6394826
13 1.8838387 1.511618 2.2560592
14 2.0460672 1.5888776 2.503257
16 2.457108 1.6983134 3.2159028
18 2.7699392 1.6722093 3.8676693
19 2.9396985 1.5236075 4.355789
21 3.2026758 1.6048248 4.8005266
22 3.3211873 1.5587045 5.0836697
24 3.5327668 1.4497509 5.6157827
26 3.6872501 1.5629203 5.8115797
27 3.7383392 1.546543 5.9301353
29 3.851484 1.6178834 6.0850844
30 3.9006836 1.6280209 6.173346
32 3.9284148 1.5984308 6.258399
EOD
$p0s2 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.048648275 0.03894395 0.0583526
6 0.16931498 0.140775 0.19785497
8 0.49520245 0.45756614 0.53283876
10 0.7858921 0.6708074 0.90097684
11 0.9298732 0.77641815 1.0833282
13 1.2462726 0.85992485 1.6326203
14 1.3861235 0.95954233 1.8127047
16 1.6785567 0.9459044 2.4112089
18 1.9792063 0.8170483 3.1413643
19 2.1480923 0.74871224 3.5474725
21 2.3701272 0.7091045 4.03115
22 2.4820719 0.6438973 4.320246
24 2.7261024 0.55189186 4.900313
26 2.83511 0.5789863 5.0912337
27 2.8833945 0.58832234 5.178467
29 2.938705 0.60957545 5.267834
30 2.9734368 0.6211274 5.325746
32 3.0122373 0.6508462 5.3736286
EOD
$p0s3 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.052475926 0.041216426 0.063735425
6 0.19627745 0.15854384 0.23401108
8 0.6399197 0.56268924 0.71715015
10 1.1309695 0.93280053 1.3291385
11 1.3804048 1.0646527 1.6961571
13 1.8577865 1.2816011 2.433972
14 2.0851784 1.4352285 2.7351282
16 2.4705257 1.4814482 3.4596035
18 2.7726696 1.4141796 4.1311593
19 2.9698465 1.4485893 4.4911036
21 3.1775167 1.3581518 4.996882
22 3.3217502 1.3413113 5.302189
24 3.6134336 1.2837608 5.943106
26 3.6481361 1.1672735 6.1289988
27 3.669265 1.2255456 6.112984
29 3.634456 1.0729032 6.1960087
30 3.654269 1.0955087 6.213029
32 3.7181695 1.1803383 6.2560005
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:6.508735]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.37872 to screen 0.82059,0.37872 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.37872 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.61218 to screen 0.82059,0.61218 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.61218 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.84564 to screen 0.82059,0.84564 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.84564 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.59216 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.60382 to screen 0.83466,0.63965 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.63965 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.49688 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.57928 to screen 0.83466,0.54468 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.54468 left front textcolor rgb '#9a4478'
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
