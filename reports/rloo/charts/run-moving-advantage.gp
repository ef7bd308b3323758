# Advantage variance before whitening, and the critic's explained variance: moving
# gnuplot run-moving-advantage.gp > run-moving-advantage.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.9730841 1.6347165 2.3114517
2 1.5122648 0.9478072 2.0767224
3 1.1696802 1.0369143 1.3024461
4 1.3414006 1.1445024 1.5382988
5 1.143487 0.7895427 1.4974312
6 1.0063822 0.8373159 1.1754485
7 0.8970403 0.66015315 1.1339275
8 1.0292218 0.6691106 1.3893329
9 0.64431596 0.48154306 0.80708885
10 0.84845275 0.4209187 1.2759868
11 0.6818718 0.3915387 0.97220486
12 0.718654 0.28439105 1.1529169
13 0.59501797 0.26007602 0.92995995
14 0.62101513 0.21330428 1.028726
15 0.57397926 0.26429257 0.883666
16 0.6465194 0.21183091 1.081208
17 0.51940614 0.20094678 0.8378655
18 0.44405523 0.26381335 0.6242971
19 0.57073736 0.17488857 0.9665861
20 0.47345814 0.15818116 0.78873515
21 0.3576043 0.21429254 0.50091606
22 0.5818535 0.08506442 1.0786426
23 0.5434578 0.07729344 1.0096221
24 0.40309027 0.09698113 0.70919937
25 0.5812011 0.11841339 1.0439888
26 0.6256522 0.0090738125 1.2422305
27 0.44720244 0.16455348 0.7298514
28 0.7655545 -0.021965863 1.5530748
29 0.47399774 0.030415025 0.9175804
30 0.51262313 -0.074702896 1.0999492
31 0.45128578 0.030681437 0.8718901
32 0.52544934 0.06236756 0.9885311
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.88661; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.17014907:2.4068978]
set arrow 1 from screen 0.05600,0.14525 to screen 0.88661,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31557,0.14525 to screen 0.31557,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.31557,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57513,0.14525 to screen 0.57513,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.57513,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.83470,0.14525 to screen 0.83470,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.83470,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.19542 to screen 0.88661,0.19542 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.19542 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.34283 to screen 0.88661,0.34283 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.04506,0.34283 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.49024 to screen 0.88661,0.49024 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.04506,0.49024 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.63765 to screen 0.88661,0.63765 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.5' at screen 0.04506,0.63765 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.78506 to screen 0.88661,0.78506 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2.0' at screen 0.04506,0.78506 right front textcolor rgb '#59636e'
set label 10 'advantage/variance (reward²)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.88661,0.04469 right front textcolor rgb '#59636e'
set label 12 'moving' at screen 0.90536,0.35033 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
