# Advantage variance before whitening, and the critic's explained variance: longGT
# gnuplot run-longgt-advantage.gp > run-longgt-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 6.1403756 5.756715 6.524036
2 5.0320606 4.1919994 5.8721223
3 4.800841 3.7956305 5.806051
4 4.655351 3.2728276 6.037874
5 3.992942 3.610549 4.375335
6 3.0665812 2.8273587 3.3058038
7 2.9426956 2.1918488 3.6935427
8 2.8568065 2.1695986 3.5440145
9 2.6215007 1.8370243 3.405977
10 2.6114702 1.5904876 3.632453
11 2.290073 1.9681488 2.6119971
12 2.39934 1.754199 3.044481
13 1.98135 1.4451615 2.5175383
14 1.8078753 1.4145255 2.201225
15 1.801277 1.3314278 2.2711263
16 1.5561557 0.9793634 2.132948
17 1.2587134 1.0318836 1.4855431
18 1.1055267 0.81537616 1.3956772
19 1.1834077 0.5928755 1.7739397
20 1.0810387 0.87497854 1.2870989
21 1.1318353 0.756687 1.5069836
22 0.72577405 0.5906429 0.8609052
23 0.7972473 0.5449474 1.0495472
24 0.70497876 0.41131136 0.9986462
25 0.6168185 0.34857222 0.8850647
26 0.6487903 0.4081329 0.8894477
27 0.8085542 0.44078258 1.1763258
28 0.47455427 0.21419242 0.7349161
29 0.43456885 0.1689736 0.70016414
30 0.4841294 0.25128555 0.71697325
31 0.42958692 0.22730803 0.6318658
32 0.44775906 0.24593246 0.64958566
33 0.3534263 0.28295457 0.42389804
34 0.6642957 0.48426014 0.84433115
35 0.46562654 0.32232887 0.6089242
36 0.44299164 0.27288648 0.6130968
37 0.4108689 0.26629496 0.55544287
38 0.45209864 0.1996418 0.7045555
39 0.3943727 0.24600624 0.5427392
40 0.34866846 0.21144743 0.4858895
EOD
$p1s0 << EOD
1 -0.18517075 -0.36492902 -0.0054125134
2 -0.08412857 -0.12774146 -0.040515687
3 -0.045267545 -0.089450754 -0.0010843326
4 0.009200192 -0.021057155 0.03945754
5 0.028726995 -0.013028934 0.070482925
6 0.07338157 0.029597426 0.117165715
7 0.0639153 0.025770914 0.102059685
8 0.12504557 0.106798284 0.14329284
9 0.14943577 0.066249155 0.2326224
10 0.21571815 0.13774523 0.29369107
11 0.23700143 0.1815194 0.29248345
12 0.16274384 0.07148603 0.25400165
13 0.24095961 0.13115482 0.35076442
14 0.28850153 0.21852511 0.35847798
15 0.3064742 0.23766313 0.3752853
16 0.16855682 0.09717802 0.2399356
17 0.18170445 0.08789505 0.27551386
18 0.28919685 0.20184821 0.37654546
19 0.23411946 0.1354448 0.3327941
20 0.2137953 0.09063374 0.33695686
21 0.20102225 0.09391396 0.30813053
22 0.22808678 0.07852033 0.37765324
23 0.25335473 0.10436745 0.40234202
24 0.18791707 0.03255045 0.34328368
25 0.20302917 0.01715257 0.38890576
26 0.19372715 0.08957995 0.29787436
27 0.2449455 0.122653574 0.36723742
28 0.29515854 0.061335724 0.5289813
29 0.16684943 -0.01936035 0.3530592
30 0.2809379 0.1976789 0.36419696
31 0.25253287 0.12452453 0.3805412
32 0.19987696 0.15455143 0.24520248
33 0.23267701 0.13260312 0.33275092
34 0.23018657 0.15437669 0.30599645
35 0.17637187 0.026147686 0.32659608
36 0.23333764 0.09650978 0.3701655
37 0.22363304 0.17383517 0.27343088
38 0.23153594 0.12327868 0.3397932
39 0.27517802 0.0971818 0.45317423
40 0.3899009 0.29303867 0.48676312
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.89311; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:6.7849975]
set arrow 1 from screen 0.05600,0.58846 to screen 0.89311,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.58846 to screen 0.05600,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26528,0.58846 to screen 0.26528,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.26528,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47455,0.58846 to screen 0.47455,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.47455,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68383,0.58846 to screen 0.68383,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.68383,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.89311,0.58846 to screen 0.89311,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.89311,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.58846 to screen 0.89311,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04506,0.58846 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.69050 to screen 0.89311,0.69050 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04506,0.69050 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.79253 to screen 0.89311,0.79253 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04506,0.79253 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.89457 to screen 0.89311,0.89457 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04506,0.89457 right front textcolor rgb '#59636e'
set label 10 'advantage/variance (reward²)' at screen 0.03419,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'longGT' at screen 0.91186,0.60625 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.89311; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.40068543:0.56473774]
set arrow 1 from screen 0.05600,0.10000 to screen 0.89311,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.10000 to screen 0.05600,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26528,0.10000 to screen 0.26528,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.26528,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47455,0.10000 to screen 0.47455,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.47455,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68383,0.10000 to screen 0.68383,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.68383,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.89311,0.10000 to screen 0.89311,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.89311,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.24367 to screen 0.89311,0.24367 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.24367 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.42294 to screen 0.89311,0.42294 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.42294 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01606,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.89311,0.03077 right front textcolor rgb '#59636e'
set label 10 'longGT' at screen 0.91186,0.38347 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
