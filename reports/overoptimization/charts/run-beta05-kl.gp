# KL divergence from the reference: beta05
# gnuplot run-beta05-kl.gp > run-beta05-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
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
$p0s1 << EOD
0 0 0 0
2 0.4946419 0.30610642 0.68317735
4 1.2032081 0.9647648 1.4416515
6 1.5152209 1.2516382 1.7788036
8 1.5028546 1.1680616 1.8376474
10 1.292196 0.96019256 1.6241995
12 1.3153309 0.9323523 1.6983094
14 1.4957249 1.1955849 1.7958648
16 1.3124619 0.9669909 1.6579329
18 1.2416592 0.9035908 1.5797275
20 1.2847878 0.9953593 1.5742162
22 1.3190781 1.007883 1.6302731
24 1.2586143 0.99355316 1.5236754
26 1.2914556 0.9674874 1.6154238
28 1.2105606 0.91952944 1.5015917
30 1.2073078 0.9823265 1.432289
32 1.290856 0.9862545 1.5954574
34 1.3036734 1.0925367 1.5148101
36 1.2669333 0.9701264 1.5637403
38 1.2470496 0.93859905 1.5555001
40 1.2654556 0.9624662 1.5684451
EOD
$p0s2 << EOD
0 0 0 0
2 0.58296907 0.15756983 1.0083684
4 1.20105 0.8754719 1.5266281
6 1.4254992 1.1212639 1.7297345
8 1.3522297 1.0070605 1.6973989
10 1.0836694 0.80340356 1.3639354
12 1.1338371 0.793642 1.4740322
14 1.2845106 0.99195343 1.577068
16 1.1004443 0.8248856 1.3760031
18 1.028566 0.7648745 1.2922575
20 1.1026698 0.8282263 1.3771135
22 1.0608984 0.797933 1.3238637
24 1.0651556 0.82022554 1.3100858
26 1.1068884 0.7644293 1.4493476
28 0.9889745 0.71862626 1.2593228
30 0.9603948 0.74508435 1.1757053
32 1.001715 0.75807184 1.245358
34 1.0265359 0.78602105 1.2670507
36 1.0070161 0.7447296 1.2693026
38 1.0029321 0.7064785 1.2993858
40 0.9865087 0.7044969 1.2685205
EOD
$p0s3 << EOD
0 0 0 0
2 0.47361857 0.30751032 0.6397268
4 1.1747426 0.95965004 1.3898351
6 1.5065211 1.2325156 1.7805266
8 1.4526434 1.102409 1.8028778
10 1.1703728 0.90347034 1.4372754
12 1.2216115 0.87168294 1.57154
14 1.4241958 1.1439364 1.7044551
16 1.3330895 0.9778629 1.6883162
18 1.2632146 0.8690268 1.6574024
20 1.3309624 0.9885693 1.6733556
22 1.1672872 0.8894028 1.4451716
24 1.1846464 0.8889704 1.4803222
26 1.3291218 0.9238948 1.7343489
28 1.1576948 0.9175038 1.3978857
30 1.2130535 0.9206285 1.5054785
32 1.1186417 0.8645787 1.3727047
34 1.1752242 0.8876197 1.4628288
36 1.1186485 0.86186624 1.3754307
38 1.1266558 0.8176371 1.4356747
40 1.0919744 0.8053076 1.3786412
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:1.9111534]
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
set arrow 7 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.34403 to screen 0.82059,0.34403 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.34403 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.54280 to screen 0.82059,0.54280 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.54280 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.74157 to screen 0.82059,0.74157 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.5' at screen 0.04506,0.74157 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 12 'kl/reference' at screen 0.83934,0.62178 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.64833 to screen 0.83466,0.66927 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.66927 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.53744 to screen 0.83466,0.52681 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.52681 left front textcolor rgb '#007553'
set label 15 'kl/k3' at screen 0.83934,0.57430 left front textcolor rgb '#9a4478'
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
