# KL divergence from the reference: longBPO
# gnuplot run-longbpo-kl.gp > run-longbpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
6 3.4536347 2.0412884 4.865981
13 2.7930362 1.7120212 3.8740509
19 2.9506748 1.6668465 4.234503
26 2.717716 1.416183 4.019249
32 2.666536 1.622846 3.710226
38 2.5227087 1.5257878 3.5196295
45 2.6076677 1.5227382 3.6925972
51 2.3674202 1.3161182 3.418722
58 2.1099846 1.399957 2.8200126
64 2.1552527 1.2967328 3.0137727
70 2.1764555 1.3539318 2.9989793
77 2.122186 1.3876147 2.8567572
83 2.0727763 1.399376 2.7461767
90 2.0577586 1.2572844 2.858233
96 2.0752833 1.331076 2.819491
102 2.104723 1.4465382 2.7629075
109 2.0665238 1.4264618 2.7065856
115 2.075191 1.4118618 2.7385201
122 2.0898142 1.457952 2.7216766
128 2.0712934 1.4379338 2.7046528
EOD
$p0s1 << EOD
0 0 0 0
6 3.4166074 1.9682205 4.864994
13 2.798199 1.8353765 3.7610211
19 2.97611 1.6766881 4.275532
26 2.6542034 1.4298478 3.878559
32 2.5673006 1.5279061 3.606695
38 2.3870795 1.5377599 3.236399
45 2.7690852 1.4423318 4.0958385
51 2.4500554 1.2239747 3.676136
58 2.2984536 1.378107 3.2188
64 2.1755843 1.29166 3.0595088
70 2.1536207 1.3887595 2.918482
77 2.1165943 1.2924411 2.9407475
83 1.9591776 1.3167555 2.6015997
90 2.1427412 1.3691539 2.9163287
96 2.137491 1.5006459 2.7743363
102 2.1183608 1.4441104 2.7926114
109 2.1175382 1.4125584 2.822518
115 2.0993016 1.4606849 2.7379181
122 2.123123 1.5772151 2.6690307
128 2.1363506 1.4901884 2.7825131
EOD
$p0s2 << EOD
0 0 0 0
6 5.613934 2.127002 9.100865
13 4.055932 2.3969269 5.7149367
19 4.601131 2.080093 7.122169
26 3.803244 1.6590242 5.947464
32 3.4999514 1.9161912 5.083711
38 3.1664255 1.9544032 4.3784475
45 3.649896 1.8000993 5.499693
51 3.082542 1.5316888 4.633395
58 2.7414458 1.6722367 3.810655
64 2.7813618 1.1597714 4.402952
70 2.742568 1.4844242 4.000712
77 2.7388735 1.383018 4.094729
83 2.5251403 1.4264177 3.6238627
90 2.5758924 1.3584678 3.793317
96 2.6196206 1.5220746 3.7171667
102 2.5015597 1.5410041 3.4621153
109 2.525498 1.5614814 3.4895144
115 2.4690685 1.5722989 3.365838
122 2.4913583 1.7146097 3.268107
128 2.441313 1.6052037 3.2774224
EOD
$p0s3 << EOD
0 0 0 0
6 3.3062134 1.787813 4.8246136
13 2.8475614 1.8310751 3.8640475
19 2.943502 1.6532372 4.2337666
26 2.8003857 1.3781956 4.2225757
32 2.6338825 1.5656219 3.702143
38 2.51823 1.5208495 3.5156105
45 2.5274818 1.4871372 3.5678265
51 2.2830324 1.4365216 3.1295433
58 2.0837474 1.530112 2.6373825
64 2.195558 1.264012 3.1271043
70 2.2444475 1.4129636 3.0759315
77 2.1556857 1.384799 2.926572
83 2.1224353 1.4162292 2.8286412
90 2.0682025 1.3069278 2.829477
96 2.107195 1.3119178 2.902472
102 2.091779 1.4367318 2.7468264
109 2.1165764 1.5084577 2.7246954
115 2.051373 1.5274701 2.5752761
122 2.037368 1.5122399 2.5624964
128 1.990915 1.4729416 2.508888
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [0:9.4649]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.35292,0.14525 to screen 0.35292,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.35292,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.65271,0.14525 to screen 0.65271,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.65271,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.30580 to screen 0.82059,0.30580 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '2' at screen 0.04219,0.30580 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.46634 to screen 0.82059,0.46634 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '4' at screen 0.04219,0.46634 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.62689 to screen 0.82059,0.62689 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '6' at screen 0.04219,0.62689 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.78744 to screen 0.82059,0.78744 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '8' at screen 0.04219,0.78744 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.31152 to screen 0.83466,0.29490 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.29490 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.31674 to screen 0.83466,0.34238 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.34238 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.34122 to screen 0.83466,0.38987 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.38987 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.30507 to screen 0.83466,0.24741 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.24741 left front textcolor rgb '#9a4478'
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
