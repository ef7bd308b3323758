# KL divergence from the reference: lenient
# gnuplot run-lenient-kl.gp > run-lenient-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 0.02454855 -0.0013144212 0.050411522
6 0.054930054 0.008439758 0.10142035
9 0.06851812 0.010286869 0.12674937
12 0.075491585 0.010082839 0.14090033
15 0.07537627 0.008311329 0.14244121
18 0.07565173 0.013515764 0.1377877
21 0.076542646 0.013499762 0.13958552
24 0.075965494 0.0097800065 0.14215098
27 0.077685595 0.0116402 0.14373098
30 0.081599064 0.014688662 0.14850947
33 0.08633299 0.01734957 0.15531641
36 0.088667445 0.017019806 0.16031508
39 0.09229729 0.01856933 0.16602525
42 0.09760942 0.026885964 0.16833287
45 0.095516294 0.02050578 0.1705268
48 0.09573533 0.020946864 0.17052379
51 0.098239236 0.025194768 0.1712837
54 0.09897653 0.02502147 0.17293158
57 0.09929994 0.024931658 0.17366822
60 0.09944377 0.025000848 0.1738867
EOD
$p0s1 << EOD
0 0 0 0
3 0.02473368 -0.02505125 0.07451861
6 0.05476969 -0.026410075 0.13594946
9 0.074744925 -0.013291837 0.16278169
12 0.07738444 -0.024919206 0.17968808
15 0.07181826 -0.026244234 0.16988076
18 0.070482984 -0.02591016 0.16687614
21 0.074462265 -0.013683618 0.16260815
24 0.08151749 -0.009623981 0.17265896
27 0.08621505 -0.0069774715 0.17940757
30 0.07795079 -0.0177771 0.17367868
33 0.08627793 -0.009310758 0.18186662
36 0.09405305 -0.0010011608 0.18910725
39 0.09767077 0.0006535415 0.19468799
42 0.101661995 0.008332001 0.19499199
45 0.09739551 0.00086271384 0.19392832
48 0.09587573 -0.0024193085 0.19417077
51 0.10144269 0.0064294804 0.1964559
54 0.09941348 -0.0017814974 0.20060845
57 0.1022356 -0.0019424586 0.20641366
60 0.10164585 -0.0022261573 0.20551786
EOD
$p0s2 << EOD
0 0 0 0
3 0.021698138 0.0007822184 0.042614054
6 0.04767833 0.0011484127 0.09420825
9 0.063065045 0.006640701 0.119489394
12 0.069716886 0.006361097 0.13307267
15 0.067172006 0.0051375665 0.12920643
18 0.06676003 0.013986608 0.11953346
21 0.08006489 0.02586338 0.1342664
24 0.066664726 0.005084449 0.128245
27 0.06676539 0.0059394585 0.12759131
30 0.07599491 0.011743091 0.14024672
33 0.075575754 0.01778519 0.13336632
36 0.070455454 0.008348608 0.1325623
39 0.078526445 0.01344472 0.14360817
42 0.09351185 0.022400767 0.16462293
45 0.08172129 0.010158267 0.15328431
48 0.08278177 0.011645599 0.15391794
51 0.08341128 0.011454108 0.15536845
54 0.08713413 0.008470568 0.1657977
57 0.08208557 0.010173262 0.15399788
60 0.082572564 0.010081055 0.15506408
EOD
$p0s3 << EOD
0 0 0 0
3 0.023416286 0.0010147662 0.045817807
6 0.053760197 -0.0016793035 0.1091997
9 0.074301384 0.005994599 0.14260817
12 0.08189461 0.0072310637 0.15655816
15 0.080293685 0.006053376 0.154534
18 0.07702051 0.018411746 0.13562928
21 0.08423472 0.022718627 0.14575082
24 0.07763268 0.0061721695 0.1490932
27 0.07496024 0.0063567525 0.14356373
30 0.09505166 0.01303832 0.177065
33 0.0794585 0.018262252 0.14065474
36 0.06780946 0.0017315827 0.13388734
39 0.08565471 0.0058720848 0.16543734
42 0.09691157 0.008871287 0.18495186
45 0.09247691 -0.002085291 0.1870391
48 0.094896264 0.0017787373 0.18801379
51 0.0957547 0.0008083298 0.19070107
54 0.10520268 -0.0058687907 0.21627416
57 0.08964473 0.0014746868 0.17781477
60 0.09024432 0.0014226354 0.17906602
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.035882693:0.21987797]
set arrow 1 from screen 0.06880,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19410,0.14525 to screen 0.19410,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.19410,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.31940,0.14525 to screen 0.31940,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.31940,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.44470,0.14525 to screen 0.44470,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.44470,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56999,0.14525 to screen 0.56999,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56999,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69529,0.14525 to screen 0.69529,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.69529,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.25185 to screen 0.82059,0.25185 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.00' at screen 0.05786,0.25185 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.40038 to screen 0.82059,0.40038 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.05' at screen 0.05786,0.40038 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.54891 to screen 0.82059,0.54891 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.10' at screen 0.05786,0.54891 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06880,0.69744 to screen 0.82059,0.69744 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.15' at screen 0.05786,0.69744 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.06880,0.84598 to screen 0.82059,0.84598 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.20' at screen 0.05786,0.84598 right front textcolor rgb '#59636e'
set label 13 'nats per response' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 15 'kl/reference' at screen 0.83934,0.55328 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.55380 to screen 0.83466,0.60076 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'kl/k1' at screen 0.83934,0.60076 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.82841,0.49714 to screen 0.83466,0.45830 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 17 'kl/k2' at screen 0.83934,0.45830 left front textcolor rgb '#007553'
set arrow 16 from screen 0.82841,0.51993 to screen 0.83466,0.50579 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 18 'kl/k3' at screen 0.83934,0.50579 left front textcolor rgb '#9a4478'
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
