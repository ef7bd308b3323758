# KL divergence from the reference: dpoOnlineAligned
# gnuplot run-dpoonlinealigned-kl.gp > run-dpoonlinealigned-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
20 0.4448434 0.4108587 0.47882813
40 1.5855678 1.4705535 1.700582
60 3.312214 3.1683893 3.4560385
80 3.622193 3.523392 3.7209945
100 3.649982 3.5563736 3.7435906
120 3.662544 3.574902 3.750186
140 3.6686876 3.5796902 3.7576852
160 3.6715434 3.5854654 3.7576215
180 3.6729832 3.5867677 3.7591987
200 3.6745956 3.5891893 3.760002
220 3.6763272 3.5909667 3.7616878
240 3.6771336 3.5925686 3.7616987
260 3.67775 3.5932987 3.7622015
280 3.6780505 3.5935955 3.7625053
300 3.6785867 3.5941494 3.7630239
320 3.6788127 3.5943205 3.763305
340 3.678912 3.594576 3.763248
360 3.679023 3.5946524 3.7633936
380 3.6790879 3.5946634 3.7635121
400 3.679126 3.5947137 3.7635381
EOD
$p0s1 << EOD
0 0 0 0
20 0.45397845 0.35221192 0.55574495
40 1.596859 1.384256 1.8094618
60 3.3932369 3.1931486 3.5933251
80 3.6258743 3.4895136 3.7622352
100 3.6317892 3.4916403 3.7719383
120 3.65913 3.5118237 3.8064365
140 3.6729226 3.558411 3.7874346
160 3.6863885 3.6021633 3.770614
180 3.686536 3.6023004 3.7707717
200 3.686701 3.6025486 3.7708533
220 3.686874 3.6027286 3.7710192
240 3.6869543 3.6028883 3.7710202
260 3.6870148 3.6029596 3.7710698
280 3.6870441 3.6029887 3.7710996
300 3.6870964 3.6030421 3.7711506
320 3.687118 3.6030588 3.7711773
340 3.6871276 3.6030834 3.7711718
360 3.6871383 3.603091 3.7711856
380 3.6871445 3.6030922 3.7711966
400 3.6871483 3.6030972 3.7711995
EOD
$p0s2 << EOD
0 0 0 0
20 0.45520353 0.35358143 0.55682564
40 2.2697163 1.7785475 2.760885
60 6.380034 5.9736147 6.786453
80 6.8146563 6.525669 7.1036434
100 6.817756 6.559832 7.0756807
120 6.8098116 6.531624 7.0879993
140 6.803571 6.508289 7.098854
160 6.796571 6.48601 7.107131
180 6.7971153 6.4865046 7.1077266
200 6.7977195 6.487405 7.108034
220 6.798357 6.488055 7.108659
240 6.7986493 6.488632 7.108667
260 6.798872 6.4888883 7.1088552
280 6.79898 6.4889927 7.108968
300 6.799173 6.4891887 7.109157
320 6.799253 6.489248 7.1092587
340 6.799288 6.489336 7.109239
360 6.7993274 6.489363 7.109291
380 6.79935 6.4893665 7.109333
400 6.799364 6.489384 7.1093435
EOD
$p0s3 << EOD
0 0 0 0
20 0.40433675 0.320687 0.4879865
40 1.5062443 1.168601 1.8438877
60 3.036178 2.5559444 3.516412
80 3.7257633 2.1583352 5.2931914
100 3.7220373 1.3345287 6.1095457
120 3.1601791 1.9722601 4.3480983
140 2.8932083 2.4462738 3.3401425
160 2.711497 2.6293836 2.7936103
180 2.711641 2.629517 2.7937648
200 2.7118015 2.6297586 2.7938445
220 2.71197 2.6299338 2.7940063
240 2.7120483 2.6300893 2.7940075
260 2.7121074 2.6301587 2.794056
280 2.712136 2.6301868 2.794085
300 2.7121868 2.630239 2.7941349
320 2.712208 2.6302552 2.794161
340 2.7122173 2.630279 2.7941556
360 2.7122278 2.6302865 2.7941692
380 2.7122338 2.6302876 2.79418
400 2.7122374 2.6302924 2.7941825
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:7.3937173]
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
set arrow 8 from screen 0.05312,0.35077 to screen 0.82059,0.35077 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.35077 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.55629 to screen 0.82059,0.55629 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.55629 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.76181 to screen 0.82059,0.76181 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.76181 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.52332 to screen 0.83466,0.49999 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.49999 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.52414 to screen 0.83466,0.54747 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.54747 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.84395 left front textcolor rgb '#007553'
set label 15 'kl/k3' at screen 0.83934,0.42396 left front textcolor rgb '#9a4478'
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
