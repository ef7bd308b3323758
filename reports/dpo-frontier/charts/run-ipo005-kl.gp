# KL divergence from the reference: ipo005
# gnuplot run-ipo005-kl.gp > run-ipo005-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
13 3.308773 0.12253177 6.495014
26 3.0170774 -0.14626811 6.180423
38 2.1240554 0.74843043 3.4996803
51 1.927941 1.239938 2.615944
64 2.726584 0.36069515 5.0924726
77 1.7422758 0.94980824 2.5347435
90 1.261511 1.1061388 1.4168831
102 1.4468479 1.0743386 1.8193573
115 1.9273007 0.23092224 3.6236792
128 1.6299618 0.94463354 2.3152902
141 1.6472476 0.8831406 2.4113545
154 1.3073515 1.1192234 1.4954796
166 1.4633026 1.1175965 1.8090086
179 1.3602229 1.0603987 1.6600472
192 1.2889311 1.2462459 1.3316164
205 1.294564 1.2101625 1.3789654
218 1.2724997 1.1186631 1.4263363
230 1.2688438 1.1024095 1.435278
243 1.2964504 1.1033213 1.4895794
256 1.3022501 1.111074 1.4934263
EOD
$p0s1 << EOD
0 0 0 0
13 3.2520313 0.010103195 6.4939594
26 3.013873 -0.22048745 6.2482333
38 2.1844277 0.7642553 3.6046002
51 1.879127 1.0343028 2.7239513
64 2.4829826 0.18012638 4.7858386
77 1.6862752 1.0250827 2.3474677
90 1.2121813 1.0716132 1.3527493
102 1.496517 1.1203573 1.8726766
115 1.836358 0.24316338 3.4295523
128 1.5425972 0.9957446 2.08945
141 1.65166 0.9373229 2.3659968
154 1.2288976 1.0533707 1.4044245
166 1.4113116 1.1054066 1.7172166
179 1.323457 1.1728486 1.4740653
192 1.2406495 1.101416 1.3798829
205 1.2595 1.1778622 1.3411379
218 1.228962 1.1066884 1.3512355
230 1.22353 1.1390003 1.3080598
243 1.2591697 1.1370003 1.3813391
256 1.25233 1.1258461 1.3788139
EOD
$p0s2 << EOD
0 0 0 0
13 9.484103 -0.8724875 19.813694
26 7.518395 -2.1689744 17.205765
38 5.2002406 0.33118564 10.069296
51 3.8179996 1.4859922 6.1500072
64 5.7520823 -1.1788337 12.682999
77 3.1304452 0.89225656 5.368634
90 1.5048497 1.3612356 1.6484637
102 1.9806125 0.9445415 3.0166836
115 3.3284223 -1.3172039 7.9740486
128 2.548421 0.7142292 4.3826127
141 2.8030322 0.4117451 5.194319
154 1.5412043 1.0116112 2.0707974
166 1.9510516 0.7916959 3.1104074
179 1.7544185 0.8568933 2.6519437
192 1.6115717 1.0630782 2.1600652
205 1.5972273 0.9400058 2.254449
218 1.5048964 0.96759635 2.0421965
230 1.4354295 1.0723414 1.7985176
243 1.537064 1.1196712 1.9544566
256 1.5112467 1.0807358 1.9417576
EOD
$p0s3 << EOD
0 0 0 0
13 3.3757484 0.1952963 6.5562005
26 2.9993234 -0.16628094 6.1649275
38 2.034682 0.7129431 3.3564208
51 1.7774249 1.2089834 2.3458667
64 2.4462507 -0.04022641 4.932728
77 1.5424712 0.8149996 2.2699428
90 1.049384 0.88407534 1.2146925
102 1.2937928 0.4196831 2.1679025
115 1.7445801 -0.41208622 3.9012465
128 1.5418446 0.34734884 2.7363403
141 1.460137 0.7402655 2.1800084
154 1.2308801 0.42689538 2.034865
166 1.2097639 0.6363713 1.7831564
179 1.3307543 0.56528634 2.0962222
192 1.6997956 0.5169194 2.8826718
205 1.8139741 0.35426983 3.2736783
218 1.7165786 0.38624057 3.0469165
230 1.3092468 0.5046827 2.1138108
243 1.359162 0.34202564 2.3762982
256 1.3583407 0.2894516 2.42723
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-3.0144615:19.813694]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20302,0.14525 to screen 0.20302,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.20302,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.35292,0.14525 to screen 0.35292,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.35292,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.50281,0.14525 to screen 0.50281,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.50281,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.65271,0.14525 to screen 0.65271,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.65271,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.80261,0.14525 to screen 0.80261,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.80261,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.24558 to screen 0.82059,0.24558 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.24558 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.41199 to screen 0.82059,0.41199 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '5' at screen 0.04219,0.41199 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.57840 to screen 0.82059,0.57840 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '10' at screen 0.04219,0.57840 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.74482 to screen 0.82059,0.74482 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '15' at screen 0.04219,0.74482 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.28892 to screen 0.83466,0.26697 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.26697 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.28726 to screen 0.83466,0.21948 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.21948 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.29588 to screen 0.83466,0.36194 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.36194 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.29079 to screen 0.83466,0.31446 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.31446 left front textcolor rgb '#9a4478'
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
