# Reward: noPenalty
# gnuplot run-nopenalty-reward.gp > run-nopenalty-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
2 2.2532032 2.1761417 2.3302643
3 2.2532032 2.1761417 2.3302643
5 2.5703125 2.461958 2.678667
6 2.8466406 2.7466705 2.946611
8 3.3383594 3.2099493 3.4667695
10 3.5515625 3.413783 3.689342
11 3.6763282 3.5746691 3.7779872
13 3.8220313 3.530866 4.1131964
14 3.8663282 3.5804276 4.1522284
16 3.8866405 3.4083917 4.3648896
18 3.9782813 3.2887673 4.667795
19 3.9461718 3.134403 4.757941
21 4.008125 3.1063442 4.909906
22 4.0014844 3.075702 4.9272666
24 4.029922 2.9164302 5.1434135
26 4.063594 2.9912634 5.1359243
27 4.0747657 2.999927 5.1496043
29 4.109375 3.0032299 5.21552
30 4.098125 3.0153413 5.1809087
32 4.0746875 2.9246721 5.224703
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
2 0.14340478 0.0087395385 0.27807003
3 0.14340478 0.0087395385 0.27807003
5 0.47802076 0.37308422 0.5829573
6 0.78371066 0.702979 0.8644423
8 1.324669 1.2251683 1.4241697
10 1.6850677 1.4669317 1.9032036
11 1.809843 1.5452083 2.0744774
13 2.094192 1.7863168 2.4020674
14 2.1719267 1.8258141 2.5180395
16 2.3482542 1.9445429 2.7519658
18 2.4798036 2.0528905 2.9067163
19 2.5212638 2.068253 2.9742746
21 2.624155 2.131122 3.1171877
22 2.6568341 2.131321 3.1823475
24 2.716857 2.1612024 3.2725117
26 2.7630768 2.1956282 3.3305256
27 2.7746925 2.2011068 3.3482785
29 2.820818 2.2243538 3.4172819
30 2.8333313 2.231865 3.434798
32 2.8392448 2.231953 3.4465368
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:5.433691]
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
set arrow 7 from screen 0.05312,0.42491 to screen 0.80983,0.42491 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.42491 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.70456 to screen 0.80983,0.70456 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.70456 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.71500 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.54225 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
