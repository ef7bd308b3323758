# Advantage variance before whitening, and the critic's explained variance: ppo4096
# gnuplot run-ppo4096-advantage.gp > run-ppo4096-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 2.3420932 1.9415597 2.7426267
2 1.5919971 1.3418553 1.842139
3 1.2337948 0.8831227 1.5844668
4 0.7362412 0.5643986 0.90808386
5 0.6986736 0.48666927 0.9106779
6 0.6249341 0.43357953 0.81628853
7 0.29354402 0.18358254 0.4035055
8 0.20185308 0.13397427 0.2697319
9 0.2407994 0.097062215 0.38453656
10 0.16730587 0.08180285 0.2528089
11 0.08945824 0.04489574 0.13402075
12 0.1232063 -0.04252729 0.2889399
13 0.07330623 0.01410738 0.13250509
14 0.049968664 0.02775745 0.07217988
15 0.037246317 0.010305783 0.06418685
16 0.02698804 0.012602 0.04137408
17 0.02892594 -0.00044751252 0.058299392
18 0.027459595 0.003012079 0.05190711
19 0.088780954 -0.092708424 0.27027032
20 0.15140784 -0.07272108 0.37553677
21 0.12950245 -0.06260403 0.3216089
22 0.07887007 -0.0065263426 0.1642665
23 0.02844475 -0.005689414 0.06257892
24 0.034762487 -0.014036338 0.083561316
25 0.007379429 -0.0009755013 0.01573436
26 0.01428489 -0.00954367 0.038113452
27 0.0044457857 0.0020997107 0.0067918603
28 0.021254873 -0.020983564 0.06349331
29 0.033979088 -0.033910602 0.10186878
30 0.016562674 -0.0076371636 0.040762514
31 0.012920897 -0.011145978 0.036987774
32 0.0128478585 -0.0038884385 0.029584156
33 0.0038069163 -0.0004603831 0.008074216
34 0.021621592 -0.009050839 0.052294023
35 0.028447356 -0.017572792 0.0744675
36 0.0068444996 -0.0010416039 0.0147306025
37 0.011845275 -0.011359226 0.035049774
38 0.013620071 -0.011708606 0.03894875
39 0.0070909224 -0.0025305818 0.016712427
40 0.0030751838 0.0001536979 0.0059966696
EOD
$p1s0 << EOD
1 -0.10122212 -0.20761347 0.005169226
2 -0.0076750126 -0.02517457 0.009824544
3 -0.015235557 -0.038966335 0.008495223
4 -0.009720542 -0.033241868 0.013800784
5 -0.016005185 -0.031220822 -0.0007895471
6 -0.0018285026 -0.011567291 0.007910285
7 0.015129168 -0.007297191 0.037555527
8 0.029270217 0.0019691256 0.05657131
9 0.04564018 0.015240905 0.076039456
10 0.07302267 0.025190126 0.12085521
11 0.12664466 0.04020354 0.21308577
12 0.15760452 0.0857004 0.22950862
13 0.19235136 0.07658185 0.30812085
14 0.16532755 0.084167264 0.24648781
15 0.24663532 0.11611955 0.3771511
16 0.21752936 0.107123606 0.3279351
17 0.19170764 0.071843214 0.31157207
18 0.2511543 0.13009432 0.3722143
19 0.262875 0.12844712 0.39730287
20 0.2609562 0.15117604 0.37073633
21 0.2672158 0.14832413 0.38610744
22 0.1806706 0.056825943 0.30451527
23 0.24509053 0.10597958 0.38420147
24 0.27874124 0.13593705 0.42154545
25 0.33546478 0.19278254 0.478147
26 0.32548568 0.19647714 0.4544942
27 0.34164995 0.19371013 0.48958975
28 0.42303813 0.2861056 0.5599707
29 0.34318137 0.16644254 0.5199202
30 0.47396684 0.28845444 0.6594792
31 0.43024397 0.2557148 0.6047731
32 0.36603275 0.21469826 0.51736724
33 0.48821983 0.3411936 0.6352461
34 0.43749875 0.22432901 0.6506685
35 0.4225256 0.223087 0.6219643
36 0.42947778 0.20332891 0.65562665
37 0.5124869 0.3243571 0.7006166
38 0.4335686 0.2604894 0.6066478
39 0.41365823 0.18315308 0.64416337
40 0.512567 0.3461523 0.6789816
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.87605; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.20612183:2.85604]
set arrow 1 from screen 0.05600,0.58846 to screen 0.87605,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.58846 to screen 0.05600,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26101,0.58846 to screen 0.26101,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.26101,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46602,0.58846 to screen 0.46602,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46602,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67104,0.58846 to screen 0.67104,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67104,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.87605,0.58846 to screen 0.87605,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.87605,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.61176 to screen 0.87605,0.61176 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04506,0.61176 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.72480 to screen 0.87605,0.72480 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04506,0.72480 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.83785 to screen 0.87605,0.83785 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04506,0.83785 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03419,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'ppo4096' at screen 0.89480,0.61211 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.87605; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.24394266:0.7369458]
set arrow 1 from screen 0.05600,0.10000 to screen 0.87605,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.10000 to screen 0.05600,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26101,0.10000 to screen 0.26101,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.26101,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46602,0.10000 to screen 0.46602,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46602,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67104,0.10000 to screen 0.67104,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67104,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.87605,0.10000 to screen 0.87605,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.87605,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.18609 to screen 0.87605,0.18609 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.18609 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.36254 to screen 0.87605,0.36254 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.36254 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01606,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.87605,0.03077 right front textcolor rgb '#59636e'
set label 10 'ppo4096' at screen 0.89480,0.36697 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
