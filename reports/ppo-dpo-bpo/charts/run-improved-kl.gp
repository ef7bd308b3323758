# KL divergence from the reference: improved
# gnuplot run-improved-kl.gp > run-improved-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 5.96002 4.268031 7.652009
10 5.4646287 3.689203 7.240054
14 4.984321 3.4804888 6.4881535
19 4.3976417 4.0850253 4.7102575
24 4.8812513 3.8825467 5.879956
29 4.5228577 3.8590558 5.1866593
34 4.703497 4.2061687 5.200825
38 4.7353644 4.0310173 5.439711
43 4.725807 3.83725 5.614364
48 5.2577386 3.9842122 6.5312653
53 5.0202165 3.9911997 6.049233
58 5.089091 4.7104516 5.4677296
62 5.2194366 4.789598 5.649276
67 5.492412 3.402767 7.5820575
72 5.061372 3.8055902 6.3171535
77 4.983863 3.6123135 6.355412
82 5.2262506 3.8444395 6.608062
86 5.291554 3.7146556 6.8684525
91 5.3871965 3.7492568 7.025136
96 5.301589 3.73426 6.8689175
EOD
$p0s1 << EOD
0 0 0 0
5 5.9015026 4.3047943 7.4982104
10 5.3791 3.403972 7.3542275
14 5.0292854 3.1159658 6.942605
19 4.4513826 4.144794 4.757972
24 4.8200636 4.2223334 5.4177938
29 4.5507636 3.941581 5.1599464
34 4.7452297 4.3905597 5.0999
38 4.8125644 4.1300964 5.4950323
43 4.786346 3.8603935 5.7122984
48 5.250609 4.085021 6.416197
53 5.02011 4.0465617 5.993658
58 5.0088644 4.596627 5.4211016
62 5.1701374 4.610351 5.7299237
67 5.658484 3.392594 7.924374
72 5.1181912 3.831997 6.404385
77 4.9417453 3.5920079 6.291483
82 5.1849346 3.828639 6.54123
86 5.2921405 3.7160208 6.8682594
91 5.3511686 3.657182 7.0451555
96 5.279459 3.6891227 6.869795
EOD
$p0s2 << EOD
0 0 0 0
5 13.296475 5.8756495 20.7173
10 12.452371 7.5462003 17.35854
14 10.907651 5.9352384 15.880065
19 8.740906 6.60707 10.874741
24 10.328641 5.509438 15.147844
29 8.699843 4.1337147 13.265972
34 9.527616 5.730949 13.324283
38 9.4465885 4.5540166 14.339162
43 9.219496 2.9388385 15.500153
48 9.579347 5.917244 13.241448
53 8.990372 5.359032 12.621713
58 9.072363 6.448988 11.695737
62 9.7730875 6.999475 12.5467005
67 10.9203005 2.844119 18.99648
72 9.536025 3.6678286 15.404222
77 9.419509 1.8648633 16.974155
82 9.937217 1.1934401 18.680994
86 10.340537 0.672443 20.008633
91 10.663093 0.3784285 20.947758
96 10.525394 0.21804212 20.832747
EOD
$p0s3 << EOD
0 0 0 0
5 6.0442953 3.4397838 8.648807
10 5.7239685 2.3779447 9.069992
14 4.920189 2.8261893 7.014189
19 5.0573735 2.778503 7.3362446
24 4.7645664 2.4749818 7.054151
29 4.651744 1.9972571 7.306231
34 5.182511 2.7836168 7.581405
38 4.386603 3.4637616 5.3094444
43 4.4275656 3.2440908 5.6110406
48 4.7895937 2.9424622 6.636725
53 4.9255195 2.1564426 7.694597
58 4.231845 3.9390125 4.5246778
62 5.2395983 4.285824 6.1933727
67 4.4482427 2.5128458 6.3836393
72 4.6380405 3.5518172 5.724264
77 10.85687 -7.167079 27.943352
82 4.393639 2.1802504 6.607028
86 4.6433306 1.5055964 7.781065
91 4.1537466 2.3250656 5.982427
96 4.2632055 2.418518 6.107893
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-8.51748:27.943352]
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
set arrow 7 from screen 0.05312,0.32274 to screen 0.82059,0.32274 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.32274 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.53112 to screen 0.82059,0.53112 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.53112 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.73950 to screen 0.82059,0.73950 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '20' at screen 0.04219,0.73950 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.43322 to screen 0.83466,0.47333 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.47333 left front textcolor rgb '#006aa6'
set label 12 'kl/k1' at screen 0.83934,0.42585 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.54207 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.41158 to screen 0.83466,0.37836 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.37836 left front textcolor rgb '#9a4478'
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
