# Reward: noWhitening
# gnuplot run-nowhitening-reward.gp > run-nowhitening-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
2 2.2532032 2.1761417 2.3302643
3 2.2532032 2.1761417 2.3302643
5 3.5928125 3.4274921 3.758133
6 4.0510936 3.8468735 4.255314
8 4.4596095 4.188429 4.73079
10 4.5996094 4.3052154 4.8940034
11 4.544922 4.3765798 4.713264
13 4.585781 4.4961495 4.675413
14 4.6397657 4.476117 4.803414
16 4.6624217 4.5219364 4.8029075
18 4.683203 4.4672327 4.8991737
19 4.650703 4.4801497 4.8212566
21 4.70125 4.46833 4.9341702
22 4.7689843 4.5783267 4.9596424
24 4.7946873 4.593948 4.995427
26 4.79625 4.6265492 4.965951
27 4.855078 4.592783 5.1173735
29 4.915 4.7590985 5.0709014
30 4.877969 4.749922 5.006016
32 4.862109 4.695912 5.0283065
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
2 0.14340478 0.0087395385 0.27807003
3 0.14340478 0.0087395385 0.27807003
5 1.5471827 1.3191425 1.7752229
6 2.1392543 1.7790141 2.4994946
8 2.6079597 2.148145 3.0677743
10 2.698597 2.129215 3.2679787
11 2.6394536 2.2139852 3.064922
13 2.6806774 2.031317 3.330038
14 2.7865717 2.2416058 3.331538
16 2.6593242 2.1035779 3.2150705
18 2.780791 2.1230512 3.438531
19 2.8002532 2.1745727 3.4259336
21 2.79918 2.0906224 3.5077379
22 2.7949471 2.2270255 3.362869
24 2.846038 2.282059 3.4100173
26 2.7855473 2.221236 3.3498588
27 2.8870044 2.2343812 3.5396276
29 2.9640493 2.332531 3.595568
30 2.929911 2.2073848 3.6524367
32 2.902689 2.161135 3.6442432
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:5.322068]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.43077 to screen 0.80983,0.43077 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.43077 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.71629 to screen 0.80983,0.71629 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.71629 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.83936 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.55964 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
