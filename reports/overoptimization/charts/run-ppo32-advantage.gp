# Advantage variance before whitening, and the critic's explained variance: ppo32
# gnuplot run-ppo32-advantage.gp > run-ppo32-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 11.273366 9.128225 13.418508
2 10.106128 8.670548 11.541707
3 6.857291 5.9858 7.728782
4 4.9753494 2.5299404 7.4207582
5 3.1723502 0.8645432 5.4801574
6 2.5301962 1.5658607 3.4945314
7 1.8432003 0.75026244 2.9361382
8 0.67906636 0.4140427 0.94409
9 0.4465824 0.018642979 0.87452185
10 0.3655688 -0.04931434 0.78045195
11 0.8760783 0.12866172 1.623495
12 0.2793399 0.052897245 0.50578254
13 0.12451171 -0.08787748 0.3369009
14 0.17587852 -0.001085325 0.35284236
15 0.05016842 -0.016567374 0.116904214
16 0.45022714 -0.14186448 1.0423187
17 0.39597097 -0.0043533565 0.7962953
18 0.17775452 -0.12890142 0.48441046
19 0.19899847 -0.25507203 0.65306896
20 0.101341486 -0.03438591 0.23706888
21 0.1542568 0.023978403 0.2845352
22 0.18069854 -0.0022240034 0.3636211
23 0.3878155 -0.09119691 0.8668279
24 0.29060414 -0.008833891 0.5900422
25 0.1198681 -0.067445226 0.30718142
26 0.084757395 -0.06113783 0.23065263
27 0.3339724 -0.092198275 0.7601431
28 0.2190806 -0.15765664 0.59581786
29 0.4041287 -0.4178915 1.2261488
30 0.26438206 -0.13467719 0.6634413
31 0.43731764 -0.18506779 1.0597031
32 0.20270938 0.007592188 0.39782658
33 0.150575 -0.0484414 0.3495914
34 0.11256711 -0.06321179 0.28834602
35 0.27354434 -0.006590037 0.55367875
36 0.31110147 0.064319946 0.55788296
37 0.091486864 -0.06536089 0.24833462
38 0.115883894 -0.08612278 0.31789058
39 0.16764033 -0.0958059 0.43108657
40 0.48368725 -0.008752825 0.9761273
EOD
$p1s0 << EOD
1 -0.021213213 -0.06243552 0.020009091
2 -0.007242264 -0.046930976 0.03244645
3 0.0068582376 -0.011226569 0.024943044
4 0.003650492 -0.0007841789 0.008085163
5 -0.018394578 -0.052541524 0.015752364
6 -0.032731704 -0.0874699 0.022006493
7 -0.1855309 -0.4399979 0.0689361
8 -0.37210807 -0.8206914 0.076475285
9 -12.926778 -27.498423 14.655264
10 -0.45022842 -1.2025702 0.30211332
11 -0.0115690855 -0.047990587 0.024852414
12 -0.8470794 -2.7542927 1.0601339
13 -1.3044329 -3.5098011 0.9009355
14 -0.12754953 -0.3312846 0.07618553
15 -0.8746328 -2.0767362 0.32747057
16 -0.34086633 -1.1842732 0.50254065
17 -0.24781889 -0.89015245 0.3945147
18 -0.498452 -1.3805443 0.38364023
19 -0.5238517 -1.6411474 0.593444
20 -0.6917159 -2.0736005 0.6901687
21 0.0022108736 -0.023540791 0.02796254
22 -0.077286765 -0.2963098 0.14173627
23 0.005091054 -0.029274216 0.039456323
24 -0.01125574 -0.16957493 0.14706345
25 -0.05946266 -0.22000417 0.10107886
26 -0.5242759 -1.6127249 0.56417316
27 -0.07603644 -0.453225 0.3011521
28 -0.05049146 -0.39518598 0.29420304
29 -0.18610032 -0.6626231 0.29042247
30 -0.04820049 -0.3941412 0.29774022
31 0.013319384 -0.26268116 0.2893199
32 0.08361929 -0.0729047 0.24014328
33 0.047979645 -0.028611073 0.12457036
34 -0.05184327 -0.40037712 0.2966906
35 0.07881787 -0.110168315 0.26780406
36 0.057337914 -0.03307033 0.14774616
37 -0.1608387 -0.7235697 0.4018923
38 -0.69746155 -2.301253 0.90632993
39 -0.44777706 -1.6289215 0.7333674
40 0.025843168 -0.038164027 0.089850366
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06575; set rmargin at screen 0.90164; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.97134745:13.971963]
set arrow 1 from screen 0.06575,0.58846 to screen 0.90164,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06575,0.58846 to screen 0.06575,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06575,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27472,0.58846 to screen 0.27472,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.27472,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.48370,0.58846 to screen 0.48370,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.48370,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.69267,0.58846 to screen 0.69267,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.69267,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.90164,0.58846 to screen 0.90164,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.90164,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06575,0.61096 to screen 0.90164,0.61096 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.05481,0.61096 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06575,0.72678 to screen 0.90164,0.72678 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.05481,0.72678 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06575,0.84261 to screen 0.90164,0.84261 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.05481,0.84261 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03668,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'ppo32' at screen 0.92039,0.62217 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.06575; set rmargin at screen 0.90164; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-27.498423:14.655264]
set arrow 1 from screen 0.06575,0.10000 to screen 0.90164,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06575,0.10000 to screen 0.06575,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06575,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27472,0.10000 to screen 0.27472,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.27472,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.48370,0.10000 to screen 0.48370,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.48370,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.69267,0.10000 to screen 0.69267,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.69267,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.90164,0.10000 to screen 0.90164,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.90164,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06575,0.16157 to screen 0.90164,0.16157 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−20' at screen 0.05481,0.16157 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06575,0.24369 to screen 0.90164,0.24369 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−10' at screen 0.05481,0.24369 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06575,0.32581 to screen 0.90164,0.32581 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.05481,0.32581 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06575,0.40793 to screen 0.90164,0.40793 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '10' at screen 0.05481,0.40793 right front textcolor rgb '#59636e'
set label 10 'critic/explained_variance' at screen 0.01752,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.90164,0.03077 right front textcolor rgb '#59636e'
set label 12 'ppo32' at screen 0.92039,0.32602 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
