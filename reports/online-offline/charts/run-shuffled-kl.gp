# KL divergence from the reference: shuffled
# gnuplot run-shuffled-kl.gp > run-shuffled-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 1.9089453 1.3207219 2.4971688
15 2.4838803 0.74202025 4.2257404
23 2.798486 1.1802658 4.416706
30 3.0406146 1.7793154 4.3019137
38 2.7102664 2.1607158 3.2598171
45 2.639541 2.0792542 3.1998277
53 2.5667508 1.8892758 3.244226
60 3.1485999 2.1043205 4.192879
68 3.175968 2.2537932 4.0981426
75 2.9098573 2.2466025 3.573112
83 3.1493354 2.4824522 3.8162189
90 3.3705566 2.5348372 4.206276
98 2.9789438 2.4098096 3.5480778
105 2.9803185 2.4635372 3.4971
113 3.0615923 2.420546 3.7026386
120 3.047083 2.4003246 3.6938415
128 3.1645153 2.5663407 3.76269
135 3.1720827 2.5919378 3.7522278
143 3.1034997 2.5496538 3.6573455
150 3.209384 2.5965297 3.8222382
EOD
$p0s1 << EOD
0 0 0 0
8 1.8804826 1.252877 2.508088
15 2.519095 0.7343785 4.3038116
23 2.7761369 1.0730397 4.4792337
30 3.0396178 1.6059151 4.4733205
38 2.645825 1.9315076 3.3601425
45 2.665854 1.9814326 3.3502758
53 2.7355413 1.996214 3.4748685
60 3.1471493 2.0121846 4.282114
68 3.1712363 2.1533184 4.1891546
75 2.897201 2.1844392 3.6099627
83 3.2047412 2.43752 3.9719627
90 3.2020845 2.3117025 4.0924664
98 2.9335916 2.495573 3.37161
105 2.8591647 2.6664546 3.051875
113 2.9653227 2.2479177 3.6827278
120 3.1765614 2.5039997 3.8491228
128 3.3338208 2.6573758 4.010266
135 3.1985695 2.5514762 3.8456628
143 3.0353835 2.5726423 3.4981244
150 3.2120273 2.5548518 3.869203
EOD
$p0s2 << EOD
0 0 0 0
8 2.494283 1.7131398 3.2754261
15 3.6104653 0.85476804 6.3661623
23 4.4672723 1.8888615 7.0456824
30 5.208025 2.4106379 8.005412
38 4.1767764 2.6214273 5.7321258
45 4.2302446 2.7627933 5.697696
53 4.026887 2.7433934 5.3103805
60 5.2560906 2.8715436 7.640638
68 5.356307 2.9166696 7.7959447
75 4.798747 3.3212843 6.2762103
83 5.160044 3.6886623 6.6314263
90 5.3818965 3.2549877 7.5088058
98 4.826234 3.762852 5.8896155
105 4.724059 4.025095 5.4230227
113 4.741207 3.6265702 5.8558435
120 4.9285607 3.855306 6.001816
128 5.1009536 4.042625 6.159282
135 5.0109134 4.0214887 6.000338
143 4.7786813 3.9710543 5.586308
150 4.9834948 3.968717 5.9982724
EOD
$p0s3 << EOD
0 0 0 0
8 1.9448828 1.3291055 2.5606601
15 2.482774 0.6432155 4.3223324
23 2.8315005 1.1885756 4.4744253
30 3.1034946 1.7713165 4.4356728
38 2.7069557 1.9687891 3.4451225
45 2.6768134 2.226904 3.1267226
53 2.61269 1.7922757 3.433104
60 3.1595042 2.1412504 4.1777577
68 3.1840389 2.114313 4.2537646
75 3.016238 2.1873486 3.845127
83 3.3443182 2.3885798 4.3000565
90 3.4440293 2.2957315 4.592327
98 3.0759854 2.5427296 3.6092412
105 3.1115794 2.6263344 3.5968246
113 3.0574129 2.4075654 3.7072601
120 3.1594148 2.578623 3.7402065
128 3.1884005 2.5065343 3.8702667
135 3.2719386 2.705352 3.838525
143 3.2673123 2.7758822 3.7587426
150 3.2550354 2.7607255 3.7493453
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:150]
unset ytics
unset logscale y
set yrange [0:8.325629]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30895,0.14525 to screen 0.30895,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.30895,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.32777 to screen 0.82059,0.32777 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.32777 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.51028 to screen 0.82059,0.51028 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.51028 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.69280 to screen 0.82059,0.69280 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.69280 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.87531 to screen 0.82059,0.87531 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '8' at screen 0.04219,0.87531 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.43813 to screen 0.83466,0.39211 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.39211 left front textcolor rgb '#006aa6'
set label 13 'kl/k1' at screen 0.83934,0.43960 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.60003 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.44230 to screen 0.83466,0.48709 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.48709 left front textcolor rgb '#9a4478'
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
