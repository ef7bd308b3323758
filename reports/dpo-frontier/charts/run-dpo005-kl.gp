# KL divergence from the reference: dpo005
# gnuplot run-dpo005-kl.gp > run-dpo005-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
13 1.8071954 0.24237315 3.3720176
26 1.5975622 0.6359959 2.5591283
38 1.6901858 1.243201 2.1371706
51 2.9058578 -0.7143274 6.526043
64 1.9104171 1.3248821 2.495952
77 1.7849838 1.5458626 2.0241048
90 1.8471091 1.5856466 2.1085715
102 1.8659317 1.622281 2.1095827
115 1.9465036 1.7123433 2.180664
128 3.4055624 -0.6558005 7.4669256
141 3.1785488 -0.2406826 6.59778
154 3.021743 0.044885654 5.9986005
166 3.8973117 -1.4990784 9.293702
179 5.2988772 -3.9967463 14.594501
192 3.8460183 -1.3618351 9.053872
205 3.4529634 -0.58363634 7.489563
218 3.4230866 -0.46519724 7.311371
230 2.5501142 1.0471818 4.0530467
243 2.2210228 1.6174755 2.82457
256 2.1485567 1.7454588 2.5516546
EOD
$p0s1 << EOD
0 0 0 0
13 1.8752452 0.41431645 3.3361738
26 1.5368866 0.5654053 2.5083678
38 1.7312104 1.1904688 2.271952
51 2.8638833 -0.80908644 6.5368533
64 1.8619982 1.4356885 2.288308
77 1.7885948 1.5523887 2.0248008
90 1.8717788 1.5535038 2.1900542
102 1.8770262 1.6228527 2.1311998
115 1.9730244 1.6977601 2.2482886
128 3.4440067 -0.70593315 7.5939465
141 3.1790805 -0.30366066 6.661822
154 3.094533 -0.06385757 6.2529235
166 3.858413 -1.4108247 9.12765
179 5.3878765 -4.189797 14.96555
192 3.8648338 -1.4838297 9.213497
205 3.520255 -0.7802232 7.8207335
218 3.4996545 -0.57230943 7.5716186
230 2.635844 0.94122535 4.3304625
243 2.2146962 1.6549319 2.7744606
256 2.1525793 1.7787727 2.526386
EOD
$p0s2 << EOD
0 0 0 0
13 4.7484207 -0.627227 10.124068
26 2.7138681 -0.119165614 5.5469017
38 2.5367837 0.70277613 4.370791
51 6.3676085 -5.4502273 18.185444
64 2.5172691 0.9256958 4.1088424
77 2.0041869 1.5128298 2.4955442
90 2.003107 1.4225079 2.5837061
102 1.9793451 1.5287331 2.4299572
115 2.104949 1.649847 2.560051
128 7.4516273 -7.3565607 22.259815
141 7.8535604 -7.9799585 23.687078
154 7.1388416 -6.9969764 21.274658
166 9.8938 -11.888624 31.676224
179 15.311388 -17.148754 32.460144
192 9.594817 -11.232898 30.422531
205 8.104378 -8.419531 24.628286
218 7.487749 -7.220255 22.195753
230 4.297827 -1.6386409 10.234295
243 2.7467248 1.0157293 4.4777203
256 2.498593 1.4609646 3.5362215
EOD
$p0s3 << EOD
0 0 0 0
13 1.7628592 0.26720116 3.2585173
26 1.4602758 0.58257395 2.3379776
38 1.4071912 0.75102496 2.0633576
51 2.870062 -0.02067223 5.7607965
64 1.9125532 0.6219658 3.2031405
77 1.6356388 0.77003396 2.5012438
90 1.6346805 0.8572692 2.412092
102 1.5496577 0.79329073 2.3060246
115 1.3477265 0.7920256 1.9034272
128 3.2977812 -0.44710782 7.0426702
141 4.73346 0.53822273 8.928697
154 2.3394735 -0.890437 5.569384
166 3.028268 -2.1076775 8.164214
179 4.581396 -4.8841205 14.046913
192 4.983607 -1.4371578 11.404372
205 4.3619647 -0.9459374 9.669867
218 2.5526917 -0.99425083 6.099634
230 1.8483224 0.2896791 3.4069657
243 1.4388107 0.9452621 1.9323595
256 1.3742162 1.0639546 1.6844777
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06148; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-17.148754:32.460144]
set arrow 1 from screen 0.06148,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06148,0.14525 to screen 0.06148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06148,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20975,0.14525 to screen 0.20975,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.20975,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.35801,0.14525 to screen 0.35801,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.35801,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.50628,0.14525 to screen 0.50628,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.50628,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.65454,0.14525 to screen 0.65454,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.65454,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.80280,0.14525 to screen 0.80280,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.80280,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.06148,0.25474 to screen 0.82059,0.25474 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−10' at screen 0.05055,0.25474 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06148,0.40789 to screen 0.82059,0.40789 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.05055,0.40789 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06148,0.56104 to screen 0.82059,0.56104 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '10' at screen 0.05055,0.56104 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06148,0.71420 to screen 0.82059,0.71420 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '20' at screen 0.05055,0.71420 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06148,0.86735 to screen 0.82059,0.86735 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '30' at screen 0.05055,0.86735 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.01688,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.44080 to screen 0.83466,0.41544 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.41544 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.44086 to screen 0.83466,0.46293 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.46293 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.82841,0.44616 to screen 0.83466,0.51042 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'kl/k2' at screen 0.83934,0.51042 left front textcolor rgb '#007553'
set arrow 16 from screen 0.82841,0.42894 to screen 0.83466,0.36796 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.36796 left front textcolor rgb '#9a4478'
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
