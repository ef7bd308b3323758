# Advantage variance before whitening, and the critic's explained variance: beta005
# gnuplot run-beta005-advantage.gp > run-beta005-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 11.273366 9.128225 13.418508
2 10.164568 8.900567 11.428569
3 6.895848 5.8418455 7.94985
4 5.3179593 3.2428632 7.3930554
5 2.9638314 1.1521972 4.7754655
6 2.3492048 1.06463 3.6337795
7 1.9738264 0.8319057 3.115747
8 0.97737795 0.6416212 1.3131348
9 0.58087546 0.15804195 1.003709
10 0.61055076 0.27589422 0.9452073
11 0.51167285 -0.018736202 1.042082
12 0.4984672 -0.008731595 1.005666
13 0.4928561 -0.061249718 1.0469619
14 0.88648784 0.16167349 1.6113023
15 0.74506384 -0.06492451 1.5550522
16 0.46734133 -0.07536805 1.0100508
17 0.62974364 -0.28142035 1.5409076
18 0.2560601 0.04434444 0.46777576
19 0.31768596 -0.010487337 0.64585924
20 0.84305763 0.08908439 1.5970309
21 0.4554696 0.07971998 0.83121926
22 0.30957463 0.11187468 0.5072746
23 0.41045144 0.027911201 0.7929917
24 0.60838205 -0.24595794 1.4627221
25 0.43007162 0.1210053 0.73913795
26 0.29547107 -0.046859868 0.637802
27 0.78864175 0.06759976 1.5096837
28 0.59992945 0.030771578 1.1690874
29 0.31788298 -0.3401842 0.9759502
30 0.3804372 0.029114945 0.7317595
31 0.5678536 -0.297272 1.4329793
32 0.61993015 -0.19893973 1.4388001
33 0.9251117 -0.63977957 2.4900029
34 0.38879743 -0.120147854 0.89774275
35 0.42297268 -0.10250289 0.94844824
36 0.62065154 0.14673275 1.0945704
37 0.23977637 -0.06808782 0.54764056
38 0.5187578 -0.07985345 1.117369
39 0.31263867 -0.09554933 0.7208267
40 0.2731159 0.0038803965 0.5423514
EOD
$p1s0 << EOD
1 -0.021213213 -0.06243552 0.020009091
2 -0.008794359 -0.050877105 0.033288386
3 0.0077855512 -0.010864433 0.026435535
4 0.0029221305 -0.010831199 0.016675461
5 -0.03765372 -0.14596309 0.070655644
6 -0.026597548 -0.073484205 0.020289108
7 -0.09673612 -0.19767351 0.004201279
8 -0.040592656 -0.09835574 0.017170431
9 -0.108568944 -0.19780676 -0.019331122
10 -0.13284083 -0.39477104 0.12908937
11 -0.054590818 -0.12421583 0.015034193
12 -0.088863134 -0.31337526 0.13564901
13 -0.19752356 -0.62261975 0.22757262
14 0.036443166 0.003857647 0.06902869
15 -0.0058349916 -0.17421478 0.16254479
16 -0.3156691 -1.0780187 0.44668052
17 0.010357444 -0.037678476 0.058393363
18 -0.035242703 -0.14751735 0.07703195
19 -0.20791551 -0.765609 0.34977797
20 -0.014004301 -0.18850914 0.16050054
21 -0.009982607 -0.07218728 0.05222207
22 0.014198823 -0.03166679 0.06006443
23 -0.26765913 -0.90674627 0.37142804
24 -0.12462032 -0.59578645 0.34654582
25 0.015012819 -0.0028246623 0.0328503
26 -0.044266555 -0.18563345 0.09710034
27 0.0385548 0.0099343285 0.06717527
28 0.039946284 0.008176847 0.07171572
29 -0.23156273 -0.6780848 0.21495931
30 -0.015204743 -0.12248737 0.09207789
31 0.021842841 -0.025155134 0.06884082
32 0.014964873 -0.038157776 0.06808752
33 0.05777117 -0.04699004 0.16253237
34 -0.31411886 -1.1454148 0.51717716
35 0.037238836 -0.113801174 0.18827884
36 0.021421116 -0.02537009 0.06821232
37 -0.7718721 -1.8183101 1.0489085
38 -0.8271729 -1.8183101 1.0489085
39 0.018570496 -0.11873133 0.15587232
40 -0.5060448 -1.8183101 0.8332261
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87605; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-1.202111:13.980839]
set arrow 1 from screen 0.05312,0.58846 to screen 0.87605,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25886,0.58846 to screen 0.25886,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25886,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46459,0.58846 to screen 0.46459,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46459,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67032,0.58846 to screen 0.67032,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67032,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.87605,0.58846 to screen 0.87605,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.87605,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.61587 to screen 0.87605,0.61587 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.61587 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.72986 to screen 0.87605,0.72986 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.72986 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.84386 to screen 0.87605,0.84386 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.84386 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.02406,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'beta005' at screen 0.89480,0.62210 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87605; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-1.8183101:1.0489085]
set arrow 1 from screen 0.05312,0.10000 to screen 0.87605,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25886,0.10000 to screen 0.25886,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25886,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46459,0.10000 to screen 0.46459,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46459,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67032,0.10000 to screen 0.67032,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67032,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.87605,0.10000 to screen 0.87605,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.87605,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.19879 to screen 0.87605,0.19879 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04219,0.19879 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.31952 to screen 0.87605,0.31952 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.31952 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.44025 to screen 0.87605,0.44025 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.44025 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01940,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.87605,0.03077 right front textcolor rgb '#59636e'
set label 11 'beta005' at screen 0.89480,0.25843 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
