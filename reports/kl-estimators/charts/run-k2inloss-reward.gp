# Reward: k2InLoss
# gnuplot run-k2inloss-reward.gp > run-k2inloss-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
3 -0.1700176 -0.3210009 -0.019034276
6 -0.21316102 -0.48652276 0.060200725
9 0.12476682 -0.23509154 0.48462516
12 0.3833511 0.18478301 0.5819192
15 0.4958434 0.2890224 0.70266443
18 0.67037165 0.37449253 0.9662507
21 0.81120276 0.60419077 1.0182147
24 1.1421367 0.8837735 1.4005
27 1.1224892 0.8680488 1.3769298
30 1.319877 1.0595233 1.5802308
33 1.3969228 1.2419144 1.5519311
36 1.3288666 1.1797516 1.4779817
39 1.4742357 1.3095084 1.638963
42 1.4910842 1.3597181 1.6224502
45 1.5268399 1.4348906 1.6187892
48 1.5816458 1.5266117 1.6366801
51 1.6443863 1.5728663 1.7159061
54 1.6072731 1.5242814 1.6902648
57 1.663036 1.5367584 1.7893137
60 1.6849914 1.5656496 1.804333
EOD
$p0s1 << EOD
0 -0.022513855 -0.295631 0.25060326
3 0.14674526 -0.10486713 0.39835766
6 0.31092098 -0.076040044 0.697882
9 0.44767553 0.11932199 0.77602905
12 0.58145237 0.29512954 0.8677752
15 0.64572114 0.4838276 0.80761474
18 0.82300484 0.7176804 0.9283293
21 0.87079346 0.657131 1.084456
24 1.0654494 0.92982244 1.2010761
27 1.0341746 0.8117104 1.2566386
30 1.1275814 0.9551081 1.3000547
33 1.1301869 0.96504927 1.2953244
36 1.140046 1.0863168 1.193775
39 1.2125529 1.0969744 1.3281313
42 1.2558562 1.1068923 1.40482
45 1.2591821 1.0648581 1.4535062
48 1.3254266 1.1634657 1.4873875
51 1.3623186 1.2067285 1.5179089
54 1.314023 1.2128034 1.4152427
57 1.3418589 1.2078756 1.4758421
60 1.3432537 1.2066222 1.4798852
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.89896095:1.9083058]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.17924,0.14525 to screen 0.17924,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.17924,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30536,0.14525 to screen 0.30536,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.30536,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43148,0.14525 to screen 0.43148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43148,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.55759,0.14525 to screen 0.55759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.55759,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.68371,0.14525 to screen 0.68371,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.68371,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.38855 to screen 0.80983,0.38855 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.38855 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.65920 to screen 0.80983,0.65920 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.65920 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.84459 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.75210 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
