# KL divergence from the reference: online1
# gnuplot run-online1-kl.gp > run-online1-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 2.630264 1.97136 3.2891684
15 2.4032342 1.817695 2.9887736
23 2.401151 1.8760281 2.9262738
30 2.2791452 1.9381174 2.620173
38 2.2432806 1.7718885 2.7146728
45 2.1048465 1.772426 2.437267
53 2.0133743 1.6982306 2.3285184
60 2.022117 1.6589347 2.3852992
68 1.985831 1.5545709 2.4170911
75 1.8850651 1.5551459 2.2149844
83 1.9138044 1.4697969 2.357812
90 1.7977145 1.409981 2.185448
98 1.8694543 1.2924135 2.446495
105 1.716687 1.2257226 2.2076514
113 1.7727742 1.3682519 2.1772966
120 1.6717926 1.293059 2.0505264
128 1.6358436 1.2257823 2.0459049
135 1.5947427 1.0517173 2.137768
143 1.5254221 0.9702682 2.080576
150 1.5357947 0.9434522 2.1281374
EOD
$p0s1 << EOD
0 0 0 0
8 2.6169415 1.7945653 3.4393175
15 2.4160297 1.8192291 3.0128303
23 2.3997178 1.9604123 2.8390236
30 2.1505723 1.7624749 2.5386698
38 2.122371 1.6036735 2.6410687
45 2.1966074 1.7918634 2.601351
53 1.9862808 1.6680356 2.304526
60 2.0128005 1.638559 2.3870418
68 1.9742972 1.4997587 2.4488356
75 1.9495074 1.599302 2.2997124
83 1.8252879 1.5378622 2.1127138
90 1.6977571 1.2512724 2.1442418
98 1.735672 1.1878717 2.283472
105 1.623868 1.2237629 2.023973
113 1.5815077 1.038048 2.1249673
120 1.6600872 1.2914497 2.028725
128 1.5450261 1.2197952 1.8702568
135 1.495343 1.0235447 1.9671412
143 1.4615744 1.015418 1.9077308
150 1.4165285 1.034347 1.79871
EOD
$p0s2 << EOD
0 0 0 0
8 3.2701387 2.1515675 4.38871
15 2.7393956 1.7586793 3.720112
23 2.875667 2.0341375 3.717197
30 2.283148 2.0698345 2.4964619
38 2.5500357 1.6908215 3.40925
45 2.1976843 1.6685007 2.7268682
53 1.929567 1.6411954 2.2179384
60 2.064865 1.4124327 2.7172976
68 2.3720872 1.6161143 3.1280603
75 1.9543817 1.5892704 2.319493
83 1.9641949 1.5121478 2.4162421
90 1.7372737 1.2819341 2.1926134
98 2.0801535 1.3314161 2.8288908
105 1.6507276 1.2885075 2.0129478
113 1.8315064 1.4545873 2.2084253
120 1.8099215 1.6117556 2.0080874
128 1.6173698 1.4289564 1.805783
135 1.6167669 1.0494262 2.1841078
143 1.4045416 0.92017287 1.8889104
150 1.4858418 0.94995534 2.0217283
EOD
$p0s3 << EOD
0 0 0 0
8 2.5679567 1.7850614 3.3508523
15 2.414848 1.6828508 3.146845
23 3.3047326 1.726086 4.8833795
30 2.4106498 1.7588748 3.062425
38 2.4587758 1.8766538 3.0408976
45 1.8354094 1.3605548 2.3102639
53 2.095909 1.744606 2.4472122
60 1.6939225 1.0716271 2.316218
68 2.208519 1.4362748 2.9807632
75 1.6251265 1.1495967 2.100656
83 2.0295527 1.3402869 2.7188184
90 1.7122002 1.3357635 2.0886369
98 2.6370442 1.0510308 4.2230577
105 2.0482156 0.5069811 3.5894504
113 2.0649629 1.2111611 2.9187644
120 1.6727928 1.4008744 1.9447113
128 1.6239841 0.95597285 2.2919955
135 1.7009082 0.9680595 2.433757
143 1.3319743 0.9306051 1.7333434
150 1.593202 0.94854736 2.2378566
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:150]
unset ytics
unset logscale y
set yrange [0:5.0787144]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30895,0.14525 to screen 0.30895,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.30895,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.29485 to screen 0.82059,0.29485 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.29485 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.44445 to screen 0.82059,0.44445 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.44445 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.59405 to screen 0.82059,0.59405 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.59405 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.74365 to screen 0.82059,0.74365 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '4' at screen 0.04219,0.74365 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.89325 to screen 0.82059,0.89325 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '5' at screen 0.04219,0.89325 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.37501 to screen 0.83466,0.39457 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.39457 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.35716 to screen 0.83466,0.29960 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.29960 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.36753 to screen 0.83466,0.34708 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.34708 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.38359 to screen 0.83466,0.44205 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.44205 left front textcolor rgb '#9a4478'
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
