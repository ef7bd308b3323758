# Advantage variance before whitening, and the critic's explained variance: beta05
# gnuplot run-beta05-advantage.gp > run-beta05-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 10.649453 8.369711 12.929195
2 10.451418 6.3932214 14.509615
3 6.157368 4.6886826 7.6260543
4 4.624444 3.1254618 6.123426
5 3.3055773 1.5705094 5.040645
6 2.3612034 1.4848702 3.2375367
7 2.0905461 1.3386706 2.8424215
8 1.749925 1.2553756 2.2444744
9 1.5605104 1.2429695 1.8780513
10 2.0717788 1.0988857 3.044672
11 2.340343 1.5138797 3.1668067
12 1.82383 0.7772469 2.870413
13 2.042679 1.2920222 2.7933362
14 1.4869322 1.0503185 1.9235458
15 1.2158227 0.60297585 1.8286694
16 1.1845726 0.6623162 1.706829
17 1.709732 1.1084446 2.3110194
18 1.3045073 0.43119147 2.177823
19 2.0567408 1.0395659 3.0739157
20 1.1595213 0.6974425 1.6216003
21 1.5002676 0.8798132 2.120722
22 1.4410048 0.6035505 2.278459
23 1.172089 0.61621594 1.727962
24 1.5478764 1.0029963 2.0927565
25 1.3982536 0.63490224 2.161605
26 1.0839497 0.57779855 1.5901009
27 0.9231098 0.648633 1.1975867
28 1.2530801 0.913724 1.5924362
29 1.3103783 0.7032675 1.9174892
30 1.5136329 1.0128827 2.0143828
31 1.4590353 0.96132743 1.9567431
32 1.1328156 0.7298514 1.5357798
33 1.2307569 0.6075319 1.8539819
34 1.0534339 0.6581297 1.448738
35 1.1646955 0.7113418 1.6180491
36 1.3467032 0.703732 1.9896742
37 0.9319734 0.40983835 1.4541085
38 1.2255985 0.65776724 1.7934296
39 1.0125155 0.6661545 1.3588767
40 1.2345843 0.7970369 1.6721319
EOD
$p1s0 << EOD
1 -0.027174816 -0.05925816 0.004908528
2 -0.011129899 -0.03766209 0.015402292
3 0.0071586147 -0.009625182 0.023942411
4 0.016782299 -0.00040101312 0.03396561
5 0.028246721 -0.007616437 0.06410988
6 0.014999736 -0.026094802 0.056094274
7 0.031963155 0.004660663 0.059265647
8 0.04852985 0.023520408 0.07353929
9 0.05871758 0.02342046 0.0940147
10 0.05762577 0.027313609 0.087937936
11 0.06721157 0.032830197 0.10159294
12 0.084828064 0.04989677 0.11975936
13 0.09541647 0.036277547 0.1545554
14 0.07358903 0.014790616 0.13238743
15 0.12682532 0.06385151 0.18979912
16 0.09650236 0.060404144 0.13260058
17 0.1085515 0.07099557 0.14610742
18 0.10685915 0.015920069 0.19779824
19 0.13129173 0.08110705 0.18147641
20 0.10726175 0.059745677 0.15477781
21 0.15784894 0.08279543 0.23290245
22 0.12169412 0.056912933 0.1864753
23 0.100808315 0.010565264 0.19105136
24 0.12657817 0.068693586 0.18446274
25 0.11122907 0.046402276 0.17605588
26 0.13126941 0.06955561 0.19298321
27 0.16497292 0.0714141 0.25853175
28 0.10235413 0.063315034 0.14139323
29 0.088381864 0.020161133 0.1566026
30 0.11114758 0.058236454 0.1640587
31 0.12329186 0.08835103 0.15823269
32 0.13683899 0.063524134 0.21015385
33 0.16690016 0.091983214 0.24181712
34 0.13038471 0.041200176 0.21956924
35 0.17852305 0.107530855 0.24951524
36 0.18299925 0.111106575 0.25489193
37 0.09659783 0.020694315 0.17250134
38 0.13174395 0.03920093 0.22428699
39 0.12798758 0.06842568 0.18754947
40 0.15973952 0.08747667 0.23200238
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.88884; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:15.089999]
set arrow 1 from screen 0.05600,0.58846 to screen 0.88884,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.58846 to screen 0.05600,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26421,0.58846 to screen 0.26421,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.26421,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47242,0.58846 to screen 0.47242,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.47242,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68063,0.58846 to screen 0.68063,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.68063,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88884,0.58846 to screen 0.88884,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.88884,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.58846 to screen 0.88884,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04506,0.58846 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.70316 to screen 0.88884,0.70316 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04506,0.70316 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.81785 to screen 0.88884,0.81785 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04506,0.81785 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.93255 to screen 0.88884,0.93255 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '15' at screen 0.04506,0.93255 right front textcolor rgb '#59636e'
set label 10 'advantage/variance (reward²)' at screen 0.02693,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'beta05' at screen 0.90759,0.61678 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.88884; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.071969755:0.27124333]
set arrow 1 from screen 0.05600,0.10000 to screen 0.88884,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.10000 to screen 0.05600,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26421,0.10000 to screen 0.26421,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.26421,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47242,0.10000 to screen 0.47242,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.47242,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68063,0.10000 to screen 0.68063,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.68063,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88884,0.10000 to screen 0.88884,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.88884,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.17259 to screen 0.88884,0.17259 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.17259 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.27344 to screen 0.88884,0.27344 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.1' at screen 0.04506,0.27344 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.37430 to screen 0.88884,0.37430 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.2' at screen 0.04506,0.37430 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01606,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.88884,0.03077 right front textcolor rgb '#59636e'
set label 11 'beta05' at screen 0.90759,0.33369 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
