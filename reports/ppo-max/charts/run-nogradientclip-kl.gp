# KL divergence from the reference: noGradientClip
# gnuplot run-nogradientclip-kl.gp > run-nogradientclip-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.93566245 0.80395013 1.0673748
6 2.272434 1.5916669 2.9532008
8 4.293689 3.009478 5.5778995
10 4.7311544 3.293366 6.1689434
11 4.7449803 3.5430262 5.9469347
13 4.7669086 3.6496327 5.8841844
14 4.8907156 3.8613946 5.920037
16 5.164796 3.9590485 6.370543
18 5.2250795 3.9198294 6.5303297
19 5.1731744 4.098983 6.247366
21 5.047272 4.4936504 5.600894
22 5.004615 4.128904 5.880326
24 5.0216756 3.53052 6.5128307
26 5.2518244 3.6650665 6.838582
27 5.3539042 4.0021057 6.705703
29 5.5992384 4.112888 7.0855885
30 5.6655 4.1264815 7.2045193
32 5.6184697 4.058648 7.1782913
EOD
$p0s1 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.98490554 0.88100296 1.0888081
6 2.2823393 1.4914105 3.0732682
8 4.453899 3.177123 5.7306747
10 4.7763963 3.287671 6.265121
11 4.8964314 3.7035847 6.089278
13 4.813477 3.7459478 5.8810062
14 4.9589396 4.008744 5.909135
16 5.256643 4.17836 6.334926
18 5.3402953 4.2242165 6.4563746
19 5.323806 4.3373775 6.310234
21 5.239296 4.8038626 5.67473
22 5.1726613 4.415271 5.930052
24 5.0663524 3.7552366 6.377468
26 5.329408 3.8168747 6.841941
27 5.437295 4.1830244 6.6915655
29 5.7253838 4.381205 7.069563
30 5.7931905 4.487981 7.0983996
32 5.7230363 4.439068 7.0070043
EOD
$p0s2 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.69516706 0.5306815 0.85965264
6 1.8813305 1.0959729 2.6666882
8 3.933979 2.3892014 5.478757
10 4.5445447 2.8466878 6.2424016
11 4.4370623 3.0101728 5.863951
13 4.282674 3.076566 5.488782
14 4.4338307 3.3380828 5.529579
16 4.784821 3.4329865 6.1366553
18 4.8250604 3.32417 6.3259506
19 4.6359005 3.447979 5.823822
21 4.431408 3.6519854 5.21083
22 4.2461843 3.4546182 5.0377507
24 4.285198 2.6719286 5.8984675
26 4.524318 2.6899366 6.3587003
27 4.6029468 2.9873703 6.218523
29 4.845486 3.1407428 6.5502295
30 4.9114113 3.0996943 6.7231283
32 4.894121 3.0566494 6.731592
EOD
$p0s3 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.90268075 0.6294936 1.1758679
6 2.305798 1.4245962 3.187
8 4.4073296 2.7990327 6.0156264
10 4.9360332 3.42077 6.451297
11 4.537588 3.5598884 5.515288
13 4.636619 3.499707 5.773531
14 4.7867537 3.4199998 6.153507
16 5.045541 3.8343234 6.256758
18 4.8179593 3.733696 5.9022226
19 5.0039735 3.8168814 6.191066
21 4.7726645 3.8111255 5.7342033
22 4.6036916 3.7102697 5.4971137
24 4.7514353 3.6932964 5.8095737
26 4.901459 3.250374 6.5525446
27 5.0009346 3.519999 6.48187
29 5.171499 3.3943076 6.9486895
30 5.1283393 3.3246222 6.9320564
32 5.0697646 3.5223198 6.61721
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:7.4927]
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
set arrow 7 from screen 0.05312,0.34806 to screen 0.82059,0.34806 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.34806 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.55086 to screen 0.82059,0.55086 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.55086 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.75366 to screen 0.82059,0.75366 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.75366 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.70910 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.72558 to screen 0.83466,0.75658 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.75658 left front textcolor rgb '#b04d00'
set arrow 11 from screen 0.82841,0.64153 to screen 0.83466,0.61413 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.61413 left front textcolor rgb '#007553'
set label 14 'kl/k3' at screen 0.83934,0.66161 left front textcolor rgb '#9a4478'
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
