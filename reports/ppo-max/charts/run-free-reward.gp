# Reward: free
# gnuplot run-free-reward.gp > run-free-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
1 -1.2139844 -2.3853252 -0.04264351
2 1.7558594 0.627829 2.8838897
3 -0.8324219 -4.093743 2.4288988
4 0.05625 -1.3609744 1.4734744
5 -0.819375 -4.539924 2.901174
6 0.065390624 -3.261571 3.3923523
7 0.005 -1.8063631 1.8163632
8 1.5255469 -0.16247247 3.2135663
9 1.8714844 0.36223072 3.380738
10 0.45140624 -3.6385722 4.5413847
11 0.7696094 -1.0915738 2.6307926
12 1.0664062 -2.3802147 4.513027
13 1.9524219 -1.0889233 4.9937673
14 1.8828906 -0.35759717 4.1233783
15 2.968125 1.145458 4.790792
16 3.1975782 1.2615699 5.1335864
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
1 4.138578 2.689093 5.588063
2 1.9477805 0.94485325 2.9507077
3 2.141991 -0.33147222 4.615454
4 0.44463 -2.938355 3.827615
5 1.811972 -1.9267693 5.5507135
6 1.6325232 -1.8339292 5.0989757
7 1.7748626 -1.9460558 5.495781
8 0.3566937 -2.9708946 3.684282
9 2.2040243 0.043389294 4.3646593
10 3.6181939 2.5228982 4.7134895
11 1.2167116 -2.0310893 4.464513
12 3.310714 2.1358886 4.4855394
13 3.1590614 1.5508926 4.7672305
14 3.5620153 2.4503605 4.67367
15 3.5452645 2.3298807 4.7606483
16 3.6147974 2.5504715 4.679123
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-4.9450436:5.993182]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.48874 to screen 0.80983,0.48874 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.48874 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.83604 to screen 0.80983,0.83604 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '5' at screen 0.04219,0.83604 right front textcolor rgb '#59636e'
set label 7 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.81764,0.71084 to screen 0.82389,0.70159 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 9 'reward/gold' at screen 0.82858,0.70159 left front textcolor rgb '#006aa6'
set arrow 9 from screen 0.81764,0.73982 to screen 0.82389,0.74908 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 10 'reward/proxy' at screen 0.82858,0.74908 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
