# KL divergence from the reference: ipoBeta01
# gnuplot run-ipobeta01-kl.gp > run-ipobeta01-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 1.8077832 0.6131185 3.002448
16 2.844794 1.8700516 3.8195367
24 3.0303173 1.9869783 4.0736566
32 2.4624755 1.6686224 3.2563288
40 2.5060577 1.816698 3.1954174
48 2.4163802 2.138608 2.6941526
56 2.6160638 1.8975757 3.3345518
64 2.4081173 1.826502 2.9897325
72 2.6976244 2.3495276 3.0457213
80 2.751307 2.3421936 3.1604207
88 2.5694742 2.2177618 2.9211867
96 2.3319485 2.076169 2.5877278
104 2.4972305 2.0715997 2.922861
112 2.5896075 2.2540762 2.9251385
120 2.709166 2.384549 3.0337834
128 2.662466 2.4527738 2.872158
136 2.6065278 2.3371024 2.8759532
144 2.700487 2.4643974 2.9365764
152 2.6824172 2.4402142 2.92462
160 2.6848426 2.365836 3.003849
EOD
$p0s1 << EOD
0 0 0 0
8 1.7203368 0.61837614 2.8222973
16 2.675934 1.8973392 3.454529
24 2.999253 1.9600961 4.03841
32 2.4285297 1.6004443 3.2566152
40 2.350117 1.5076789 3.1925552
48 2.4078708 1.9813409 2.8344004
56 2.664115 1.6399028 3.688327
64 2.308219 1.8211703 2.7952676
72 2.8855803 2.430011 3.3411498
80 2.701352 2.358698 3.0440056
88 2.5610397 2.1615405 2.9605386
96 2.251544 1.798478 2.70461
104 2.5034883 1.9117094 3.0952673
112 2.4771042 2.0460253 2.908183
120 2.7572398 2.228422 3.2860577
128 2.6568823 2.2988315 3.014933
136 2.5347095 2.205984 2.8634348
144 2.593584 2.2932703 2.8938975
152 2.5877864 2.188561 2.987012
160 2.590948 2.2603393 2.921557
EOD
$p0s2 << EOD
0 0 0 0
8 2.7538824 0.28399798 5.223767
16 4.059992 2.4362428 5.6837406
24 4.2231092 2.4194238 6.026795
32 3.3431907 2.0867705 4.599611
40 3.3955436 2.2817214 4.509366
48 3.1145692 2.6904836 3.5386548
56 3.3641222 1.9849523 4.743292
64 2.7717104 2.0182652 3.5251553
72 3.7067184 3.0872707 4.326166
80 3.4823802 2.7929828 4.1717777
88 3.1346467 2.4445527 3.8247404
96 2.817286 2.2969134 3.3376586
104 3.1182983 2.3254714 3.9111252
112 3.1594489 2.6885245 3.6303735
120 3.3336985 2.6579478 4.0094495
128 3.2452118 2.9000638 3.5903597
136 3.1662421 2.4758654 3.8566186
144 3.2442775 2.9019012 3.5866535
152 3.2617505 2.9589014 3.5645995
160 3.2080777 2.754023 3.662132
EOD
$p0s3 << EOD
0 0 0 0
8 1.69271 0.6869775 2.6984427
16 2.9085543 2.0276024 3.789506
24 3.035321 1.8376579 4.232984
32 2.4522781 1.5527635 3.3517928
40 2.4753273 1.8158171 3.1348372
48 2.362024 2.0811412 2.642907
56 2.5605736 1.8456917 3.2754555
64 2.2409563 1.6788827 2.80303
72 2.860477 2.6976397 3.023314
80 2.7424986 2.4692478 3.0157497
88 2.5507991 2.097461 3.0041373
96 2.2966611 2.0177786 2.5755434
104 2.472793 1.9200213 3.025565
112 2.5627875 2.2704291 2.8551462
120 2.6714542 2.262607 3.0803013
128 2.6715477 2.35795 2.9851456
136 2.5466468 2.0940049 2.9992888
144 2.6171825 2.299823 2.934542
152 2.6409338 2.4561594 2.8257084
160 2.5955446 2.2808888 2.9102004
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [0:6.2678666]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.38769 to screen 0.82059,0.38769 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.38769 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.63012 to screen 0.82059,0.63012 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.63012 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.87256 to screen 0.82059,0.87256 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.87256 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.47070 to screen 0.83466,0.50475 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.50475 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.45932 to screen 0.83466,0.40978 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.40978 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.53413 to screen 0.83466,0.55224 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.55224 left front textcolor rgb '#007553'
set label 14 'kl/k3' at screen 0.83934,0.45726 left front textcolor rgb '#9a4478'
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
