# KL divergence from the reference: noValueClip
# gnuplot run-novalueclip-kl.gp > run-novalueclip-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.88901436 0.6300051 1.1480235
6 2.1987562 1.7054944 2.692018
8 3.6600964 3.180019 4.140174
10 4.486326 3.6118722 5.3607807
11 4.560546 3.2338924 5.887199
13 5.157292 3.894176 6.420408
14 5.315658 4.2762203 6.3550963
16 4.885304 3.475337 6.2952704
18 5.038932 4.0099316 6.067932
19 5.0102015 3.8971117 6.1232915
21 4.966497 3.7750545 6.15794
22 5.1392264 3.6178572 6.6605954
24 5.050726 3.38917 6.712282
26 5.351468 3.6653745 7.0375614
27 5.385015 3.995679 6.774351
29 5.495194 4.248971 6.7414174
30 5.5529838 4.2106695 6.895298
32 5.5789747 4.112037 7.0459123
EOD
$p0s1 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.9425866 0.6948409 1.1903324
6 2.195337 1.4939322 2.8967419
8 3.8169801 3.3223069 4.311653
10 4.503909 3.5714512 5.436367
11 4.599211 3.2270036 5.971419
13 5.1800995 4.0800486 6.280151
14 5.421676 4.5615788 6.2817736
16 4.985775 3.699197 6.2723527
18 5.1789937 4.2336907 6.124296
19 5.115905 4.12351 6.1082993
21 5.141768 4.127504 6.1560326
22 5.292734 3.9486737 6.636794
24 5.1448073 3.5775638 6.7120514
26 5.4545727 3.8589585 7.0501866
27 5.4483337 4.2158074 6.6808596
29 5.6244636 4.551192 6.697735
30 5.6895585 4.5906878 6.788429
32 5.713993 4.487871 6.9401155
EOD
$p0s2 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.6684035 0.4771625 0.8596445
6 1.9190737 1.315232 2.5229154
8 3.372884 2.5881224 4.1576457
10 4.2200933 3.0899806 5.3502054
11 4.336574 2.811925 5.8612227
13 4.647282 3.1122415 6.182323
14 4.853433 3.6105247 6.096341
16 4.458895 3.042038 5.875753
18 4.394954 3.2204285 5.5694795
19 4.321005 3.062563 5.579447
21 4.3250637 2.9451826 5.704945
22 4.5091057 2.8187747 6.1994367
24 4.5081544 2.8321774 6.184131
26 4.714849 2.8832264 6.546472
27 4.655527 3.063563 6.2474914
29 4.77919 3.3275516 6.230829
30 4.853366 3.3248796 6.3818526
32 4.8996296 3.2583 6.5409594
EOD
$p0s3 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.8594814 0.5144554 1.2045074
6 2.21641 1.595575 2.837245
8 3.660441 2.7027497 4.618132
10 4.4366074 3.7476008 5.1256137
11 4.416404 3.5842748 5.248533
13 4.8121605 3.4165897 6.2077312
14 5.1741896 3.6268876 6.7214913
16 4.731756 3.3306613 6.1328516
18 4.641182 3.3535113 5.928853
19 4.649082 3.151766 6.146398
21 4.6141367 3.1629572 6.065316
22 4.92822 3.2707999 6.58564
24 4.9257684 3.8670058 5.9845304
26 5.278035 3.8006175 6.7554526
27 5.086632 3.5170116 6.6562514
29 5.1088057 3.161685 7.0559263
30 5.1549115 3.2035341 7.1062884
32 5.1988134 3.1382205 7.2594066
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:7.549783]
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
set arrow 7 from screen 0.05312,0.34652 to screen 0.82059,0.34652 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.34652 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.54779 to screen 0.82059,0.54779 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.54779 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.74906 to screen 0.82059,0.74906 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.74906 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.70718 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.72028 to screen 0.83466,0.75466 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.75466 left front textcolor rgb '#b04d00'
set arrow 11 from screen 0.82841,0.63833 to screen 0.83466,0.61221 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.61221 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.66844 to screen 0.83466,0.65969 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.65969 left front textcolor rgb '#9a4478'
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
