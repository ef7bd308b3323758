# Gold reward, λ = 0, 0.5, 0.9, 0.95, 1
# gnuplot fig-pporeward.gp > fig-pporeward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.6640838 -1.1166986 -0.21146892
4 -0.9778444 -1.9921714 0.036482546
6 -0.49001965 -1.4449031 0.4648639
8 -0.18846415 -0.84807247 0.4711442
10 0.059753682 -0.62714547 0.74665284
12 0.19102839 -0.48717827 0.86923504
14 0.54787093 -0.09360382 1.1893457
16 0.7468094 0.07165411 1.4219646
18 1.0215175 0.47488686 1.5681481
20 1.1157054 0.59188557 1.6395253
22 1.2931513 0.835711 1.7505916
24 1.3814996 0.9939424 1.7690569
26 1.5046345 1.0021482 2.0071208
28 1.4941245 1.0086637 1.9795853
30 1.5815963 1.181302 1.9818906
32 1.6746382 1.316795 2.0324814
34 1.7025824 1.3639581 2.0412066
36 1.6944925 1.3448962 2.0440888
38 1.7544589 1.3666834 2.1422343
40 1.7739667 1.31341 2.2345233
EOD
$p0s1 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.45133486 -0.71796536 -0.1847044
4 0.2619473 -0.12832372 0.65221834
6 0.6381853 0.2774679 0.9989028
8 1.3004855 1.056158 1.544813
10 1.6256189 1.5482312 1.7030067
12 1.8257062 1.7124138 1.9389986
14 1.9252069 1.6399397 2.210474
16 2.0940056 1.726826 2.4611852
18 2.203711 1.6519547 2.7554674
20 2.2036893 1.7052346 2.7021441
22 2.2394238 1.768603 2.7102447
24 2.3864422 1.9501436 2.8227408
26 2.4861238 2.2294915 2.7427561
28 2.4551973 2.2097702 2.7006245
30 2.4794023 2.1940956 2.764709
32 2.508949 2.2026315 2.8152666
34 2.5015857 2.2323132 2.7708585
36 2.5342312 2.2512658 2.8171966
38 2.5486593 2.2804132 2.8169053
40 2.5368185 2.2803252 2.793312
EOD
$p0s2 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.18867065 -0.32257605 -0.05476525
4 0.1129571 -0.11471852 0.34063274
6 0.29582167 0.010080783 0.5815626
8 0.68455446 0.41648337 0.95262545
10 1.0938919 0.77099985 1.4167838
12 1.4073151 1.0889252 1.725705
14 1.5553724 1.343712 1.7670327
16 1.8333783 1.6356239 2.0311327
18 1.8827068 1.6952934 2.07012
20 1.9868919 1.5698494 2.4039345
22 2.0629625 1.7081571 2.4177682
24 2.0821605 1.7710822 2.3932388
26 2.2346773 1.9265677 2.542787
28 2.2801595 1.899482 2.6608367
30 2.2516022 1.9083545 2.5948498
32 2.268609 1.8823205 2.6548975
34 2.2613494 1.8447589 2.6779401
36 2.3112698 1.9781958 2.6443436
38 2.3292463 1.9305451 2.7279477
40 2.3273964 1.9564582 2.6983345
EOD
$p0s3 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.20428465 -0.41980568 0.011236361
4 0.47547203 0.06009726 0.8908468
6 1.022531 0.76184285 1.2832192
8 1.6270952 1.4855156 1.7686747
10 2.074721 1.8762943 2.273148
12 2.2424476 2.060819 2.4240766
14 2.3394048 2.201888 2.4769216
16 2.3999202 2.183776 2.6160643
18 2.435149 2.1944256 2.6758723
20 2.4948459 2.2416909 2.7480009
22 2.4964824 2.2331555 2.7598093
24 2.5122058 2.208808 2.8156035
26 2.5101585 2.2167964 2.8035207
28 2.5185287 2.2178633 2.819194
30 2.4959097 2.2600875 2.731732
32 2.546867 2.2927911 2.8009427
34 2.550932 2.3262725 2.7755914
36 2.5496707 2.2650595 2.8342817
38 2.5629458 2.2463982 2.8794932
40 2.5478196 2.209819 2.88582
EOD
$p0s4 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.13354261 -0.4896416 0.22255637
4 0.46380606 0.25917757 0.66843456
6 0.95440775 0.8155087 1.0933068
8 1.5109402 1.0464579 1.9754224
10 1.8856397 1.4867921 2.2844872
12 2.1374712 1.6865307 2.5884116
14 2.2118273 1.9084934 2.5151613
16 2.2382638 1.956184 2.5203435
18 2.2433305 1.8014628 2.685198
20 2.463131 2.262121 2.664141
22 2.3353376 2.036398 2.6342773
24 2.5536604 2.3016524 2.8056684
26 2.5100253 2.1870406 2.83301
28 2.4706333 2.1359274 2.805339
30 2.4588425 2.0861921 2.831493
32 2.5051408 2.2006145 2.809667
34 2.531852 2.2881694 2.7755346
36 2.4710696 2.2651725 2.6769667
38 2.446193 2.1792974 2.7130883
40 2.494441 2.248092 2.7407901
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.84822; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-2.187291:3.0809395]
set arrow 1 from screen 0.05312,0.14525 to screen 0.84822,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25190,0.14525 to screen 0.25190,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25190,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45067,0.14525 to screen 0.45067,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.45067,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.64945,0.14525 to screen 0.64945,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.64945,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.84822,0.14525 to screen 0.84822,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.84822,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.17226 to screen 0.84822,0.17226 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.17226 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.31648 to screen 0.84822,0.31648 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1' at screen 0.04219,0.31648 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.46070 to screen 0.84822,0.46070 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.46070 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.60492 to screen 0.84822,0.60492 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.60492 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.74914 to screen 0.84822,0.74914 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.74914 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.89335 to screen 0.84822,0.89335 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '3' at screen 0.04219,0.89335 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.84822,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.85603,0.71654 to screen 0.86228,0.70263 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'lambda0' at screen 0.86697,0.70263 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.85603,0.82656 to screen 0.86228,0.84509 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'lambda05' at screen 0.86697,0.84509 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.85603,0.79635 to screen 0.86228,0.75012 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'lambda09' at screen 0.86697,0.75012 left front textcolor rgb '#007553'
set arrow 16 from screen 0.85603,0.82814 to screen 0.86228,0.89258 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'lambda095' at screen 0.86697,0.89258 left front textcolor rgb '#9a4478'
set arrow 17 from screen 0.85603,0.82044 to screen 0.86228,0.79761 nohead back lw 0.7 dt solid lc rgb '#a87400'
set label 18 'lambda1' at screen 0.86697,0.79761 left front textcolor rgb '#805900'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s4 using 1:3:4 with filledcurves fc rgb '#d2a87400' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 3 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle, \
  $p0s4 using 1:2 with lines lw 2 lc rgb '#a87400' dt (15,4) notitle, \
  $p0s4 every 3 using 1:2 with points lc rgb '#a87400' pt 11 ps 0.6 notitle
unset multiplot
