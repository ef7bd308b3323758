# Advantage variance before whitening, and the critic's explained variance: price2
# gnuplot run-price2-advantage.gp > run-price2-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.251682 1.0595053 1.4438586
2 2.1586316 1.7133161 2.603947
3 2.2356343 0.5673197 3.9039488
4 1.5649279 0.7824862 2.3473697
5 0.94630367 0.2245177 1.6680896
6 0.43883923 0.15840387 0.7192746
7 0.32147723 0.039533097 0.6034214
8 0.20818344 0.041661765 0.3747051
9 0.16384767 0.019451318 0.30824402
10 0.14718573 0.009696594 0.28467485
11 0.09376906 0.00957791 0.1779602
12 0.25198588 -0.20615597 0.7101277
13 0.058954358 0.013645628 0.10426309
14 0.06202682 0.016679643 0.107374
15 0.098468475 -0.08019269 0.27712965
16 0.081609756 -0.053962283 0.21718179
EOD
$p1s0 << EOD
1 0.115033835 -0.06256064 0.29262832
2 -0.8970237 -2.026042 0.23199451
3 -0.52054936 -1.0051652 -0.035933483
4 -0.37808454 -0.9345827 0.17841361
5 -0.38062194 -0.91553676 0.15429291
6 -0.10395977 -0.36441496 0.15649542
7 -0.03207135 -0.4229311 0.3587884
8 -0.03509005 -0.5367652 0.46658513
9 0.10462068 -0.10744763 0.31668898
10 0.23056237 -0.015886849 0.4770116
11 0.257972 -0.19837396 0.714318
12 0.309689 0.027185395 0.5921926
13 0.36328202 0.20893362 0.5176304
14 0.36824152 0.13453822 0.6019448
15 0.40128312 0.10093959 0.70162666
16 0.46204707 0.20103945 0.7230547
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.89311; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-0.37056017:4.068353]
set arrow 1 from screen 0.05312,0.58846 to screen 0.89311,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31562,0.58846 to screen 0.31562,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.31562,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57812,0.58846 to screen 0.57812,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.57812,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.84061,0.58846 to screen 0.84061,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.84061,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.61736 to screen 0.89311,0.61736 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.61736 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.77332 to screen 0.89311,0.77332 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.77332 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.92929 to screen 0.89311,0.92929 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.92929 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'price2' at screen 0.91186,0.62372 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.89311; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-2.1360059:0.8330186]
set arrow 1 from screen 0.05312,0.10000 to screen 0.89311,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31562,0.10000 to screen 0.31562,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.31562,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57812,0.10000 to screen 0.57812,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.57812,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.84061,0.10000 to screen 0.84061,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.84061,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.11586 to screen 0.89311,0.11586 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.11586 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.23245 to screen 0.89311,0.23245 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04219,0.23245 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.34903 to screen 0.89311,0.34903 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.34903 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.89311,0.03077 right front textcolor rgb '#59636e'
set label 10 'price2' at screen 0.91186,0.40290 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
