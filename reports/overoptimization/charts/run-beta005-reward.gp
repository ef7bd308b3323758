# Reward: beta005
# gnuplot run-beta005-reward.gp > run-beta005-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2754557 2.1395743 2.4113374
2 2.942513 2.6606758 3.2243502
4 3.581315 3.201069 3.9615612
6 3.85306 3.362894 4.343226
8 3.7785807 3.2811213 4.27604
10 3.742578 3.090219 4.3949375
12 3.4996746 2.870457 4.128892
14 3.6046875 2.9441538 4.265221
16 3.5188801 2.7210367 4.316724
18 3.5888672 2.7956982 4.382036
20 3.5516927 2.6795561 4.423829
22 3.5621095 2.6450999 4.479119
24 3.5333984 2.7278483 4.3389487
26 3.531836 2.7680833 4.2955885
28 3.5198567 2.8108644 4.2288494
30 3.4585938 2.605682 4.311506
32 3.461784 2.6236377 4.29993
34 3.4248047 2.4638538 4.3857555
36 3.3858073 2.415322 4.3562927
38 3.440625 2.4406154 4.4406347
40 3.3909504 2.3832614 4.3986397
EOD
$p0s1 << EOD
0 0.13338022 -0.4796475 0.7464079
2 2.2718165 1.5943934 2.9492397
4 3.5388112 3.178865 3.8987572
6 3.9569075 3.6399486 4.273866
8 4.0860896 3.6200912 4.5520883
10 4.182408 3.734006 4.63081
12 4.112471 3.6016912 4.6232505
14 4.178152 3.6538172 4.702487
16 4.199121 3.6314971 4.7667446
18 4.1884828 3.607855 4.76911
20 4.2019334 3.6578238 4.7460427
22 4.2365904 3.6982522 4.774928
24 4.206339 3.6408908 4.771787
26 4.166779 3.5808003 4.7527575
28 4.2439275 3.6986053 4.78925
30 4.2197213 3.6328397 4.806603
32 4.244818 3.6967835 4.7928534
34 4.240223 3.6710422 4.809404
36 4.2263656 3.636385 4.816346
38 4.222931 3.635075 4.8107862
40 4.2392635 3.6734307 4.8050966
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.69148725:5.028186]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24230,0.14525 to screen 0.24230,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24230,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43148,0.14525 to screen 0.43148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43148,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62065,0.14525 to screen 0.62065,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62065,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.23711 to screen 0.80983,0.23711 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.23711 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.50278 to screen 0.80983,0.50278 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.50278 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.76845 to screen 0.80983,0.76845 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.76845 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.68754 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.80023 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
