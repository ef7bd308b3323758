# KL divergence from the reference: dpo
# gnuplot run-dpo-kl.gp > run-dpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 2.0994382 0.84711415 3.351762
10 3.6156983 2.297536 4.933861
14 4.3166947 2.0573394 6.57605
19 5.0322676 1.4269677 8.6375675
24 5.503988 1.7810501 9.226925
29 5.1438103 2.5913432 7.6962776
34 5.442886 2.6051779 8.280594
38 6.023284 3.1139746 8.932593
43 5.7929525 3.2371457 8.348759
48 6.1171436 2.6095312 9.624757
53 6.1807904 3.4718964 8.889685
58 6.6474853 4.5655537 8.729418
62 6.334092 4.1221757 8.546008
67 6.0890293 3.8365335 8.341525
72 6.080986 3.1782265 8.983746
77 6.1779256 3.1768773 9.178974
82 6.0821896 3.4311917 8.733188
86 6.012693 3.4386017 8.586784
91 6.0285788 3.3895762 8.667582
96 6.0340486 3.3806424 8.687454
EOD
$p0s1 << EOD
0 0 0 0
5 2.152595 0.77253306 3.532657
10 3.6327345 2.2195477 5.0459213
14 4.2000213 1.889716 6.5103264
19 5.0548463 1.6489488 8.460743
24 5.1369166 1.7535545 8.520279
29 5.1167393 2.4240837 7.809395
34 5.558757 2.6032073 8.514306
38 6.0229583 3.3984776 8.647439
43 5.8191833 3.5960898 8.042277
48 6.0244412 2.7735198 9.275363
53 6.2620564 3.8818197 8.642293
58 6.7406254 4.7869434 8.694307
62 6.475273 4.1296773 8.820869
67 6.20923 4.01061 8.40785
72 6.1625013 3.3640935 8.96091
77 6.525166 3.3405173 9.709815
82 6.1220803 3.1986077 9.045553
86 6.076209 3.1769743 8.975444
91 5.9745035 3.360399 8.588608
96 6.0694213 3.2927768 8.846066
EOD
$p0s2 << EOD
0 0 0 0
5 3.5362608 0.8591537 6.213368
10 6.845015 3.1793845 10.510645
14 8.4609375 2.5032911 14.418583
19 10.208293 1.5962273 18.82036
24 10.836424 2.0965097 19.576338
29 10.377111 4.2583737 16.495848
34 11.142274 3.8645432 18.420004
38 12.441735 4.896837 19.986633
43 11.479788 5.1867323 17.772844
48 12.167802 3.4490433 20.88656
53 12.686043 5.706574 19.66551
58 13.60303 7.8402925 19.365768
62 12.996279 6.396649 19.59591
67 12.380394 6.306554 18.454235
72 12.448376 4.2675962 20.629156
77 13.044675 3.9279802 22.16137
82 12.291566 4.207027 20.376104
86 12.348211 4.073381 20.623041
91 12.062913 4.5325356 19.593288
96 12.153804 4.26489 20.042719
EOD
$p0s3 << EOD
0 0 0 0
5 2.0611176 0.7352341 3.387001
10 3.4353974 2.2236948 4.6471
14 5.1776643 1.8865035 8.468825
19 4.798674 1.500277 8.097071
24 5.268004 1.7682345 8.767774
29 4.917799 2.5804255 7.255172
34 5.210174 2.4767208 7.9436274
38 5.8045483 3.0935957 8.5155
43 5.8604684 3.1233606 8.597576
48 5.9547687 2.481825 9.427712
53 6.09842 3.6926513 8.5041895
58 6.4518633 4.670967 8.232759
62 6.3068395 4.344352 8.269327
67 6.1406465 4.2555532 8.02574
72 6.4429264 2.8528225 10.0330305
77 6.3271575 3.6244707 9.029844
82 6.017391 3.5556226 8.479159
86 5.9194384 3.2913847 8.547492
91 5.837772 3.3087378 8.366806
96 5.8864045 3.2389014 8.533908
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [0:23.047825]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21301,0.14525 to screen 0.21301,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.21301,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.37290,0.14525 to screen 0.37290,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.37290,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.69268,0.14525 to screen 0.69268,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.69268,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.31008 to screen 0.82059,0.31008 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.31008 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.47490 to screen 0.82059,0.47490 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.47490 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.63973 to screen 0.82059,0.63973 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '15' at screen 0.04219,0.63973 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.80456 to screen 0.82059,0.80456 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '20' at screen 0.04219,0.80456 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 13 'kl/reference' at screen 0.83934,0.34293 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.34533 to screen 0.83466,0.39042 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.39042 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.54590 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.33930 to screen 0.83466,0.29545 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.29545 left front textcolor rgb '#9a4478'
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
