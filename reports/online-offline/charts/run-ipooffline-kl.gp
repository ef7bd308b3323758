# KL divergence from the reference: ipoOffline
# gnuplot run-ipooffline-kl.gp > run-ipooffline-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
20 0.34378448 0.32568625 0.36188275
40 0.77927154 0.7298471 0.828696
60 0.97117335 0.9105599 1.0317868
80 1.0727882 1.0191729 1.1264036
100 1.1981514 1.1419308 1.2543718
120 1.332904 1.2593868 1.4064212
140 1.4592183 1.370322 1.5481144
160 1.565134 1.4455407 1.6847275
180 1.6727762 1.5278728 1.8176796
200 1.7519069 1.5748099 1.9290038
220 1.833768 1.6086516 2.0588844
240 1.9022496 1.6542388 2.1502602
260 1.9559541 1.6806133 2.2312949
280 2.005364 1.7137372 2.2969906
300 2.0437243 1.7267402 2.3607085
320 2.0770116 1.7462703 2.4077528
340 2.1061182 1.7656884 2.446548
360 2.1225364 1.7711065 2.4739664
380 2.1341586 1.7712411 2.4970763
400 2.1382394 1.7732028 2.5032759
EOD
$p0s1 << EOD
0 0 0 0
20 0.3818863 0.29251382 0.47125882
40 0.79246795 0.7443919 0.840544
60 0.9948852 0.82526183 1.1645086
80 1.083729 0.9666148 1.2008433
100 1.216855 1.0874037 1.3463064
120 1.3245597 1.1574241 1.4916953
140 1.4897844 1.3523151 1.6272538
160 1.537383 1.3439821 1.7307838
180 1.6895963 1.5855334 1.7936592
200 1.7932101 1.6154194 1.9710009
220 1.8940325 1.6436124 2.1444526
240 1.9195749 1.5641426 2.275007
260 1.9985696 1.6452646 2.3518746
280 2.0230374 1.7029377 2.3431375
300 2.0823996 1.8140435 2.350756
320 2.0778153 1.837605 2.3180258
340 2.1411035 1.8474635 2.4347434
360 2.1624508 1.9136493 2.4112523
380 2.174506 1.9080272 2.4409847
400 2.1706483 1.9052577 2.4360392
EOD
$p0s2 << EOD
0 0 0 0
20 0.33674753 0.28968257 0.38381252
40 0.7660349 0.5764787 0.955591
60 0.949194 0.7989674 1.0994205
80 1.0697844 1.0253594 1.1142094
100 1.2598809 1.1116982 1.4080638
120 1.4909163 1.2919567 1.6898757
140 1.8486418 1.5716549 2.1256285
160 1.9801387 1.4646807 2.4955964
180 2.3356042 1.825482 2.8457263
200 2.5961146 1.9659718 3.2262576
220 2.8253312 1.9237566 3.7269058
240 2.9496918 1.8434697 4.055914
260 3.0654562 1.9564862 4.174426
280 3.1661177 2.0813112 4.250924
300 3.2827418 2.295059 4.2704244
320 3.3625224 2.338718 4.386327
340 3.4485033 2.4062574 4.4907494
360 3.486738 2.446383 4.527093
380 3.521126 2.3810546 4.6611977
400 3.53595 2.3946095 4.6772904
EOD
$p0s3 << EOD
0 0 0 0
20 0.32603678 0.2550599 0.3970137
40 0.7144526 0.29540148 1.1335038
60 0.7989794 0.43564743 1.1623114
80 1.0383652 0.387386 1.6893446
100 0.8600902 0.62726474 1.0929157
120 0.9838669 0.7508876 1.2168461
140 1.1240734 0.9348971 1.3132496
160 1.2309065 0.8470737 1.6147394
180 2.1668124 -0.5159216 4.8495464
200 2.2699087 0.4611524 4.0786653
220 1.7681243 0.8537989 2.6824496
240 1.869051 0.77192837 2.9661736
260 1.9022448 0.819801 2.9846888
280 1.8551996 1.0249602 2.685439
300 1.8795046 1.0581856 2.7008235
320 1.9055419 1.0530204 2.7580633
340 1.9609194 1.115638 2.8062007
360 1.9410793 1.0567653 2.8253932
380 1.8699539 1.1325637 2.6073442
400 1.8873254 1.1244987 2.650152
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [-0.73054034:5.064165]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.24104 to screen 0.82059,0.24104 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.24104 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.50327 to screen 0.82059,0.50327 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.50327 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.76550 to screen 0.82059,0.76550 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.76550 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.52139 to screen 0.83466,0.51184 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.51184 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.52564 to screen 0.83466,0.55933 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.55933 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.70466 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.48849 to screen 0.83466,0.46436 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.46436 left front textcolor rgb '#9a4478'
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
