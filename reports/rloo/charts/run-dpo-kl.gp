# KL divergence from the reference: dpo
# gnuplot run-dpo-kl.gp > run-dpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 8.646511 5.105044 12.187979
3 16.442965 1.9471272 30.938803
5 17.023514 8.321498 25.725529
6 15.560777 11.502933 19.61862
8 14.8397875 10.375809 19.303766
10 13.534991 11.148698 15.921284
11 13.460315 10.687141 16.233488
13 13.863744 10.889152 16.838335
14 13.476393 11.053143 15.899643
16 12.856588 11.250662 14.462514
18 12.384163 11.110798 13.657528
19 12.600965 10.706473 14.495456
21 12.677829 10.060338 15.2953205
22 12.878735 10.370428 15.387041
24 12.763871 10.144681 15.383061
26 12.565742 10.389308 14.742175
27 12.619992 10.235712 15.004272
29 12.292432 10.263019 14.321846
30 12.161668 10.474541 13.848794
32 11.906303 10.332381 13.480226
EOD
$p0s1 << EOD
0 0 0 0
2 8.684171 4.962816 12.405525
3 16.205738 1.9151821 30.496296
5 16.808458 8.072137 25.54478
6 15.605749 11.602208 19.60929
8 14.940257 10.251654 19.62886
10 13.811316 10.977713 16.644918
11 13.55048 10.6078615 16.493097
13 13.990764 11.081953 16.899574
14 13.594024 11.266784 15.921264
16 12.907952 11.591265 14.22464
18 12.565 10.727358 14.402641
19 12.945642 10.81939 15.071895
21 12.808238 9.86975 15.746727
22 13.111585 10.338069 15.885099
24 12.719212 9.693037 15.745387
26 12.864115 10.416482 15.311748
27 12.884266 10.36534 15.403192
29 12.2986145 10.421395 14.175834
30 12.329947 10.610709 14.049185
32 11.872834 10.367751 13.377917
EOD
$p0s2 << EOD
0 0 0 0
2 18.294003 9.20664 27.381365
3 39.70447 -8.582618 82.928604
5 39.3434 7.725499 70.961296
6 35.571625 21.085047 50.058205
8 33.065617 18.292278 47.83895
10 28.824183 20.331535 37.316826
11 27.743948 19.443392 36.044506
13 29.426552 19.681477 39.171627
14 28.356678 20.69662 36.016735
16 26.312786 21.536366 31.089209
18 25.180042 21.020311 29.339773
19 26.023905 20.152706 31.895105
21 25.95846 18.58265 33.33427
22 26.725082 19.974016 33.476147
24 25.539585 19.017677 32.061493
26 25.464756 20.39892 30.530592
27 25.55293 20.119812 30.986048
29 23.95788 19.708715 28.207043
30 23.711636 20.107779 27.31549
32 22.742552 19.447697 26.037407
EOD
$p0s3 << EOD
0 0 0 0
2 8.897056 5.579519 12.214593
3 16.30977 0.76403034 31.855513
5 16.42416 7.0937033 25.754616
6 15.861521 12.107023 19.616018
8 14.686349 9.990806 19.381893
10 13.202206 10.106191 16.29822
11 12.739468 9.766291 15.712644
13 13.975105 12.044089 15.906122
14 13.250533 10.311808 16.189259
16 13.30214 11.418631 15.18565
18 11.974547 10.781735 13.167359
19 12.290778 10.643335 13.938222
21 12.400586 10.33929 14.461883
22 12.76419 10.616999 14.91138
24 12.451099 10.225689 14.67651
26 12.717025 10.652957 14.781093
27 12.561376 10.514403 14.608348
29 11.944684 10.033823 13.855544
30 11.984194 10.241112 13.727277
32 11.647308 10.1914015 13.103216
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-12.10228:82.928604]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.24201 to screen 0.82059,0.24201 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.24201 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.40191 to screen 0.82059,0.40191 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '20' at screen 0.04219,0.40191 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.56181 to screen 0.82059,0.56181 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '40' at screen 0.04219,0.56181 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.72171 to screen 0.82059,0.72171 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '60' at screen 0.04219,0.72171 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.88161 to screen 0.82059,0.88161 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '80' at screen 0.04219,0.88161 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.33720 to screen 0.83466,0.38202 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.38202 left front textcolor rgb '#006aa6'
set label 13 'kl/k1' at screen 0.83934,0.33453 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.42950 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.33513 to screen 0.83466,0.28705 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.28705 left front textcolor rgb '#9a4478'
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
