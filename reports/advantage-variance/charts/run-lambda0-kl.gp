# KL divergence from the reference: lambda0
# gnuplot run-lambda0-kl.gp > run-lambda0-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 2.3340235 1.1212531 3.546794
4 4.4878564 0.82895875 8.146754
6 3.702038 1.5951049 5.8089714
8 3.1278503 1.2517314 5.003969
10 2.5331314 1.6525027 3.4137602
12 2.3820727 1.6626501 3.1014953
14 2.3739014 1.5570816 3.190721
16 2.3457172 1.4560989 3.2353356
18 2.3782134 1.4893537 3.2670732
20 2.439494 1.5019296 3.3770583
22 2.6640537 1.7065238 3.6215835
24 2.6122317 1.7440989 3.4803643
26 2.874763 1.9406496 3.8088765
28 2.9333684 2.0847895 3.7819476
30 3.0751057 2.0395842 4.110627
32 3.0648632 2.090253 4.039473
34 3.1608245 2.0886323 4.2330165
36 3.0254445 2.2757587 3.7751305
38 3.0896902 2.3582907 3.8210897
40 3.0625744 2.3704724 3.7546763
EOD
$p0s1 << EOD
0 0 0 0
2 2.2161 1.1885427 3.243657
4 4.443275 0.9696317 7.9169188
6 3.7872362 1.5889629 5.9855094
8 3.0757084 1.2954451 4.855972
10 2.6043134 1.6058367 3.60279
12 2.3306506 1.7169361 2.944365
14 2.3242915 1.407531 3.241052
16 2.2867472 1.3415989 3.2318954
18 2.354599 1.497558 3.2116401
20 2.4755619 1.5472895 3.403834
22 2.6256683 1.5053117 3.7460248
24 2.6537843 1.8485314 3.459037
26 2.8214414 1.9170358 3.7258468
28 2.9465642 2.1190302 3.7740982
30 3.08027 2.0241628 4.1363773
32 3.159601 2.2016492 4.117553
34 3.1727078 2.2640758 4.08134
36 3.1237109 2.4047585 3.842663
38 3.0706737 2.3948336 3.746514
40 3.0340662 2.3703966 3.697736
EOD
$p0s2 << EOD
0 0 0 0
2 3.2850072 1.2159593 5.354055
4 7.154445 -0.23858394 14.547474
6 5.170505 1.3246794 9.016331
8 4.100366 0.65860456 7.5421276
10 2.987046 1.6720126 4.302079
12 2.611942 2.0529153 3.1709685
14 2.4905899 1.6466846 3.3344953
16 2.31957 1.292857 3.346283
18 2.4940012 1.3688583 3.6191437
20 2.7204797 1.32633 4.1146293
22 3.042067 1.4494425 4.6346917
24 2.949031 1.8812953 4.016767
26 3.3180857 2.2101324 4.4260387
28 3.3854504 2.3655176 4.405383
30 3.5433846 2.3477054 4.7390637
32 3.537258 2.4327185 4.6417975
34 3.6692128 2.3601167 4.978309
36 3.43941 2.645498 4.233322
38 3.5418818 2.5242646 4.559499
40 3.4624515 2.6134877 4.311415
EOD
$p0s3 << EOD
0 0 0 0
2 2.2639127 1.1691234 3.358702
4 4.389239 0.7426468 8.0358305
6 3.5413299 1.4515973 5.6310625
8 2.9890165 0.917339 5.060694
10 2.8542025 1.7103262 3.9980788
12 2.5297682 1.800111 3.2594254
14 2.4501743 1.6694099 3.2309387
16 2.168494 1.4485072 2.888481
18 2.5335255 1.4437591 3.623292
20 2.5816586 1.224486 3.938831
22 2.4984481 1.599977 3.3969193
24 2.6516542 1.7201196 3.583189
26 3.0749104 2.01238 4.137441
28 3.037003 2.047807 4.0261993
30 3.0323522 2.0202773 4.044427
32 3.0383806 2.1712646 3.9054966
34 3.498313 1.6072475 5.3893785
36 2.8856037 2.2995288 3.4716783
38 3.0200672 2.2303066 3.8098278
40 2.9877217 2.2533572 3.7220862
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.8204829:14.890789]
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
set arrow 7 from screen 0.05312,0.18493 to screen 0.82059,0.18493 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.18493 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42672 to screen 0.82059,0.42672 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.42672 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66852 to screen 0.82059,0.66852 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.66852 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.33303 to screen 0.83466,0.36036 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.36036 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.33165 to screen 0.83466,0.31287 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.31287 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.35237 to screen 0.83466,0.40784 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.40784 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.32941 to screen 0.83466,0.26539 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.26539 left front textcolor rgb '#9a4478'
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
