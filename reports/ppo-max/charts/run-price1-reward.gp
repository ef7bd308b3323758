# Reward: price1
# gnuplot run-price1-reward.gp > run-price1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
1 2.1895313 1.548658 2.8304045
2 1.7427344 0.42800674 3.057462
3 2.0077343 0.50500774 3.510461
4 2.8784375 1.2154135 4.5414615
5 2.67 0.68560684 4.654393
6 3.454922 1.6130204 5.2968235
7 3.4342968 1.2921292 5.5764647
8 3.1083593 1.2790962 4.9376225
9 3.5339844 1.0811713 5.9867973
10 3.6746094 0.8440778 6.505141
11 3.8847656 1.4014906 6.3680406
12 4.1075783 1.295649 6.919507
13 3.8945312 1.330597 6.4584656
14 4.3328123 1.7215084 6.9441166
15 4.5338283 2.1600263 6.90763
16 4.6283593 2.2738318 6.982887
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
1 2.2732668 1.0836046 3.4629292
2 2.3671927 1.0958318 3.6385536
3 2.7685657 0.58052725 4.956604
4 3.3876305 1.2536688 5.521592
5 3.6010456 1.3608353 5.8412557
6 3.5178747 1.6082845 5.427465
7 3.6868484 1.922159 5.451538
8 3.7813056 1.8785638 5.6840477
9 3.9302218 1.7360581 6.124386
10 4.001971 1.8605917 6.1433496
11 3.9778647 1.8360074 6.1197224
12 3.7600074 2.176782 5.3432326
13 3.988889 1.9950243 5.9827538
14 3.9573977 1.9190944 5.995701
15 4.0234203 1.8446754 6.202165
16 4.0274086 1.8527957 6.2020216
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [0:7.2622023]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.35449 to screen 0.80983,0.35449 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.35449 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.56373 to screen 0.80983,0.56373 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.56373 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.77298 to screen 0.80983,0.77298 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.77298 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.62947 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.56660 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
