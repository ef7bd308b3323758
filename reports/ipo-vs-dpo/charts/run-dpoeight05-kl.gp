# KL divergence from the reference: dpoEight05
# gnuplot run-dpoeight05-kl.gp > run-dpoeight05-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
200 0.5032172 0.4675151 0.5389194
400 0.8888658 0.8425128 0.9352188
600 1.1523153 1.0837431 1.2208874
800 1.3503178 1.2558117 1.444824
1000 1.5001528 1.3943131 1.6059927
1200 1.6153374 1.508604 1.7220706
1400 1.7040613 1.6040163 1.8041062
1600 1.7737901 1.6827284 1.8648518
1800 1.8273934 1.7458767 1.90891
2000 1.8707291 1.7996291 1.9418292
2200 1.9051341 1.8428681 1.9674001
2400 1.9332795 1.8789976 1.9875613
2600 1.9563235 1.909273 2.0033739
2800 1.9754529 1.934941 2.0159647
3000 1.9910939 1.9559634 2.0262244
3200 2.0042887 1.9737787 2.0347989
3400 2.0151184 1.9886619 2.0415747
3600 2.0245001 2.0017374 2.0472631
3800 2.0325103 2.0126984 2.0523221
4000 2.0391595 2.022127 2.056192
EOD
$p0s1 << EOD
0 0 0 0
200 0.51616186 0.42514238 0.60718125
400 0.91544724 0.85167414 0.9792204
600 1.1716206 1.0815114 1.2617297
800 1.3889747 1.2492431 1.5287062
1000 1.4901588 1.3490614 1.6312563
1200 1.629757 1.4741856 1.7853285
1400 1.7193819 1.5475256 1.8912382
1600 1.790887 1.6399741 1.9417998
1800 1.8328532 1.6955 1.9702064
2000 1.8625146 1.734485 1.9905442
2200 1.8802371 1.7477789 2.0126953
2400 1.9159187 1.7727468 2.0590906
2600 1.972614 1.8748364 2.0703917
2800 2.006282 1.9395504 2.0730135
3000 2.0129216 1.9491651 2.076678
3200 2.0135376 1.9477915 2.079284
3400 2.0272503 1.9685378 2.085963
3600 2.0339768 1.9767493 2.0912044
3800 2.0492628 2.0059233 2.0926023
4000 2.0497522 2.005084 2.0944204
EOD
$p0s2 << EOD
0 0 0 0
200 0.40582025 0.3359817 0.47565877
400 0.7454253 0.57931334 0.91153723
600 1.0191178 0.8690722 1.1691635
800 1.2612993 1.0644507 1.4581478
1000 1.4738535 1.2562538 1.691453
1200 1.6426321 1.4013005 1.8839637
1400 1.7677013 1.5315828 2.0038197
1600 1.862993 1.6690204 2.0569656
1800 1.9255022 1.7770727 2.0739317
2000 1.9856644 1.8640743 2.1072545
2200 2.0302317 1.9256281 2.1348352
2400 2.0718505 1.9901667 2.1535347
2600 2.0814455 2.0166886 2.146202
2800 2.1070108 2.0708113 2.1432104
3000 2.1212506 2.0956097 2.1468914
3200 2.1325734 2.1113153 2.1538317
3400 2.141167 2.1218626 2.1604712
3600 2.1495242 2.129331 2.1697173
3800 2.1516678 2.1337755 2.1695604
4000 2.1568148 2.1358347 2.177795
EOD
$p0s3 << EOD
0 0 0 0
200 0.44724342 0.2996043 0.59488255
400 0.9471486 0.31088638 1.5834109
600 0.80941474 0.64656025 0.97226924
800 0.8787656 0.6134392 1.144092
1000 1.217487 0.48454127 1.9504328
1200 1.1506139 0.6522349 1.648993
1400 1.2278328 0.7268658 1.7287998
1600 1.1315461 0.947501 1.3155913
1800 1.1618736 1.0478386 1.2759086
2000 1.2372373 1.0767605 1.3977141
2200 1.3232232 1.0760584 1.570388
2400 1.4204253 1.0232271 1.8176236
2600 1.1941643 1.1645344 1.223794
2800 1.2052612 1.1746246 1.2358978
3000 1.2206138 1.1742005 1.2670271
3200 1.2390949 1.1719689 1.3062208
3400 1.2428244 1.1615869 1.3240621
3600 1.2560793 1.1452785 1.3668802
3800 1.2425228 1.1429025 1.342143
4000 1.256532 1.129723 1.3833411
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:4000]
unset ytics
unset logscale y
set yrange [0:2.2649066]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24715,0.14525 to screen 0.24715,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1000' at screen 0.24715,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43830,0.14525 to screen 0.43830,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2000' at screen 0.43830,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62945,0.14525 to screen 0.62945,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3000' at screen 0.62945,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4000' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.31298 to screen 0.82059,0.31298 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.31298 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.48071 to screen 0.82059,0.48071 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.48071 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.64844 to screen 0.82059,0.64844 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.5' at screen 0.04506,0.64844 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.81616 to screen 0.82059,0.81616 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2.0' at screen 0.04506,0.81616 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.82930 to screen 0.83466,0.79615 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.79615 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.83285 to screen 0.83466,0.84364 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.84364 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.86877 to screen 0.83466,0.89113 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.89113 left front textcolor rgb '#007553'
set label 16 'kl/k3' at screen 0.83934,0.56676 left front textcolor rgb '#9a4478'
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
