# Reward: nearPPO
# gnuplot run-nearppo-reward.gp > run-nearppo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 0.06685344 -0.11951744 0.25322434
3 0.41382283 0.10256925 0.7250764
5 0.9319729 0.6246434 1.2393024
6 1.0734547 0.6414755 1.5054339
8 1.2826474 1.0460657 1.5192289
10 1.4967253 1.2295463 1.7639042
11 1.5014708 1.2665939 1.7363478
13 1.4522809 1.248979 1.6555829
14 1.5792801 1.253663 1.9048975
16 1.537144 1.2826142 1.7916738
18 1.5593871 1.2506013 1.868173
19 1.4439436 1.0817851 1.8061023
21 1.5759922 1.1882285 1.963756
22 1.5738189 1.2100935 1.9375443
24 1.5829126 1.2897607 1.8760644
26 1.6407545 1.2757393 2.0057695
27 1.677799 1.3141373 2.0414605
29 1.5613977 1.2193424 1.9034531
30 1.6236097 1.2488196 1.9983996
32 1.639739 1.2883736 1.9911046
EOD
$p0s1 << EOD
0 -0.0068202685 -0.106557816 0.09291728
2 0.39747712 0.28901148 0.50594276
3 0.56256723 0.36638916 0.7587453
5 0.88635343 0.7487588 1.0239481
6 0.96812683 0.8448696 1.091384
8 1.0637431 0.84551495 1.2819712
10 1.0905236 0.9144019 1.2666453
11 1.105883 0.9401118 1.2716541
13 1.1445847 0.9545873 1.334582
14 1.1644896 0.99231297 1.3366663
16 1.1628106 0.99823964 1.3273814
18 1.1772743 0.9752199 1.3793288
19 1.1671299 0.9476183 1.3866415
21 1.1641368 0.97108734 1.3571862
22 1.1946056 1.0217081 1.3675032
24 1.1972047 1.02082 1.3735894
26 1.1629698 0.96472126 1.3612185
27 1.186953 0.99715275 1.3767531
29 1.1627705 0.99585915 1.3296819
30 1.166427 0.96887124 1.3639828
32 1.1811463 1.0195625 1.3427302
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.9084461:2.1549184]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.37056 to screen 0.80983,0.37056 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.37056 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.61858 to screen 0.80983,0.61858 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.61858 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.86660 to screen 0.80983,0.86660 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.86660 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.77725 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.66351 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
