# KL divergence from the reference: ipo01
# gnuplot run-ipo01-kl.gp > run-ipo01-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
10 1.8654934 0.8167213 2.9142654
20 2.84414 1.3855258 4.3027544
30 2.5159235 1.3852267 3.6466203
40 2.745454 2.138799 3.3521094
50 2.6412816 2.1471186 3.1354449
60 2.589782 2.0477278 3.131836
70 2.9523787 2.7954085 3.109349
80 2.8128052 2.2901244 3.335486
90 2.8458874 2.269837 3.4219377
100 3.119392 2.6093128 3.629471
110 2.9467192 2.5710907 3.3223476
120 2.9403014 2.4641628 3.41644
130 3.0330799 2.605026 3.4611335
140 2.9089894 2.622974 3.195005
150 3.0429554 2.6529832 3.4329276
160 3.0743303 2.7252834 3.4233773
170 3.1565912 2.842435 3.4707472
180 3.1173441 2.8694634 3.3652248
190 3.0253308 2.6260617 3.4245996
200 3.0714245 2.7141018 3.4287472
EOD
$p0s1 << EOD
0 0 0 0
10 1.8623337 0.919209 2.8054583
20 2.7031767 1.2158953 4.1904583
30 2.504287 1.3560386 3.6525354
40 2.7443497 2.0427885 3.4459107
50 2.651241 1.7440814 3.5584009
60 2.6617153 1.8806009 3.4428294
70 2.7873712 2.5905478 2.9841945
80 2.8116274 2.0632384 3.5600164
90 2.8398404 2.1130095 3.5666716
100 3.15071 2.7008343 3.6005862
110 3.005423 2.4550667 3.5557795
120 3.0585837 2.4309604 3.686207
130 3.0320213 2.6106846 3.453358
140 2.93131 2.4618936 3.4007266
150 3.2284074 2.9045997 3.5522153
160 3.1421056 2.7718475 3.5123637
170 3.2527251 2.6920855 3.813365
180 3.1273744 2.5746117 3.6801374
190 3.0385125 2.5261505 3.5508745
200 2.9473987 2.5037465 3.3910508
EOD
$p0s2 << EOD
0 0 0 0
10 2.6139398 1.1779716 4.049908
20 3.90462 1.6016912 6.2075486
30 3.3434918 1.5863583 5.100625
40 3.838587 2.53746 5.1397142
50 3.3734 2.4001582 4.3466415
60 3.235804 2.475958 3.9956503
70 3.6712213 3.4066274 3.9358149
80 3.4522514 2.6241176 4.280385
90 3.4581969 2.4841053 4.432288
100 4.110602 3.4160137 4.8051906
110 3.6540384 2.989024 4.3190527
120 3.5777283 2.8102882 4.345168
130 3.9079726 3.2728205 4.5431247
140 3.6618052 3.1442344 4.179376
150 3.8825696 3.212719 4.55242
160 3.8585672 3.178191 4.5389433
170 4.1382794 3.3993247 4.877234
180 4.0053816 3.5838628 4.4269004
190 3.6597497 3.0383246 4.281175
200 3.7708402 3.1929193 4.348761
EOD
$p0s3 << EOD
0 0 0 0
10 1.8023138 0.87226635 2.7323613
20 2.8408363 1.6318375 4.0498347
30 2.525492 1.3785732 3.6724107
40 2.7324443 2.0925362 3.3723524
50 2.6541357 2.0270488 3.2812223
60 2.5584927 1.9540546 3.1629307
70 2.8924 2.6161156 3.1686847
80 2.7593527 2.2383313 3.2803743
90 2.769821 2.1398168 3.3998253
100 3.2319977 2.7438433 3.7201524
110 2.9211676 2.596162 3.2461731
120 2.974 2.5490768 3.398923
130 3.1284235 2.7811503 3.4756963
140 2.9279687 2.6916711 3.1642663
150 3.0796049 2.63921 3.5199995
160 3.0634832 2.6163006 3.5106661
170 3.2619848 2.8008106 3.7231588
180 3.0825028 2.8530827 3.311923
190 2.8850408 2.569709 3.2003725
200 2.9727 2.570412 3.3749883
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [0:6.4558506]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.38063 to screen 0.82059,0.38063 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.38063 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.61600 to screen 0.82059,0.61600 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.61600 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.85138 to screen 0.82059,0.85138 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.85138 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.50672 to screen 0.83466,0.54449 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.54449 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.49213 to screen 0.83466,0.44952 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.44952 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.59197 left front textcolor rgb '#007553'
set label 15 'kl/k3' at screen 0.83934,0.49700 left front textcolor rgb '#9a4478'
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
