# KL divergence from the reference: noNorm
# gnuplot run-nonorm-kl.gp > run-nonorm-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.9260475 0.7399511 1.1121439
6 2.809573 1.230096 4.38905
8 4.6946807 2.3217778 7.0675836
10 5.5903645 4.449446 6.731283
11 6.002855 4.7591267 7.2465825
13 6.467872 4.4900126 8.445732
14 6.639328 3.8824718 9.396184
16 6.492733 3.796295 9.189171
18 6.430471 4.792793 8.068149
19 6.527535 4.7022643 8.352805
21 6.8643436 4.4629464 9.26574
22 6.8096924 4.7383738 8.881011
24 6.5449357 3.661934 9.4279375
26 6.7913713 3.4411256 10.141617
27 6.944037 3.7676141 10.12046
29 7.2302833 4.1474624 10.313104
30 7.3062987 4.2650414 10.347556
32 7.2856708 4.20839 10.362951
EOD
$p0s1 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.9668485 0.819829 1.113868
6 2.8612094 1.1070192 4.6153994
8 4.7786736 2.3659499 7.1913977
10 5.6440563 4.50784 6.780272
11 6.058369 4.8484597 7.2682786
13 6.5231705 4.6127768 8.433564
14 6.70439 4.040177 9.368603
16 6.5770435 4.0625963 9.091491
18 6.475283 5.0520635 7.8985023
19 6.577739 4.9621353 8.193342
21 6.967179 4.642599 9.291759
22 6.850774 4.966148 8.735399
24 6.6295004 3.9823658 9.276635
26 6.8495917 3.7219603 9.977223
27 7.011045 4.0896893 9.932402
29 7.3163266 4.5175495 10.115104
30 7.34781 4.6392803 10.056339
32 7.3213134 4.538074 10.104552
EOD
$p0s2 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.7348884 0.5631732 0.90660363
6 2.9539526 0.3467932 5.561112
8 4.5111594 1.6154945 7.4068246
10 5.4166164 3.887961 6.9452724
11 6.039271 4.250261 7.8282814
13 6.6917434 3.4371955 9.946291
14 7.081177 2.6095812 11.552773
16 6.843449 2.4512877 11.23561
18 6.3472605 3.7426026 8.951918
19 6.404576 3.578643 9.230509
21 6.8529716 3.430799 10.275144
22 6.7739673 3.9002244 9.64771
24 6.4857106 2.4894042 10.482017
26 6.782034 2.0398862 11.524182
27 6.903142 2.259276 11.5470085
29 7.2309737 2.7588398 11.703108
30 7.2999415 2.87746 11.722424
32 7.2680044 2.7555323 11.780477
EOD
$p0s3 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.8740039 0.6039499 1.1440578
6 2.8932161 0.94513476 4.8412976
8 4.836764 2.2821658 7.3913627
10 5.630554 3.8766665 7.3844423
11 6.155673 4.9745417 7.3368044
13 6.2784886 4.13414 8.422838
14 6.5730767 3.6894002 9.456754
16 6.4675446 3.4587917 9.476297
18 6.0766263 4.3618426 7.7914095
19 6.1554613 4.191727 8.119196
21 6.494853 3.7716966 9.21801
22 6.6751714 4.2239265 9.126416
24 6.103765 3.3876145 8.819916
26 6.427942 3.5688088 9.287074
27 6.518538 3.5411227 9.495954
29 6.9609103 3.9863307 9.93549
30 7.0743985 4.2392273 9.90957
32 7.0263023 4.1779637 9.87464
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:12.251696]
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
set arrow 7 from screen 0.05312,0.45532 to screen 0.82059,0.45532 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '5' at screen 0.04219,0.45532 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.76539 to screen 0.82059,0.76539 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.76539 right front textcolor rgb '#59636e'
set label 8 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.82841,0.59706 to screen 0.83466,0.61707 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 10 'kl/reference' at screen 0.83934,0.61707 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.59928 to screen 0.83466,0.66455 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 11 'kl/k1' at screen 0.83934,0.66455 left front textcolor rgb '#b04d00'
set arrow 11 from screen 0.82841,0.59597 to screen 0.83466,0.56958 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 12 'kl/k2' at screen 0.83934,0.56958 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.58098 to screen 0.83466,0.52209 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 13 'kl/k3' at screen 0.83934,0.52209 left front textcolor rgb '#9a4478'
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
