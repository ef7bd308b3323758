# KL divergence from the reference: moving
# gnuplot run-moving-kl.gp > run-moving-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 4.252273 2.602379 5.902167
3 4.1092706 3.0176253 5.200916
5 3.795512 3.1059053 4.4851184
6 3.9048576 3.0042737 4.805442
8 4.6674256 3.1049466 6.229904
10 5.9403863 3.3183916 8.562381
11 6.158429 3.2394726 9.077386
13 7.171091 4.970803 9.37138
14 7.253443 4.3670845 10.139801
16 7.7545643 4.287902 11.221227
18 7.3808393 5.327229 9.434449
19 7.085972 5.303471 8.868472
21 7.2148046 6.1327095 8.296899
22 7.2539105 6.2158246 8.291996
24 7.6959963 6.1740737 9.217918
26 7.9968257 5.9126115 10.08104
27 8.092637 5.702637 10.482637
29 7.915039 5.4624715 10.367606
30 8.010094 5.4516296 10.568558
32 8.00623 5.3623548 10.650105
EOD
$p0s1 << EOD
0 0 0 0
2 4.4002547 2.4784966 6.3220124
3 4.177552 3.0540211 5.301083
5 3.8886874 3.1395636 4.637811
6 3.8725846 3.0809762 4.664193
8 4.7780347 3.229767 6.3263025
10 6.167306 3.4240143 8.910598
11 6.2550683 3.383496 9.12664
13 7.1458077 5.202559 9.089056
14 7.2541714 4.5289316 9.979411
16 7.6764846 4.498437 10.854532
18 7.247378 5.622973 8.871782
19 7.006944 5.404868 8.60902
21 7.2573605 6.486793 8.027928
22 7.273752 6.4619145 8.08559
24 7.719966 6.333816 9.106115
26 7.8376393 5.5176716 10.157607
27 7.9990745 5.3835306 10.614618
29 7.922597 5.053883 10.791311
30 7.973661 5.1718473 10.775475
32 7.93296 5.214503 10.651417
EOD
$p0s2 << EOD
0 0 0 0
2 7.578842 3.697609 11.460075
3 7.278367 3.0869653 11.469769
5 6.5565534 3.7550073 9.3581
6 6.7345304 3.2920127 10.177048
8 8.652606 3.7600033 13.54521
10 12.292469 4.016233 20.568705
11 12.557144 3.1349547 21.979334
13 15.151342 7.5647225 22.73796
14 15.410003 5.817098 25.002907
16 16.136381 5.257792 27.01497
18 14.525958 8.839389 20.212528
19 14.454796 7.7022266 21.207365
21 15.096747 9.988431 20.205063
22 15.0171585 9.901893 20.132423
24 16.254074 9.77625 22.731897
26 16.491755 9.500907 23.482603
27 16.444239 8.505417 24.38306
29 16.039015 8.76164 23.31639
30 16.048037 8.558656 23.537416
32 16.01114 7.7268386 24.295443
EOD
$p0s3 << EOD
0 0 0 0
2 3.8281307 2.2222896 5.433972
3 4.1897936 2.1665087 6.2130785
5 3.3721492 2.813904 3.9303944
6 3.8832078 2.9288058 4.83761
8 4.0630536 2.5847178 5.5413895
10 5.5398464 3.1397176 7.9399757
11 5.911866 3.4596114 8.3641205
13 6.520178 4.119915 8.920441
14 7.112821 3.7760046 10.449637
16 6.971713 2.9101772 11.033248
18 6.7728267 4.98686 8.558794
19 6.843146 4.8429136 8.843378
21 6.6090755 5.4112206 7.806931
22 6.806146 5.511194 8.101098
24 7.560798 5.19122 9.930376
26 8.149871 6.226181 10.073562
27 7.554051 4.910645 10.197456
29 8.6878805 6.407365 10.968397
30 8.02561 6.2488236 9.802397
32 7.4958014 4.566428 10.425176
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:28.09557]
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
set arrow 7 from screen 0.05312,0.41568 to screen 0.82059,0.41568 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '10' at screen 0.04219,0.41568 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.68610 to screen 0.82059,0.68610 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '20' at screen 0.04219,0.68610 right front textcolor rgb '#59636e'
set label 8 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.82841,0.36176 to screen 0.83466,0.40398 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 10 'kl/reference' at screen 0.83934,0.40398 left front textcolor rgb '#006aa6'
set label 11 'kl/k1' at screen 0.83934,0.35650 left front textcolor rgb '#b04d00'
set label 12 'kl/k2' at screen 0.83934,0.57823 left front textcolor rgb '#007553'
set arrow 10 from screen 0.82841,0.34796 to screen 0.83466,0.30901 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 13 'kl/k3' at screen 0.83934,0.30901 left front textcolor rgb '#9a4478'
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
