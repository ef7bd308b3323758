# KL divergence from the reference: ppo
# gnuplot run-ppo-kl.gp > run-ppo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0.6235622 0.3528948 0.8942297
5 1.563248 0.5451675 2.581329
7 2.795318 1.473757 4.116879
9 4.193788 2.013001 6.374575
11 6.766733 1.857459 11.67601
14 8.89945 4.877953 12.92095
16 9.940537 9.175979 10.70509
18 9.52529 6.718355 12.33222
20 8.81695 2.72341 14.91049
23 7.974938 2.463452 13.48642
25 7.279703 3.458839 11.10057
27 6.366379 4.490761 8.241997
29 5.366808 3.595556 7.138059
32 5.43794 3.829604 7.046276
34 5.850849 4.907961 6.793737
36 6.130469 5.362784 6.898154
38 6.045256 4.38334 7.707172
41 6.083737 5.269383 6.898091
43 5.984901 5.125476 6.844325
45 6.299857 5.728292 6.871422
EOD
$p0s1 << EOD
0 0 0 0
2 0.5298614 0.4482661 0.6114568
5 1.602629 0.3580751 2.847182
7 2.684861 1.224964 4.144757
9 4.118783 2.83561 5.401957
11 6.880595 2.010135 11.75106
14 9.069933 4.583443 13.55642
16 9.87397 8.782018 10.96592
18 9.573878 6.126878 13.02088
20 8.888547 2.809351 14.96774
23 7.808396 2.303388 13.3134
25 7.542102 3.154238 11.92997
27 6.642646 4.562456 8.722835
29 5.383939 4.267308 6.50057
32 5.322279 3.674993 6.969565
34 5.885226 5.136007 6.634444
36 6.091708 5.387576 6.79584
38 6.260801 4.74474 7.776862
41 6.320692 6.03355 6.607833
43 6.196237 5.162487 7.229987
45 6.444093 6.023765 6.86442
EOD
$p0s2 << EOD
0 0 0 0
2 0.7377505 0.4772241 0.9982768
5 2.18442 0.05804809 4.310793
7 3.853568 1.626347 6.08079
9 5.989676 2.923069 9.056282
11 10.54692 1.924599 19.16924
14 14.15822 5.526334 22.79011
16 15.37943 9.452603 21.30625
18 15.00549 6.011954 23.99904
20 13.65304 -1.943383 29.24946
23 11.44227 -1.818242 24.70279
25 10.18848 0.5901563 19.78681
27 8.262917 3.236155 13.28968
29 6.861086 5.018015 8.704157
32 6.466237 4.184558 8.747915
34 7.21557 5.364717 9.066423
36 7.147633 5.917138 8.378128
38 7.362204 4.142583 10.58182
41 7.540886 5.826666 9.255107
43 7.137172 5.439066 8.835277
45 8.074159 6.598727 9.549591
EOD
$p0s3 << EOD
0 0 0 0
2 0.5938833 0.3244584 0.8633081
5 1.603038 0.3806776 2.825398
7 2.770605 1.53295 4.008259
9 4.2937 1.957299 6.630101
11 6.955604 1.796207 12.115
14 8.659999 4.885904 12.43409
16 9.312554 7.774637 10.85047
18 8.982804 6.847369 11.11824
20 8.168444 3.79384 12.54305
23 7.573046 3.265429 11.88066
25 6.30257 2.097623 10.50752
27 6.069828 4.226985 7.912671
29 4.912936 2.517679 7.308194
32 5.273975 3.236754 7.311196
34 5.947073 2.415773 9.478373
36 5.81695 5.575153 6.058746
38 5.383398 4.132424 6.634371
41 5.591832 4.449448 6.734215
43 5.414888 2.881934 7.947841
45 6.246415 4.914839 7.577992
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:45]
unset ytics
unset logscale y
set yrange [-3.191097:30.49717]
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
