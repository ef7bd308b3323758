# KL divergence from the reference: bestOnline
# gnuplot run-bestonline-kl.gp > run-bestonline-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
20 0.4106223 0.32440343 0.49684116
40 1.1821305 0.8626671 1.5015938
60 1.6119537 1.259235 1.9646724
80 2.4013944 1.8709086 2.9318802
100 3.9948893 2.6758738 5.313905
120 5.1984115 4.309033 6.0877895
140 5.654095 5.1277876 6.1804023
160 5.756299 5.344501 6.1680975
180 5.7255573 5.3817067 6.069408
200 5.6962466 5.289314 6.1031795
220 5.791248 5.421784 6.1607113
240 5.812181 5.4357796 6.1885824
260 5.8349 5.449497 6.220302
280 5.831148 5.4523377 6.2099586
300 5.817702 5.438265 6.1971393
320 5.808336 5.430077 6.1865945
340 5.811281 5.4278936 6.1946683
360 5.811243 5.420009 6.2024765
380 5.808285 5.4104967 6.206074
400 5.807382 5.4063168 6.208448
EOD
$p0s1 << EOD
0 0 0 0
20 0.4571702 0.32782924 0.58651114
40 1.205057 0.91540635 1.4947078
60 1.6453104 1.2162533 2.0743675
80 2.3553596 1.9302521 2.7804673
100 4.067371 2.8355424 5.2991996
120 5.214211 4.4221926 6.0062294
140 5.699773 5.17154 6.2280064
160 5.774414 5.403557 6.1452713
180 5.747072 5.4610353 6.0331087
200 5.730783 5.3613014 6.1002645
220 5.8039293 5.428816 6.179043
240 5.815459 5.439503 6.1914144
260 5.836513 5.464456 6.2085705
280 5.824823 5.428372 6.221274
300 5.800788 5.435804 6.165772
320 5.8207374 5.4644885 6.1769867
340 5.8291855 5.482279 6.1760917
360 5.833331 5.4965935 6.1700687
380 5.8333077 5.4970355 6.1695795
400 5.833325 5.4970956 6.1695547
EOD
$p0s2 << EOD
0 0 0 0
20 0.47175974 0.32350254 0.62001693
40 1.6543026 1.044561 2.2640443
60 2.3698046 1.6501733 3.089436
80 4.657354 2.7009335 6.613774
100 10.632427 5.2145147 16.05034
120 15.190189 11.321896 19.058483
140 17.127535 14.060598 20.194473
160 17.452982 15.122273 19.783691
180 17.137608 15.312749 18.962465
200 16.942833 14.780984 19.104681
220 17.343452 15.230391 19.456514
240 17.374046 15.216773 19.53132
260 17.467308 15.285468 19.649149
280 17.44323 15.228864 19.657595
300 17.319489 15.24017 19.398806
320 17.36221 15.295229 19.429188
340 17.356522 15.28909 19.423954
360 17.359571 15.289427 19.429714
380 17.357002 15.283247 19.430758
400 17.356441 15.280169 19.432714
EOD
$p0s3 << EOD
0 0 0 0
20 0.41213325 0.2937291 0.5305374
40 1.1256082 0.65382236 1.5973941
60 1.5083867 1.1747997 1.8419739
80 2.1946197 1.7045647 2.6846745
100 3.879123 2.6986506 5.059595
120 5.0984883 3.7342322 6.462744
140 5.414969 4.0692058 6.7607317
160 5.7754393 4.2912636 7.259615
180 5.575552 4.148637 7.0024676
200 5.262947 4.5026126 6.023282
220 5.085822 4.583436 5.588208
240 4.9476547 4.523535 5.3717747
260 4.9628563 4.5474763 5.3782363
280 5.0094666 4.5817647 5.437168
300 4.9914274 4.551161 5.431694
320 5.033148 4.5582547 5.5080414
340 4.9720693 4.523294 5.420844
360 4.9766994 4.525791 5.427607
380 4.9788756 4.525531 5.4322205
400 4.979655 4.5253825 5.4339275
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:21.002253]
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
set arrow 8 from screen 0.05312,0.32613 to screen 0.82059,0.32613 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.32613 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.50701 to screen 0.82059,0.50701 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.50701 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.68789 to screen 0.82059,0.68789 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '15' at screen 0.04219,0.68789 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.86877 to screen 0.82059,0.86877 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '20' at screen 0.04219,0.86877 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.35534 to screen 0.83466,0.34567 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.34567 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.35628 to screen 0.83466,0.39316 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.39316 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.77314 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.32540 to screen 0.83466,0.29818 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.29818 left front textcolor rgb '#9a4478'
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
