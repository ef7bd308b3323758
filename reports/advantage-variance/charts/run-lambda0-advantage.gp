# Advantage variance before whitening, and the critic's explained variance: lambda0
# gnuplot run-lambda0-advantage.gp > run-lambda0-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 5.5984745 3.8756657 7.3212833
2 1.9527938 0.72763604 3.1779516
3 1.1073872 0.6772898 1.5374845
4 0.6937955 0.36037314 1.0272179
5 0.48179385 0.2052195 0.7583682
6 0.3852039 0.14213668 0.6282711
7 0.30154678 0.12196677 0.48112676
8 0.26289138 0.12027954 0.4055032
9 0.22706993 0.101086475 0.3530534
10 0.22296482 0.11812158 0.32780805
11 0.19969149 0.13681524 0.26256776
12 0.18054433 0.13466929 0.22641937
13 0.1789603 0.12375781 0.23416278
14 0.17254995 0.09989744 0.24520245
15 0.15437438 0.100405574 0.20834316
16 0.13456474 0.10427398 0.1648555
17 0.1367197 0.0914329 0.18200651
18 0.13029785 0.076443575 0.18415213
19 0.13441412 0.09834424 0.17048399
20 0.12483779 0.08049861 0.16917698
21 0.12466259 0.08017301 0.16915219
22 0.112298176 0.06941084 0.15518552
23 0.12108653 0.05654829 0.18562476
24 0.11444971 0.071013995 0.15788542
25 0.08762816 0.056828257 0.11842807
26 0.09222341 0.059340827 0.12510599
27 0.084065706 0.053827617 0.114303805
28 0.08740648 0.049108125 0.12570484
29 0.07779064 0.05484965 0.10073163
30 0.08378773 0.04712289 0.120452575
31 0.07501968 0.045094553 0.10494481
32 0.07775425 0.03846218 0.11704632
33 0.07586224 0.045636248 0.10608823
34 0.07784812 0.036187615 0.11950863
35 0.07481915 0.04720552 0.10243277
36 0.08128333 0.04984158 0.11272509
37 0.063904956 0.040168703 0.0876412
38 0.071825475 0.045020964 0.09862998
39 0.07794523 0.045707826 0.11018263
40 0.054480806 0.02903118 0.07993043
EOD
$p1s0 << EOD
1 -1.3494956 -2.415642 -0.28334925
2 -0.59196675 -0.8679659 -0.31596765
3 -0.26211816 -0.3833337 -0.14090261
4 -0.089590654 -0.21244268 0.033261377
5 0.0048688888 -0.14168933 0.1514271
6 0.06706525 -0.19231512 0.3264456
7 0.102264635 -0.12537651 0.32990578
8 0.15322535 -0.08361303 0.39006373
9 0.17643707 -0.10554552 0.45841965
10 0.18066737 -0.11196567 0.47330043
11 0.18303305 -0.101694815 0.46776092
12 0.17594329 -0.10160657 0.45349312
13 0.2605151 -0.017400634 0.5384308
14 0.2577803 -0.015803369 0.53136396
15 0.26754105 -0.015266266 0.5503484
16 0.35940996 0.06614163 0.6526783
17 0.3777252 0.14016834 0.6152821
18 0.3935489 0.1988789 0.58821887
19 0.384451 0.2121176 0.5567844
20 0.44807795 0.2712375 0.6249184
21 0.39867252 0.26198882 0.5353562
22 0.45599645 0.32386625 0.58812666
23 0.40143296 0.2671487 0.5357172
24 0.4599498 0.32075384 0.5991457
25 0.48088384 0.40191057 0.5598571
26 0.5396076 0.4483986 0.6308166
27 0.48163536 0.32796133 0.6353094
28 0.5024435 0.3682426 0.6366444
29 0.45224735 0.18304063 0.7214541
30 0.52873963 0.41545004 0.64202917
31 0.5247111 0.39613083 0.65329134
32 0.53482753 0.46250468 0.6071504
33 0.48692268 0.2841943 0.6896511
34 0.4662243 0.3789922 0.5534564
35 0.43059388 0.26004943 0.60113835
36 0.51084346 0.3074504 0.7142365
37 0.5130481 0.32387298 0.7022232
38 0.48689565 0.27257606 0.7012152
39 0.48667184 0.23598678 0.7373569
40 0.5732839 0.4874639 0.65910393
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87381; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:7.614135]
set arrow 1 from screen 0.05312,0.58846 to screen 0.87381,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25830,0.58846 to screen 0.25830,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25830,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46347,0.58846 to screen 0.46347,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46347,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.66864,0.58846 to screen 0.66864,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.66864,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.87381,0.58846 to screen 0.87381,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.87381,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.58846 to screen 0.87381,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.58846 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.67939 to screen 0.87381,0.67939 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.67939 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.77031 to screen 0.87381,0.77031 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.77031 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.86123 to screen 0.87381,0.86123 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.86123 right front textcolor rgb '#59636e'
set label 10 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'lambda0' at screen 0.89256,0.59094 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87381; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-2.541762:0.8634769]
set arrow 1 from screen 0.05312,0.10000 to screen 0.87381,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25830,0.10000 to screen 0.25830,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25830,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46347,0.10000 to screen 0.46347,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46347,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.66864,0.10000 to screen 0.66864,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.66864,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.87381,0.10000 to screen 0.87381,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.87381,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.15507 to screen 0.87381,0.15507 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.15507 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.25673 to screen 0.87381,0.25673 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1' at screen 0.04219,0.25673 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.35838 to screen 0.87381,0.35838 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.35838 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.87381,0.03077 right front textcolor rgb '#59636e'
set label 11 'lambda0' at screen 0.89256,0.41665 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
