# KL divergence from the reference: gold12
# gnuplot run-gold12-kl.gp > run-gold12-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 1.4062278 -1.0408806 3.8533363
6 3.3169093 -0.21737278 6.8511915
9 1.5903138 1.4791725 1.7014551
12 1.8615643 1.5289985 2.19413
15 2.3749273 1.7292069 3.0206473
18 2.7011817 1.9510231 3.45134
21 2.9982202 2.9212105 3.0752301
24 3.0562975 2.955882 3.1567128
27 3.0630019 2.9654791 3.1605246
30 3.0750866 2.9776475 3.1725256
33 3.088307 2.9707136 3.2059004
36 3.0963216 3.0031478 3.1894956
39 3.1002052 3.0033817 3.1970284
42 3.1016505 3.0102775 3.1930234
45 3.100985 3.0134242 3.1885457
48 3.1292663 3.0362706 3.2222621
51 3.1134002 3.0165956 3.2102048
54 3.1328242 3.0429432 3.2227054
57 3.1340177 3.0451603 3.2228749
60 3.1343029 3.045562 3.2230434
EOD
$p0s1 << EOD
0 0 0 0
3 1.3444748 -1.0532106 3.74216
6 3.2212212 -0.2983263 6.740769
9 1.5853515 1.4357805 1.7349224
12 1.869177 1.6138759 2.124478
15 2.3721492 1.7153066 3.0289917
18 2.6856523 1.9264187 3.4448857
21 2.992989 2.883831 3.1021469
24 3.063525 2.915037 3.212013
27 3.0683014 2.9412327 3.1953704
30 3.0552275 2.938769 3.1716862
33 3.092485 2.9691205 3.2158494
36 3.0884542 3.0008001 3.1761086
39 3.1009912 2.9954603 3.2065222
42 3.1105485 3.0213203 3.1997764
45 3.1157455 3.0225155 3.2089756
48 3.1284256 3.0526628 3.204188
51 3.1168523 3.0268648 3.2068396
54 3.1365073 3.0608788 3.2121358
57 3.1362393 3.0609925 3.2114863
60 3.1360457 3.0607858 3.2113056
EOD
$p0s2 << EOD
0 0 0 0
3 3.2895005 -4.1064076 10.685409
6 7.2753735 -2.7342813 15.297033
9 1.7438776 1.4081002 2.079655
12 1.7411423 1.3478742 2.1344104
15 2.1439824 1.7871325 2.5008323
18 2.3327734 1.7016828 2.9638638
21 2.7003725 2.4745376 2.9262075
24 2.5548117 2.430167 2.6794562
27 2.5224652 2.3440878 2.7008429
30 2.5615091 2.3361497 2.7868686
33 2.547561 2.2788844 2.8162377
36 2.557615 2.3104665 2.8047638
39 2.5314002 2.299285 2.7635155
42 2.509534 2.2733192 2.7457485
45 2.4726865 2.3196938 2.6256793
48 2.6023414 2.293297 2.9113858
51 2.4901543 2.3144932 2.665815
54 2.568368 2.2923403 2.8443954
57 2.570052 2.2942102 2.8458936
60 2.5707781 2.2941556 2.847401
EOD
$p0s3 << EOD
0 0 0 0
3 1.3635085 -0.96183026 3.688847
6 3.3223305 -0.62560135 7.2702627
9 1.793581 1.5282309 2.058931
12 1.8788656 1.0455917 2.7121394
15 2.3690732 1.7880458 2.9501007
18 2.5728 1.5551587 3.5904412
21 3.447225 1.7916219 5.102828
24 2.7660465 1.3862801 4.145813
27 2.196231 1.3809211 3.0115407
30 2.468157 1.5016814 3.4346328
33 2.3584647 1.1711475 3.5457819
36 3.2228785 0.7034538 5.7423034
39 2.3121135 0.99256337 3.6316636
42 1.9928902 0.9242926 3.061488
45 1.6886926 1.4205947 1.9567904
48 2.7418036 0.6700564 4.813551
51 2.0544052 1.0491914 3.0596192
54 2.4267616 0.29230487 4.5612183
57 2.4435923 0.35691524 4.5302696
60 2.5607967 0.16234419 4.959249
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
set arrow 13 from screen 0.82841,0.44641 to screen 0.83466,0.45945 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.45945 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.44648 to screen 0.83466,0.50694 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.50694 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.82841,0.42516 to screen 0.83466,0.41197 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'kl/k2' at screen 0.83934,0.41197 left front textcolor rgb '#007553'
set arrow 16 from screen 0.82841,0.42479 to screen 0.83466,0.36448 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.36448 left front textcolor rgb '#9a4478'
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
