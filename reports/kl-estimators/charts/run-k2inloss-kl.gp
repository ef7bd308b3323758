# KL divergence from the reference: k2InLoss
# gnuplot run-k2inloss-kl.gp > run-k2inloss-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 1.2381563 0.48661217 1.9897006
6 1.2009687 0.801329 1.6006086
9 1.286228 0.9933629 1.579093
12 1.1835535 0.97021574 1.3968912
15 1.1204652 0.95576364 1.2851669
18 1.2976445 1.0738368 1.5214523
21 1.5495235 1.071957 2.02709
24 1.6253593 1.2618402 1.9888784
27 1.7391757 1.3989742 2.0793772
30 1.7628311 1.4432873 2.082375
33 1.7786343 1.4345244 2.122744
36 1.7696296 1.3408842 2.198375
39 1.777114 1.4003738 2.1538544
42 1.8340745 1.5082835 2.1598654
45 1.8628808 1.5197837 2.205978
48 1.901943 1.5961229 2.207763
51 1.9223685 1.5948575 2.2498796
54 1.9319551 1.5519425 2.3119678
57 1.9131829 1.5520939 2.2742717
60 1.9012125 1.5342628 2.268162
EOD
$p0s1 << EOD
0 0 0 0
3 1.2068634 0.3685607 2.045166
6 1.2296853 0.745538 1.7138325
9 1.1928838 1.0091107 1.376657
12 1.1009154 0.9304876 1.2713432
15 1.0631334 0.95136935 1.1748974
18 1.2772272 1.1694448 1.3850096
21 1.5256002 1.0695828 1.9816176
24 1.6848781 1.1224915 2.2472646
27 1.8104327 1.4411079 2.1797576
30 1.8221629 1.5093782 2.1349478
33 1.744336 1.5055397 1.9831324
36 1.7786599 1.2943434 2.2629766
39 1.7186086 1.2230439 2.2141733
42 1.7998669 1.4030849 2.196649
45 1.8416547 1.4023799 2.2809296
48 1.9078983 1.5646693 2.2511272
51 1.9704856 1.6617211 2.27925
54 1.9039767 1.4775172 2.3304362
57 1.9245682 1.4728874 2.3762488
60 1.925508 1.5311624 2.3198538
EOD
$p0s2 << EOD
0 0 0 0
3 1.6987755 -0.065667965 3.463219
6 1.5954622 0.83053696 2.3603873
9 1.3888223 1.0153868 1.7622577
12 1.4407761 1.0220121 1.8595401
15 1.302126 0.9862474 1.6180048
18 1.5109512 1.1748044 1.8470979
21 1.9593503 1.2242981 2.6944027
24 1.9522806 1.2342228 2.6703384
27 1.9948248 1.4599832 2.5296662
30 1.864873 1.4862567 2.2434895
33 1.9002196 1.5641624 2.2362766
36 1.8804332 1.3911266 2.3697395
39 1.842555 1.3923744 2.2927356
42 1.8912704 1.5398446 2.2426963
45 1.9708 1.5482422 2.393358
48 1.9743129 1.6247816 2.3238442
51 2.0291305 1.7083374 2.3499234
54 2.0421908 1.6847043 2.399677
57 2.005452 1.6652792 2.3456244
60 1.9890107 1.6188182 2.3592033
EOD
$p0s3 << EOD
0 0 0 0
3 1.1253415 0.49677503 1.753908
6 1.2081512 0.79685575 1.6194468
9 1.187423 0.87580895 1.499037
12 1.1991009 0.88474935 1.5134523
15 1.2366405 1.0263808 1.4469002
18 1.2746876 1.0611033 1.4882718
21 1.7503008 1.0365262 2.4640753
24 1.5613152 1.1740226 1.9486077
27 1.7539513 1.3799784 2.1279242
30 1.7308542 1.4169724 2.044736
33 1.7989409 1.4709138 2.1269681
36 1.7776997 1.4059428 2.1494565
39 1.8128206 1.4215974 2.2040436
42 1.7912555 1.4770015 2.1055093
45 1.8747708 1.4752066 2.274335
48 1.872758 1.4669505 2.2785656
51 1.86735 1.5496217 2.1850784
54 1.9114877 1.589355 2.2336204
57 1.8675171 1.5548271 2.1802073
60 1.8467822 1.491771 2.2017937
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.20682344:3.6043744]
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
set arrow 9 from screen 0.05312,0.18648 to screen 0.82059,0.18648 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.18648 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.38584 to screen 0.82059,0.38584 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.38584 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.58519 to screen 0.82059,0.58519 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.58519 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.78454 to screen 0.82059,0.78454 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '3' at screen 0.04219,0.78454 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.56550 to screen 0.83466,0.54463 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.54463 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.57034 to screen 0.83466,0.59211 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.59211 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.82841,0.58300 to screen 0.83466,0.63960 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'kl/k2' at screen 0.83934,0.63960 left front textcolor rgb '#007553'
set arrow 16 from screen 0.82841,0.55465 to screen 0.83466,0.49714 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.49714 left front textcolor rgb '#9a4478'
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
