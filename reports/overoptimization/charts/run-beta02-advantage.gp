# Advantage variance before whitening, and the critic's explained variance: beta02
# gnuplot run-beta02-advantage.gp > run-beta02-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 11.273366 9.128225 13.418508
2 10.579708 9.325267 11.83415
3 6.588704 5.726235 7.451173
4 4.7680387 2.3438156 7.1922626
5 2.7006238 1.2024274 4.19882
6 1.8858141 1.2384963 2.5331318
7 1.6222922 0.2933819 2.9512024
8 1.177629 0.7440931 1.6111648
9 0.97582364 0.3762167 1.5754306
10 1.071512 0.6165533 1.5264708
11 1.5532131 0.9675782 2.138848
12 0.5134588 0.18198465 0.8449329
13 1.1653292 0.3923222 1.9383363
14 1.5819361 -0.21220751 3.3760798
15 1.0919359 -0.13331874 2.3171906
16 1.0876007 0.24970108 1.9255003
17 1.424142 0.5483269 2.299957
18 0.8419134 0.13488021 1.5489466
19 0.8403245 0.18625242 1.4943967
20 1.0919154 0.48242295 1.7014079
21 0.67907286 0.21395214 1.1441936
22 0.84490705 0.2865283 1.4032859
23 0.5990104 0.20237193 0.9956489
24 0.7563768 0.3031076 1.209646
25 1.0782759 0.3877209 1.7688309
26 1.063673 0.5249058 1.6024402
27 0.775197 0.15115967 1.3992344
28 0.47802556 0.11315062 0.84290045
29 0.641929 0.07628753 1.2075704
30 1.8455647 0.8630543 2.8280752
31 0.56661695 0.16598898 0.967245
32 0.56420034 0.16554946 0.96285117
33 0.7862144 -0.44803005 2.020459
34 1.2286972 0.37944138 2.077953
35 1.3955473 0.64977676 2.1413178
36 0.80556786 0.15491685 1.4562188
37 0.37323958 0.11131489 0.63516426
38 0.65330404 0.32056227 0.98604584
39 0.8513628 0.31495866 1.387767
40 1.1409223 0.22329135 2.0585532
EOD
$p1s0 << EOD
1 -0.021213213 -0.06243552 0.020009091
2 -0.010921435 -0.056835853 0.03499298
3 0.010574511 -0.008826023 0.029975047
4 0.010101989 0.0061687822 0.014035195
5 -0.008264088 -0.059148267 0.042620093
6 0.0063153105 -0.013008864 0.025639486
7 -0.2582154 -0.6869894 0.24773444
8 -0.027289432 -0.13165477 0.0770759
9 0.040258914 0.0044438625 0.07607397
10 0.026758967 -0.015981767 0.0694997
11 0.045282695 0.006679583 0.083885804
12 -0.022523047 -0.16952369 0.124477595
13 0.052626137 -0.056908585 0.16216086
14 0.054636363 0.0037477014 0.105525024
15 0.11258461 -0.0018155314 0.22698477
16 0.052603107 0.0237682 0.08143801
17 0.03888043 -0.03451974 0.1122806
18 0.06307734 -0.06192956 0.18808424
19 0.08632176 0.020444708 0.15219882
20 0.079992466 0.020230995 0.13975394
21 0.07804626 -0.037006203 0.19309872
22 0.07789418 -0.1039145 0.25970286
23 0.12461853 0.032418013 0.21681905
24 0.060611174 -0.016606787 0.13782914
25 0.0603733 -0.016447036 0.13719364
26 0.08580401 0.019830655 0.15177736
27 0.09655175 0.018550763 0.17455274
28 0.044646006 -0.095545046 0.18483706
29 -0.19467689 -0.6869894 0.53529036
30 0.10268835 0.017161058 0.18821564
31 0.07807236 0.019709753 0.13643497
32 0.076001436 -0.008082496 0.16008537
33 0.06578188 -0.08025259 0.21181634
34 0.07964884 -0.013186733 0.17248441
35 0.10573262 0.01596715 0.1954981
36 0.11340785 -0.03574131 0.26255703
37 -0.005047926 -0.21900116 0.20890531
38 0.064918265 -0.056234397 0.18607092
39 0.034629203 -0.17858098 0.24783939
40 0.09027544 0.039335847 0.14121503
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.88884; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-1.0026915:13.973168]
set arrow 1 from screen 0.07428,0.58846 to screen 0.88884,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27792,0.58846 to screen 0.27792,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.27792,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.48156,0.58846 to screen 0.48156,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.48156,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68520,0.58846 to screen 0.68520,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.68520,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88884,0.58846 to screen 0.88884,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.88884,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.61164 to screen 0.88884,0.61164 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.06334,0.61164 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.72721 to screen 0.88884,0.72721 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.06334,0.72721 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.84278 to screen 0.88884,0.84278 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.06334,0.84278 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.04521,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'beta02' at screen 0.90759,0.63801 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.88884; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.6869894:0.5533925]
set arrow 1 from screen 0.07428,0.10000 to screen 0.88884,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27792,0.10000 to screen 0.27792,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.27792,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.48156,0.10000 to screen 0.48156,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.48156,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68520,0.10000 to screen 0.68520,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.68520,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88884,0.10000 to screen 0.88884,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.88884,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.15218 to screen 0.88884,0.15218 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.15218 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.29172 to screen 0.88884,0.29172 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.29172 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.43125 to screen 0.88884,0.43125 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.43125 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.88884,0.03077 right front textcolor rgb '#59636e'
set label 11 'beta02' at screen 0.90759,0.31691 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
