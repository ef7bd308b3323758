# KL divergence from the reference: ppo
# gnuplot run-ppo-kl.gp > run-ppo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.8270718 -0.67739403 4.3315377
4 2.8017893 -2.049304 7.6528826
6 1.9195695 -0.2910449 4.1301837
8 1.458438 0.5578146 2.3590615
10 1.4112178 0.32337874 2.499057
12 1.4377764 0.14007433 2.7354786
14 1.2820823 0.42497256 2.1391919
16 1.5340976 0.92940575 2.1387894
18 1.7894624 0.4643718 3.1145532
20 1.7380126 0.7053012 2.7707238
22 1.7791233 0.75785404 2.8003926
24 1.9869611 0.6578119 3.3161104
26 1.9985242 0.69248 3.3045683
28 2.1847796 0.6572081 3.712351
30 2.295924 0.62722975 3.9646182
32 2.215004 0.5571889 3.872819
34 2.188788 0.60630757 3.7712684
36 2.099791 0.6990637 3.5005183
38 2.1103625 0.689168 3.531557
40 2.2547555 0.6073236 3.9021873
EOD
$p0s1 << EOD
0 0 0 0
2 1.8491821 -0.68518794 4.383552
4 2.663868 -1.949347 7.277083
6 1.7705967 -0.28965718 3.8308508
8 1.3046843 0.52124506 2.0881236
10 1.374395 0.3689656 2.3798244
12 1.3576918 0.3161791 2.3992045
14 1.1650687 0.50322974 1.8269076
16 1.3940411 0.8754078 1.9126743
18 1.8243765 0.41144133 3.2373116
20 1.7376006 0.68789566 2.7873054
22 1.8670112 0.7760928 2.9579296
24 1.9769797 0.8005111 3.1534483
26 1.9872928 0.8180019 3.1565835
28 2.122673 0.7335344 3.511812
30 2.2786841 0.7677165 3.7896519
32 2.2646897 0.6503421 3.8790374
34 2.1792173 0.66166675 3.6967678
36 2.1357033 0.69384366 3.577563
38 2.1257463 0.68327385 3.5682185
40 2.2307568 0.6241181 3.8373954
EOD
$p0s2 << EOD
0 0 0 0
2 7.737227 -5.871748 20.519766
4 9.679135 -9.729353 20.519766
6 5.7286477 -2.2519705 13.709267
8 3.028701 0.5579388 5.499463
10 3.216044 -0.27967283 6.711761
12 3.0673091 -0.2080414 6.3426595
14 2.45365 0.5698845 4.3374157
16 3.2649095 1.5187017 5.0111175
18 5.1815825 -1.5761725 11.939338
20 4.754253 -0.52490133 10.033407
22 5.167978 0.1961271 10.139829
24 5.5475926 0.22169729 10.873488
26 5.518682 0.59425503 10.443109
28 6.331957 -0.3549996 13.018913
30 6.7897305 -0.32185248 13.901314
32 6.6417747 -1.0472991 14.330849
34 6.4669166 -1.0438203 13.9776535
36 6.2018037 -0.67469734 13.078304
38 6.12353 -0.4656386 12.712698
40 6.668973 -0.89302385 14.230969
EOD
$p0s3 << EOD
0 0 0 0
2 1.7848957 -0.7463284 4.3161197
4 2.688054 -2.164076 7.5401845
6 1.7924962 -0.13657747 3.7215698
8 1.2724218 0.454197 2.0906467
10 1.2683287 0.24576427 2.290893
12 1.2616552 0.05414824 2.4691622
14 1.2558419 0.5315911 1.9800925
16 1.3849134 0.66166085 2.108166
18 1.688434 0.39326283 2.9836051
20 1.7344359 0.564484 2.904388
22 2.0638487 0.5258035 3.601894
24 2.2106974 0.43774545 3.9836495
26 2.2969282 0.15604356 4.437813
28 2.5135384 0.33452004 4.692557
30 2.3160472 0.3596049 4.2724895
32 2.319203 0.19173147 4.4466743
34 2.343681 0.34342447 4.3439374
36 2.2181067 0.27928934 4.156924
38 2.253679 0.34764776 4.1597104
40 2.3685052 0.27088073 4.46613
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06148; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-10.8406315:20.519766]
set arrow 1 from screen 0.06148,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06148,0.14525 to screen 0.06148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06148,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25126,0.14525 to screen 0.25126,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25126,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.44104,0.14525 to screen 0.44104,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.44104,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.63082,0.14525 to screen 0.63082,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.63082,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06148,0.16562 to screen 0.82059,0.16562 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−10' at screen 0.05055,0.16562 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06148,0.40789 to screen 0.82059,0.40789 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.05055,0.40789 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06148,0.65016 to screen 0.82059,0.65016 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.05055,0.65016 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06148,0.89244 to screen 0.82059,0.89244 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '20' at screen 0.05055,0.89244 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.01688,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 12 'kl/reference' at screen 0.83934,0.46324 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.46194 to screen 0.83466,0.41576 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.41576 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.56946 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.46527 to screen 0.83466,0.51073 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.51073 left front textcolor rgb '#9a4478'
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
