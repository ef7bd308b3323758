# KL divergence from the reference: tableORPO
# gnuplot run-tableorpo-kl.gp > run-tableorpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 0.09706603 0.07634971 0.11778235
10 0.29159316 0.23160218 0.35158414
15 0.47115886 0.36689287 0.57542485
20 0.59391266 0.44648656 0.74133873
25 0.6680987 0.48724934 0.848948
30 0.7131436 0.5088274 0.9174597
35 0.7418324 0.5230085 0.9606563
40 0.7615369 0.5353575 0.9877163
45 0.7726181 0.5418114 1.0034249
50 0.7809057 0.54613954 1.0156718
55 0.78812766 0.55074126 1.0255141
60 0.793287 0.5549964 1.0315776
65 0.79773176 0.55900836 1.0364552
70 0.80134404 0.561398 1.04129
75 0.80423933 0.5630285 1.0454501
80 0.80603826 0.56400084 1.0480757
85 0.8076232 0.5649526 1.0502938
90 0.80873275 0.5653845 1.0520811
95 0.8092785 0.56566936 1.0528877
100 0.8095437 0.5658046 1.0532829
EOD
$p0s1 << EOD
0 0 0 0
5 0.1134578 0.06402068 0.16289492
10 0.32452172 0.23903231 0.41001114
15 0.5095798 0.41604143 0.6031181
20 0.6131186 0.54974717 0.67649007
25 0.6811318 0.56228036 0.79998314
30 0.7423981 0.55225986 0.93253636
35 0.7698401 0.6091812 0.93049896
40 0.7776009 0.5953199 0.95988184
45 0.7699386 0.6233736 0.91650355
50 0.79685986 0.6031062 0.99061346
55 0.7852427 0.59332806 0.97715735
60 0.7830833 0.5968416 0.96932507
65 0.7956919 0.5777576 1.0136263
70 0.78998685 0.56085175 1.0191219
75 0.7828788 0.5546181 1.0111395
80 0.78929037 0.5733291 1.0052516
85 0.78915954 0.57324564 1.0050734
90 0.7971121 0.5611101 1.0331141
95 0.80446726 0.5468081 1.0621264
100 0.8044616 0.54677874 1.0621444
EOD
$p0s2 << EOD
0 0 0 0
5 0.0974465 0.07329937 0.12159363
10 0.27063313 0.16938072 0.37188554
15 0.42543754 0.24877246 0.60210264
20 0.51898086 0.2768446 0.76111716
25 0.55812377 0.2816519 0.8345956
30 0.5665296 0.2737445 0.8593146
35 0.5624443 0.22212604 0.9027626
40 0.5766866 0.24382573 0.9095475
45 0.58846724 0.23269427 0.9442402
50 0.5715136 0.24689995 0.8961272
55 0.5941046 0.26128444 0.9269247
60 0.59609634 0.26690525 0.9252874
65 0.58536774 0.28320655 0.88752896
70 0.5984758 0.30590597 0.89104575
75 0.61005247 0.31265727 0.9074477
80 0.60246736 0.29193264 0.913002
85 0.60412943 0.29257083 0.91568804
90 0.5987657 0.29768577 0.8998456
95 0.592471 0.30139408 0.88354796
100 0.5927249 0.3015186 0.8839313
EOD
$p0s3 << EOD
0 0 0 0
5 0.095993415 0.07367932 0.11830751
10 0.26800135 0.18227549 0.3537272
15 0.42656323 0.25727326 0.5958532
20 0.5463546 0.2750543 0.8176549
25 0.6123603 0.31600365 0.9087169
30 0.6143691 0.29688543 0.9318527
35 0.6001847 0.17748286 1.0228865
40 0.65090156 0.2421995 1.0596036
45 0.72214603 0.17602049 1.2682716
50 0.66298646 0.23826106 1.0877118
55 0.76334155 0.29111308 1.2355701
60 0.7920734 0.3002972 1.2838497
65 0.7511935 0.34959626 1.1527908
70 0.816533 0.40528893 1.2277771
75 0.87769985 0.4083144 1.3470854
80 0.846521 0.3540447 1.3389974
85 0.8586794 0.3569544 1.3604044
90 0.82958305 0.34414718 1.315019
95 0.79614484 0.3068757 1.285414
100 0.79792565 0.30699766 1.2888536
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0:1.4148206]
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
set arrow 8 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.41376 to screen 0.82059,0.41376 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.04506,0.41376 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.68226 to screen 0.82059,0.68226 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.04506,0.68226 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.57999 to screen 0.83466,0.62448 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.62448 left front textcolor rgb '#006aa6'
set label 13 'kl/k1' at screen 0.83934,0.57700 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.46355 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.57375 to screen 0.83466,0.52951 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.52951 left front textcolor rgb '#9a4478'
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
