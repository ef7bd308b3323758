# KL divergence from the reference: ppo
# gnuplot run-ppo-kl.gp > run-ppo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0.6235623 0.3528948 0.89422965
5 1.5632485 0.5451675 2.5813293
7 2.7953184 1.4737571 4.1168795
9 4.1937876 2.0130007 6.3745747
11 6.7667327 1.8574593 11.676006
14 8.899449 4.877953 12.920946
16 9.9405365 9.175979 10.705094
18 9.52529 6.7183547 12.332225
20 8.81695 2.7234097 14.91049
23 7.974938 2.4634516 13.486424
25 7.2797036 3.458839 11.100568
27 6.366379 4.490761 8.241997
29 5.366808 3.595556 7.1380596
32 5.4379396 3.8296037 7.0462756
34 5.8508487 4.9079614 6.7937365
36 6.130469 5.3627834 6.8981543
38 6.045256 4.38334 7.7071724
41 6.083737 5.269383 6.898091
43 5.984901 5.125476 6.8443255
45 6.299857 5.7282915 6.8714223
EOD
$p0s1 << EOD
0 0 0 0
2 0.52986145 0.44826612 0.61145675
5 1.6026287 0.3580751 2.8471823
7 2.6848607 1.2249639 4.1447573
9 4.118783 2.8356097 5.4019566
11 6.880595 2.0101345 11.751056
14 9.069934 4.5834436 13.556423
16 9.87397 8.782018 10.965923
18 9.573878 6.126878 13.020878
20 8.888547 2.809351 14.967742
23 7.8083963 2.3033879 13.313405
25 7.5421023 3.1542375 11.929967
27 6.642646 4.562456 8.722836
29 5.383939 4.2673078 6.5005703
32 5.322279 3.6749926 6.9695654
34 5.885226 5.1360073 6.634444
36 6.091708 5.3875766 6.79584
38 6.2608013 4.7447405 7.776862
41 6.320692 6.0335503 6.6078334
43 6.196237 5.162487 7.2299876
45 6.4440928 6.023765 6.8644204
EOD
$p0s2 << EOD
0 0 0 0
2 0.7377505 0.47722414 0.99827677
5 2.1844203 0.058048088 4.310793
7 3.8535683 1.6263468 6.0807896
9 5.9896755 2.9230695 9.056282
11 10.546918 1.9245988 19.169237
14 14.15822 5.526334 22.790108
16 15.379426 9.452602 21.30625
18 15.005495 6.011954 23.999035
20 13.653037 -1.9433831 29.249458
23 11.442272 -1.8182421 24.702785
25 10.188483 0.5901563 19.78681
27 8.2629175 3.236155 13.28968
29 6.861086 5.018015 8.704157
32 6.4662366 4.1845584 8.747915
34 7.21557 5.364717 9.066422
36 7.147633 5.9171386 8.378128
38 7.362204 4.1425834 10.581824
41 7.5408864 5.826666 9.255107
43 7.1371717 5.439066 8.835277
45 8.074159 6.5987267 9.549591
EOD
$p0s3 << EOD
0 0 0 0
2 0.5938833 0.32445842 0.86330813
5 1.6030377 0.3806776 2.8253977
7 2.7706046 1.5329503 4.008259
9 4.2937 1.9572994 6.630101
11 6.955604 1.7962066 12.115002
14 8.659999 4.8859043 12.434093
16 9.312554 7.774637 10.850471
18 8.982803 6.8473687 11.118238
20 8.168445 3.7938402 12.543049
23 7.5730457 3.2654293 11.880662
25 6.30257 2.0976233 10.507517
27 6.069828 4.2269855 7.912671
29 4.912936 2.5176787 7.308194
32 5.273975 3.236754 7.311196
34 5.947073 2.4157732 9.478373
36 5.8169494 5.5751534 6.058746
38 5.3833976 4.132424 6.6343713
41 5.5918317 4.449448 6.7342153
43 5.414888 2.8819344 7.9478416
45 6.246415 4.9148383 7.5779915
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:45]
unset ytics
unset logscale y
set yrange [-3.1910968:30.497171]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22367,0.14525 to screen 0.22367,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.22367,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.39422,0.14525 to screen 0.39422,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.39422,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73532,0.14525 to screen 0.73532,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.73532,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.21722 to screen 0.82059,0.21722 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.21722 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.44275 to screen 0.82059,0.44275 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.44275 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66828 to screen 0.82059,0.66828 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '20' at screen 0.04219,0.66828 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.89382 to screen 0.82059,0.89382 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '30' at screen 0.04219,0.89382 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.35930 to screen 0.83466,0.34608 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.34608 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.36256 to screen 0.83466,0.39356 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.39356 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.39932 to screen 0.83466,0.44105 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.44105 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.35810 to screen 0.83466,0.29859 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.29859 left front textcolor rgb '#9a4478'
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
