# Advantage variance before whitening, and the critic's explained variance: ppoMax
# gnuplot run-ppomax-advantage.gp > run-ppomax-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.99583304 0.67368686 1.3179792
2 0.74881977 0.5291722 0.96846735
3 0.5344111 0.45483983 0.6139823
4 0.48187244 0.39467442 0.56907046
5 0.47894782 0.38087806 0.5770176
6 0.27023527 0.24600564 0.29446492
7 0.26173717 0.1429186 0.38055572
8 0.14024681 0.08974695 0.19074665
9 0.06291463 0.043014493 0.082814775
10 0.06506805 0.02860562 0.101530485
11 0.046423543 0.026064787 0.066782296
12 0.036880847 0.024737379 0.049024314
13 0.040738806 0.028216984 0.05326063
14 0.038521353 0.013083364 0.063959345
15 0.028250212 0.008674784 0.047825642
16 0.031221375 0.010800452 0.0516423
17 0.029117035 0.020000705 0.038233362
18 0.026550656 -0.0013458522 0.054447167
19 0.025924968 0.010410868 0.041439068
20 0.03492476 0.00920933 0.060640186
21 0.04167177 0.012084468 0.071259074
22 0.065450445 0.014785941 0.11611495
23 0.033888098 0.00762476 0.06015144
24 0.014830832 0.0046383464 0.025023319
25 0.039931096 0.022382582 0.05747961
26 0.03527452 0.0023167003 0.06823234
27 0.03309538 0.010458102 0.055732653
28 0.039718904 0.012348238 0.06708957
29 0.045776427 0.01593765 0.075615205
30 0.02274905 0.007312646 0.038185455
31 0.016220955 -0.00016203437 0.032603946
32 0.029003534 -0.012538144 0.07054521
EOD
$p1s0 << EOD
1 -0.45307574 -0.9580211 0.05186961
2 0.047828093 -0.1927347 0.28839087
3 0.30065387 0.1792674 0.42204034
4 0.3204317 0.2304136 0.4104498
5 0.3329492 0.28701794 0.37888047
6 0.27642193 0.09321826 0.4596256
7 -0.118692234 -0.45922455 0.22184008
8 0.114575446 -0.18857795 0.41772884
9 0.30211693 0.17534351 0.42889035
10 0.32053995 0.17550844 0.46557146
11 0.31747147 0.113117784 0.5218252
12 0.427196 0.26871002 0.585682
13 0.41540003 0.29127207 0.539528
14 0.48307142 0.35685974 0.6092831
15 0.4616933 0.2006057 0.7227809
16 0.53000057 0.36473125 0.6952698
17 0.4954165 0.3337695 0.6570635
18 0.51923877 0.37994894 0.6585287
19 0.5670799 0.43458214 0.6995776
20 0.54568356 0.36805233 0.7233148
21 0.4921467 0.27798733 0.70630604
22 0.44713008 0.26057994 0.6336803
23 0.54917365 0.40227145 0.6960759
24 0.6715294 0.5265955 0.81646335
25 0.5006654 0.33562422 0.6657067
26 0.5502775 0.3957852 0.7047698
27 0.51250446 0.3271185 0.69789034
28 0.5137622 0.37237275 0.65515155
29 0.5146659 0.30950424 0.71982753
30 0.60867697 0.4631441 0.75420976
31 0.67223716 0.5438647 0.80060965
32 0.6500309 0.42392188 0.87613994
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.88234; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.06575884:1.3712]
set arrow 1 from screen 0.07428,0.58846 to screen 0.88234,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32680,0.58846 to screen 0.32680,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32680,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57932,0.58846 to screen 0.57932,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.57932,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.83184,0.58846 to screen 0.83184,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.83184,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.60430 to screen 0.88234,0.60430 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.06334,0.60430 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.72475 to screen 0.88234,0.72475 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.06334,0.72475 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.84520 to screen 0.88234,0.84520 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.06334,0.84520 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03434,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'ppoMax' at screen 0.90109,0.61129 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.88234; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.0313876:0.9495064]
set arrow 1 from screen 0.07428,0.10000 to screen 0.88234,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32680,0.10000 to screen 0.32680,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32680,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57932,0.10000 to screen 0.57932,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.57932,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.83184,0.10000 to screen 0.83184,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.83184,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.10548 to screen 0.88234,0.10548 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1.0' at screen 0.06334,0.10548 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.19286 to screen 0.88234,0.19286 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.19286 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.28023 to screen 0.88234,0.28023 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.28023 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.36760 to screen 0.88234,0.36760 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.36760 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.88234,0.03077 right front textcolor rgb '#59636e'
set label 11 'ppoMax' at screen 0.90109,0.39382 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
