# Reward: clip3
# gnuplot run-clip3-reward.gp > run-clip3-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
1 2.3166406 1.0490749 3.5842063
2 3.0113282 2.383278 3.6393783
3 3.2803907 1.6323076 4.9284735
4 3.8 3.095072 4.504928
5 4.163828 3.3957388 4.9319177
6 4.033125 2.7136822 5.3525677
7 4.107734 2.4574685 5.7580004
8 3.9701562 2.0223327 5.9179797
9 4.013203 1.5340656 6.4923406
10 4.1790624 1.7521657 6.6059594
11 4.2465625 2.0041807 6.4889445
12 4.2750783 2.103019 6.4471374
13 4.4840627 2.4484837 6.5196414
14 4.522734 2.6246102 6.420859
15 4.6722655 2.7088444 6.635687
16 4.8099217 2.799135 6.8207088
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
1 1.093382 0.037150018 2.149614
2 1.7243285 1.099791 2.348866
3 2.0339987 1.5346001 2.533397
4 2.497582 1.6888125 3.3063514
5 2.8856103 2.1974752 3.5737457
6 3.3230355 2.4940052 4.1520658
7 3.5403771 2.4147778 4.6659765
8 3.7743847 2.0948818 5.453888
9 3.9253883 1.8417253 6.0090513
10 3.9445553 1.8406122 6.0484986
11 3.9602075 1.835524 6.084891
12 3.8963163 1.7658155 6.0268173
13 3.9868996 1.8527058 6.1210933
14 3.9317353 1.8643826 5.999088
15 4.001398 1.8523263 6.1504703
16 4.024084 1.8838944 6.1642737
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [0:7.0935373]
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
set arrow 7 from screen 0.05312,0.35947 to screen 0.80983,0.35947 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.35947 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.57368 to screen 0.80983,0.57368 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.57368 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.78790 to screen 0.80983,0.78790 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.78790 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.66043 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.57626 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
