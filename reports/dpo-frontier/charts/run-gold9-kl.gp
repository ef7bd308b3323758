# KL divergence from the reference: gold9
# gnuplot run-gold9-kl.gp > run-gold9-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 1.4062278 -1.0408806 3.8533363
6 3.3169093 -0.21737278 6.8511915
9 1.5892569 1.4801542 1.6983595
12 1.8629103 1.530249 2.1955717
15 2.38818 1.7701758 3.006184
18 2.9075282 2.6861289 3.1289275
21 2.9946544 2.9127765 3.0765324
24 3.051378 2.9506967 3.152059
27 3.0556571 2.9488027 3.1625116
30 3.07894 2.9854953 3.1723845
33 3.0915294 2.9782243 3.2048342
36 3.1005874 3.011137 3.190038
39 3.0981715 2.999226 3.1971169
42 3.0996418 3.0064116 3.1928723
45 3.0988789 3.0095289 3.1882288
48 3.1148286 3.0235877 3.2060692
51 3.1161797 3.0217175 3.2106419
54 3.1166022 3.0253584 3.2078457
57 3.117879 3.0271099 3.208648
60 3.1188908 3.0281646 3.2096171
EOD
$p0s1 << EOD
0 0 0 0
3 1.3444748 -1.0532106 3.74216
6 3.2212212 -0.2983263 6.740769
9 1.579989 1.4394742 1.7205038
12 1.8676405 1.6120521 2.123229
15 2.3755977 1.7255006 3.0256948
18 2.8797455 2.620634 3.1388566
21 2.9824026 2.8621197 3.1026852
24 3.0513031 2.8901274 3.2124786
27 3.059499 2.9147053 3.204293
30 3.0609431 2.9549367 3.1669495
33 3.0919447 2.9674232 3.216466
36 3.0829868 2.9838867 3.1820872
39 3.1001198 2.9929085 3.2073314
42 3.1021361 2.9986415 3.2056305
45 3.106678 2.997374 3.215982
48 3.1137822 3.0290995 3.1984649
51 3.1164308 3.0258234 3.2070382
54 3.130517 3.0535107 3.207523
57 3.1180267 3.0286512 3.2074022
60 3.1179934 3.0283194 3.2076674
EOD
$p0s2 << EOD
0 0 0 0
3 3.2895005 -4.1064076 10.685409
6 7.2753735 -2.7342813 15.297033
9 1.7487456 1.4030299 2.0944612
12 1.7440412 1.3453388 2.1427436
15 2.117726 1.7437049 2.4917471
18 2.6597564 2.34646 2.9730527
21 2.6855433 2.4800358 2.8910506
24 2.5818129 2.4017248 2.761901
27 2.5473473 2.3560202 2.7386744
30 2.5701723 2.3454092 2.7949357
33 2.5526354 2.2849953 2.8202755
36 2.5929368 2.3309965 2.8548772
39 2.5343578 2.3014839 2.767232
42 2.5288727 2.296888 2.7608576
45 2.4947398 2.3343518 2.6551278
48 2.5402904 2.299349 2.7812314
51 2.5070715 2.3284945 2.6856487
54 2.470958 2.3063343 2.6355817
57 2.500578 2.3360767 2.665079
60 2.502655 2.3368814 2.6684287
EOD
$p0s3 << EOD
0 0 0 0
3 1.3635085 -0.96183026 3.688847
6 3.3223305 -0.62560135 7.2702627
9 1.8288836 1.5147774 2.1429899
12 1.8866453 1.0488071 2.7244835
15 2.340585 1.7436478 2.9375222
18 3.263621 1.3225511 5.2046914
21 3.4167466 1.8198602 5.0136333
24 2.8786652 1.316474 4.4408565
27 2.4312801 1.1053171 3.757243
30 2.4729943 1.5007479 3.4452405
33 2.4526892 1.2019092 3.7034693
36 3.6538613 0.85745215 6.4502707
39 2.426194 0.8962986 3.9560893
42 2.2376978 1.028997 3.4463987
45 2.0029576 0.9198096 3.0861056
48 2.6415672 0.76210546 4.521029
51 2.834758 0.3119397 5.3575764
54 1.6352881 1.3630649 1.9075114
57 2.3968906 0.43801546 4.355766
60 2.5264144 0.22236463 4.830464
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-4.8526936:15.297033]
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
set arrow 9 from screen 0.05312,0.32823 to screen 0.82059,0.32823 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.32823 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.51676 to screen 0.82059,0.51676 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '5' at screen 0.04219,0.51676 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.70530 to screen 0.82059,0.70530 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '10' at screen 0.04219,0.70530 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.89383 to screen 0.82059,0.89383 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '15' at screen 0.04219,0.89383 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.44583 to screen 0.83466,0.50566 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.50566 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.44580 to screen 0.83466,0.45817 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.45817 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.82841,0.42260 to screen 0.83466,0.36320 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'kl/k2' at screen 0.83934,0.36320 left front textcolor rgb '#007553'
set arrow 16 from screen 0.82841,0.42349 to screen 0.83466,0.41069 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.41069 left front textcolor rgb '#9a4478'
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
