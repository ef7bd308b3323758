# Advantage variance before whitening, and the critic's explained variance: ppo
# gnuplot run-ppo-advantage.gp > run-ppo-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 4.472294 3.285827 5.65876
2 1.430772 0.5692052 2.292339
3 1.316928 -0.1613338 2.79519
4 0.8258004 0.1967273 1.454873
5 0.8687878 0.1074832 1.630092
6 0.6206808 -0.02969864 1.27106
7 0.8339131 -0.2166966 1.884523
8 0.5294911 0.4563346 0.6026476
9 0.5351331 0.301473 0.7687932
10 0.3318172 -0.125583 0.7892173
11 0.4290747 -0.190899 1.049048
12 0.3166133 0.1536986 0.479528
13 0.1968026 -0.1196464 0.5132516
14 0.2616775 -0.3492899 0.8726449
15 0.1405059 -0.05723308 0.3382448
16 0.1606163 0.03133824 0.2898943
17 0.1371415 -0.1033019 0.3775849
18 0.09339109 -0.09892129 0.2857035
19 0.07131067 0.0354461 0.1071752
20 0.1238433 -0.02862256 0.2763092
21 0.08257534 -0.04723941 0.2123901
22 0.06318537 -0.003486363 0.1298571
23 0.147989 0.06784723 0.2281308
24 0.08073191 -0.09073193 0.2521958
25 0.05481502 -0.01883429 0.1284643
26 0.1302519 -0.12276 0.3832639
27 0.09018804 -0.03478208 0.2151582
28 0.1113398 -0.03396043 0.2566401
29 0.1017574 0.02430442 0.1792104
30 0.1041166 0.001617547 0.2066156
31 0.0735893 -0.01009941 0.157278
32 0.06146914 0.005168215 0.1177701
33 0.1169675 -0.1056942 0.3396292
34 0.0592759 -0.004709902 0.1232617
35 0.05854928 -0.02609076 0.1431893
36 0.08906195 -0.05586391 0.2339878
37 0.04817874 -0.02624426 0.1226017
38 0.1306197 -0.2831655 0.5444048
39 0.08721484 -0.1149567 0.2893864
40 0.1180657 -0.2244526 0.460584
41 0.03708298 0.01106955 0.06309641
42 0.04936068 0.03278226 0.0659391
43 0.2599588 -0.7195873 1.239505
44 0.3201354 -0.7777899 1.418061
45 0.09144863 -0.02683977 0.209737
EOD
$p1s0 << EOD
1 -1.379548 -3.667216 1.557975
2 -0.0340813 -0.3426813 0.2745187
3 0.08982733 -0.1983652 0.3780199
4 0.2462626 0.08447544 0.4080498
5 0.2137542 -0.2010002 0.6285087
6 0.3030528 -0.1905655 0.7966711
7 0.243103 -0.1169444 0.6031505
8 0.265833 -0.03863665 0.5703027
9 0.2672021 0.09560711 0.4387971
10 0.2568747 -0.1388852 0.6526347
11 0.2129783 0.01687068 0.4090859
12 0.2452761 -0.3982485 0.8888007
13 0.3638389 -0.116158 0.8438359
14 0.3305214 -0.21622 0.8772628
15 0.4847945 0.1875691 0.7820199
16 0.3882029 0.02054534 0.7558605
17 0.4392057 0.1364806 0.7419309
18 0.4741732 0.1374366 0.8109098
19 0.5430223 0.3935143 0.6925302
20 0.4932934 -0.178284 1.164871
21 0.5339021 -0.1552244 1.223029
22 0.6584869 0.5704902 0.7464835
23 0.3743486 -0.0571258 0.8058231
24 0.6122884 0.2340123 0.9905645
25 0.7060141 0.5954141 0.816614
26 0.5665904 -0.05577671 1.188958
27 0.5715128 -0.2438511 1.386877
28 0.5872955 -0.1695885 1.344179
29 0.5945766 0.3882097 0.8009436
30 0.5221985 -0.316326 1.360723
31 0.6938309 0.5184426 0.8692193
32 0.7071518 0.666078 0.7482255
33 0.5504822 -0.190045 1.29101
34 0.6785317 0.3264368 1.030627
35 0.6240947 0.4045728 0.8436166
36 0.5342619 0.03232824 1.036196
37 0.6942532 0.5464849 0.8420215
38 0.6077301 -0.1728197 1.38828
39 0.5596197 -0.4168029 1.536042
40 0.5937694 -0.03474249 1.222281
41 0.7024334 0.6081426 0.7967243
42 0.6508184 0.2171764 1.08446
43 0.5803335 -0.3270342 1.487701
44 0.4640704 -0.3898693 1.31801
45 0.6116034 0.1983673 1.024839
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:45]
unset ytics
unset logscale y
set yrange [-1.035252:5.916222]
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
set yrange [-3.667216:1.758944]
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
