# KL divergence from the reference: ipoOnline
# gnuplot run-ipoonline-kl.gp > run-ipoonline-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
20 0.03844458 0.03489505 0.04199411
40 0.12739055 0.115974486 0.13880661
60 0.24531125 0.21677941 0.27384308
80 0.36110297 0.33260128 0.38960466
100 0.46421057 0.43648383 0.4919373
120 0.5797472 0.5572593 0.6022351
140 0.72563374 0.7072421 0.74402547
160 0.892988 0.8662097 0.91976637
180 1.0909046 1.0383737 1.1434355
200 1.318533 1.23723 1.3998358
220 1.5627682 1.4490876 1.6764488
240 1.8085952 1.669926 1.9472643
260 2.0531306 1.8960122 2.2102487
280 2.2621794 2.07819 2.446169
300 2.4467304 2.2219539 2.6715066
320 2.6092575 2.3566413 2.8618736
340 2.735572 2.4597287 3.0114152
360 2.826866 2.5428414 3.1108904
380 2.8756034 2.5885963 3.1626108
400 2.8915596 2.6024241 3.1806948
EOD
$p0s1 << EOD
0 0 0 0
20 0.03892736 0.01803096 0.059823763
40 0.12187346 0.07620688 0.16754003
60 0.23834868 0.16466042 0.31203693
80 0.358866 0.26473543 0.45299658
100 0.45652524 0.36192623 0.5511242
120 0.5697649 0.4784115 0.6611184
140 0.69652444 0.6061488 0.78690016
160 0.8716815 0.76491773 0.97844523
180 1.0531543 0.9301559 1.176153
200 1.2787513 1.1526582 1.4048442
220 1.5309751 1.3935211 1.6684291
240 1.7681149 1.6699859 1.866244
260 2.0139134 1.8804617 2.1473649
280 2.21259 2.0255952 2.3995848
300 2.4156284 2.1897726 2.641484
320 2.5766892 2.3569953 2.796383
340 2.692474 2.449523 2.9354248
360 2.7903848 2.5148466 3.065923
380 2.8410132 2.5950162 3.0870101
400 2.8504043 2.6017897 3.099019
EOD
$p0s2 << EOD
0 0 0 0
20 0.03739548 0.035207033 0.03958393
40 0.12777196 0.1073689 0.148175
60 0.25605395 0.19628762 0.31582028
80 0.38447794 0.32179764 0.44715825
100 0.48846987 0.4279662 0.54897356
120 0.63692886 0.5726788 0.7011789
140 0.85340244 0.7835114 0.9232934
160 1.1515688 1.0736898 1.2294476
180 1.5111082 1.3453022 1.6769141
200 2.042714 1.8503497 2.2350783
220 2.667027 2.2724533 3.0616004
240 3.31255 2.941681 3.6834192
260 4.0503955 3.6466124 4.4541783
280 4.6656914 4.1180463 5.213337
300 5.363347 4.7100763 6.0166183
320 5.9527187 5.277764 6.627674
340 6.3651004 5.638322 7.091879
360 6.751017 5.8900337 7.612001
380 6.9656477 6.2084155 7.7228794
400 7.0103803 6.2262897 7.7944713
EOD
$p0s3 << EOD
0 0 0 0
20 0.037185356 0.035400495 0.03897022
40 0.124007136 0.10604016 0.14197412
60 0.2397446 0.1866371 0.2928521
80 0.35312384 0.29335666 0.41289106
100 0.43938082 0.3781808 0.50058085
120 0.550359 0.46390447 0.6368135
140 0.6864822 0.5920782 0.7808861
160 0.8547764 0.7402486 0.9693042
180 1.0100936 0.8434184 1.1767687
200 1.247603 1.0489954 1.4462107
220 1.4894015 1.2092737 1.7695293
240 1.7131531 1.4676437 1.9586625
260 1.9288535 1.6750976 2.1826093
280 2.121176 1.8424166 2.3999355
300 2.3264434 2.0554574 2.5974293
320 2.470729 2.218474 2.7229843
340 2.598521 2.342539 2.854503
360 2.6726933 2.4118903 2.9334965
380 2.7311566 2.4721735 2.99014
400 2.742468 2.4782624 3.0066736
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:8.10625]
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
set arrow 8 from screen 0.05312,0.33271 to screen 0.82059,0.33271 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.33271 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.52016 to screen 0.82059,0.52016 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.52016 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.70761 to screen 0.82059,0.70761 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.70761 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.89507 to screen 0.82059,0.89507 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '8' at screen 0.04219,0.89507 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.41627 to screen 0.83466,0.45781 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.45781 left front textcolor rgb '#006aa6'
set label 14 'kl/k1' at screen 0.83934,0.41033 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.80232 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.40230 to screen 0.83466,0.36284 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.36284 left front textcolor rgb '#9a4478'
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
