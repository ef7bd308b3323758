# KL divergence from the reference: ppoMax
# gnuplot run-ppomax-kl.gp > run-ppomax-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.8917651 0.7387981 1.0447321
6 2.3154156 1.5049589 3.1258726
8 3.9340944 3.302763 4.565426
10 4.939772 3.845495 6.034049
11 4.966656 3.8535314 6.0797815
13 5.1215024 3.5655947 6.6774096
14 5.1868734 4.020057 6.35369
16 5.11415 3.6731465 6.555154
18 4.909502 3.8524501 5.9665537
19 4.91901 3.7099228 6.128097
21 5.085905 3.860158 6.311652
22 5.3081145 4.1339917 6.4822373
24 5.3607826 3.8593085 6.862257
26 5.592871 4.0574603 7.1282825
27 5.668154 4.1401362 7.196171
29 5.7251053 4.2722087 7.1780014
30 5.7413645 4.307008 7.175721
32 5.7076597 4.2420306 7.173289
EOD
$p0s1 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.93429804 0.80651057 1.0620855
6 2.3108687 1.3510311 3.2707064
8 4.031248 3.4245763 4.63792
10 4.983054 3.9775836 5.988525
11 5.070183 3.9303377 6.210028
13 5.1815796 3.6579587 6.7052007
14 5.2604856 4.178456 6.342515
16 5.185111 3.8675208 6.5027013
18 5.0353293 3.9666677 6.1039915
19 4.9190617 3.737596 6.1005273
21 5.2069936 4.0991125 6.314874
22 5.410249 4.406436 6.4140625
24 5.4083824 4.0072694 6.809496
26 5.6841288 4.3051944 7.0630627
27 5.780988 4.4559126 7.106064
29 5.81543 4.581184 7.049677
30 5.817424 4.596542 7.0383053
32 5.789646 4.482942 7.09635
EOD
$p0s2 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.67848206 0.5117488 0.8452153
6 2.1530678 0.7371658 3.56897
8 3.599429 2.9076946 4.2911634
10 4.591679 3.1166928 6.066665
11 4.663853 3.1517298 6.1759763
13 4.8442063 3.0970578 6.591355
14 4.8210263 3.4722562 6.1697965
16 4.750662 2.9020066 6.599317
18 4.256289 3.1549606 5.3576174
19 4.2903886 3.0097246 5.571053
21 4.4010215 3.0011487 5.8008943
22 4.573614 3.244287 5.902941
24 4.650639 3.090964 6.2103143
26 4.8480077 3.1263354 6.56968
27 4.928565 3.169485 6.6876445
29 4.947421 3.2557366 6.639106
30 4.986309 3.2995138 6.673105
32 4.9494243 3.2279599 6.670889
EOD
$p0s3 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.83908033 0.5971045 1.0810562
6 2.4433515 1.2973915 3.5893114
8 3.9707875 3.3639681 4.577607
10 4.8462253 4.044477 5.647974
11 4.8299403 3.9251926 5.7346883
13 5.0534196 3.352428 6.754411
14 5.113773 3.5935607 6.6339855
16 4.9919047 3.5037637 6.480046
18 4.5035253 3.642951 5.364099
19 4.828742 3.8371043 5.8203797
21 5.0427556 3.770562 6.3149495
22 5.2236977 3.8629858 6.5844097
24 5.1280546 4.0054684 6.250641
26 4.9610157 3.8056867 6.1163445
27 5.004367 3.6066144 6.402119
29 5.064381 3.6337905 6.4949718
30 5.1475277 3.7606316 6.5344243
32 5.1325517 3.6877122 6.5773916
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:7.4840174]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.34829 to screen 0.82059,0.34829 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.34829 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.55133 to screen 0.82059,0.55133 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.55133 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.75437 to screen 0.82059,0.75437 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.75437 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.71668 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.73302 to screen 0.83466,0.76416 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.76416 left front textcolor rgb '#b04d00'
set arrow 11 from screen 0.82841,0.64772 to screen 0.83466,0.62170 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.62170 left front textcolor rgb '#007553'
set label 14 'kl/k3' at screen 0.83934,0.66919 left front textcolor rgb '#9a4478'
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
