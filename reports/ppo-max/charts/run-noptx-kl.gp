# KL divergence from the reference: noPtx
# gnuplot run-noptx-kl.gp > run-noptx-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 1.3307103 1.0418773 1.6195432
6 3.0437992 2.1441314 3.9434671
8 5.3019953 3.884477 6.719514
10 6.502209 4.534329 8.470089
11 6.4383926 5.1056366 7.7711487
13 6.259041 5.136805 7.3812766
14 5.884465 4.6074433 7.1614876
16 5.757542 4.126159 7.388925
18 6.1059017 4.4841185 7.727685
19 5.7667575 4.7466426 6.786872
21 6.0471706 5.119306 6.975035
22 6.400356 5.234145 7.566566
24 6.1935196 4.752886 7.634154
26 6.2412972 4.73842 7.7441745
27 6.2640386 4.861964 7.666113
29 6.260441 4.684089 7.8367925
30 6.266001 4.678851 7.8531513
32 6.3062596 4.823938 7.7885814
EOD
$p0s1 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 1.3329154 1.1339265 1.5319043
6 3.0592713 2.1159763 4.0025663
8 5.3896074 4.0864277 6.692787
10 6.664521 4.7465672 8.582475
11 6.517402 5.421081 7.6137233
13 6.3666077 5.4942455 7.2389693
14 6.05791 4.940504 7.175316
16 5.8907704 4.438411 7.343129
18 6.200808 4.7724113 7.6292043
19 5.848422 5.0044007 6.6924434
21 6.1441727 5.3009534 6.987392
22 6.481186 5.481967 7.4804053
24 6.1638765 4.91733 7.4104233
26 6.287541 4.900795 7.6742873
27 6.3341527 5.0311413 7.6371636
29 6.3233614 4.9093547 7.7373676
30 6.3061233 4.9112806 7.7009654
32 6.322693 5.010233 7.635153
EOD
$p0s2 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.9284587 0.65969366 1.1972237
6 2.3043933 1.3200606 3.2887259
8 4.576755 2.9817696 6.1717405
10 5.8974075 3.4477506 8.347064
11 5.8924155 4.19985 7.584981
13 5.48151 4.164588 6.7984324
14 4.93532 3.529664 6.3409758
16 4.815312 2.8017201 6.8289037
18 5.0211415 3.1760027 6.8662796
19 4.6019945 3.4753056 5.7286835
21 4.8512564 3.8018944 5.9006186
22 5.1616406 3.929874 6.3934073
24 4.9211006 3.319651 6.52255
26 4.972039 3.1103275 6.833751
27 5.0114584 3.2792087 6.7437086
29 4.97654 3.0553634 6.8977165
30 5.005187 3.0664866 6.9438877
32 5.0473394 3.2379096 6.856769
EOD
$p0s3 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 1.3180372 0.83106506 1.8050092
6 2.984334 1.8455924 4.1230755
8 4.975818 3.5625632 6.389073
10 6.143436 3.3869584 8.899914
11 6.007673 3.6843698 8.3309765
13 6.2345552 3.5191886 8.949923
14 5.672448 2.8226407 8.522255
16 5.0044656 3.1259806 6.8829503
18 5.7022943 3.1916075 8.212981
19 5.455771 3.085325 7.826217
21 5.443042 3.918089 6.967995
22 4.810054 3.4052575 6.21485
24 4.959934 3.7490966 6.170772
26 4.743064 3.2812977 6.2048297
27 4.6956024 3.228767 6.162438
29 4.6431494 2.9464846 6.339814
30 4.7409124 3.0440319 6.4377933
32 4.7960434 3.2293253 6.3627615
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:9.3079195]
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
set arrow 7 from screen 0.05312,0.30851 to screen 0.82059,0.30851 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.30851 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.47176 to screen 0.82059,0.47176 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.47176 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.63501 to screen 0.82059,0.63501 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.63501 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.79827 to screen 0.82059,0.79827 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '8' at screen 0.04219,0.79827 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.66001 to screen 0.83466,0.63694 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.63694 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.66135 to screen 0.83466,0.68443 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.68443 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.55725 to screen 0.83466,0.57074 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.57074 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.53674 to screen 0.83466,0.52325 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.52325 left front textcolor rgb '#9a4478'
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
