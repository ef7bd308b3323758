# KL divergence from the reference: ppo32
# gnuplot run-ppo32-kl.gp > run-ppo32-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.1648304 -0.47387996 2.8035407
4 1.8150877 1.0227286 2.6074467
6 2.5018778 2.1156254 2.8881304
8 3.3659918 2.729527 4.0024567
10 4.2574406 3.385106 5.1297755
12 5.273859 4.0063214 6.5413966
14 6.133862 3.9482384 8.319486
16 6.436874 3.9035375 8.97021
18 7.0692377 4.21491 9.923566
20 7.3082266 4.176936 10.439517
22 7.812726 4.3223286 11.303123
24 8.489947 4.6460013 12.333893
26 8.890536 4.7438083 13.037264
28 9.404222 5.306402 13.50204
30 9.552306 5.2529883 13.851623
32 9.88728 5.34132 14.43324
34 10.170087 5.5270224 14.81315
36 10.340661 5.689568 14.991754
38 10.387809 5.7059383 15.069679
40 10.402429 5.740676 15.064181
EOD
$p0s1 << EOD
0 0 0 0
2 1.2174962 -0.4997724 2.9347646
4 1.7911994 1.0126774 2.5697217
6 2.5030315 2.146583 2.8594801
8 3.3850827 2.7567413 4.0134244
10 4.212429 3.328865 5.095993
12 5.3406973 4.074883 6.606511
14 6.0535164 3.9624429 8.144589
16 6.3520074 3.890547 8.813468
18 7.0696697 4.2055054 9.933834
20 7.3906693 4.2892256 10.492113
22 7.7993994 4.28562 11.313179
24 8.544394 4.710505 12.378282
26 8.963901 4.81932 13.108481
28 9.476135 5.328298 13.623973
30 9.622528 5.3046174 13.940438
32 9.978203 5.3656263 14.59078
34 10.263866 5.529926 14.997807
36 10.499593 5.8154206 15.183765
38 10.569007 5.8523173 15.285697
40 10.554299 5.8681574 15.24044
EOD
$p0s2 << EOD
0 0 0 0
2 2.6611362 -2.4215097 7.743782
4 2.374785 0.11867282 4.630897
6 2.5208406 2.064755 2.9769266
8 3.5218554 2.6835804 4.3601303
10 4.763783 3.4030228 6.124543
12 6.350279 3.9986327 8.701925
14 7.8276634 3.5485146 12.106812
16 8.242873 3.3893044 13.096441
18 9.682315 4.112529 15.252101
20 9.919753 3.9974816 15.842025
22 10.943761 4.2909327 17.596588
24 12.327028 4.812972 19.841084
26 13.013022 4.8679757 21.158068
28 13.834857 5.8363123 21.8334
30 14.312779 5.9222035 22.703356
32 15.071399 6.1224504 24.020348
34 15.652524 6.432159 24.872889
36 15.932468 6.691527 25.17341
38 16.012047 6.76275 25.261343
40 16.034367 6.810589 25.258144
EOD
$p0s3 << EOD
0 0 0 0
2 1.153781 -0.49642617 2.8039882
4 1.7543426 0.9077108 2.6009743
6 2.4295406 2.0217128 2.8373682
8 3.2908046 2.593151 3.9884582
10 4.2006164 3.2092588 5.191974
12 5.1985755 3.941028 6.456123
14 6.1481442 3.9735181 8.32277
16 6.526054 3.925716 9.126392
18 6.9072695 3.9549987 9.85954
20 7.487494 4.1491656 10.825822
22 8.28692 3.9797125 12.594127
24 9.158881 4.291229 14.026533
26 8.851496 3.9239566 13.779035
28 9.406969 4.419696 14.394242
30 9.497156 4.327978 14.666335
32 10.515246 5.24063 15.789863
34 10.193834 4.694944 15.692725
36 10.0759735 4.590298 15.561649
38 10.102239 4.5905733 15.613904
40 10.14939 4.6213284 15.677453
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-3.5288239:26.368658]
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
set arrow 7 from screen 0.05312,0.23493 to screen 0.82059,0.23493 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.23493 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.48906 to screen 0.82059,0.48906 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.48906 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.74318 to screen 0.82059,0.74318 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '20' at screen 0.04219,0.74318 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.49843 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.50314 to screen 0.83466,0.54591 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.54591 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.64241 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.49285 to screen 0.83466,0.45094 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.45094 left front textcolor rgb '#9a4478'
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
