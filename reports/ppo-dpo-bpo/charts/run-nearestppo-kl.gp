# KL divergence from the reference: nearestPPO
# gnuplot run-nearestppo-kl.gp > run-nearestppo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.3388642 1.0064497 1.6712788
3 1.3621844 1.1556561 1.5687127
5 1.4051768 1.1039966 1.7063569
6 1.4484009 1.2993754 1.5974263
8 1.3945298 1.3039571 1.4851024
10 1.3650905 1.2146249 1.5155561
11 1.3715363 1.205318 1.5377547
13 1.2981186 1.1000843 1.4961529
14 1.2515551 1.0564724 1.4466379
16 1.2390333 1.1051741 1.3728927
18 1.166395 1.0333519 1.2994381
19 1.1431892 0.9687659 1.3176124
21 1.1153287 0.937493 1.2931643
22 1.0333468 0.81066453 1.256029
24 1.0205039 0.7917562 1.2492516
26 0.9083575 0.7335149 1.0832001
27 0.8497616 0.658116 1.0414072
29 0.7973074 0.619818 0.97479683
30 0.7800413 0.66157585 0.8985067
32 0.7323339 0.57360727 0.8910606
EOD
$p0s1 << EOD
0 0 0 0
2 1.2995758 0.88557047 1.7135811
3 1.4825114 1.0771307 1.8878921
5 1.3777949 1.1394659 1.6161237
6 1.5509917 1.3078351 1.7941482
8 1.4170572 1.3252112 1.5089033
10 1.4201496 1.1382704 1.7020288
11 1.3576468 1.1167156 1.598578
13 1.3087496 0.9886556 1.6288434
14 1.3348287 1.2021985 1.467459
16 1.2253245 1.0725853 1.3780638
18 1.1999466 1.0078508 1.3920425
19 1.1219949 0.8363907 1.407599
21 1.0994636 0.7991386 1.3997886
22 1.0582212 0.76599705 1.3504455
24 1.0106071 0.8433683 1.1778461
26 0.9004472 0.82860434 0.97229004
27 0.8505788 0.6095981 1.0915594
29 0.86711204 0.7063627 1.0278614
30 0.79671735 0.6744536 0.918981
32 0.7075846 0.6119269 0.8032423
EOD
$p0s2 << EOD
0 0 0 0
2 1.6821091 1.054462 2.3097563
3 1.8563248 1.3536186 2.359031
5 1.8052537 1.2379242 2.3725832
6 1.823181 1.4215599 2.224802
8 1.6897259 1.4437209 1.9357307
10 1.6509115 1.3145918 1.9872311
11 1.5354109 1.3266591 1.7441627
13 1.5050826 1.1827164 1.8274488
14 1.3815218 1.2167861 1.5462576
16 1.4429218 1.2552142 1.6306293
18 1.3052713 1.1233166 1.487226
19 1.2737287 0.9842624 1.563195
21 1.2849811 0.9478498 1.6221124
22 1.1062715 0.7938121 1.418731
24 1.1618645 0.8076124 1.5161166
26 0.9523424 0.77767277 1.127012
27 0.8914668 0.6044321 1.1785015
29 0.8964399 0.68320245 1.1096774
30 0.82420623 0.6994677 0.9489448
32 0.7444527 0.5763776 0.9125278
EOD
$p0s3 << EOD
0 0 0 0
2 1.312331 0.93902326 1.6856385
3 1.3571948 1.1194791 1.5949105
5 1.3941457 1.0723025 1.715989
6 1.4372444 1.2880183 1.5864705
8 1.3674107 1.2487568 1.4860646
10 1.3152595 1.1126791 1.5178399
11 1.3389295 1.0500752 1.6277839
13 1.2750324 1.03854 1.5115249
14 1.2071239 1.0641729 1.3500748
16 1.2276093 1.0776063 1.3776121
18 1.1832088 0.951415 1.4150026
19 1.0891703 0.9416755 1.2366651
21 1.1580939 0.91665804 1.3995297
22 0.99811584 0.8142359 1.1819957
24 1.033627 0.84764934 1.2196048
26 0.9353994 0.7048633 1.1659355
27 0.8505999 0.5785214 1.1226784
29 0.82498205 0.6135747 1.0363894
30 0.7755872 0.6559862 0.8951882
32 0.7164387 0.5431302 0.88974714
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:2.4674866]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29494,0.14525 to screen 0.29494,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29494,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53387,0.14525 to screen 0.53387,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53387,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77281,0.14525 to screen 0.77281,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77281,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.29921 to screen 0.82059,0.29921 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.04506,0.29921 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.45317 to screen 0.82059,0.45317 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.04506,0.45317 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.60712 to screen 0.82059,0.60712 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.5' at screen 0.04506,0.60712 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.76108 to screen 0.82059,0.76108 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2.0' at screen 0.04506,0.76108 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.37075 to screen 0.83466,0.39230 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.39230 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.36313 to screen 0.83466,0.29732 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.29732 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.37448 to screen 0.83466,0.43978 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.43978 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.36585 to screen 0.83466,0.34481 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.34481 left front textcolor rgb '#9a4478'
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
