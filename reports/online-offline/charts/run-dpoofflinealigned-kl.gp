# KL divergence from the reference: dpoOfflineAligned
# gnuplot run-dpoofflinealigned-kl.gp > run-dpoofflinealigned-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
20 0.38219866 0.35422045 0.41017687
40 0.82959574 0.7901356 0.8690559
60 1.1022049 1.0742705 1.1301394
80 1.2853703 1.2406108 1.3301299
100 1.4221363 1.3588245 1.4854481
120 1.5269483 1.449003 1.6048937
140 1.604385 1.5389956 1.6697744
160 1.6714802 1.5896349 1.7533255
180 1.7280945 1.6357615 1.8204275
200 1.7801673 1.6824604 1.8778743
220 1.8234789 1.7127894 1.9341683
240 1.8599124 1.7453507 1.9744741
260 1.8954622 1.7737858 2.0171385
280 1.9262903 1.7945187 2.0580618
300 1.9502283 1.8109884 2.0894682
320 1.968015 1.8225225 2.1135073
340 1.9824175 1.8319281 2.132907
360 1.992212 1.8389974 2.1454268
380 1.9988011 1.8439457 2.1536565
400 2.001187 1.8456956 2.1566787
EOD
$p0s1 << EOD
0 0 0 0
20 0.39341164 0.28740045 0.49942285
40 0.80888176 0.70857143 0.9091921
60 1.1433609 1.066225 1.2204967
80 1.299983 1.2031003 1.3968657
100 1.4623537 1.3766466 1.5480609
120 1.5227654 1.423899 1.6216316
140 1.5801256 1.4457356 1.7145156
160 1.6757629 1.5497837 1.8017421
180 1.7366102 1.6150421 1.8581783
200 1.7902745 1.668523 1.912026
220 1.827497 1.6342762 2.0207176
240 1.8714747 1.716025 2.0269246
260 1.9022194 1.739287 2.0651517
280 1.9596027 1.799823 2.1193824
300 1.9934902 1.8312225 2.155758
320 2.0131927 1.820447 2.2059386
340 2.0276697 1.8224547 2.2328846
360 2.0350235 1.826216 2.2438307
380 2.0410545 1.8358927 2.246216
400 2.0446365 1.8466663 2.2426064
EOD
$p0s2 << EOD
0 0 0 0
20 0.34369287 0.28400794 0.40337777
40 0.68113023 0.59285665 0.7694038
60 0.951421 0.92853665 0.9743054
80 1.1675987 1.0735825 1.2616149
100 1.3434895 1.2136264 1.4733528
120 1.4648354 1.3136138 1.616057
140 1.6003965 1.4904678 1.7103252
160 1.7175975 1.5712287 1.8639662
180 1.8172563 1.5979279 2.0365846
200 1.9250057 1.686763 2.1632483
220 2.1061835 1.9107367 2.3016303
240 2.1616826 1.8551391 2.468226
260 2.2496355 1.8719779 2.627293
280 2.2776966 1.8459837 2.7094095
300 2.321666 1.9220114 2.7213206
320 2.3546739 1.9228274 2.7865202
340 2.3887324 1.935825 2.84164
360 2.4047039 1.9577271 2.8516808
380 2.4197874 1.9712366 2.868338
400 2.4175925 1.9592407 2.8759444
EOD
$p0s3 << EOD
0 0 0 0
20 0.35410786 0.28508288 0.42313284
40 0.6611944 0.50327086 0.8191179
60 0.82694244 0.49280614 1.1610788
80 1.1031846 0.5788753 1.6274939
100 0.9471148 0.73401225 1.1602174
120 0.97213036 0.8010642 1.1431965
140 1.0567217 0.8298927 1.2835506
160 1.0663161 0.92922133 1.2034109
180 1.0516866 0.93131053 1.1720628
200 1.1221999 0.97903335 1.2653664
220 4.930933 -4.802313 10.448433
240 1.4373313 1.0884993 1.7861634
260 1.6072836 0.8683434 2.3462238
280 1.2927305 1.0045297 1.5809311
300 1.2620524 1.0877604 1.4363445
320 1.2771732 1.0834222 1.4709241
340 1.2978091 1.0927726 1.5028455
360 1.2681233 1.1469343 1.3893121
380 1.2753248 1.1569139 1.3937358
400 1.262053 1.1186452 1.405461
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [-5.38888:10.448433]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.16391 to screen 0.82059,0.16391 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−5' at screen 0.04219,0.16391 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.40378 to screen 0.82059,0.40378 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.40378 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.64365 to screen 0.82059,0.64365 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '5' at screen 0.04219,0.64365 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.88351 to screen 0.82059,0.88351 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '10' at screen 0.04219,0.88351 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.49978 to screen 0.83466,0.47269 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.47269 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.50187 to screen 0.83466,0.52017 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.52017 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.51976 to screen 0.83466,0.56766 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.56766 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.46432 to screen 0.83466,0.42520 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.42520 left front textcolor rgb '#9a4478'
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
