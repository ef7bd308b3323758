# KL divergence from the reference: longGT
# gnuplot run-longgt-kl.gp > run-longgt-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0.6609017 0.4436453 0.8781581
4 1.0941495 0.8707803 1.3175186
6 1.4790936 1.2660114 1.6921757
8 1.7502744 1.4727638 2.027785
10 2.3635368 1.7655813 2.9614925
12 2.6684177 1.9784532 3.3583822
14 3.2558527 2.459307 4.0523987
16 4.108026 3.2639735 4.9520783
18 5.2113824 4.0184813 6.4042835
20 6.3241577 5.1877046 7.460611
22 7.259895 6.146832 8.372958
24 8.426789 7.0794964 9.774083
26 9.017395 7.710737 10.324053
28 9.97324 8.425753 11.520727
30 10.574303 8.16718 12.981425
32 10.808593 8.443633 13.1735525
34 11.062521 9.282761 12.842282
36 11.12818 9.515614 12.740745
38 10.653324 9.131012 12.175636
40 10.353019 8.740707 11.96533
EOD
$p0s1 << EOD
0 0 0 0
2 0.612576 0.37781152 0.84734046
4 1.1235672 1.0099342 1.2372003
6 1.4260665 1.2334543 1.6186787
8 1.7445706 1.1084963 2.380645
10 2.3268707 1.7254481 2.9282932
12 2.7540314 1.9687426 3.53932
14 3.211501 2.4503796 3.9726222
16 4.2606874 3.3576472 5.1637273
18 5.319333 3.9359727 6.7026935
20 6.3908377 5.0584073 7.723268
22 7.384049 6.0902524 8.677846
24 8.593954 7.3080754 9.879832
26 9.04037 7.49848 10.582261
28 9.788729 8.043349 11.534108
30 10.613938 7.8265452 13.401332
32 10.807984 8.114376 13.501593
34 11.130391 9.190269 13.070513
36 11.277725 9.463798 13.091653
38 10.541733 8.751006 12.3324585
40 10.321947 8.79263 11.851264
EOD
$p0s2 << EOD
0 0 0 0
2 0.8128539 0.44150245 1.1842053
4 1.355745 0.9796856 1.7318043
6 1.6937387 1.3152333 2.0722442
8 2.0794284 1.4759871 2.68287
10 2.839883 2.0305867 3.6491797
12 3.4381287 2.2993 4.5769577
14 4.247019 3.2019718 5.292065
16 5.4286795 3.9279356 6.929424
18 7.2387085 5.0585356 9.418881
20 8.6240225 6.627234 10.6208105
22 10.057957 7.991478 12.124436
24 12.046576 9.163351 14.9298
26 12.588645 9.645142 15.532148
28 14.280563 10.452864 18.108263
30 15.323521 9.7121105 20.93493
32 15.352483 9.70996 20.995007
34 15.762524 11.135611 20.389437
36 15.75226 11.309528 20.19499
38 14.684346 10.550423 18.81827
40 14.17021 10.444133 17.896288
EOD
$p0s3 << EOD
0 0 0 0
2 0.64067215 0.44649825 0.834846
4 1.0697047 0.848642 1.2907673
6 1.4144479 1.1987872 1.6301086
8 1.7716224 1.5307128 2.012532
10 2.2507854 1.8499937 2.6515768
12 2.7020364 2.0662308 3.337842
14 3.3073633 2.5523071 4.0624194
16 4.080295 3.0317276 5.128862
18 5.314684 3.952838 6.6765294
20 6.184276 4.948809 7.4197426
22 7.238476 6.051226 8.425726
24 8.472158 6.5892816 10.355036
26 8.840991 7.571804 10.110178
28 9.790613 8.134916 11.44631
30 10.496433 7.834244 13.158623
32 10.488211 7.819075 13.157346
34 10.759501 8.644851 12.874152
36 10.624479 8.395032 12.853927
38 10.203949 8.327246 12.080652
40 10.217196 8.348677 12.085716
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:21.834806]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.31923 to screen 0.82059,0.31923 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.31923 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.49322 to screen 0.82059,0.49322 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.49322 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.66720 to screen 0.82059,0.66720 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '15' at screen 0.04219,0.66720 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.84118 to screen 0.82059,0.84118 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '20' at screen 0.04219,0.84118 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.50550 to screen 0.83466,0.55105 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.55105 left front textcolor rgb '#006aa6'
set label 14 'kl/k1' at screen 0.83934,0.50357 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.63833 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.50077 to screen 0.83466,0.45608 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.45608 left front textcolor rgb '#9a4478'
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
