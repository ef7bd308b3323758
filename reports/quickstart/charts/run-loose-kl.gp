# KL divergence from the reference: loose
# gnuplot run-loose-kl.gp > run-loose-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0.68081844 0.4472438 0.914393
5 2.1680567 1.5090028 2.8271105
7 3.3762386 1.0710344 5.6814427
9 5.3469367 0.043980796 10.649892
11 7.6883044 0.7427328 14.633876
14 11.867948 2.4338117 21.302084
16 14.461176 0.080738425 28.841612
18 16.840668 -0.27621543 33.95755
20 19.470821 5.1013107 33.840332
23 23.075426 5.85428 40.296574
25 26.333975 8.502852 44.165096
27 29.348536 12.189776 46.507294
29 31.698608 14.057859 49.33936
32 35.917175 17.097958 54.736397
34 37.755253 15.325281 60.185223
36 40.588516 16.790047 64.386986
38 43.92203 16.847202 70.996864
41 47.65082 16.908697 78.39295
43 50.702366 19.05264 82.3521
45 52.963985 17.994762 87.93321
EOD
$p0s1 << EOD
0 0 0 0
2 0.6162474 0.19567472 1.0368202
5 2.3462095 1.5424306 3.1499884
7 3.5903184 0.9340914 6.2465453
9 5.3856144 0.6196868 10.151542
11 7.529399 0.76647174 14.292326
14 11.544154 2.1834087 20.9049
16 14.144477 0.44476184 27.844193
18 16.548813 -0.631256 33.72888
20 19.561064 5.1583843 33.963745
23 23.231176 5.940848 40.521503
25 26.174229 8.061267 44.28719
27 29.439873 11.181652 47.698093
29 31.944733 12.49648 51.392986
32 35.546833 15.95873 55.134937
34 37.27895 14.50333 60.05457
36 40.22685 16.096466 64.35723
38 43.677284 15.732646 71.621925
41 47.071285 15.35059 78.79198
43 50.366653 18.415365 82.31794
45 52.77607 16.9715 88.580635
EOD
$p0s2 << EOD
0 0 0 0
2 0.89866894 0.70447665 1.0928613
5 3.1772785 1.763405 4.591152
7 4.9434867 1.7334794 8.153494
9 8.113833 -0.63356674 16.861233
11 12.336992 -2.2017248 26.87571
14 19.46865 -0.86590225 39.803204
16 25.037336 -6.929359 57.004032
18 29.708559 -7.8090434 67.226166
20 37.341003 7.466674 67.21533
23 46.716457 15.094518 78.338394
25 56.189972 25.61187 86.768074
27 66.60789 35.179607 98.03617
29 76.2278 36.124516 116.331085
32 93.02145 44.82392 141.21896
34 103.53633 43.48571 163.58696
36 117.30686 59.84387 174.76985
38 132.31117 72.95903 191.66331
41 149.00491 78.205444 219.80438
43 163.14536 93.42874 232.86197
45 174.8738 92.97036 256.77722
EOD
$p0s3 << EOD
0 0 0 0
2 0.67464817 0.44385833 0.90543807
5 2.239953 1.3239588 3.1559474
7 3.512286 0.88827294 6.136299
9 5.315661 -0.32839018 10.959712
11 7.5208287 0.5271355 14.514522
14 11.888306 1.8154823 21.96113
16 14.989648 -2.2183504 32.197647
18 15.996828 -2.1844661 34.17812
20 19.004595 4.9041286 33.10506
23 21.381805 10.467569 32.29604
25 26.398687 7.233247 45.56413
27 28.877523 13.872835 43.88221
29 31.404312 15.365145 47.443478
32 46.16819 -10.16614 102.50252
34 39.64451 18.43088 60.85814
36 41.940166 17.116327 66.76401
38 41.967915 15.762829 68.173
41 46.17292 15.9260235 76.41982
43 46.986713 20.161446 73.81198
45 51.89497 17.614428 86.175514
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06027; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:45]
unset ytics
unset logscale y
set yrange [-20.843874:267.45496]
set arrow 1 from screen 0.06027,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06027,0.14525 to screen 0.06027,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06027,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22923,0.14525 to screen 0.22923,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.22923,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.39819,0.14525 to screen 0.39819,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.39819,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.56715,0.14525 to screen 0.56715,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.56715,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73611,0.14525 to screen 0.73611,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.73611,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06027,0.20018 to screen 0.82059,0.20018 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04933,0.20018 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06027,0.46372 to screen 0.82059,0.46372 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '100' at screen 0.04933,0.46372 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06027,0.72726 to screen 0.82059,0.72726 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '200' at screen 0.04933,0.72726 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.01670,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.33976 to screen 0.83466,0.38614 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.38614 left front textcolor rgb '#006aa6'
set label 12 'kl/k1' at screen 0.83934,0.33866 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.66104 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.33695 to screen 0.83466,0.29117 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.29117 left front textcolor rgb '#9a4478'
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
