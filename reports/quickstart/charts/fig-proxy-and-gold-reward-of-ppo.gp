# Proxy and gold reward of PPO
# gnuplot fig-proxy-and-gold-reward-of-ppo.gp > fig-proxy-and-gold-reward-of-ppo.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.49617797 -1.0242162 0.031860273
2 -0.08903876 -0.53320426 0.35512674
5 0.68056446 0.09682756 1.2643014
7 1.073804 0.44756955 1.7000384
9 1.3001115 0.8753229 1.7249
11 1.6200833 0.94035596 2.299811
14 1.9836094 1.442009 2.52521
16 2.2829201 1.6817006 2.8841395
18 2.3904548 1.5156426 3.2652671
20 2.4809725 1.9230065 3.0389385
23 2.530151 1.8462253 3.2140763
25 2.6615498 2.282017 3.0410826
27 2.56008 2.244315 2.8758452
29 2.3406827 2.2202172 2.461148
32 2.4221656 2.0947874 2.749544
34 2.533097 2.1197486 2.9464455
36 2.6126812 2.3222885 2.9030738
38 2.585264 2.1727417 2.9977863
41 2.6461048 2.3734212 2.9187887
43 2.6745093 2.5034785 2.8455398
45 2.7060916 2.4841204 2.9280627
EOD
$p0s1 << EOD
0 0.090342045 -0.3425732 0.52325726
2 0.30501956 -0.33585063 0.9458898
5 0.84549814 0.26948062 1.4215157
7 1.1210502 0.3718598 1.8702407
9 1.4359297 0.7534543 2.118405
11 1.7428606 1.0419452 2.443776
14 2.0515885 1.4904051 2.612772
16 2.197654 1.4932569 2.9020512
18 2.2616296 1.3457497 3.1775095
20 2.2303214 1.2660481 3.1945949
23 2.1668565 1.14435 3.1893632
25 2.165347 1.2866539 3.0440402
27 2.118031 1.382481 2.853581
29 1.9422065 1.4475307 2.4368823
32 2.0236278 1.3465371 2.7007186
34 2.100128 1.5147283 2.6855276
36 2.1447754 1.3741701 2.9153807
38 2.1873646 1.3984442 2.976285
41 2.1653092 1.4838027 2.8468158
43 2.1806684 1.4254254 2.9359114
45 2.1832418 1.4655668 2.9009168
EOD
$p0s2 << EOD
0 -0.49617797 -1.0242162 0.031860273
2 -0.049713757 -0.44667605 0.34724852
5 0.81110364 0.39431828 1.2278891
7 1.050045 0.6956503 1.4044398
9 1.3976058 0.28093874 2.514273
11 1.700471 1.4251082 1.9758338
14 1.8704566 1.1340673 2.6068459
16 1.8265351 0.129052 3.5240183
18 1.6152388 -0.7885873 4.019065
20 1.5097728 -1.0207826 4.040328
23 1.2223383 -1.544104 3.9887805
25 0.78756934 -2.6343644 4.209503
27 0.37675586 -3.0746446 3.8281562
29 0.18905449 -3.4658706 3.8439796
32 -0.24208379 -3.809155 3.3249874
34 -0.41452086 -4.706172 3.8771305
36 -0.710567 -5.1459284 3.7247944
38 -1.1400768 -6.2274065 3.9472532
41 -1.5320941 -7.3895473 4.325359
43 -1.8739293 -8.014891 4.267032
45 -2.195478 -8.072149 4.5644536
EOD
$p0s3 << EOD
0 0.090342045 -0.3425732 0.52325726
2 0.32800126 -0.4219836 1.0779861
5 0.97690636 0.24702585 1.7067869
7 1.2062199 0.365182 2.0472577
9 1.5149045 0.9108778 2.1189313
11 1.7548431 1.3602726 2.1494136
14 2.1184227 1.8050545 2.4317908
16 2.2544866 1.9462668 2.5627065
18 2.40188 1.9133563 2.8904035
20 2.4988906 1.9886235 3.009158
23 2.6107528 2.1835873 3.037918
25 2.6925573 2.1227725 3.2623425
27 2.7648847 2.0503497 3.4794197
29 2.8394716 2.1955454 3.4833975
32 2.9348152 2.2409687 3.6286616
34 2.9567077 2.2932258 3.62019
36 2.9974527 2.3040204 3.6908848
38 3.0449967 2.3122396 3.777754
41 3.1204844 2.3434088 3.89756
43 3.1677907 2.3261743 4.009407
45 3.1951702 2.3346448 4.0556955
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.83339; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:45]
unset ytics
unset logscale y
set yrange [-8.072149:5.0504766]
set arrow 1 from screen 0.05312,0.14525 to screen 0.83339,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22652,0.14525 to screen 0.22652,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.22652,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.39991,0.14525 to screen 0.39991,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.39991,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57330,0.14525 to screen 0.57330,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.57330,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.74669,0.14525 to screen 0.74669,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.74669,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.32312 to screen 0.83339,0.32312 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−5' at screen 0.04219,0.32312 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.61261 to screen 0.83339,0.61261 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.61261 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.90211 to screen 0.83339,0.90211 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '5' at screen 0.04219,0.90211 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.83339,0.04469 right front textcolor rgb '#59636e'
set label 11 'ppo gold' at screen 0.85214,0.76864 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.84120,0.73902 to screen 0.84745,0.72115 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'ppo proxy' at screen 0.85214,0.72115 left front textcolor rgb '#006aa6'
set label 13 'loose gold' at screen 0.85214,0.48550 left front textcolor rgb '#b04d00'
set arrow 11 from screen 0.84120,0.79761 to screen 0.84745,0.81613 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'loose proxy' at screen 0.85214,0.81613 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#0072b2' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#d55e00' dt solid notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s3 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
