# KL divergence from the reference: free
# gnuplot run-free-kl.gp > run-free-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 29.686176 24.046457 35.325897
2 13.710946 1.3699906 26.0519
3 35.713684 0.39865193 71.02872
4 15.948727 -2.552109 34.449562
5 24.983452 -2.018386 51.985287
6 20.408197 2.7381046 38.07829
7 20.377195 2.0106394 38.74375
8 7.6215377 1.9453988 13.297676
9 14.985746 8.490298 21.481195
10 25.566416 9.146292 41.98654
11 19.415148 1.4829376 37.34736
12 22.091822 8.529525 35.654118
13 18.442734 4.0073123 32.878155
14 21.23958 13.193683 29.285479
15 16.812948 8.058931 25.566965
16 16.35242 8.631594 24.073246
EOD
$p0s1 << EOD
0 0 0 0
1 29.746181 23.914616 35.577747
2 13.416932 1.5362067 25.297657
3 35.950348 0.46096843 71.43973
4 15.846617 -2.573479 34.266712
5 24.942842 -1.83198 51.717663
6 20.311903 2.6977975 37.926006
7 20.467173 2.0181534 38.916195
8 7.559647 2.068465 13.05083
9 15.09029 8.61767 21.562912
10 25.636793 8.902117 42.37147
11 19.476376 1.0926883 37.86006
12 22.036407 8.316715 35.7561
13 18.651901 3.853089 33.450714
14 21.184029 12.914515 29.453545
15 16.749916 7.6228633 25.87697
16 16.350225 8.423637 24.276814
EOD
$p0s2 << EOD
0 0 0 0
1 43.74404 29.343407 58.144676
2 26.614843 -11.652335 64.88202
3 93.26032 -51.855724 197.23816
4 32.34663 -9.785566 74.47883
5 44.3695 -7.093671 95.83267
6 36.704197 5.69326 67.71513
7 35.694527 4.1127796 67.276276
8 11.686957 3.9052029 19.468712
9 28.101465 8.704699 47.49823
10 39.763798 5.3407893 74.186806
11 38.897972 -9.47962 87.275566
12 33.487595 6.2407174 60.734474
13 26.502247 1.0127146 51.99178
14 30.794264 17.852427 43.7361
15 20.814339 7.4985895 34.130085
16 19.823849 7.550329 32.097366
EOD
$p0s3 << EOD
0 0 0 0
1 27.889315 21.518919 34.259712
2 13.243354 0.79395074 25.692759
3 43.20061 -3.791422 90.19264
4 14.754988 -3.1331737 32.64315
5 37.91772 -27.540491 103.37593
6 20.04846 1.8761386 38.220783
7 22.522224 -3.4232788 48.467728
8 7.1791615 1.0908306 13.267492
9 13.838673 7.065713 20.611633
10 23.588638 7.1704907 40.006786
11 39.293205 -29.088924 107.67534
12 19.326048 7.012938 31.639158
13 16.20372 3.5822444 28.825195
14 80.528046 -81.41709 197.23816
15 15.566349 6.8923445 24.240353
16 16.103275 8.099005 24.107546
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-92.1346:197.23816]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29494,0.14525 to screen 0.29494,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.29494,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53387,0.14525 to screen 0.53387,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.53387,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77281,0.14525 to screen 0.77281,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.77281,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.38716 to screen 0.82059,0.38716 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04506,0.38716 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.64972 to screen 0.82059,0.64972 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '100' at screen 0.04506,0.64972 right front textcolor rgb '#59636e'
set label 7 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.82841,0.43009 to screen 0.83466,0.45595 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 9 'kl/reference' at screen 0.83934,0.45595 left front textcolor rgb '#006aa6'
set arrow 9 from screen 0.82841,0.43009 to screen 0.83466,0.40847 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 10 'kl/k1' at screen 0.83934,0.40847 left front textcolor rgb '#b04d00'
set arrow 10 from screen 0.82841,0.43921 to screen 0.83466,0.50344 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 11 'kl/k2' at screen 0.83934,0.50344 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.42944 to screen 0.83466,0.36098 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 12 'kl/k3' at screen 0.83934,0.36098 left front textcolor rgb '#9a4478'
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
