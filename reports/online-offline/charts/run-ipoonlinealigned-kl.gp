# KL divergence from the reference: ipoOnlineAligned
# gnuplot run-ipoonlinealigned-kl.gp > run-ipoonlinealigned-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
20 0.046594672 0.042267956 0.050921384
40 0.16168419 0.15172344 0.17164493
60 0.34379318 0.324859 0.36272737
80 0.58870536 0.56342304 0.61398774
100 0.88911384 0.85609865 0.922129
120 1.2411174 1.1874312 1.2948034
140 1.6476911 1.564277 1.7311053
160 2.0932496 2.005409 2.18109
180 2.4740033 2.403738 2.5442688
200 2.7111998 2.6651185 2.7572813
220 2.7764306 2.7283163 2.824545
240 2.7678971 2.7169733 2.8188207
260 2.742297 2.6846364 2.7999575
280 2.6985128 2.6424885 2.7545373
300 2.6797526 2.6222584 2.7372468
320 2.664167 2.6185315 2.7098024
340 2.648164 2.6089861 2.6873417
360 2.6459553 2.6125998 2.6793106
380 2.6433415 2.610593 2.6760902
400 2.6418452 2.6081922 2.6754982
EOD
$p0s1 << EOD
0 0 0 0
20 0.056034792 0.015292117 0.09677747
40 0.15400966 0.0738023 0.234217
60 0.33342966 0.21486683 0.4519925
80 0.5683405 0.4205178 0.71616316
100 0.86631876 0.71108085 1.0215567
120 1.2132634 1.051098 1.3754288
140 1.6374785 1.4822165 1.7927405
160 2.066237 1.9415902 2.1908839
180 2.4808085 2.4269862 2.5346305
200 2.7570865 2.6344337 2.8797393
220 2.8213928 2.6487026 2.994083
240 2.7869604 2.6341825 2.9397383
260 2.7545135 2.648737 2.8602898
280 2.7234666 2.6065109 2.8404224
300 2.7147775 2.5926778 2.836877
320 2.7081544 2.5849154 2.8313935
340 2.692937 2.5579078 2.827966
360 2.6896365 2.5536487 2.825624
380 2.6820743 2.5374029 2.8267457
400 2.6734166 2.522877 2.8239565
EOD
$p0s2 << EOD
0 0 0 0
20 0.04404091 0.03809394 0.049987882
40 0.16556919 0.14218028 0.18895808
60 0.38250443 0.320054 0.44495487
80 0.72429234 0.6060347 0.8425499
100 1.1872951 1.0153103 1.3592798
120 1.8794551 1.5873597 2.1715505
140 2.7976544 2.4204063 3.1749024
160 3.8366392 3.5048718 4.1684065
180 4.7675543 4.563907 4.971201
200 5.3637314 5.223079 5.504384
220 5.517248 5.317496 5.7170005
240 5.485206 5.2993746 5.6710377
260 5.4477572 5.298716 5.596798
280 5.3923078 5.2268033 5.557812
300 5.3871093 5.227134 5.547084
320 5.3830023 5.2294254 5.5365787
340 5.3508725 5.185045 5.5167003
360 5.351684 5.2195997 5.483769
380 5.340665 5.2145147 5.466815
400 5.3342004 5.1853075 5.483093
EOD
$p0s3 << EOD
0 0 0 0
20 0.043581832 0.03858535 0.048578314
40 0.15540512 0.13631175 0.17449848
60 0.32769415 0.28152454 0.37386376
80 0.5659811 0.48564157 0.6463206
100 0.8264207 0.7168993 0.93594223
120 1.1852847 1.0166229 1.3539467
140 1.5822113 1.3410002 1.8234223
160 2.0219138 1.7429986 2.3008287
180 2.3866913 2.1117833 2.6615994
200 2.6453907 2.4402256 2.8505557
220 2.6928763 2.507866 2.877887
240 2.6769843 2.5493615 2.8046072
260 2.6566083 2.4797015 2.833515
280 2.6184232 2.5023904 2.734456
300 2.6265876 2.4851658 2.7680094
320 2.6367416 2.460283 2.8132002
340 2.6066642 2.4470496 2.7662785
360 2.610241 2.451197 2.7692847
380 2.6043627 2.4413269 2.7673986
400 2.6115794 2.448233 2.774926
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:5.9456806]
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
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.40082 to screen 0.82059,0.40082 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.40082 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.65640 to screen 0.82059,0.65640 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.65640 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.48290 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.48688 to screen 0.83466,0.53038 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.53038 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.82689 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.47898 to screen 0.83466,0.43541 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.43541 left front textcolor rgb '#9a4478'
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
