# KL divergence from the reference: ppo
# gnuplot run-ppo-kl.gp > run-ppo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 2.0228283 1.603347 2.4423096
3 2.3227046 1.8803436 2.7650657
5 3.135415 2.5529513 3.7178788
6 3.488733 2.9170985 4.0603676
8 4.2081313 3.8530035 4.5632586
10 4.0832086 3.3842921 4.7821255
11 4.2580853 3.8725755 4.6435947
13 4.4350295 4.007114 4.862945
14 4.541306 3.916838 5.1657743
16 4.6232533 3.95652 5.289986
18 4.7649646 4.196132 5.333797
19 4.8739004 4.229716 5.5180845
21 4.9190474 4.1983447 5.6397505
22 4.9121366 4.3684983 5.4557743
24 4.848766 4.273544 5.4239874
26 4.6978626 4.1963744 5.199351
27 4.6033998 4.1826973 5.024102
29 4.6103315 4.1224256 5.0982375
30 4.7340364 4.233113 5.2349606
32 4.5597982 4.159509 4.9600873
EOD
$p0s1 << EOD
0 0 0 0
2 2.0636165 1.5853456 2.5418873
3 2.2773452 1.8761704 2.6785197
5 3.0639653 2.6315684 3.4963622
6 3.6010878 3.020947 4.1812286
8 4.162041 3.6753786 4.648704
10 4.1150312 3.3784769 4.8515854
11 4.3539295 4.0579987 4.6498604
13 4.4280505 4.103783 4.7523174
14 4.756279 4.0903554 5.422203
16 4.783331 4.340012 5.22665
18 4.664687 4.33168 4.997694
19 4.923926 4.3953185 5.4525337
21 4.966713 4.268545 5.6648803
22 5.043159 4.453378 5.6329393
24 4.8165407 4.292035 5.341046
26 4.712315 4.22418 5.20045
27 4.657078 4.322586 4.9915695
29 4.5787864 4.2190275 4.9385448
30 4.665237 4.200232 5.1302423
32 4.5183315 4.1931963 4.8434668
EOD
$p0s2 << EOD
0 0 0 0
2 3.0378702 2.0212357 4.0545044
3 3.3592055 2.4735026 4.244909
5 4.6507463 3.384624 5.916869
6 5.2555575 4.0251455 6.4859695
8 6.5785365 5.6477857 7.509288
10 5.7643704 3.6700644 7.8586764
11 6.0936255 4.740222 7.4470286
13 6.1437454 5.3941717 6.893319
14 6.5757985 5.195128 7.956469
16 6.458491 5.3222194 7.5947623
18 6.2711368 5.3830094 7.159264
19 6.9384108 5.733391 8.143431
21 6.672414 5.090715 8.254112
22 6.848464 5.373403 8.323525
24 6.6874704 5.355027 8.019914
26 6.142176 4.716376 7.5679765
27 5.9968305 4.595076 7.3985853
29 5.9011106 4.4326463 7.3695755
30 6.2520447 4.737737 7.7663517
32 5.928777 4.4121113 7.4454427
EOD
$p0s3 << EOD
0 0 0 0
2 1.928051 1.4532497 2.4028523
3 2.2901304 1.9360937 2.644167
5 3.0432186 2.5149133 3.5715237
6 3.2948778 3.0173414 3.5724142
8 4.118209 3.3909318 4.845486
10 3.735584 2.706584 4.764584
11 3.9201243 3.1276433 4.7126055
13 4.1874757 3.299955 5.074996
14 3.9689918 3.4327898 4.505194
16 4.5557065 3.7786443 5.3327684
18 4.5108066 3.714493 5.3071194
19 5.141069 2.6691778 7.6129603
21 4.6497197 3.9497843 5.3496547
22 4.3530784 3.5577679 5.148389
24 6.0357823 3.3698368 8.701727
26 4.2691917 3.6361856 4.902198
27 4.0193386 3.589169 4.449508
29 4.036652 3.6915047 4.3817997
30 4.568648 3.5454853 5.5918107
32 4.4815245 3.8968751 5.0661736
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:9.049796]
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
set arrow 7 from screen 0.05312,0.31316 to screen 0.82059,0.31316 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.31316 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.48107 to screen 0.82059,0.48107 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.48107 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.64898 to screen 0.82059,0.64898 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.64898 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.81689 to screen 0.82059,0.81689 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '8' at screen 0.04219,0.81689 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.52807 to screen 0.83466,0.57220 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.57220 left front textcolor rgb '#006aa6'
set label 13 'kl/k1' at screen 0.83934,0.52472 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.64300 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.52150 to screen 0.83466,0.47723 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.47723 left front textcolor rgb '#9a4478'
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
