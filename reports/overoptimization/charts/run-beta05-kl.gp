# KL divergence from the reference: beta05
# gnuplot run-beta05-kl.gp > run-beta05-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0.58246166 0.30042744 0.8644958
4 1.3152921 0.99839336 1.6321908
6 1.6864184 1.3059796 2.0668573
8 1.5150267 0.9975629 2.0324905
10 1.3286346 0.8077773 1.8494921
12 1.3483751 0.7901272 1.9066229
14 1.558938 1.0235018 2.0943742
16 1.3711791 0.8079642 1.934394
18 1.270419 0.7011992 1.8396387
20 1.3220558 0.8089626 1.835149
22 1.3206084 0.8834916 1.7577251
24 1.3146571 0.96426874 1.6650454
26 1.3343612 0.7852347 1.8834878
28 1.2074847 0.77138925 1.6435801
30 1.2240826 0.8904072 1.557758
32 1.3251601 0.8521174 1.798203
34 1.300368 0.9184823 1.6822537
36 1.3531466 0.9234415 1.7828516
38 1.3074961 0.7975609 1.8174312
40 1.2777468 0.7984802 1.7570133
EOD
$p0s1 << EOD
0 0 0 0
2 0.6135303 0.34808326 0.87897724
4 1.3551749 1.004556 1.705794
6 1.6687834 1.28538 2.0521867
8 1.59577 1.0317324 2.1598077
10 1.3593646 0.77119404 1.9475353
12 1.3089658 0.6243349 1.9935968
14 1.5445622 0.9775276 2.1115968
16 1.3754278 0.7511366 1.999719
18 1.3029559 0.6546988 1.9512129
20 1.3116037 0.7561749 1.8670325
22 1.3501753 0.7748926 1.925458
24 1.3146424 0.9212977 1.7079872
26 1.3245478 0.7514572 1.8976383
28 1.2237952 0.71153533 1.7360551
30 1.2683556 0.89660466 1.6401064
32 1.4274127 0.8899463 1.9648793
34 1.3704761 1.0332011 1.7077513
36 1.3883687 0.8949778 1.8817598
38 1.3242072 0.7786781 1.8697362
40 1.3458827 0.8080731 1.8836923
EOD
$p0s2 << EOD
0 0 0 0
2 0.75159335 -0.026712865 1.5298995
4 1.3665972 0.8111967 1.9219977
6 1.6169139 1.2189002 2.0149274
8 1.4243214 0.87789017 1.9707527
10 1.136011 0.6877159 1.5843062
12 1.178465 0.67922175 1.6777084
14 1.3355887 0.823893 1.8472843
16 1.1766509 0.7415828 1.6117189
18 1.0687962 0.62311476 1.5144776
20 1.1303109 0.68359417 1.5770277
22 1.0746537 0.678722 1.4705855
24 1.0872681 0.7358011 1.4387351
26 1.1250453 0.5597514 1.6903391
28 0.9838131 0.54546696 1.4221592
30 0.9931305 0.6444094 1.3418516
32 1.0553751 0.6263025 1.4844478
34 1.0747845 0.6684749 1.481094
36 1.0959709 0.6781834 1.5137584
38 1.0869389 0.58142537 1.5924524
40 1.0501075 0.57091904 1.5292959
EOD
$p0s3 << EOD
0 0 0 0
2 0.56355923 0.28388646 0.84323204
4 1.2902464 0.930486 1.6500068
6 1.6875616 1.3410157 2.0341074
8 1.4908246 0.9568343 2.0248148
10 1.186816 0.8024153 1.5712166
12 1.2592354 0.7824562 1.7360145
14 1.4566274 0.97500306 1.9382516
16 1.3891032 0.8532311 1.9249753
18 1.2646085 0.63731974 1.8918973
20 1.3113128 0.7536784 1.8689471
22 1.0978659 0.7420737 1.4536581
24 1.1199505 0.69369084 1.5462103
26 1.3080149 0.65737 1.9586599
28 1.1134089 0.7479228 1.4788951
30 1.2940668 0.82097137 1.7671623
32 1.1097895 0.67028826 1.5492907
34 1.1541373 0.68697584 1.6212987
36 1.1382071 0.74658716 1.529827
38 1.148777 0.6141199 1.6834341
40 1.1047115 0.6137664 1.5956568
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.11417369:2.2472684]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24715,0.14525 to screen 0.24715,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24715,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43830,0.14525 to screen 0.43830,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43830,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62945,0.14525 to screen 0.62945,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62945,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.18199 to screen 0.82059,0.18199 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.18199 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.34286 to screen 0.82059,0.34286 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.34286 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.50373 to screen 0.82059,0.50373 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.50373 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.66460 to screen 0.82059,0.66460 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.5' at screen 0.04506,0.66460 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.82547 to screen 0.82059,0.82547 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2.0' at screen 0.04506,0.82547 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 13 'kl/reference' at screen 0.83934,0.59009 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.61501 to screen 0.83466,0.63757 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.63757 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.51985 to screen 0.83466,0.49511 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.49511 left front textcolor rgb '#007553'
set label 16 'kl/k3' at screen 0.83934,0.54260 left front textcolor rgb '#9a4478'
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
