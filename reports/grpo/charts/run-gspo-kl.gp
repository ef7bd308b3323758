# KL divergence from the reference: gspo
# gnuplot run-gspo-kl.gp > run-gspo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 0.34356993 0.21292841 0.47421145
6 0.45356166 0.35688356 0.55023974
9 0.48827606 0.3786646 0.5978875
12 0.59288204 0.4439906 0.7417734
15 0.5693709 0.52811533 0.6106265
18 0.5974422 0.42733538 0.76754904
21 0.5936438 0.48217028 0.70511734
24 0.5824849 0.45462775 0.710342
27 0.56072253 0.44274285 0.6787022
30 0.5904825 0.47041896 0.71054596
33 0.5981893 0.5089839 0.6873947
36 0.5828298 0.4906617 0.67499787
39 0.60855937 0.4916979 0.7254208
42 0.59046954 0.49408454 0.68685454
45 0.6075071 0.53689784 0.6781164
48 0.6113933 0.56357867 0.6592079
51 0.59222823 0.54074395 0.6437125
54 0.5785176 0.51715493 0.6398803
57 0.5720495 0.5104894 0.63360965
60 0.5640561 0.5078951 0.620217
EOD
$p0s1 << EOD
0 0 0 0
3 0.3837511 0.17415857 0.5933436
6 0.4795363 0.363285 0.5957875
9 0.4938504 0.33964318 0.64805764
12 0.6566365 0.43746272 0.87581027
15 0.5983354 0.47799888 0.71867186
18 0.6220664 0.35844457 0.8856882
21 0.61122787 0.44957048 0.77288526
24 0.59471864 0.44569093 0.74374634
27 0.5719123 0.4442772 0.69954735
30 0.60824287 0.46318045 0.75330526
33 0.5898233 0.4559934 0.72365326
36 0.5683711 0.43923217 0.69751006
39 0.59295005 0.41657355 0.7693265
42 0.6127444 0.47661027 0.7488785
45 0.61427486 0.4621795 0.76637024
48 0.6267343 0.5151802 0.7382885
51 0.6029138 0.48890468 0.71692294
54 0.62036717 0.4847184 0.75601596
57 0.6190176 0.49593243 0.74210274
60 0.6101647 0.5141805 0.7061489
EOD
$p0s2 << EOD
0 0 0 0
3 0.6247683 0.2622607 0.9872759
6 0.72308743 0.50930554 0.9368693
9 0.7130152 0.4559939 0.9700365
12 0.9125728 0.41897607 1.4061697
15 0.7260226 0.59249175 0.85955346
18 0.96701294 0.12495495 1.8090708
21 0.6939536 0.47593212 0.91197497
24 0.6388446 0.46481884 0.81287044
27 0.5525484 0.43330792 0.6717889
30 0.63710296 0.54057086 0.7336351
33 0.6348495 0.590203 0.67949593
36 0.58824605 0.5011216 0.6753705
39 0.61841273 0.3602668 0.87655866
42 0.6479878 0.41715074 0.8788249
45 0.6342558 0.41011962 0.85839206
48 0.6113951 0.41257825 0.81021196
51 0.5704696 0.49049556 0.6504437
54 0.6002803 0.41065758 0.78990304
57 0.585536 0.39064756 0.7804244
60 0.54421115 0.44961616 0.6388061
EOD
$p0s3 << EOD
0 0 0 0
3 0.3775673 0.2197207 0.53541386
6 0.46356544 0.2825261 0.6446048
9 0.5061189 0.3658159 0.6464219
12 0.60102075 0.41136092 0.7906805
15 0.53916854 0.4155043 0.66283274
18 0.6093465 0.4807786 0.7379144
21 0.53923833 0.3682144 0.7102623
24 0.5348459 0.2979201 0.7717717
27 0.4975597 0.27227083 0.7228486
30 0.55973846 0.38383278 0.73564416
33 0.59626895 0.4065852 0.7859527
36 0.60523695 0.33502316 0.87545073
39 0.61824733 0.33264884 0.9038458
42 0.6542835 0.35985962 0.94870746
45 0.6644041 0.37805438 0.9507538
48 0.56097287 0.3035886 0.8183571
51 0.60762125 0.3441144 0.87112814
54 0.6297549 0.3541531 0.90535676
57 0.61116546 0.3125817 0.90974927
60 0.61639726 0.3212863 0.9115083
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0:1.8814337]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.18343,0.14525 to screen 0.18343,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.18343,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.31086,0.14525 to screen 0.31086,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.31086,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43830,0.14525 to screen 0.43830,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43830,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56573,0.14525 to screen 0.56573,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56573,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69316,0.14525 to screen 0.69316,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.69316,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.34717 to screen 0.82059,0.34717 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.5' at screen 0.04506,0.34717 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.54908 to screen 0.82059,0.54908 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.04506,0.54908 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.75099 to screen 0.82059,0.75099 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '1.5' at screen 0.04506,0.75099 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.37303 to screen 0.83466,0.35723 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.35723 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.39165 to screen 0.83466,0.40471 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.40471 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.82841,0.36502 to screen 0.83466,0.30974 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'kl/k2' at screen 0.83934,0.30974 left front textcolor rgb '#007553'
set arrow 16 from screen 0.82841,0.39417 to screen 0.83466,0.45220 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.45220 left front textcolor rgb '#9a4478'
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
