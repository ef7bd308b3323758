# KL divergence from the reference: gold3
# gnuplot run-gold3-kl.gp > run-gold3-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 1.0249413 -0.36588797 2.4157705
6 3.1092844 -0.58187604 6.8004446
9 1.6109028 1.5420506 1.679755
12 1.8440456 1.5322891 2.155802
15 2.349932 1.812566 2.8872979
18 3.3339732 2.292182 4.3757644
21 2.9843066 2.8656359 3.1029773
24 3.0315607 2.8951998 3.1679215
27 3.0618916 2.9306433 3.1931398
30 3.0788784 2.9951088 3.1626482
33 3.0768995 2.9897451 3.1640537
36 3.0935419 2.994429 3.1926546
39 3.095156 2.9889202 3.201392
42 3.08952 2.993125 3.185915
45 3.0972056 2.9997864 3.194625
48 3.1056986 3.0153787 3.1960182
51 3.124173 3.0197916 3.2285542
54 3.1296003 3.0425549 3.2166457
57 3.1152668 3.0201864 3.2103472
60 3.1122024 3.0216389 3.202766
EOD
$p0s1 << EOD
0 0 0 0
3 0.9114779 -0.2898938 2.1128497
6 2.9767923 -0.709042 6.6626267
9 1.6174062 1.4936091 1.7412035
12 1.848754 1.5810962 2.1164122
15 2.3511033 1.7850772 2.9171295
18 3.3101099 2.3175128 4.3027067
21 2.9886541 2.8055065 3.171802
24 3.0330358 2.8523917 3.2136798
27 3.0850732 2.906852 3.2632947
30 3.07605 2.9885955 3.1635046
33 3.0816734 2.973617 3.1897297
36 3.0926003 2.9699917 3.215209
39 3.0941153 2.9689627 3.2192678
42 3.0910182 3.0118794 3.170157
45 3.1146123 3.0076115 3.2216132
48 3.1177754 3.022606 3.212945
51 3.1159618 3.0365906 3.1953332
54 3.1350975 3.058799 3.2113957
57 3.1164699 3.0273402 3.2055995
60 3.1173644 3.0276659 3.207063
EOD
$p0s2 << EOD
0 0 0 0
3 2.0482075 -1.9038731 6.000288
6 6.6097207 -3.8338609 13.901573
9 1.8563626 1.4683623 2.2443628
12 1.7542918 1.3517666 2.156817
15 2.1037982 1.7870318 2.420565
18 4.215555 -0.2040318 8.635141
21 2.7627213 2.3499398 3.1755028
24 2.6217418 2.3853135 2.85817
27 2.54262 2.3031974 2.7820427
30 2.563075 2.3084478 2.817702
33 2.508839 2.3279753 2.6897025
36 2.5318766 2.3016577 2.7620952
39 2.5329971 2.300132 2.7658622
42 2.5381486 2.278034 2.7982633
45 2.4864635 2.319437 2.65349
48 2.4944832 2.3305705 2.6583958
51 2.5193307 2.3352668 2.703395
54 2.5607827 2.310598 2.8109672
57 2.50258 2.312266 2.6928937
60 2.4908469 2.3225195 2.6591742
EOD
$p0s3 << EOD
0 0 0 0
3 0.9755664 -0.2759391 2.227072
6 3.0702677 -1.048026 7.1885614
9 1.8258451 1.4629667 2.1887236
12 1.8409703 0.9618962 2.7200444
15 2.284151 1.608961 2.9593413
18 3.555926 1.3312833 5.780569
21 3.0491188 1.5276852 4.5705523
24 3.4849577 1.7995445 5.170371
27 1.9928771 1.3382117 2.6475425
30 2.2663918 1.2696519 3.2631316
33 2.058528 1.3990643 2.7179916
36 2.2337947 1.0461324 3.421457
39 2.2365324 1.0278293 3.4452355
42 3.1819215 0.10933657 6.2545066
45 1.7692182 1.3155137 2.2229226
48 1.863945 1.2299098 2.49798
51 1.9925761 1.1390333 2.846119
54 2.1563032 0.87891304 3.4336934
57 2.3195026 0.63723725 4.001768
60 1.8428712 1.3362691 2.3494732
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-4.515993:13.901573]
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
set arrow 9 from screen 0.05312,0.33155 to screen 0.82059,0.33155 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.33155 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.53781 to screen 0.82059,0.53781 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '5' at screen 0.04219,0.53781 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.74408 to screen 0.82059,0.74408 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '10' at screen 0.04219,0.74408 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 13 'kl/reference' at screen 0.83934,0.46423 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.46015 to screen 0.83466,0.51172 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.51172 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.43430 to screen 0.83466,0.41675 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.41675 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.40757 to screen 0.83466,0.36926 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.36926 left front textcolor rgb '#9a4478'
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
