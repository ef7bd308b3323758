# KL divergence from the reference: noWhitening
# gnuplot run-nowhitening-kl.gp > run-nowhitening-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.86579645 0.7196829 1.0119101
6 1.8235452 1.4248911 2.2221994
8 2.9969916 2.4612927 3.5326905
10 3.2734592 2.5560582 3.9908602
11 3.117351 2.5503893 3.6843128
13 3.0458882 2.1552815 3.9364946
14 3.317592 2.6045542 4.0306296
16 2.9870927 2.3280401 3.6461453
18 3.3573241 2.4920123 4.2226357
19 3.2795444 2.7010791 3.8580098
21 3.3366275 2.4510427 4.2222123
22 3.3068626 2.8210258 3.7926996
24 3.4909234 2.8768125 4.105034
26 3.4127147 2.6308706 4.194559
27 3.704315 2.7840738 4.624556
29 3.9693813 3.0671356 4.871627
30 3.9117587 2.9003365 4.9231806
32 3.8664937 2.7616262 4.971361
EOD
$p0s1 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.9310709 0.83624905 1.0258927
6 1.810054 1.4479607 2.172147
8 3.0822759 2.5872257 3.5773263
10 3.3122685 2.6317582 3.9927788
11 3.1322746 2.7383695 3.5261798
13 3.0585814 2.2324436 3.8847191
14 3.393 2.8263094 3.9596903
16 2.9942725 2.404946 3.583599
18 3.4706569 2.6504831 4.2908306
19 3.4177992 2.8826811 3.952917
21 3.3939407 2.6040564 4.183825
22 3.3777368 2.9588974 3.7965765
24 3.57466 3.0201674 4.129153
26 3.3862953 2.7294986 4.0430923
27 3.751127 2.9910772 4.511177
29 4.011687 3.2557833 4.7675905
30 3.9316018 2.9808917 4.882312
32 3.8804386 2.804261 4.956616
EOD
$p0s2 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.70767015 0.57989305 0.8354473
6 1.501316 1.108959 1.893673
8 2.709722 2.2084455 3.2109988
10 3.0767844 2.3788352 3.7747333
11 3.0174675 2.3734593 3.6614757
13 2.9571483 1.8690655 4.045231
14 3.145638 2.1850212 4.1062546
16 2.8579082 2.0621321 3.6536846
18 3.159549 2.3214808 3.9976172
19 3.0639942 2.455413 3.6725752
21 3.0737064 2.2729554 3.8744571
22 3.05808 2.5669084 3.5492518
24 3.2682614 2.6127431 3.9237795
26 3.2317104 2.5009487 3.9624722
27 3.4832613 2.603115 4.363408
29 3.7227926 2.7726157 4.67297
30 3.6775615 2.592872 4.7622514
32 3.673336 2.5137217 4.83295
EOD
$p0s3 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.8304374 0.5871569 1.073718
6 1.8290219 1.2415541 2.4164896
8 3.0138052 2.5070915 3.5205188
10 3.2164586 2.661213 3.7717044
11 3.2173302 2.4991765 3.935484
13 3.1556044 2.4005158 3.9106927
14 3.3152127 2.5695956 4.0608296
16 3.1348944 2.229653 4.040136
18 3.2743294 2.7099607 3.8386981
19 3.300849 2.434133 4.1675644
21 3.3098269 2.3538764 4.265777
22 3.3021698 2.5873606 4.0169787
24 3.510974 2.9129775 4.10897
26 3.4860291 2.948456 4.0236025
27 3.719409 2.967647 4.471171
29 3.920789 3.043031 4.798547
30 3.8741262 2.901134 4.8471184
32 3.9216087 2.8575816 4.985636
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:5.1850615]
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
set arrow 7 from screen 0.05312,0.29178 to screen 0.82059,0.29178 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.29178 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.43832 to screen 0.82059,0.43832 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.43832 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.58485 to screen 0.82059,0.58485 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.58485 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.73138 to screen 0.82059,0.73138 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '4' at screen 0.04219,0.73138 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.87791 to screen 0.82059,0.87791 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '5' at screen 0.04219,0.87791 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.71182 to screen 0.83466,0.68353 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.68353 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.71386 to screen 0.83466,0.73101 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.73101 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.68351 to screen 0.83466,0.63604 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.63604 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.71989 to screen 0.83466,0.77850 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.77850 left front textcolor rgb '#9a4478'
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
