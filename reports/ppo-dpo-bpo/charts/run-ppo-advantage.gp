# Advantage variance before whitening, and the critic's explained variance: ppo
# gnuplot run-ppo-advantage.gp > run-ppo-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.1465234 0.87374824 1.4192986
2 0.49017906 0.3093412 0.67101693
3 0.33844286 0.2163328 0.46055296
4 0.34968546 0.24718812 0.45218283
5 0.24010149 0.14644475 0.33375823
6 0.2411889 0.12351407 0.3588637
7 0.17033191 0.14042994 0.20023386
8 0.12683967 0.08995887 0.16372047
9 0.1058242 0.028534288 0.18311411
10 0.12185432 0.042757258 0.20095138
11 0.112623975 0.07244305 0.1528049
12 0.07017907 0.035457518 0.10490062
13 0.060256824 0.024827039 0.09568661
14 0.04049316 0.030672418 0.0503139
15 0.06420477 -0.0117314495 0.14014098
16 0.04645834 0.009999146 0.082917534
17 0.037731986 0.010138368 0.0653256
18 0.04754924 0.024489278 0.070609204
19 0.05074371 0.02347714 0.07801028
20 0.04710388 0.018196208 0.07601155
21 0.03883114 0.006876936 0.07078535
22 0.029226206 0.017753428 0.040698983
23 0.036362853 0.025383096 0.04734261
24 0.034564614 0.010314973 0.058814254
25 0.037232842 0.019952646 0.05451304
26 0.024265518 0.011459957 0.037071083
27 0.030860927 0.011371838 0.050350014
28 0.023102615 0.014386121 0.03181911
29 0.028641457 0.006161301 0.051121615
30 0.032922164 0.015041829 0.0508025
31 0.0285069 -0.0030193282 0.060033128
32 0.02130014 0.0065532564 0.036047023
EOD
$p1s0 << EOD
1 -0.9797089 -1.6683109 -0.29110694
2 0.07853578 0.019534364 0.1375372
3 0.2958532 0.15741272 0.43429372
4 0.31503838 0.22347501 0.40660176
5 0.458862 0.3587082 0.5590158
6 0.39292246 0.21041633 0.57542855
7 0.4980282 0.3924604 0.603596
8 0.5347008 0.38769716 0.6817045
9 0.5821101 0.41294703 0.7512732
10 0.5286829 0.26213884 0.79522693
11 0.569109 0.48538136 0.6528367
12 0.62779605 0.39867213 0.85692
13 0.6732837 0.5153489 0.83121854
14 0.7376063 0.5976332 0.87757945
15 0.71911395 0.4789206 0.95930725
16 0.72287697 0.5697704 0.87598354
17 0.7772777 0.62991005 0.9246454
18 0.73730963 0.59267414 0.8819451
19 0.70892775 0.5714117 0.84644383
20 0.7344686 0.5435111 0.92542607
21 0.76766247 0.57590055 0.9594244
22 0.79929924 0.6997831 0.89881545
23 0.74911994 0.59491515 0.9033247
24 0.7598609 0.55873513 0.9609867
25 0.7499802 0.579713 0.9202475
26 0.81705874 0.732528 0.9015895
27 0.7914368 0.63600403 0.94686955
28 0.8183749 0.7103502 0.9263996
29 0.77107733 0.55161816 0.99053645
30 0.78663796 0.66237503 0.91090095
31 0.80040646 0.62771523 0.9730977
32 0.8660369 0.7827925 0.9492813
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.92723; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.068972655:1.4765399]
set arrow 1 from screen 0.05600,0.58846 to screen 0.92723,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.58846 to screen 0.05600,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32826,0.58846 to screen 0.32826,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32826,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.60052,0.58846 to screen 0.60052,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.60052,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.87278,0.58846 to screen 0.87278,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.87278,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.60391 to screen 0.92723,0.60391 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.60391 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.71590 to screen 0.92723,0.71590 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.04506,0.71590 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.82788 to screen 0.92723,0.82788 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.04506,0.82788 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.01606,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'ppo' at screen 0.94598,0.60868 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.92723; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.7746648:1.0968903]
set arrow 1 from screen 0.05600,0.10000 to screen 0.92723,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.10000 to screen 0.05600,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32826,0.10000 to screen 0.32826,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32826,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.60052,0.10000 to screen 0.60052,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.60052,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.87278,0.10000 to screen 0.87278,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.87278,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.19338 to screen 0.92723,0.19338 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1' at screen 0.04506,0.19338 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.31393 to screen 0.92723,0.31393 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04506,0.31393 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.43447 to screen 0.92723,0.43447 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04506,0.43447 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.02227,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.92723,0.03077 right front textcolor rgb '#59636e'
set label 10 'ppo' at screen 0.94598,0.41833 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
