# KL divergence from the reference: k1InLossWeighted
# gnuplot run-k1inlossweighted-kl.gp > run-k1inlossweighted-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 0.9991771 0.7664048 1.2319493
6 1.1492096 0.942868 1.3555512
9 1.2669579 1.1262707 1.4076451
12 1.3050107 1.0425358 1.5674856
15 1.3534924 1.0147834 1.6922015
18 1.3691366 0.99962443 1.7386488
21 1.5261843 1.0325834 2.0197854
24 1.5993185 1.3571566 1.8414803
27 1.7188131 1.4826679 1.9549582
30 1.7709622 1.5708259 1.9710987
33 1.753843 1.428721 2.078965
36 1.7859641 1.3508579 2.2210705
39 1.7840304 1.3800929 2.1879683
42 1.7799462 1.4390554 2.120837
45 1.7524784 1.4569829 2.0479739
48 1.8057353 1.491203 2.1202679
51 1.8189895 1.5039214 2.1340575
54 1.8228898 1.4911797 2.1546
57 1.8581462 1.4864624 2.22983
60 1.8456439 1.4649612 2.2263267
EOD
$p0s1 << EOD
0 0 0 0
3 0.99369633 0.78363305 1.2037596
6 1.1000854 0.83710593 1.3630648
9 1.3037647 1.1754898 1.4320395
12 1.2516773 1.0088736 1.494481
15 1.25344 0.9361962 1.5706838
18 1.335445 0.8735939 1.7972962
21 1.559935 0.82928306 2.2905867
24 1.6277384 1.3481612 1.9073155
27 1.8423821 1.4098988 2.2748656
30 1.7975309 1.49949 2.0955718
33 1.7693789 1.4038149 2.134943
36 1.8521781 1.3132356 2.3911207
39 1.8050013 1.2999527 2.3100498
42 1.8010154 1.4475858 2.154445
45 1.7643702 1.333152 2.1955884
48 1.8176322 1.4083848 2.2268798
51 1.8068362 1.3528216 2.260851
54 1.8127332 1.3713137 2.2541528
57 1.8668334 1.4186077 2.3150592
60 1.8923907 1.3878567 2.3969247
EOD
$p0s2 << EOD
0 0 0 0
3 1.3296906 0.94970155 1.7096797
6 1.2897419 0.85317475 1.7263091
9 1.4840598 1.1136916 1.854428
12 1.4494215 1.061272 1.837571
15 1.5102584 1.0156937 2.0048232
18 1.540249 1.0436907 2.0368075
21 1.779482 1.084118 2.474846
24 1.9088223 1.62712 2.1905246
27 2.04409 1.7418782 2.3463018
30 2.1076224 1.6321948 2.58305
33 2.0168264 1.4691576 2.5644953
36 2.0258384 1.3191328 2.732544
39 2.0312557 1.4414935 2.621018
42 1.9621924 1.4557744 2.4686105
45 1.906077 1.4974025 2.3147514
48 1.9926162 1.578452 2.4067805
51 1.9935411 1.5050606 2.4820218
54 2.011568 1.4929566 2.5301795
57 2.1085427 1.4385812 2.7785041
60 2.090296 1.3886772 2.7919147
EOD
$p0s3 << EOD
0 0 0 0
3 1.0093791 0.7582438 1.2605146
6 1.037801 0.8498411 1.2257609
9 1.2873455 1.0276947 1.5469962
12 1.2849787 0.9448055 1.625152
15 1.2643001 0.91520613 1.6133941
18 1.3278583 0.9502396 1.705477
21 1.5350347 1.0858377 1.9842317
24 1.6233081 1.3955697 1.8510464
27 1.7704484 1.4768811 2.0640156
30 1.939239 1.3849262 2.4935517
33 1.8587319 1.4278901 2.2895737
36 1.8661082 1.3411727 2.391044
39 1.847167 1.4223166 2.2720175
42 1.8142202 1.4268422 2.2015982
45 1.746912 1.4463547 2.0474694
48 1.8558221 1.50082 2.2108243
51 1.8291155 1.4822105 2.1760204
54 1.8513571 1.4875939 2.2151203
57 1.9345236 1.5076524 2.361395
60 1.8609596 1.3913649 2.3305545
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0:2.9035912]
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
set arrow 9 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.40692 to screen 0.82059,0.40692 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.40692 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.66859 to screen 0.82059,0.66859 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.66859 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.62820 to screen 0.83466,0.57703 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.57703 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.64043 to screen 0.83466,0.67200 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.67200 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.69221 to screen 0.83466,0.71949 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.71949 left front textcolor rgb '#007553'
set label 16 'kl/k3' at screen 0.83934,0.62452 left front textcolor rgb '#9a4478'
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
