# Advantage variance before whitening, and the critic's explained variance: rloo2
# gnuplot run-rloo2-advantage.gp > run-rloo2-advantage.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 3.3651686 2.3270576 4.40328
2 2.960338 2.3074903 3.613186
3 3.3281977 2.2906 4.3657956
4 2.9809577 2.184225 3.7776904
5 3.7575796 1.9582121 5.556947
6 2.230582 1.0903412 3.370823
7 2.0459075 1.6317686 2.4600465
8 1.8579966 0.79873073 2.9172623
9 1.8232611 0.82035714 2.8261652
10 1.2446387 0.8875645 1.6017128
11 1.0562209 0.7642587 1.3481832
12 1.1215966 0.22853409 2.014659
13 1.1756867 -0.1606669 2.5120401
14 0.91962683 -0.30219898 2.1414526
15 0.9591886 -0.09417861 2.0125558
16 1.3690333 -0.48115093 3.2192178
17 1.106816 -0.3469392 2.5605714
18 0.83477163 -0.4016424 2.0711856
19 1.0068244 -0.43379498 2.4474437
20 0.59146875 -0.09548184 1.2784194
21 0.44787118 -0.06618342 0.9619258
22 0.37156332 0.032795914 0.7103307
23 0.6960618 -0.1453841 1.5375077
24 0.64073765 -0.30896702 1.5904424
25 0.37061283 -0.096065365 0.837291
26 0.31590086 0.05205863 0.5797431
27 0.22785637 0.14220038 0.31351236
28 0.60784364 -0.4031211 1.6188084
29 0.21914098 0.087086394 0.35119554
30 0.39818245 0.030620672 0.7657442
31 0.21528322 0.099075474 0.33149096
32 0.42010388 -0.08914694 0.92935467
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.90591; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.72267485:5.798471]
set arrow 1 from screen 0.05312,0.14525 to screen 0.90591,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31962,0.14525 to screen 0.31962,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.31962,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58611,0.14525 to screen 0.58611,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.58611,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.85261,0.14525 to screen 0.85261,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.85261,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.22945 to screen 0.90591,0.22945 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.22945 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.46247 to screen 0.90591,0.46247 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.46247 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.69549 to screen 0.90591,0.69549 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.69549 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.90591,0.04469 right front textcolor rgb '#59636e'
set label 10 'rloo2' at screen 0.92466,0.27840 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
