# KL divergence from the reference: gold6
# gnuplot run-gold6-kl.gp > run-gold6-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 1.1521931 -0.5908462 2.8952322
6 3.2625914 -0.30441037 6.829593
9 1.5829877 1.4681863 1.697789
12 1.7909106 1.4805473 2.1012738
15 2.2026436 1.638128 2.767159
18 3.2827573 2.212981 4.3525333
21 2.9569175 2.8482974 3.0655377
24 3.037176 2.9378643 3.1364875
27 3.0280035 2.9135022 3.1425047
30 3.0699131 2.9736102 3.1662164
33 3.0935028 2.9785953 3.2084105
36 3.0941546 2.9949179 3.193391
39 3.097841 2.997661 3.1980207
42 3.1029122 3.015906 3.189918
45 3.1122031 3.02686 3.197546
48 3.1032062 3.009616 3.1967962
51 3.108488 3.0132744 3.203702
54 3.113019 3.022355 3.2036831
57 3.115134 3.0245757 3.2056925
60 3.11555 3.0245435 3.2065566
EOD
$p0s1 << EOD
0 0 0 0
3 1.0182759 -0.4772889 2.5138404
6 3.1791708 -0.36028394 6.7186255
9 1.5891839 1.4595375 1.7188303
12 1.7888077 1.5452447 2.0323708
15 2.1966712 1.6393374 2.7540052
18 3.259992 2.2431333 4.27685
21 2.9359815 2.7836568 3.0883062
24 3.0543385 2.9046202 3.2040565
27 3.0382783 2.9024897 3.174067
30 3.0564244 2.9433444 3.1695046
33 3.0920017 2.968003 3.2160003
36 3.0767114 2.9705236 3.1828992
39 3.0901098 2.9653046 3.2149153
42 3.1098695 3.0159113 3.2038274
45 3.1199358 3.032635 3.2072363
48 3.105824 3.0178506 3.193797
51 3.114092 3.0225358 3.2056484
54 3.117688 3.0281498 3.2072263
57 3.1177576 3.0287545 3.2067604
60 3.1174936 3.0278563 3.207131
EOD
$p0s2 << EOD
0 0 0 0
3 2.4461164 -2.6095383 7.501771
6 7.244627 -2.7779803 15.179943
9 1.7819785 1.4534426 2.1105144
12 1.7465413 1.3514845 2.141598
15 1.8991048 1.3701407 2.4280689
18 4.1344204 -0.3369583 8.605799
21 2.7455559 2.3505342 3.1405778
24 2.6107445 2.349816 2.8716729
27 2.5187738 2.3393714 2.6981761
30 2.5540373 2.3257172 2.7823575
33 2.5603175 2.295747 2.8248882
36 2.570822 2.325917 2.8157268
39 2.5414443 2.3051238 2.7777646
42 2.561867 2.3098907 2.8138433
45 2.5477037 2.3066154 2.7887924
48 2.5180604 2.2753131 2.760808
51 2.4860783 2.3099005 2.662256
54 2.4943867 2.3343449 2.6544282
57 2.4915135 2.329786 2.653241
60 2.4897277 2.3277469 2.6517084
EOD
$p0s3 << EOD
0 0 0 0
3 1.1212391 -0.5329941 2.7754722
6 3.2762523 -0.69416416 7.246669
9 1.8206624 1.4718965 2.1694283
12 1.8787026 1.041316 2.7160895
15 2.1279757 1.1484467 3.1075046
18 3.4104915 1.0208776 5.8001056
21 3.276816 1.9626492 4.590983
24 3.330852 0.76033425 5.90137
27 2.144025 1.5686812 2.719369
30 2.3778389 1.4836656 3.2720122
33 2.3673623 1.1927062 3.5420184
36 3.1990566 0.689858 5.7082553
39 2.4033573 0.92107356 3.8856409
42 2.230548 1.0321063 3.4289896
45 2.0467236 0.8589449 3.2345023
48 2.2456713 0.81339675 3.6779456
51 2.0167434 1.020836 3.012651
54 1.8253204 1.3054827 2.345158
57 1.8271632 1.3396305 2.3146958
60 1.8309481 1.3384736 2.3234227
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-3.4686697:15.179943]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.18104,0.14525 to screen 0.18104,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.18104,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30895,0.14525 to screen 0.30895,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.30895,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69268,0.14525 to screen 0.69268,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.69268,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.28657 to screen 0.82059,0.28657 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.28657 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.49028 to screen 0.82059,0.49028 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '5' at screen 0.04219,0.49028 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.69399 to screen 0.82059,0.69399 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '10' at screen 0.04219,0.69399 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.89770 to screen 0.82059,0.89770 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '15' at screen 0.04219,0.89770 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 14 'kl/reference' at screen 0.83934,0.41781 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.41358 to screen 0.83466,0.46529 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.46529 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.38801 to screen 0.83466,0.37032 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'kl/k2' at screen 0.83934,0.37032 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.36117 to screen 0.83466,0.32284 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.32284 left front textcolor rgb '#9a4478'
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
