# KL divergence from the reference: trpo
# gnuplot run-trpo-kl.gp > run-trpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0.14862056 0.080439396 0.21680172
3 0.2635573 0.18099567 0.34611896
5 0.5360447 0.38759527 0.68449414
6 0.68641555 0.47563705 0.8971941
8 1.0372146 0.80733544 1.2670938
10 1.3696593 1.0510266 1.688292
11 1.4694997 1.144556 1.7944435
13 1.7835076 1.5230324 2.0439827
14 2.0094419 1.8585488 2.160335
16 2.3052702 2.0292366 2.581304
18 2.521237 2.1832974 2.8591764
19 2.582164 2.30999 2.854338
21 2.7423618 2.5064898 2.978234
22 2.9419641 2.5223727 3.3615556
24 3.258822 2.8549488 3.6626952
26 3.3872983 3.084645 3.6899517
27 3.4176855 3.1210423 3.714329
29 3.543746 3.2467153 3.8407764
30 3.6779578 3.2464025 4.109513
32 3.8188567 3.2261937 4.41152
EOD
$p0s1 << EOD
0 0 0 0
2 0.14777203 0.1046875 0.19085655
3 0.25074714 0.15751186 0.34398243
5 0.53508407 0.35381544 0.71635264
6 0.6404222 0.3458206 0.9350238
8 0.9328261 0.71352875 1.1521233
10 1.2491975 0.8374516 1.6609434
11 1.4010737 1.0572779 1.7448695
13 1.8106092 1.4011556 2.2200627
14 1.9883829 1.5982156 2.3785503
16 2.166779 1.7153816 2.6181767
18 2.5278747 1.9127007 3.1430485
19 2.590725 2.2811432 2.9003065
21 2.583934 2.2940574 2.873811
22 2.9560695 2.501301 3.410838
24 3.153792 2.6519592 3.6556246
26 3.3880825 2.9143188 3.8618462
27 3.4926453 2.9204876 4.0648026
29 3.4943624 2.9657965 4.022928
30 3.6593707 3.089089 4.2296524
32 3.874392 3.156004 4.59278
EOD
$p0s2 << EOD
0 0 0 0
2 0.15099768 0.07375427 0.22824109
3 0.26143473 0.15452923 0.36834025
5 0.5900285 0.41038662 0.76967037
6 0.7787351 0.43298316 1.124487
8 1.1425834 0.7762082 1.5089586
10 1.6292562 1.0914614 2.167051
11 1.6645615 1.2893329 2.0397902
13 2.1537397 1.711745 2.5957344
14 2.5349169 2.1465905 2.9232433
16 2.851425 2.48923 3.2136202
18 3.1439826 2.5668533 3.721112
19 3.3732488 2.8157399 3.9307575
21 3.3330753 3.1198256 3.5463252
22 3.7513905 2.8298597 4.672921
24 4.1025596 3.512611 4.692508
26 4.5458746 4.3166533 4.775096
27 4.535263 3.9790328 5.0914936
29 4.51796 4.0142035 5.021717
30 4.887483 4.0471525 5.7278132
32 5.3606195 4.3222523 6.398987
EOD
$p0s3 << EOD
0 0 0 0
2 0.14214751 0.06651305 0.21778198
3 0.24139722 0.1565834 0.32621104
5 0.5312714 0.38964108 0.6729017
6 0.6841244 0.44852367 0.9197252
8 1.0362152 0.73294437 1.339486
10 1.3990883 1.0339181 1.7642583
11 1.4625245 1.1638663 1.7611827
13 1.7456911 1.5090859 1.9822962
14 1.9835476 1.7510777 2.2160175
16 2.1211956 2.00414 2.2382512
18 2.3840032 2.1642423 2.6037643
19 2.5399837 2.163915 2.9160528
21 2.70254 2.4851801 2.9198997
22 2.7478282 2.1586797 3.336977
24 3.1273417 2.8962033 3.3584805
26 3.2454486 2.6822588 3.8086386
27 3.313876 2.8666751 3.7610767
29 3.4629867 3.0325828 3.8933907
30 3.7360256 2.9636219 4.508429
32 3.8722138 3.0246341 4.7197933
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:6.6549463]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.37359 to screen 0.82059,0.37359 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.37359 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.60192 to screen 0.82059,0.60192 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.60192 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.83025 to screen 0.82059,0.83025 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.83025 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.58124 to screen 0.83466,0.53790 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.53790 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.58758 to screen 0.83466,0.63287 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.63287 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.75726 left front textcolor rgb '#007553'
set label 14 'kl/k3' at screen 0.83934,0.58538 left front textcolor rgb '#9a4478'
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
