# KL divergence from the reference: lambda095
# gnuplot run-lambda095-kl.gp > run-lambda095-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.7833889 1.2343696 2.3324082
4 2.1296644 1.5415395 2.7177892
6 2.7745256 2.0392878 3.5097632
8 3.7081037 2.676095 4.7401123
10 4.3035736 3.5143065 5.0928407
12 4.755578 3.981782 5.5293746
14 4.7029953 3.8243544 5.5816364
16 4.916992 3.9498901 5.884094
18 4.935108 4.203831 5.6663847
20 5.0615096 3.8881977 6.2348213
22 4.882148 4.217295 5.547001
24 4.716626 3.7007725 5.7324796
26 4.7360435 3.6277213 5.844366
28 4.713197 3.6906886 5.735706
30 4.800686 3.7251427 5.876229
32 4.7503033 3.7712982 5.7293086
34 4.7875066 4.0425425 5.5324707
36 4.823329 4.0787864 5.5678716
38 4.7232513 3.861901 5.584602
40 4.7261777 3.8434331 5.6089225
EOD
$p0s1 << EOD
0 0 0 0
2 1.6664929 1.0544242 2.2785616
4 2.084929 1.5680573 2.6018004
6 2.7303464 2.0449438 3.415749
8 3.846795 2.5080914 5.185498
10 4.491706 3.6434345 5.3399773
12 4.8062544 3.9464116 5.666097
14 4.777117 3.89955 5.654683
16 5.0412436 3.9323618 6.150125
18 5.087994 4.3177686 5.858219
20 5.1237626 3.6866047 6.5609207
22 4.9557753 4.1456084 5.765942
24 4.741532 3.6992598 5.783804
26 4.7670693 3.6888375 5.8453007
28 4.756929 3.7672977 5.7465606
30 4.8532724 3.6119998 6.094545
32 4.7759657 3.7940867 5.757845
34 5.016172 4.303935 5.7284093
36 4.9722815 4.013322 5.931241
38 4.8360906 3.93194 5.740241
40 4.9022813 3.9622533 5.84231
EOD
$p0s2 << EOD
0 0 0 0
2 2.7655013 1.7206177 3.810385
4 3.0613055 2.0869195 4.0356913
6 3.740092 2.4238381 5.056346
8 5.05447 2.9539247 7.1550155
10 5.605214 4.649171 6.5612574
12 5.7675533 4.655527 6.87958
14 5.8052745 4.5637126 7.046836
16 5.8818946 4.171547 7.5922422
18 5.9153495 4.506051 7.3246484
20 6.048395 4.303165 7.7936254
22 5.591023 4.5173626 6.664683
24 5.3589187 3.9452443 6.7725935
26 5.246615 3.832571 6.6606593
28 5.406296 4.2928424 6.519749
30 5.6552362 3.98676 7.323713
32 5.3537087 3.9968917 6.7105255
34 5.6527886 4.6410346 6.664542
36 5.6278567 4.422092 6.833621
38 5.514371 4.4225736 6.6061683
40 5.489491 4.325077 6.6539054
EOD
$p0s3 << EOD
0 0 0 0
2 1.8101311 1.2468433 2.3734188
4 2.391843 1.3550382 3.428648
6 2.774366 1.9380203 3.6107116
8 3.697781 2.5384276 4.8571343
10 4.213106 3.4330406 4.9931717
12 4.579105 3.922207 5.236003
14 5.5569496 3.5377243 7.576175
16 4.574051 3.3325012 5.8156004
18 4.542446 3.8121674 5.2727246
20 4.8036675 3.6028774 6.0044575
22 4.323596 3.8875284 4.7596636
24 4.4168744 3.453958 5.3797913
26 4.4639044 3.192987 5.7348223
28 4.467084 3.718402 5.2157664
30 4.82705 4.1949573 5.459143
32 4.436919 3.1580582 5.7157807
34 4.253426 3.7936783 4.713174
36 4.346633 3.81926 4.8740063
38 4.487154 3.6564832 5.317825
40 4.2256784 3.4071503 5.0442066
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:8.1053705]
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
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.33273 to screen 0.82059,0.33273 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.33273 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.52020 to screen 0.82059,0.52020 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.52020 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.70768 to screen 0.82059,0.70768 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.70768 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.89515 to screen 0.82059,0.89515 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '8' at screen 0.04219,0.89515 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.58827 to screen 0.83466,0.57481 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.57481 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.60478 to screen 0.83466,0.62230 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.62230 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.65982 to screen 0.83466,0.66979 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.66979 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.54136 to screen 0.83466,0.52733 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.52733 left front textcolor rgb '#9a4478'
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
