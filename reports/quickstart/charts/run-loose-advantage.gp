# Advantage variance before whitening, and the critic's explained variance: loose
# gnuplot run-loose-advantage.gp > run-loose-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 4.472294 3.2858274 5.65876
2 1.420866 0.587746 2.2539861
3 1.4720412 0.2064296 2.7376528
4 0.82620895 0.29359958 1.3588183
5 0.8394298 -0.44448373 2.1233432
6 0.8499377 0.044862356 1.655013
7 0.5764841 0.20393622 0.9490319
8 0.6232453 0.019067187 1.2274234
9 0.50696784 0.33421525 0.6797204
10 0.3535364 0.27027896 0.43679386
11 0.3984669 -0.09910234 0.89603615
12 0.24281184 0.014537064 0.47108662
13 0.24337062 0.08653622 0.40020502
14 0.14656593 -0.0572567 0.35038856
15 0.17443597 -0.059585962 0.4084579
16 0.15652402 -0.098891884 0.41193992
17 0.0739042 -0.018273694 0.1660821
18 0.1421144 -0.02882314 0.31305194
19 0.12125509 -0.04386835 0.28637853
20 0.09284944 -0.06278547 0.24848436
21 0.08203295 -0.0040876498 0.16815354
22 0.2166624 -0.47701597 0.9103408
23 0.12079037 -0.114555486 0.35613623
24 0.040950637 -0.037519887 0.11942116
25 0.05386889 -0.047005832 0.15474361
26 0.068583325 -0.14774208 0.2849087
27 0.044609573 -0.064790666 0.1540098
28 0.036894247 -0.031885352 0.10567385
29 0.10835242 -0.13498004 0.3516849
30 0.07195697 -0.13895187 0.28286582
31 0.027401002 -0.025230547 0.08003255
32 0.06275619 -0.033106204 0.15861858
33 0.06845189 -0.07287019 0.20977396
34 0.086666375 -0.11772467 0.29105744
35 0.082960024 0.04897041 0.11694965
36 0.034485295 -0.048725873 0.117696464
37 0.046409693 -0.048698988 0.14151837
38 0.021462947 -0.009864172 0.052790068
39 0.014733034 -0.0023494696 0.03181554
40 0.06448353 -0.15986785 0.28883493
41 0.021295685 -0.015075206 0.057666577
42 0.026895553 0.010836976 0.042954132
43 0.030491916 -0.0031282876 0.06411212
44 0.1494251 -0.45123196 0.7500822
45 0.0177297 -0.014531258 0.049990654
EOD
$p1s0 << EOD
1 -1.3795476 -3.5669007 1.5579749
2 -0.034395147 -0.33768034 0.26889002
3 0.0812553 -0.089115165 0.25162578
4 0.23009838 0.0032117611 0.456985
5 0.21364506 -0.31574658 0.7430367
6 0.21357283 -0.26170588 0.68885154
7 0.3139749 0.10207401 0.5258758
8 0.19991465 -0.55965436 0.9594836
9 0.15977886 -0.3629417 0.6824994
10 0.18161076 -0.30154753 0.66476905
11 0.22443405 -0.09349097 0.54235905
12 0.3876117 0.062391736 0.7128316
13 0.25715452 -0.030917387 0.54522645
14 0.3021002 -0.19614184 0.80034226
15 0.30042633 -0.022047099 0.6228998
16 0.2517701 -0.3411507 0.8446909
17 0.38365713 0.035066895 0.7322474
18 0.29521358 -0.1161779 0.7066051
19 0.27161375 -0.28925452 0.832482
20 0.35216445 -0.3168508 1.0211797
21 0.3590498 -0.29058388 1.0086834
22 0.30360264 -0.31911802 0.9263233
23 0.26327494 -0.381568 0.9081179
24 0.47951487 0.105501465 0.85352826
25 0.4068516 -0.022144742 0.8358479
26 0.39820004 -0.37064233 1.1670424
27 0.41712064 0.3227461 0.51149523
28 0.42083892 0.08288324 0.7587946
29 0.3261169 -0.005080265 0.65731406
30 0.41341108 0.18518926 0.6416329
31 0.48178306 0.16355586 0.80001026
32 0.31105053 -0.15494716 0.77704823
33 0.347763 -0.17414661 0.8696726
34 0.39080215 -0.39399034 1.1755946
35 0.23807402 -0.31319097 0.789339
36 0.48437235 0.15317075 0.81557393
37 0.46048883 0.127419 0.7935586
38 0.56538355 0.42994764 0.7008195
39 0.59591246 -0.017530818 1.2093557
40 0.50018126 -0.1055686 1.1059312
41 0.610695 0.42889482 0.7924952
42 0.5063939 -0.22212557 1.2349133
43 0.39874446 -0.018330408 0.8158194
44 0.5142356 -0.2908532 1.3193244
45 0.6089549 0.43695718 0.7809526
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.90591; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:45]
unset ytics
unset logscale y
set yrange [-0.722447:5.904191]
set arrow 1 from screen 0.05312,0.58846 to screen 0.90591,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24263,0.58846 to screen 0.24263,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24263,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43214,0.58846 to screen 0.43214,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43214,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62165,0.58846 to screen 0.62165,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62165,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.81115,0.58846 to screen 0.81115,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.81115,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.62620 to screen 0.90591,0.62620 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.62620 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.73067 to screen 0.90591,0.73067 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.73067 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.83515 to screen 0.90591,0.83515 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.83515 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'loose' at screen 0.92466,0.62713 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 6 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.90591; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:45]
unset ytics
unset logscale y
set yrange [-3.5669007:1.7550856]
set arrow 1 from screen 0.05312,0.10000 to screen 0.90591,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24263,0.10000 to screen 0.24263,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24263,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43214,0.10000 to screen 0.43214,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43214,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62165,0.10000 to screen 0.62165,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62165,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.81115,0.10000 to screen 0.81115,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.81115,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.20191 to screen 0.90591,0.20191 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.20191 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.33200 to screen 0.90591,0.33200 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.33200 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.90591,0.03077 right front textcolor rgb '#59636e'
set label 10 'loose' at screen 0.92466,0.37161 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 6 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
