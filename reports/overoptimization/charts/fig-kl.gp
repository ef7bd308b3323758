# KL to the initial policy over the steps
# gnuplot fig-kl.gp > fig-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.1648304 -0.47387996 2.8035407
4 1.8150877 1.0227286 2.6074467
6 2.5018778 2.1156254 2.8881304
8 3.3659918 2.729527 4.0024567
10 4.2574406 3.385106 5.1297755
12 5.273859 4.0063214 6.5413966
14 6.133862 3.9482384 8.319486
16 6.436874 3.9035375 8.97021
18 7.0692377 4.21491 9.923566
20 7.3082266 4.176936 10.439517
22 7.812726 4.3223286 11.303123
24 8.489947 4.6460013 12.333893
26 8.890536 4.7438083 13.037264
28 9.404222 5.306402 13.50204
30 9.552306 5.2529883 13.851623
32 9.88728 5.34132 14.43324
34 10.170087 5.5270224 14.81315
36 10.340661 5.689568 14.991754
38 10.387809 5.7059383 15.069679
40 10.402429 5.740676 15.064181
EOD
$p0s1 << EOD
0 0 0 0
2 1.2815984 -0.62126464 3.1844616
4 1.5973686 1.2455522 1.9491851
6 2.35568 2.0219853 2.689375
8 2.8635714 2.3804054 3.3467376
10 3.1418383 2.5023904 3.781286
12 3.2828798 2.307916 4.257844
14 3.1857767 2.2721057 4.0994477
16 3.0483997 2.3097732 3.787026
18 3.0918262 2.3230298 3.860623
20 3.1683328 2.3037546 4.0329113
22 3.124828 2.354565 3.895091
24 3.1036034 2.3297958 3.8774107
26 3.157212 2.357417 3.9570067
28 3.3167558 2.4458117 4.1877
30 3.1810951 2.4286032 3.9335868
32 3.1615741 2.356483 3.9666653
34 3.2159784 2.4434328 3.9885242
36 3.1857367 2.454959 3.9165144
38 3.18272 2.470872 3.894568
40 3.158074 2.4477918 3.868356
EOD
$p0s2 << EOD
0 0 0 0
2 1.02531 -0.3085694 2.3591895
4 1.4580171 1.1954796 1.7205546
6 2.0552495 1.6974802 2.413019
8 2.210175 1.7504438 2.6699064
10 2.1715052 1.644527 2.6984832
12 2.0312116 1.5696528 2.4927704
14 1.8976138 1.4313169 2.3639107
16 1.8976912 1.4134139 2.3819685
18 2.0157473 1.631828 2.399667
20 1.9501088 1.5952322 2.304985
22 1.9922811 1.6666328 2.3179293
24 1.8775855 1.5315622 2.223609
26 1.9174424 1.50477 2.3301146
28 1.8432294 1.5137911 2.1726677
30 1.8166779 1.4712924 2.1620636
32 1.8461057 1.4608859 2.2313256
34 1.8658819 1.4764451 2.2553186
36 1.9021035 1.5519348 2.2522721
38 1.8827282 1.50057 2.2648864
40 1.8807946 1.4945568 2.2670324
EOD
$p0s3 << EOD
0 0 0 0
2 0.4857497 0.31431112 0.6571883
4 1.2052741 1.0081524 1.4023958
6 1.527695 1.2616595 1.7937304
8 1.4642152 1.1589085 1.7695217
10 1.2709492 0.9836652 1.5582331
12 1.335888 1.0115678 1.6602082
14 1.5001982 1.2198093 1.7805872
16 1.3111589 1.0088246 1.6134932
18 1.2483786 0.9545491 1.5422082
20 1.319881 1.0390608 1.6007011
22 1.3075168 1.0589305 1.5561031
24 1.2747253 1.0433506 1.5061
26 1.2958279 0.983237 1.6084187
28 1.2101879 0.9576387 1.4627371
30 1.1897916 0.99426305 1.38532
32 1.2512223 0.9941614 1.508283
34 1.2745333 1.059566 1.4895006
36 1.2578256 0.99900115 1.5166501
38 1.2336842 0.9498101 1.5175583
40 1.2118617 0.9445635 1.47916
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87605; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-1.2489024:15.697317]
set arrow 1 from screen 0.05312,0.14525 to screen 0.87605,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25886,0.14525 to screen 0.25886,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25886,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46459,0.14525 to screen 0.46459,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46459,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67032,0.14525 to screen 0.67032,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67032,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.87605,0.14525 to screen 0.87605,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.87605,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.20125 to screen 0.87605,0.20125 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.20125 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42542 to screen 0.87605,0.42542 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.42542 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.64959 to screen 0.87605,0.64959 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.64959 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.87376 to screen 0.87605,0.87376 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '15' at screen 0.04219,0.87376 right front textcolor rgb '#59636e'
set label 10 'kl/reference (nats per response)' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.87605,0.04469 right front textcolor rgb '#59636e'
set label 12 'ppo32' at screen 0.89480,0.66763 left front textcolor rgb '#006aa6'
set label 13 'beta005' at screen 0.89480,0.34284 left front textcolor rgb '#b04d00'
set arrow 11 from screen 0.88386,0.28557 to screen 0.89011,0.29432 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'beta02' at screen 0.89480,0.29432 left front textcolor rgb '#007553'
set arrow 12 from screen 0.88386,0.25558 to screen 0.89011,0.24683 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'beta05' at screen 0.89480,0.24683 left front textcolor rgb '#9a4478'
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
