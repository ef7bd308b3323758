# Reward: beta02
# gnuplot run-beta02-reward.gp > run-beta02-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2369921 2.1540792 2.319905
2 2.878047 2.6754324 3.0806613
4 3.5026953 3.2784083 3.7269824
6 3.6571484 3.4463031 3.8679938
8 3.7116797 3.5085325 3.9148269
10 3.6289062 3.324514 3.9332986
12 3.6347265 3.3358538 3.9335992
14 3.459453 3.0960574 3.8228488
16 3.5333204 3.223677 3.8429637
18 3.5760546 3.275554 3.8765554
20 3.5592577 3.2850335 3.833482
22 3.588711 3.2340577 3.9433644
24 3.5516016 3.208636 3.894567
26 3.5289063 3.205035 3.8527775
28 3.4539843 3.0783396 3.8296292
30 3.4516797 3.0702674 3.8330917
32 3.5403125 3.203157 3.877468
34 3.5253515 3.1923032 3.8583999
36 3.5076952 3.206838 3.8085527
38 3.4304297 3.058439 3.8024204
40 3.4286327 3.042686 3.8145797
EOD
$p0s1 << EOD
0 0.102190934 -0.23286082 0.4372427
2 2.022191 1.5962073 2.4481752
4 3.1894865 2.7751238 3.603849
6 3.583725 3.1598494 4.0076003
8 3.6358743 3.1330369 4.138712
10 3.6683428 3.1834674 4.1532187
12 3.700439 3.2095213 4.1913567
14 3.6654787 3.1841574 4.1468
16 3.689435 3.1983757 4.1804943
18 3.727721 3.2578537 4.1975884
20 3.7504697 3.2782528 4.222687
22 3.7840166 3.3266313 4.241402
24 3.7498975 3.2912831 4.208512
26 3.7740445 3.3012393 4.24685
28 3.7916412 3.3208468 4.262436
30 3.7725139 3.3438468 4.201181
32 3.813455 3.3464973 4.2804127
34 3.8350134 3.3803425 4.2896843
36 3.8536932 3.3753643 4.332022
38 3.8460524 3.3939784 4.2981267
40 3.8521452 3.406893 4.297397
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.41545612:4.5146174]
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
set arrow 7 from screen 0.05312,0.20928 to screen 0.80983,0.20928 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.20928 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.36339 to screen 0.80983,0.36339 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.36339 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.51750 to screen 0.80983,0.51750 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.51750 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.67161 to screen 0.80983,0.67161 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.67161 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.82572 to screen 0.80983,0.82572 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.82572 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward/gold' at screen 0.82858,0.73767 left front textcolor rgb '#006aa6'
set label 14 'reward/proxy' at screen 0.82858,0.80293 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
