# Advantage variance before whitening, and the critic's explained variance: ppo32
# gnuplot run-ppo32-advantage.gp > run-ppo32-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 10.649453 8.369711 12.929195
2 9.095149 7.0861964 11.104102
3 6.831884 5.2977576 8.36601
4 4.823922 3.2504551 6.397389
5 3.0180056 1.3362665 4.6997447
6 2.5203133 1.542114 3.4985125
7 1.5582988 0.84861517 2.2679825
8 0.69015855 0.43677807 0.9435391
9 0.5118355 0.1935095 0.8301615
10 0.46394074 0.1920296 0.7358519
11 0.73375714 0.27149692 1.1960174
12 0.36521626 0.110143155 0.6202894
13 0.1490096 0.015121511 0.28289768
14 0.26805833 0.007981857 0.5281348
15 0.09187259 0.005171161 0.17857401
16 0.31732598 -0.017095504 0.65174747
17 0.27995613 0.03769224 0.5222201
18 0.19558746 0.0034143236 0.38776058
19 0.6603986 -0.2566841 1.5774813
20 0.20210591 0.029599087 0.37461275
21 0.39879707 -0.038051374 0.8356455
22 0.22760881 0.04768018 0.40753746
23 0.33086872 0.068188936 0.5935485
24 0.22224067 0.05228954 0.3921918
25 0.16001056 0.013100533 0.3069206
26 0.13213284 -0.03234123 0.29660693
27 0.28521308 0.015486716 0.55493945
28 0.17995484 -0.028903011 0.3888127
29 0.2693733 -0.16914256 0.70788914
30 0.16807428 -0.053612106 0.38976067
31 0.3156569 -0.02494304 0.65625685
32 0.14034304 0.023776984 0.2569091
33 0.12843919 0.0035851295 0.25329325
34 0.12817009 -0.0011482137 0.2574884
35 0.22042662 0.05484045 0.3860128
36 0.22212501 0.059684005 0.384566
37 0.11937924 -0.033283558 0.27204204
38 0.16855426 -0.015814198 0.3529227
39 0.11581506 -0.02911322 0.26074332
40 0.37828323 0.07703147 0.679535
EOD
$p1s0 << EOD
1 -0.027174816 -0.05925816 0.004908528
2 -0.009962401 -0.034656692 0.01473189
3 0.0024271116 -0.009761405 0.014615629
4 -5.4166598e-05 -0.009080971 0.008972637
5 -0.022096481 -0.045088906 0.0008959439
6 -0.035248935 -0.06760038 -0.0028974935
7 -0.13108881 -0.2729057 0.010728091
8 -0.24861693 -0.5093418 0.012107911
9 -9.767878 -20.60228 6.525211
10 -0.2717238 -0.6880566 0.14460894
11 -0.025522165 -0.059432376 0.008388045
12 -0.5304477 -1.5434388 0.48254344
13 -1.0391502 -2.3020341 0.22373365
14 -0.08115029 -0.19332968 0.03102909
15 -0.7169144 -1.4221201 -0.011708745
16 -0.627465 -1.4702013 0.21527116
17 -0.42329693 -0.9267699 0.08017603
18 -0.4912287 -1.0151023 0.032644887
19 -0.38221267 -0.98004365 0.21561831
20 -0.46682984 -1.2056425 0.27198285
21 -0.108577736 -0.356877 0.13972154
22 -0.2079714 -0.47995967 0.064016856
23 -0.025287764 -0.08889522 0.038319692
24 -0.09091253 -0.30301833 0.12119327
25 -0.3951593 -1.0009532 0.21063453
26 -0.6576132 -1.3851529 0.06992654
27 -0.35965937 -0.882453 0.16313429
28 -0.26133496 -0.6640634 0.14139351
29 -0.27837783 -0.61361784 0.056862153
30 -0.20126688 -0.5576678 0.155134
31 -0.06282687 -0.31496033 0.18930659
32 -0.008335912 -0.19294062 0.1762688
33 -0.11291565 -0.39665672 0.1708254
34 -0.13590835 -0.4900438 0.21822709
35 -0.16006649 -0.5184304 0.19829746
36 0.02315851 -0.10093249 0.1472495
37 -0.23197201 -0.6100784 0.14613439
38 -0.5325255 -1.3832083 0.31815737
39 -0.43309864 -1.1117452 0.24554798
40 -0.012397812 -0.16533199 0.14053637
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06575; set rmargin at screen 0.90164; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.7841193:13.456631]
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
set arrow 7 from screen 0.06575,0.60752 to screen 0.90164,0.60752 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.05481,0.60752 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06575,0.72906 to screen 0.90164,0.72906 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.05481,0.72906 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06575,0.85059 to screen 0.90164,0.85059 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.05481,0.85059 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03668,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'ppo32' at screen 0.92039,0.61672 left front textcolor rgb '#006aa6'
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
set yrange [-20.60228:7.568576]
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
set arrow 7 from screen 0.06575,0.10740 to screen 0.90164,0.10740 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−20' at screen 0.05481,0.10740 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06575,0.23028 to screen 0.90164,0.23028 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−10' at screen 0.05481,0.23028 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06575,0.35315 to screen 0.90164,0.35315 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.05481,0.35315 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01752,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.90164,0.03077 right front textcolor rgb '#59636e'
set label 11 'ppo32' at screen 0.92039,0.35300 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
