# Advantage variance before whitening, and the critic's explained variance: noValueClip
# gnuplot run-novalueclip-advantage.gp > run-novalueclip-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.99583304 0.67368686 1.3179792
2 0.80588025 0.55410177 1.0576587
3 0.6002412 0.49700892 0.70347345
4 0.53585154 0.39296496 0.6787381
5 0.5253849 0.38029602 0.6704738
6 0.27441084 0.19821785 0.35060382
7 0.31262484 0.21004161 0.41520807
8 0.20111093 0.12778851 0.27443334
9 0.09910361 0.059150364 0.13905685
10 0.12853546 -0.07081833 0.32788926
11 0.069034874 0.0077474564 0.13032229
12 0.04482887 0.03356612 0.056091618
13 0.042752795 0.02891837 0.056587223
14 0.042811446 0.030808825 0.054814063
15 0.044940427 -0.019488882 0.10936973
16 0.042552516 0.01741525 0.067689784
17 0.044729922 0.010863656 0.07859619
18 0.034437053 0.00947292 0.059401184
19 0.027288092 0.006839151 0.047737036
20 0.0328715 0.0064033074 0.05933969
21 0.04129777 0.013357475 0.06923807
22 0.040134087 0.007149421 0.073118754
23 0.03930989 0.011001817 0.06761796
24 0.033014145 0.0015955277 0.06443276
25 0.05217925 0.019551262 0.08480724
26 0.03155636 0.0008516599 0.06226106
27 0.044509877 0.015902398 0.07311735
28 0.036493436 0.021328373 0.0516585
29 0.0542366 0.0063412283 0.10213197
30 0.0350777 0.017140785 0.05301461
31 0.02640977 -0.008424484 0.061244022
32 0.03595112 0.0077095977 0.06419264
EOD
$p1s0 << EOD
1 -0.45307574 -0.9580211 0.05186961
2 0.059941407 -0.21479388 0.33467668
3 0.1839814 0.024886254 0.34307656
4 0.2164885 0.05328904 0.37968794
5 0.24824947 0.16105683 0.3354421
6 0.28286886 0.20147368 0.364264
7 -0.36302254 -1.2721046 0.54605955
8 -0.24844421 -0.9153272 0.4184388
9 -0.068180606 -0.6881104 0.55174917
10 0.32372972 0.087744646 0.5597148
11 0.33704787 0.061541114 0.6125546
12 0.37932754 0.23865657 0.5199985
13 0.33534667 0.1603646 0.5103287
14 0.3722369 0.23551735 0.50895643
15 0.44685853 0.33912566 0.55459136
16 0.43776977 0.31368747 0.5618521
17 0.39645255 0.21043874 0.5824663
18 0.46000645 0.30791256 0.6121003
19 0.5374463 0.37805754 0.69683516
20 0.52061284 0.29547864 0.745747
21 0.47843525 0.30441454 0.652456
22 0.52185154 0.33908883 0.70461434
23 0.5071366 0.41356447 0.60070866
24 0.5603134 0.41317573 0.7074511
25 0.4676157 0.32567206 0.60955936
26 0.5523051 0.3401583 0.7644519
27 0.4631353 0.26231414 0.66395646
28 0.52156013 0.40615848 0.6369618
29 0.5026449 0.31929427 0.6859955
30 0.52265066 0.4002968 0.6450045
31 0.60969424 0.4843875 0.735001
32 0.5463344 0.40133622 0.6913325
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.83766; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.12637024:1.3735311]
set arrow 1 from screen 0.05600,0.58846 to screen 0.83766,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.58846 to screen 0.05600,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30027,0.58846 to screen 0.30027,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.30027,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.54454,0.58846 to screen 0.54454,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.54454,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.78880,0.58846 to screen 0.78880,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.78880,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.61763 to screen 0.83766,0.61763 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.61763 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.73302 to screen 0.83766,0.73302 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.04506,0.73302 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.84841 to screen 0.83766,0.84841 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.04506,0.84841 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.01606,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'noValueClip' at screen 0.85641,0.62592 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.83766; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.3535669:0.8459142]
set arrow 1 from screen 0.05600,0.10000 to screen 0.83766,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.10000 to screen 0.05600,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30027,0.10000 to screen 0.30027,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.30027,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.54454,0.10000 to screen 0.54454,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.54454,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.78880,0.10000 to screen 0.78880,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.78880,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.15564 to screen 0.83766,0.15564 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1' at screen 0.04506,0.15564 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.31302 to screen 0.83766,0.31302 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04506,0.31302 right front textcolor rgb '#59636e'
set label 7 'critic/explained_variance' at screen 0.02227,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'step (updates)' at screen 0.83766,0.03077 right front textcolor rgb '#59636e'
set label 9 'noValueClip' at screen 0.85641,0.39901 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
