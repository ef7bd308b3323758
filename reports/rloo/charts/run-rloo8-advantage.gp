# Advantage variance before whitening, and the critic's explained variance: rloo8
# gnuplot run-rloo8-advantage.gp > run-rloo8-advantage.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.7283851 1.5011972 1.9555728
2 2.1661532 1.7787699 2.553537
3 1.7595133 1.0984962 2.4205303
4 1.4200624 1.1339494 1.7061756
5 1.2959307 0.8639697 1.7278918
6 1.225523 0.9171533 1.5338925
7 0.70558137 0.453241 0.95792174
8 0.5658945 0.43565083 0.6961382
9 0.5771298 0.2598116 0.894448
10 0.6132103 0.41347888 0.8129418
11 0.47852463 0.2833269 0.6737223
12 0.33287877 0.1946322 0.47112533
13 0.30309767 0.14467773 0.4615176
14 0.29385066 0.10657876 0.48112258
15 0.50603235 -0.2341185 1.2461833
16 0.20363711 0.1366024 0.2706718
17 0.36054277 -0.2296121 0.9506976
18 0.28338224 0.052463386 0.51430106
19 0.13325475 0.065412454 0.20109704
20 0.11849964 0.06790642 0.16909286
21 0.3874795 -0.2334746 1.0084336
22 0.2618779 -0.12494118 0.64869696
23 0.2435092 -0.15123229 0.6382507
24 0.12819916 0.016446844 0.23995148
25 0.41202408 -0.39622602 1.2202742
26 0.24954146 -0.299241 0.7983239
27 0.11721874 0.06122042 0.17321707
28 0.1647301 -0.05618056 0.38564077
29 0.36327913 -0.3968831 1.1234413
30 0.1474073 -0.044329293 0.33914387
31 0.11775883 0.018240554 0.21727711
32 0.14050037 -0.086419396 0.36742014
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.90591; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.5148999:2.6715536]
set arrow 1 from screen 0.05312,0.14525 to screen 0.90591,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31962,0.14525 to screen 0.31962,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.31962,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58611,0.14525 to screen 0.58611,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.58611,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.85261,0.14525 to screen 0.85261,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.85261,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.26802 to screen 0.90591,0.26802 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.26802 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.50646 to screen 0.90591,0.50646 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.50646 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.74490 to screen 0.90591,0.74490 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.74490 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.90591,0.04469 right front textcolor rgb '#59636e'
set label 10 'rloo8' at screen 0.92466,0.30152 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
