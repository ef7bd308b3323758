# Advantage variance before whitening, and the critic's explained variance: price1
# gnuplot run-price1-advantage.gp > run-price1-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.251682 1.0595053 1.4438586
2 3.2299078 0.8552445 5.604571
3 2.3747272 0.035405803 4.714049
4 1.3352966 -0.08828138 2.7588747
5 0.4728807 0.20645252 0.73930883
6 0.29299724 0.12617329 0.4598212
7 0.33356592 -0.02806066 0.6951925
8 0.34221923 -0.26870152 0.95313996
9 0.31906146 -0.19270723 0.8308301
10 0.20850517 -0.072875835 0.4898862
11 0.08605869 -0.006077383 0.17819478
12 0.049546707 0.029799717 0.0692937
13 0.49890327 -0.77124095 1.7690475
14 0.049804855 -0.02996959 0.1295793
15 0.04633224 -0.04457821 0.13724269
16 0.048314754 -0.01355567 0.110185176
EOD
$p1s0 << EOD
1 0.115033835 -0.06256064 0.29262832
2 -3.3840714 -7.1634946 0.3953521
3 -0.24484567 -0.98849446 0.49880314
4 -0.15931574 -1.1873915 0.86876005
5 -0.64601237 -1.5781091 0.2860844
6 -0.40543512 -1.3247821 0.5139119
7 0.19371305 0.07276561 0.3146605
8 0.2207006 -0.067676164 0.50907737
9 0.18319029 0.0056005 0.36078006
10 0.32824543 0.21825926 0.43823162
11 0.41699427 0.19091639 0.6430722
12 0.47067675 0.28141284 0.65994066
13 0.43218052 0.21093811 0.6534229
14 0.580122 0.45605248 0.7041915
15 0.562611 0.2575997 0.86762226
16 0.550911 0.24082312 0.86099887
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.89737; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-1.0262734:5.8596034]
set arrow 1 from screen 0.05312,0.58846 to screen 0.89737,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31695,0.58846 to screen 0.31695,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.31695,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58078,0.58846 to screen 0.58078,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.58078,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.84461,0.58846 to screen 0.84461,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.84461,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.64005 to screen 0.89737,0.64005 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.64005 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.74059 to screen 0.89737,0.74059 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.74059 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.84113 to screen 0.89737,0.84113 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.84113 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'price1' at screen 0.91612,0.64248 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.89737; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-7.484785:1.1900502]
set arrow 1 from screen 0.05312,0.10000 to screen 0.89737,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31695,0.10000 to screen 0.31695,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.31695,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58078,0.10000 to screen 0.58078,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.58078,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.84461,0.10000 to screen 0.84461,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.84461,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.19915 to screen 0.89737,0.19915 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−5' at screen 0.04219,0.19915 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.39867 to screen 0.89737,0.39867 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.39867 right front textcolor rgb '#59636e'
set label 7 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'step (updates)' at screen 0.89737,0.03077 right front textcolor rgb '#59636e'
set label 9 'price1' at screen 0.91612,0.42065 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
