# KL divergence from the reference: beta02
# gnuplot run-beta02-kl.gp > run-beta02-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.02531 -0.3085694 2.3591895
4 1.4580171 1.1954796 1.7205546
6 2.0552495 1.6974802 2.413019
8 2.210175 1.7504438 2.6699064
10 2.1715052 1.644527 2.6984832
12 2.0312116 1.5696528 2.4927704
14 1.8976138 1.4313169 2.3639107
16 1.8976912 1.4134139 2.3819685
18 2.0157473 1.631828 2.399667
20 1.9501088 1.5952322 2.304985
22 1.9922811 1.6666328 2.3179293
24 1.8775855 1.5315622 2.223609
26 1.9174424 1.50477 2.3301146
28 1.8432294 1.5137911 2.1726677
30 1.8166779 1.4712924 2.1620636
32 1.8461057 1.4608859 2.2313256
34 1.8658819 1.4764451 2.2553186
36 1.9021035 1.5519348 2.2522721
38 1.8827282 1.50057 2.2648864
40 1.8807946 1.4945568 2.2670324
EOD
$p0s1 << EOD
0 0 0 0
2 1.045323 -0.31648442 2.4071305
4 1.478957 1.1719879 1.7859261
6 2.0722606 1.7632377 2.3812835
8 2.21031 1.7391233 2.6814964
10 2.2079206 1.6268466 2.7889943
12 2.0196114 1.5525663 2.4866567
14 1.8968638 1.4030036 2.390724
16 1.9131986 1.4265217 2.3998756
18 2.0093372 1.6419439 2.3767302
20 1.9292164 1.6089544 2.2494783
22 1.9636376 1.6813105 2.2459648
24 1.8633765 1.5119277 2.2148252
26 1.8793024 1.4640756 2.294529
28 1.87938 1.5436019 2.215158
30 1.78257 1.462106 2.103034
32 1.8562955 1.4635898 2.249001
34 1.8558164 1.4884168 2.2232158
36 1.9230548 1.5874655 2.258644
38 1.8686571 1.5003599 2.2369542
40 1.8682345 1.4821279 2.2543411
EOD
$p0s2 << EOD
0 0 0 0
2 2.2084043 -1.8593379 4.6718183
4 1.496559 1.0349183 1.9581997
6 1.9230047 1.4838101 2.3621995
8 2.11369 1.53098 2.6964
10 2.0582986 1.4121456 2.7044518
12 1.8510853 1.2599195 2.442251
14 1.7191556 1.1936615 2.2446496
16 1.6864513 1.1694951 2.2034078
18 1.7973171 1.341055 2.2535794
20 1.717996 1.2848425 2.1511495
22 1.7220603 1.3141198 2.1300008
24 1.6316096 1.2260054 2.0372136
26 1.6263357 1.1467135 2.105958
28 1.5472654 1.1244421 1.9700887
30 1.5275731 1.144635 1.9105113
32 1.5254996 1.1096389 1.9413602
34 1.5464964 1.1070335 1.9859593
36 1.5950602 1.1691651 2.0209553
38 1.5846052 1.1505395 2.0186708
40 1.5707288 1.1505728 1.9908848
EOD
$p0s3 << EOD
0 0 0 0
2 1.0106719 -0.32095855 2.3423023
4 1.373921 1.1393902 1.6084518
6 1.9647095 1.5530891 2.37633
8 2.1385694 1.6122588 2.66488
10 2.0989041 1.5582863 2.6395218
12 1.8881916 1.359725 2.4166582
14 1.8240571 1.3791212 2.2689931
16 1.8202734 1.328608 2.3119388
18 1.9329596 1.5144755 2.3514435
20 1.9027021 1.4327372 2.3726668
22 1.8832304 1.4946035 2.2718575
24 1.7963821 1.4167957 2.1759684
26 1.7269778 1.3228257 2.13113
28 1.650025 1.2916965 2.0083532
30 1.6603061 1.2726945 2.0479178
32 1.6695786 1.2553047 2.0838523
34 1.7379591 1.2469246 2.2289937
36 1.7406279 1.3474666 2.133789
38 1.7164689 1.2987541 2.1341836
40 1.6750793 1.3229134 2.0272453
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-2.110536:4.6718183]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.15763 to screen 0.82059,0.15763 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.15763 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.38168 to screen 0.82059,0.38168 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.38168 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.60572 to screen 0.82059,0.60572 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.60572 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.82977 to screen 0.82059,0.82977 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '4' at screen 0.04219,0.82977 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.59237 to screen 0.83466,0.64880 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.64880 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.59096 to screen 0.83466,0.60132 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.60132 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.55764 to screen 0.83466,0.50634 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.50634 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.56933 to screen 0.83466,0.55383 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.55383 left front textcolor rgb '#9a4478'
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
