# KL divergence from the reference: dpoEight01
# gnuplot run-dpoeight01-kl.gp > run-dpoeight01-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
200 0.5766593 0.51459163 0.638727
400 0.914209 0.8008746 1.0275434
600 1.0888104 0.96491325 1.2127075
800 1.2307794 1.0901078 1.371451
1000 1.3581591 1.1943634 1.5219548
1200 1.4742664 1.2892079 1.6593249
1400 1.5774761 1.3788229 1.7761294
1600 1.6694056 1.4662375 1.8725737
1800 1.7475729 1.5507859 1.9443598
2000 1.815168 1.6336732 1.996663
2200 1.872014 1.7110995 2.0329285
2400 1.9192775 1.781475 2.05708
2600 1.9579228 1.8441863 2.0716593
2800 1.9887375 1.8972422 2.0802326
3000 2.0124745 1.9402782 2.0846708
3200 2.0308263 1.9750347 2.086618
3400 2.0444334 2.0020998 2.086767
3600 2.0545692 2.0230963 2.0860422
3800 2.0620034 2.0388782 2.0851285
4000 2.0673275 2.0506632 2.0839918
EOD
$p0s1 << EOD
0 0 0 0
200 0.5908269 0.48112282 0.700531
400 0.92844224 0.7941981 1.0626864
600 1.1095546 0.91025025 1.3088591
800 1.2260712 1.0309196 1.4212229
1000 1.356912 1.1954653 1.5183587
1200 1.4677004 1.2924206 1.6429801
1400 1.602665 1.388163 1.817167
1600 1.6784085 1.4265051 1.9303119
1800 1.734666 1.4782044 1.9911275
2000 1.817074 1.5766674 2.0574803
2200 1.8699003 1.6616973 2.0781033
2400 1.9252137 1.7486211 2.1018062
2600 1.9481375 1.7841388 2.1121361
2800 1.9818345 1.8510413 2.1126277
3000 2.0107243 1.934842 2.0866067
3200 2.0291855 1.9646277 2.0937433
3400 2.050497 2.0030432 2.0979512
3600 2.0505774 2.0004113 2.1007433
3800 2.0499356 1.9964726 2.1033988
4000 2.067277 2.0387092 2.095845
EOD
$p0s2 << EOD
0 0 0 0
200 0.43725303 0.37311476 0.50139123
400 0.61715597 0.41254085 0.8217711
600 0.75894 0.5744148 0.94346523
800 0.9622592 0.7829032 1.1416152
1000 1.1229036 0.8599873 1.3858199
1200 1.309937 0.996533 1.623341
1400 1.5081725 1.1170868 1.8992584
1600 1.6426613 1.2214438 2.063879
1800 1.7463368 1.3661214 2.126552
2000 1.8341647 1.5070193 2.1613102
2200 1.9244134 1.674 2.174827
2400 2.0000615 1.8088049 2.1913183
2600 2.0471692 1.8934853 2.2008533
2800 2.0912127 1.9847378 2.1976876
3000 2.1283538 2.076715 2.1799927
3200 2.1483188 2.1097054 2.186932
3400 2.1574414 2.1256366 2.1892462
3600 2.1679366 2.1283553 2.2075179
3800 2.1780665 2.1252234 2.2309096
4000 2.1711323 2.134367 2.2078977
EOD
$p0s3 << EOD
0 0 0 0
200 0.54194146 0.39653525 0.6873477
400 0.8508137 0.036702983 1.6649244
600 0.5487106 0.45827508 0.63914603
800 0.7835778 0.38583398 1.1813216
1000 0.7061696 0.56945944 0.8428797
1200 0.8081691 0.6472747 0.9690636
1400 0.92883635 0.705416 1.1522567
1600 1.0441167 0.7355334 1.3527001
1800 1.1416528 0.8647711 1.4185345
2000 1.0467753 0.87282556 1.2207252
2200 1.0944462 0.9639043 1.2249881
2400 1.1333544 1.04001 1.2266989
2600 1.1645039 1.0907794 1.2382284
2800 1.194815 1.1422024 1.2474276
3000 1.231143 1.1628306 1.2994554
3200 1.2573159 1.1333793 1.3812524
3400 1.2598197 1.1064801 1.4131595
3600 1.3074276 1.0422018 1.5726534
3800 1.3837101 0.9335237 1.8338966
4000 1.3408858 0.9573816 1.7243898
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:4000]
unset ytics
unset logscale y
set yrange [0:2.3201458]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24715,0.14525 to screen 0.24715,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1000' at screen 0.24715,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43830,0.14525 to screen 0.43830,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2000' at screen 0.43830,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62945,0.14525 to screen 0.62945,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3000' at screen 0.62945,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4000' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.30899 to screen 0.82059,0.30899 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.30899 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.47272 to screen 0.82059,0.47272 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.47272 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.63646 to screen 0.82059,0.63646 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.5' at screen 0.04506,0.63646 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.80019 to screen 0.82059,0.80019 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2.0' at screen 0.04506,0.80019 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.82224 to screen 0.83466,0.83356 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.83356 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.82222 to screen 0.83466,0.78608 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.78608 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.85623 to screen 0.83466,0.88105 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.88105 left front textcolor rgb '#007553'
set label 16 'kl/k3' at screen 0.83934,0.58435 left front textcolor rgb '#9a4478'
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
