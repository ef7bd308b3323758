# KL divergence from the reference: cpo
# gnuplot run-cpo-kl.gp > run-cpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 2.6314828 1.087595 4.1753707
16 1.8753303 1.6871616 2.0634992
24 2.3262362 1.8675078 2.7849648
32 1.8597715 1.3749982 2.3445446
40 2.0142488 1.7958432 2.2326546
48 2.0274892 1.8189878 2.2359905
56 2.5944057 2.2207184 2.968093
64 2.2315493 1.8295977 2.633501
72 2.4106877 2.0090163 2.812359
80 2.7026508 2.1346712 3.2706306
88 2.6042578 2.2254412 2.9830747
96 2.6287081 2.271508 2.9859085
104 2.8576128 2.4768004 3.2384253
112 2.5545118 2.1932487 2.9157748
120 2.9568179 2.6942384 3.219397
128 2.7088923 2.5969048 2.82088
136 2.5855181 2.446495 2.724541
144 2.9234405 2.7038019 3.1430788
152 2.829001 2.4880173 3.1699843
160 2.8167286 2.4974682 3.1359892
EOD
$p0s1 << EOD
0 0 0 0
8 2.4959285 1.225222 3.766635
16 1.8387277 1.6788625 1.998593
24 2.3848667 1.9034952 2.8662384
32 1.9206461 1.5073209 2.3339713
40 1.9716614 1.7448343 2.1984887
48 2.0312958 1.682008 2.3805838
56 2.6760175 2.2124631 3.139572
64 2.197308 1.7802007 2.6144154
72 2.393567 1.829698 2.9574363
80 2.576264 1.867259 3.2852688
88 2.541574 2.0888102 2.9943378
96 2.6350758 2.2033694 3.0667822
104 2.8615034 2.4752378 3.247769
112 2.551414 2.0158577 3.0869703
120 2.910849 2.4669163 3.3547816
128 2.4519083 2.3040907 2.5997257
136 2.4945564 2.29896 2.690153
144 2.8408527 2.5352578 3.1464474
152 2.8258553 2.3894796 3.262231
160 2.7663937 2.3799627 3.1528249
EOD
$p0s2 << EOD
0 0 0 0
8 3.8111339 1.4146423 6.2076254
16 2.4512784 2.1587987 2.743758
24 3.0547097 2.3995419 3.7098773
32 2.195712 1.5142117 2.8772125
40 2.2692657 1.8935821 2.6449492
48 2.4267902 1.9222836 2.9312966
56 3.1450129 2.1017842 4.1882415
64 2.524292 2.0118542 3.03673
72 2.8819692 1.8618985 3.9020402
80 3.209728 2.5406694 3.8787866
88 3.1256373 2.3464441 3.9048302
96 3.1031475 2.6888793 3.5174155
104 3.401537 2.5540843 4.2489896
112 3.2849593 2.1762025 4.3937163
120 3.9355114 3.695025 4.1759977
128 3.253835 2.8505223 3.6571476
136 3.0929878 2.7339923 3.451983
144 3.5288837 2.9894547 4.068312
152 3.4349148 2.6478715 4.221958
160 3.4714057 2.820095 4.1227164
EOD
$p0s3 << EOD
0 0 0 0
8 2.5988657 1.1865407 4.0111904
16 1.8194952 1.5749168 2.0640733
24 2.3487546 1.7903578 2.9071517
32 1.8248324 1.4161434 2.2335215
40 1.9416078 1.6796919 2.2035236
48 2.0412638 1.8668386 2.215689
56 2.4875667 2.009914 2.9652197
64 2.275819 1.859591 2.692047
72 2.3072193 1.796599 2.8178396
80 2.6095912 2.0557039 3.1634784
88 2.6519573 2.14329 3.1606245
96 2.5508003 2.0991938 3.0024068
104 2.686574 2.1173832 3.2557647
112 2.6224616 1.8720263 3.372897
120 3.158657 2.4228723 3.8944418
128 2.732659 2.4196708 3.0456474
136 2.5390902 2.0758686 3.0023117
144 2.7921932 2.5544515 3.0299351
152 2.8199089 2.3790066 3.260811
160 2.8911185 2.5366368 3.2456002
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [0:6.4559307]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.38062 to screen 0.82059,0.38062 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.38062 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.61600 to screen 0.82059,0.61600 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.61600 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.85137 to screen 0.82059,0.85137 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.85137 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.47297 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.47082 to screen 0.83466,0.42548 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.42548 left front textcolor rgb '#b04d00'
set arrow 11 from screen 0.82841,0.55379 to screen 0.83466,0.56794 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.56794 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.48550 to screen 0.83466,0.52046 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.52046 left front textcolor rgb '#9a4478'
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
