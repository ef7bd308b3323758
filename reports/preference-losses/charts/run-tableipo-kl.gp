# KL divergence from the reference: tableIPO
# gnuplot run-tableipo-kl.gp > run-tableipo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 0.07521252 0.057642005 0.09278305
10 0.22973314 0.1587691 0.30069718
15 0.38311613 0.25419164 0.5120406
20 0.5014934 0.325946 0.67704076
25 0.58289236 0.37642696 0.7893578
30 0.63434404 0.4096467 0.8590414
35 0.65596604 0.42411005 0.88782203
40 0.65604067 0.42415223 0.88792914
45 0.64518386 0.41656077 0.8738069
50 0.6321758 0.4075854 0.8567662
55 0.62327987 0.4015262 0.8450335
60 0.62052494 0.39963105 0.8414188
65 0.6222105 0.40076247 0.8436585
70 0.6254325 0.4029132 0.8479518
75 0.62823886 0.4047923 0.85168546
80 0.6299671 0.4059506 0.85398364
85 0.6307354 0.4064694 0.85500133
90 0.630925 0.40660033 0.85524964
95 0.6308842 0.40657464 0.8551936
100 0.6308339 0.40654147 0.8551264
EOD
$p0s1 << EOD
0 0 0 0
5 0.08349801 0.004550375 0.16244565
10 0.25149545 0.13922803 0.36376286
15 0.40027 0.27082944 0.52971053
20 0.51680285 0.3948508 0.6387549
25 0.61165655 0.4592689 0.7640443
30 0.63505495 0.4196409 0.85046905
35 0.6768681 0.42675623 0.9269799
40 0.6767519 0.42657888 0.92692494
45 0.67170393 0.44837368 0.8950342
50 0.63458765 0.41155612 0.85761917
55 0.63068056 0.44620615 0.81515497
60 0.6305926 0.44591007 0.8152751
65 0.63063926 0.44607955 0.815199
70 0.63440573 0.44042727 0.8283842
75 0.64225745 0.45655775 0.82795715
80 0.6501485 0.4672965 0.8330005
85 0.6501943 0.4674225 0.8329661
90 0.65020406 0.4674516 0.83295655
95 0.65019995 0.46744236 0.8329575
100 0.6501964 0.46743342 0.83295935
EOD
$p0s2 << EOD
0 0 0 0
5 0.071880214 0.049606863 0.09415356
10 0.18934591 0.0993314 0.2793604
15 0.29063523 0.139777 0.44149345
20 0.3399516 0.10115369 0.57874954
25 0.34917888 0.072238006 0.6261198
30 0.3992018 0.14738439 0.6510193
35 0.35897163 0.15374519 0.5641981
40 0.35918513 0.15390365 0.56446666
45 0.3500237 0.109464675 0.5905827
50 0.3994246 0.17838661 0.62046266
55 0.38540223 0.10248009 0.6683244
60 0.38267013 0.102005266 0.663335
65 0.38441694 0.10231185 0.666522
70 0.38735136 0.103444375 0.6712584
75 0.37581214 0.07934717 0.6722771
80 0.3641788 0.07287005 0.6554876
85 0.36485016 0.07287538 0.65682495
90 0.36501473 0.0728789 0.65715057
95 0.3649778 0.07288084 0.6570748
100 0.36493337 0.072881185 0.6569855
EOD
$p0s3 << EOD
0 0 0 0
5 0.07695329 0.061056174 0.09285042
10 0.21759592 0.13905393 0.29613793
15 0.37411603 0.22448753 0.5237445
20 0.4671147 0.102039054 0.83219033
25 0.4747851 -0.053528782 1.003099
30 0.81191987 0.32658267 1.2972571
35 0.5106583 0.030667724 0.9906489
40 0.51172143 0.031256914 0.992186
45 0.4161423 0.043450963 0.7888336
50 0.8254628 0.5154001 1.1355255
55 0.689266 0.050103255 1.3284289
60 0.6712663 0.052636355 1.2898962
65 0.6826889 0.05101498 1.3143628
70 0.70369935 0.049443968 1.3579546
75 0.6119203 -0.107291974 1.3311327
80 0.52619934 -0.17293437 1.225333
85 0.5297085 -0.17642549 1.2358425
90 0.53057337 -0.17727758 1.2384243
95 0.5303774 -0.1770688 1.2378236
100 0.5301439 -0.17683265 1.2371204
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [-0.23868687:1.419364]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20892,0.14525 to screen 0.20892,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.20892,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36184,0.14525 to screen 0.36184,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.36184,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.51476,0.14525 to screen 0.51476,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.51476,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.66768,0.14525 to screen 0.66768,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.66768,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.25463 to screen 0.82059,0.25463 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.25463 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.48374 to screen 0.82059,0.48374 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.04506,0.48374 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.71286 to screen 0.82059,0.71286 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.04506,0.71286 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.54370 to screen 0.83466,0.53127 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.53127 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.55257 to screen 0.83466,0.57876 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.57876 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.42185 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.49756 to screen 0.83466,0.48379 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.48379 left front textcolor rgb '#9a4478'
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
