# Advantage variance before whitening, and the critic's explained variance: loose
# gnuplot run-loose-advantage.gp > run-loose-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 4.472294 3.285827 5.65876
2 1.420866 0.587746 2.253986
3 1.472041 0.2064296 2.737653
4 0.826209 0.2935996 1.358818
5 0.8394298 -0.4444837 2.123343
6 0.8499377 0.04486236 1.655013
7 0.5764841 0.2039362 0.9490319
8 0.6232453 0.01906719 1.227423
9 0.5069678 0.3342152 0.6797204
10 0.3535364 0.270279 0.4367939
11 0.3984669 -0.09910234 0.8960362
12 0.2428118 0.01453706 0.4710866
13 0.2433706 0.08653622 0.400205
14 0.1465659 -0.0572567 0.3503886
15 0.174436 -0.05958596 0.4084579
16 0.156524 -0.09889189 0.4119399
17 0.0739042 -0.01827369 0.1660821
18 0.1421144 -0.02882314 0.3130519
19 0.1212551 -0.04386835 0.2863785
20 0.09284944 -0.06278547 0.2484844
21 0.08203295 -0.00408765 0.1681535
22 0.2166624 -0.477016 0.9103408
23 0.1207904 -0.1145555 0.3561362
24 0.04095064 -0.03751989 0.1194212
25 0.05386889 -0.04700583 0.1547436
26 0.06858332 -0.1477421 0.2849087
27 0.04460957 -0.06479066 0.1540098
28 0.03689425 -0.03188535 0.1056738
29 0.1083524 -0.13498 0.3516849
30 0.07195697 -0.1389519 0.2828658
31 0.027401 -0.02523055 0.08003255
32 0.06275619 -0.03310621 0.1586186
33 0.06845189 -0.07287018 0.209774
34 0.08666638 -0.1177247 0.2910574
35 0.08296003 0.04897041 0.1169496
36 0.0344853 -0.04872587 0.1176965
37 0.04640969 -0.04869899 0.1415184
38 0.02146295 -0.009864172 0.05279007
39 0.01473303 -0.00234947 0.03181554
40 0.06448353 -0.1598679 0.2888349
41 0.02129569 -0.01507521 0.05766658
42 0.02689555 0.01083698 0.04295413
43 0.03049192 -0.003128288 0.06411212
44 0.1494251 -0.451232 0.7500822
45 0.0177297 -0.01453126 0.04999066
EOD
$p1s0 << EOD
1 -1.379548 -3.566901 1.557975
2 -0.03439515 -0.3376803 0.26889
3 0.0812553 -0.08911517 0.2516258
4 0.2300984 0.003211761 0.456985
5 0.2136451 -0.3157466 0.7430367
6 0.2135728 -0.2617059 0.6888515
7 0.3139749 0.102074 0.5258758
8 0.1999146 -0.5596543 0.9594836
9 0.1597789 -0.3629417 0.6824994
10 0.1816108 -0.3015475 0.664769
11 0.2244341 -0.09349097 0.5423591
12 0.3876117 0.06239174 0.7128316
13 0.2571545 -0.03091739 0.5452264
14 0.3021002 -0.1961418 0.8003422
15 0.3004263 -0.0220471 0.6228998
16 0.2517701 -0.3411507 0.8446909
17 0.3836571 0.03506689 0.7322474
18 0.2952136 -0.1161779 0.7066051
19 0.2716137 -0.2892545 0.832482
20 0.3521644 -0.3168508 1.02118
21 0.3590498 -0.2905839 1.008683
22 0.3036026 -0.319118 0.9263233
23 0.2632749 -0.381568 0.9081179
24 0.4795149 0.1055015 0.8535282
25 0.4068516 -0.02214474 0.8358479
26 0.3982 -0.3706423 1.167042
27 0.4171206 0.3227461 0.5114952
28 0.4208389 0.08288324 0.7587946
29 0.3261169 -0.005080265 0.657314
30 0.4134111 0.1851893 0.6416329
31 0.4817831 0.1635559 0.8000103
32 0.3110505 -0.1549472 0.7770483
33 0.347763 -0.1741466 0.8696726
34 0.3908021 -0.3939903 1.175595
35 0.238074 -0.313191 0.789339
36 0.4843723 0.1531707 0.8155739
37 0.4604888 0.127419 0.7935586
38 0.5653836 0.4299476 0.7008195
39 0.5959125 -0.01753082 1.209356
40 0.5001813 -0.1055686 1.105931
41 0.610695 0.4288948 0.7924952
42 0.5063939 -0.2221256 1.234913
43 0.3987445 -0.01833041 0.8158194
44 0.5142356 -0.2908532 1.319324
45 0.6089549 0.4369572 0.7809526
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
set yrange [-3.566901:1.755086]
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
