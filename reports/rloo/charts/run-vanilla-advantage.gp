# Advantage variance before whitening, and the critic's explained variance: vanilla
# gnuplot run-vanilla-advantage.gp > run-vanilla-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 4.130366 3.3459249 4.914807
2 1.3377136 0.6244891 2.0509381
3 1.0778624 0.5331924 1.6225325
4 0.9253176 0.36662683 1.4840083
5 0.73576856 0.2104204 1.2611167
6 0.67175555 0.27083057 1.0726806
7 0.63197464 0.1756533 1.0882959
8 0.5699432 -0.04154155 1.1814278
9 0.55340606 -0.10790496 1.2147171
10 0.5520563 -0.10356159 1.2076741
11 0.5078277 -0.16417909 1.1798345
12 0.42594507 -0.12604734 0.97793746
13 0.33559474 -0.13122316 0.8024126
14 0.35997963 -0.11532342 0.8352827
15 0.33386034 -0.10887705 0.77659774
16 0.33371422 -0.1547132 0.82214165
17 0.27544853 -0.015792942 0.56668997
18 0.33143154 0.051967446 0.61089563
19 0.2872231 0.030936006 0.5435102
20 0.31191784 -0.018195013 0.6420307
21 0.2838537 0.0070366766 0.56067073
22 0.24241778 0.031908855 0.4529267
23 0.24528578 0.02131013 0.4692614
24 0.28052792 -0.025111578 0.5861674
25 0.31657708 -0.010573384 0.64372754
26 0.19966587 -0.04700062 0.44633237
27 0.23544006 -0.030491028 0.50137115
28 0.24048996 0.026012683 0.45496723
29 0.21252848 -0.0010351787 0.42609212
30 0.24690178 -0.08823174 0.5820353
31 0.3605661 -0.11286992 0.83400214
32 0.28246114 -0.037262365 0.60218465
EOD
$p1s0 << EOD
1 -1.7902548 -2.2916162 -1.2888936
2 -0.09357672 -0.37376955 0.1866161
3 0.16392414 0.0035748535 0.32427344
4 0.2909422 0.12025633 0.46162802
5 0.30602798 0.13916366 0.4728923
6 0.35708863 0.19848895 0.5156883
7 0.36604765 0.14286292 0.5892323
8 0.46380052 0.2046552 0.72294587
9 0.48471078 0.25734046 0.71208113
10 0.51968837 0.25965077 0.7797259
11 0.49677426 0.22261307 0.7709355
12 0.52991736 0.22041763 0.83941704
13 0.53683037 0.1891737 0.88448703
14 0.51989067 0.23054841 0.80923295
15 0.5496929 0.23410481 0.8652811
16 0.55838 0.2181015 0.89865845
17 0.57108873 0.27472445 0.86745304
18 0.45443776 0.18446523 0.7244103
19 0.518205 0.29728302 0.739127
20 0.50423974 0.2237156 0.7847639
21 0.49530646 0.2352121 0.7554008
22 0.50020725 0.22423975 0.7761747
23 0.5041718 0.23379879 0.7745448
24 0.52607644 0.26462346 0.7875294
25 0.48238277 0.16931361 0.79545194
26 0.5911877 0.32450846 0.85786694
27 0.49309364 0.16504592 0.82114136
28 0.47897264 0.19885476 0.75909054
29 0.55440533 0.2636763 0.8451344
30 0.535929 0.24215347 0.82970464
31 0.51327395 0.13938236 0.8871655
32 0.5076574 0.20718142 0.80813336
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.88884; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.3673385:5.117966]
set arrow 1 from screen 0.05312,0.58846 to screen 0.88884,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31429,0.58846 to screen 0.31429,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.31429,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57545,0.58846 to screen 0.57545,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.57545,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.83661,0.58846 to screen 0.83661,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.83661,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.61164 to screen 0.88884,0.61164 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.61164 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.73785 to screen 0.88884,0.73785 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.73785 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.86407 to screen 0.88884,0.86407 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.86407 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'vanilla' at screen 0.90759,0.62947 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.88884; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-2.4192271:1.0262694]
set arrow 1 from screen 0.05312,0.10000 to screen 0.88884,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31429,0.10000 to screen 0.31429,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.31429,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57545,0.10000 to screen 0.57545,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.57545,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.83661,0.10000 to screen 0.83661,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.83661,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14212 to screen 0.88884,0.14212 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.14212 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.24258 to screen 0.88884,0.24258 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04219,0.24258 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.34305 to screen 0.88884,0.34305 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.34305 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.44351 to screen 0.88884,0.44351 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.44351 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.88884,0.03077 right front textcolor rgb '#59636e'
set label 11 'vanilla' at screen 0.90759,0.39405 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
