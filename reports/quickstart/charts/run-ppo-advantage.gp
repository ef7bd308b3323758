# Advantage variance before whitening, and the critic's explained variance: ppo
# gnuplot run-ppo-advantage.gp > run-ppo-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 4.472294 3.2858274 5.65876
2 1.4307722 0.56920516 2.292339
3 1.3169283 -0.16133377 2.7951903
4 0.82580036 0.19672728 1.4548734
5 0.8687878 0.1074832 1.6300924
6 0.6206808 -0.02969864 1.2710602
7 0.833913 -0.21669665 1.8845228
8 0.5294911 0.45633462 0.6026476
9 0.5351331 0.301473 0.7687932
10 0.33181718 -0.12558296 0.7892173
11 0.42907467 -0.19089895 1.0490483
12 0.3166133 0.15369861 0.47952798
13 0.19680259 -0.11964641 0.5132516
14 0.2616775 -0.3492899 0.87264484
15 0.14050588 -0.057233084 0.33824483
16 0.16061626 0.031338245 0.28989428
17 0.13714153 -0.10330189 0.37758493
18 0.09339108 -0.098921284 0.28570345
19 0.07131068 0.035446104 0.107175246
20 0.1238433 -0.028622556 0.27630916
21 0.08257534 -0.04723941 0.2123901
22 0.06318537 -0.003486363 0.12985711
23 0.14798899 0.06784722 0.22813077
24 0.08073191 -0.09073193 0.25219575
25 0.054815017 -0.018834287 0.12846431
26 0.13025194 -0.12275997 0.38326386
27 0.09018804 -0.034782086 0.21515816
28 0.11133983 -0.033960428 0.2566401
29 0.1017574 0.024304423 0.17921038
30 0.10411659 0.0016175469 0.20661564
31 0.0735893 -0.010099405 0.157278
32 0.06146914 0.0051682154 0.11777007
33 0.11696754 -0.10569415 0.33962923
34 0.0592759 -0.0047099018 0.123261705
35 0.05854928 -0.02609076 0.14318933
36 0.089061946 -0.05586391 0.23398781
37 0.04817874 -0.02624426 0.12260174
38 0.13061966 -0.28316548 0.5444048
39 0.08721484 -0.1149567 0.2893864
40 0.11806571 -0.22445257 0.46058398
41 0.037082978 0.011069547 0.06309641
42 0.04936068 0.03278226 0.065939106
43 0.25995877 -0.71958727 1.2395048
44 0.32013535 -0.7777899 1.4180605
45 0.09144863 -0.026839774 0.20973703
EOD
$p1s0 << EOD
1 -1.3795476 -3.6672158 1.5579749
2 -0.034081295 -0.3426813 0.2745187
3 0.08982733 -0.1983652 0.37801984
4 0.24626261 0.08447544 0.4080498
5 0.21375425 -0.2010002 0.6285087
6 0.30305275 -0.19056553 0.79667103
7 0.24310301 -0.11694445 0.6031505
8 0.26583305 -0.03863665 0.5703027
9 0.2672021 0.09560711 0.43879712
10 0.25687474 -0.13888523 0.6526347
11 0.21297829 0.016870683 0.4090859
12 0.24527606 -0.39824852 0.8888007
13 0.36383894 -0.11615799 0.8438359
14 0.33052143 -0.21621998 0.87726283
15 0.48479447 0.18756907 0.78201985
16 0.38820294 0.020545341 0.75586057
17 0.43920574 0.13648057 0.7419309
18 0.4741732 0.13743658 0.8109098
19 0.5430223 0.39351434 0.6925302
20 0.4932934 -0.17828403 1.1648709
21 0.53390217 -0.15522438 1.2230287
22 0.6584869 0.57049024 0.74648356
23 0.37434864 -0.057125796 0.8058231
24 0.6122884 0.2340123 0.9905645
25 0.7060141 0.5954141 0.81661403
26 0.5665904 -0.05577671 1.1889576
27 0.57151276 -0.24385113 1.3868767
28 0.5872955 -0.16958848 1.3441794
29 0.59457666 0.38820967 0.8009436
30 0.5221985 -0.31632602 1.360723
31 0.6938309 0.5184426 0.8692193
32 0.7071518 0.66607803 0.74822545
33 0.5504822 -0.19004503 1.2910095
34 0.67853177 0.3264368 1.0306267
35 0.62409467 0.40457276 0.8436166
36 0.5342619 0.032328244 1.0361955
37 0.6942532 0.5464849 0.8420215
38 0.6077301 -0.17281969 1.3882798
39 0.5596197 -0.41680294 1.5360425
40 0.5937694 -0.034742486 1.2222812
41 0.70243347 0.6081426 0.79672426
42 0.65081835 0.21717642 1.0844603
43 0.5803335 -0.32703415 1.4877012
44 0.46407044 -0.38986924 1.3180101
45 0.6116034 0.19836733 1.0248394
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:45]
unset ytics
unset logscale y
set yrange [-1.0352519:5.916222]
set arrow 1 from screen 0.05312,0.58846 to screen 0.92723,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24737,0.58846 to screen 0.24737,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24737,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.44162,0.58846 to screen 0.44162,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.44162,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.63586,0.58846 to screen 0.63586,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.63586,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.83011,0.58846 to screen 0.83011,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.83011,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.64001 to screen 0.92723,0.64001 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.64001 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.73960 to screen 0.92723,0.73960 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.73960 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.83920 to screen 0.92723,0.83920 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.83920 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'ppo' at screen 0.94598,0.64457 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 6 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:45]
unset ytics
unset logscale y
set yrange [-3.6672158:1.7589438]
set arrow 1 from screen 0.05312,0.10000 to screen 0.92723,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24737,0.10000 to screen 0.24737,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24737,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.44162,0.10000 to screen 0.44162,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.44162,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.63586,0.10000 to screen 0.63586,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.63586,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.83011,0.10000 to screen 0.83011,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.83011,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.20636 to screen 0.92723,0.20636 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.20636 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.33394 to screen 0.92723,0.33394 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.33394 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.92723,0.03077 right front textcolor rgb '#59636e'
set label 10 'ppo' at screen 0.94598,0.37296 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 6 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
