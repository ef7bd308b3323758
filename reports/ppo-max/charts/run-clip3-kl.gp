# KL divergence from the reference: clip3
# gnuplot run-clip3-kl.gp > run-clip3-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 7.559061 0.53143233 14.58669
2 6.0858536 0.66142875 11.510279
3 10.364459 -4.650001 25.37892
4 7.313595 4.0574765 10.569714
5 7.6151285 4.4597955 10.770461
6 9.50871 6.0920796 12.925341
7 11.661939 4.4801173 18.84376
8 12.16969 3.6064327 20.732948
9 12.708093 1.8732027 23.542982
10 12.586762 2.0560718 23.117453
11 12.3360195 2.171278 22.500763
12 11.069944 1.6653348 20.474552
13 10.966306 2.3547342 19.577877
14 10.346373 2.637486 18.05526
15 10.347223 1.9672495 18.727198
16 10.088349 2.0285323 18.148167
EOD
$p0s1 << EOD
0 0 0 0
1 7.5020537 0.39912567 14.604981
2 6.2458725 0.38942376 12.102322
3 10.410682 -4.914152 25.735516
4 7.0705347 3.7002928 10.440777
5 7.742078 4.47494 11.009216
6 9.591079 5.8707743 13.311382
7 11.8005495 5.144553 18.456547
8 12.320256 4.4728823 20.16763
9 12.899383 2.4440122 23.354753
10 12.5743065 2.656276 22.492338
11 12.515643 2.7730794 22.258205
12 11.194831 2.148657 20.241005
13 11.016466 2.7255104 19.307423
14 10.473083 3.1726973 17.773468
15 10.32172 2.5577955 18.085644
16 10.210313 2.6276758 17.79295
EOD
$p0s2 << EOD
0 0 0 0
1 19.65997 -5.6559954 44.975933
2 12.26501 -4.188556 28.718576
3 26.99563 -28.608372 57.230736
4 10.851943 1.9020289 19.801857
5 8.975551 3.2358704 14.71523
6 10.830626 5.1807065 16.480545
7 16.773142 -1.5624691 35.108753
8 16.536926 -1.6774721 34.751324
9 17.705929 -5.701506 41.113365
10 16.770496 -4.6364007 38.17739
11 16.612173 -4.2784863 37.50283
12 14.521056 -4.22225 33.264362
13 14.389972 -3.1381733 31.918118
14 12.859763 -2.1572895 27.876816
15 12.969911 -3.6257277 29.565548
16 12.278923 -3.9547672 28.512613
EOD
$p0s3 << EOD
0 0 0 0
1 8.429357 -0.58728325 17.445997
2 6.193708 0.4846166 11.902799
3 10.426137 -3.5356808 24.387955
4 6.983524 3.9748278 9.99222
5 7.052266 3.6664362 10.438095
6 8.732923 5.4891887 11.976657
7 11.055318 3.600943 18.509693
8 10.414374 2.9871228 17.841625
9 11.670557 0.7103746 22.63074
10 11.10717 1.6641849 20.550154
11 11.143682 1.99306 20.294304
12 9.75208 2.003159 17.501001
13 10.618368 2.3565464 18.88019
14 9.6887665 2.2162623 17.16127
15 9.782459 1.9406583 17.62426
16 9.513804 0.59951496 18.428093
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06575; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-30.235106:57.230736]
set arrow 1 from screen 0.06575,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06575,0.14525 to screen 0.06575,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06575,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30164,0.14525 to screen 0.30164,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.30164,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53753,0.14525 to screen 0.53753,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.53753,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77342,0.14525 to screen 0.77342,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.77342,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.06575,0.23416 to screen 0.82059,0.23416 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−20' at screen 0.05481,0.23416 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.06575,0.40789 to screen 0.82059,0.40789 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.05481,0.40789 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06575,0.58162 to screen 0.82059,0.58162 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '20' at screen 0.05481,0.58162 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06575,0.75535 to screen 0.82059,0.75535 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '40' at screen 0.05481,0.75535 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.01752,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.49552 to screen 0.83466,0.47555 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.47555 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.49658 to screen 0.83466,0.52304 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.52304 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.51455 to screen 0.83466,0.57053 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.57053 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.49053 to screen 0.83466,0.42807 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.42807 left front textcolor rgb '#9a4478'
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
