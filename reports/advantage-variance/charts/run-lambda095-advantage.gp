# Advantage variance before whitening, and the critic's explained variance: lambda095
# gnuplot run-lambda095-advantage.gp > run-lambda095-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 4.778964 3.950071 5.607857
2 1.7047362 0.91535544 2.494117
3 1.2000437 0.7347089 1.6653785
4 0.8882373 0.40990177 1.3665729
5 0.6599313 0.5108327 0.8090298
6 0.63182074 0.40121314 0.8624283
7 0.6260256 0.38920343 0.86284786
8 0.5071526 0.205841 0.8084642
9 0.32418877 0.14182639 0.50655115
10 0.413916 0.20446257 0.6233694
11 0.22834383 0.104901224 0.35178643
12 0.2005172 0.113679774 0.28735465
13 0.20629513 0.10963938 0.3029509
14 0.41967905 -0.16895948 1.0083176
15 0.24418023 0.06380057 0.4245599
16 0.20923318 0.06534509 0.35312128
17 0.27933863 -0.110041335 0.6687186
18 0.16084954 0.10100108 0.22069801
19 0.27141383 -0.08954066 0.6323683
20 0.2508744 -0.028231641 0.5299805
21 0.26241583 -0.21939886 0.7442305
22 0.09809187 0.07511077 0.12107297
23 0.10691127 0.045996133 0.16782641
24 0.112401925 0.02324772 0.20155613
25 0.24528211 -0.08317129 0.57373554
26 0.12770973 0.056672785 0.19874667
27 0.08492118 0.038687278 0.13115509
28 0.1648722 -0.034903355 0.36464778
29 0.18323265 0.028775556 0.33768973
30 0.1582077 -0.04124719 0.3576626
31 0.10419388 -0.008854097 0.21724187
32 0.1841571 -0.09162879 0.459943
33 0.20275034 0.05687362 0.3486271
34 0.1258758 0.04009396 0.21165764
35 0.09576114 0.035628583 0.1558937
36 0.14939258 0.0045442316 0.29424092
37 0.08034126 0.03945479 0.12122773
38 0.14968553 0.023546696 0.27582437
39 0.14057659 -0.031819474 0.31297264
40 0.09229253 0.038917337 0.14566772
EOD
$p1s0 << EOD
1 -1.3494956 -2.415642 -0.28334925
2 0.02610515 -0.036452033 0.088662334
3 0.10393143 0.03623754 0.17162532
4 0.22661297 0.08355609 0.36966982
5 0.3057706 0.23512186 0.37641934
6 0.2963925 0.17916258 0.41362244
7 0.34102845 0.18057005 0.50148684
8 0.29496217 0.07281427 0.51711005
9 0.43551168 0.2891809 0.5818424
10 0.32992104 0.20791854 0.45192355
11 0.46595624 0.32135496 0.6105575
12 0.50608283 0.44227633 0.56988937
13 0.49834573 0.3304281 0.66626334
14 0.41379854 0.15552807 0.672069
15 0.4952488 0.2612509 0.7292467
16 0.514102 0.4087591 0.61944485
17 0.47905603 0.20391922 0.7541928
18 0.5541291 0.38707906 0.7211792
19 0.47254896 0.1554164 0.78968155
20 0.49061432 0.13220158 0.8490271
21 0.501766 0.17088814 0.83264387
22 0.62976617 0.46110418 0.7984282
23 0.63728195 0.5144368 0.7601271
24 0.60911906 0.37388104 0.844357
25 0.47205436 0.15061136 0.7934973
26 0.57453436 0.47829962 0.67076904
27 0.6187586 0.32731318 0.91020405
28 0.5377144 0.27245525 0.80297357
29 0.46568862 0.1808806 0.7504966
30 0.57114244 0.3609964 0.7812885
31 0.66643566 0.44502845 0.8878429
32 0.53597736 0.26732418 0.80463064
33 0.47016433 0.31018466 0.630144
34 0.5523977 0.33984715 0.76494825
35 0.61065143 0.39373884 0.8275641
36 0.532768 0.23210122 0.8334348
37 0.6736606 0.5154689 0.8318522
38 0.5349172 0.27336058 0.79647374
39 0.5859201 0.34669247 0.82514775
40 0.6422549 0.5136026 0.7709071
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.84822; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.4524891:5.8409476]
set arrow 1 from screen 0.05312,0.58846 to screen 0.84822,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25190,0.58846 to screen 0.25190,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25190,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45067,0.58846 to screen 0.45067,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.45067,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.64945,0.58846 to screen 0.64945,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.64945,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.84822,0.58846 to screen 0.84822,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.84822,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.61335 to screen 0.84822,0.61335 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.61335 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.72335 to screen 0.84822,0.72335 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.72335 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.83336 to screen 0.84822,0.83336 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.83336 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'lambda095' at screen 0.86697,0.61843 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.84822; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-2.548676:1.0432379]
set arrow 1 from screen 0.05312,0.10000 to screen 0.84822,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25190,0.10000 to screen 0.25190,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25190,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45067,0.10000 to screen 0.45067,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.45067,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.64945,0.10000 to screen 0.64945,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.64945,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.84822,0.10000 to screen 0.84822,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.84822,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.15288 to screen 0.84822,0.15288 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.15288 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.24925 to screen 0.84822,0.24925 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1' at screen 0.04219,0.24925 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.34562 to screen 0.84822,0.34562 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.34562 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.44199 to screen 0.84822,0.44199 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.44199 right front textcolor rgb '#59636e'
set label 10 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.84822,0.03077 right front textcolor rgb '#59636e'
set label 12 'lambda095' at screen 0.86697,0.40751 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
