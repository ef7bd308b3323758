# Variance of one response's gradient
# gnuplot fig-noise.gp > fig-noise.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
2 7312.52 524.07526 14100.965
3 4680.2295 2401.0178 6959.441
5 5781.371 10 12834.416
6 4197.623 10 10019.646
8 4553.7373 10 12311.94
10 4476.513 10 9487.377
11 4060.2915 10 9080.777
13 3401.7388 10 7867.9463
14 3446.3203 10 7895.54
16 3798.0505 10 9977.465
18 2695.1685 10 6377.384
19 4597.052 10 13365.288
21 3767.1558 10 9406.663
22 2706.2576 10 6093.285
24 3545.1953 10 9657.849
26 2755.4978 138.89014 5372.1055
27 3633.4111 10 7714.778
29 3445.2961 10 8879.243
30 2982.4536 10 7732.83
32 3326.72 10 9936.452
EOD
$p0s1 << EOD
2 6611.599 1933.6757 11289.522
3 4030.8132 3059.523 5002.1035
5 2714.5107 1122.7977 4306.2236
6 1828.1512 1118.372 2537.9307
8 2099.2402 851.8404 3346.6401
10 1418.8368 1104.2633 1733.4103
11 1361.9232 1009.04694 1714.7994
13 1458.4586 693.3438 2223.5735
14 1519.3765 678.2603 2360.4927
16 2024.1676 10 4656.5522
18 1447.354 340.68735 2554.0208
19 1591.7784 951.1207 2232.4363
21 941.4213 254.90607 1627.9365
22 958.8642 441.36407 1476.3643
24 1317.5215 10 2989.363
26 1548.9484 10 3212.595
27 928.2573 236.3833 1620.1313
29 910.58813 126.2978 1694.8785
30 1954.6748 10 5409.591
32 1064.498 10 2272.093
EOD
$p0s2 << EOD
2 19171.025 4233.651 34108.4
3 12865.656 7716.496 18014.816
5 14145.571 4737.477 23553.666
6 6889.6406 936.53375 12842.748
8 5382.73 2251.2659 8514.193
10 3188.641 980.1555 5397.127
11 2632.0361 1963.5146 3300.5574
13 3067.1309 10 6896.971
14 3349.3296 10 8967.941
16 4135.203 10 12042.299
18 1752.1454 10 4848.3525
19 1787.889 10 4046.6853
21 819.0922 10 1762.1807
22 724.76196 85.607315 1363.9166
24 1289.1592 10 2910.448
26 715.15424 10 1732.4957
27 333.10315 163.58345 502.62286
29 558.28656 10 1302.353
30 834.3479 10 1711.5204
32 1010.86304 10 2443.5208
EOD
$p0s3 << EOD
2 8171.714 683.326 15660.102
3 6936.571 3049.5618 10823.579
5 4810.5474 2008.0623 7613.032
6 3015.5476 1460.13 4570.965
8 2956.9402 269.21567 5644.665
10 2970.953 10 7201.7383
11 1959.5562 207.5656 3711.5469
13 1029.664 590.82776 1468.5001
14 2146.8801 291.68372 4002.0764
16 485.06818 37.37686 932.7595
18 330.6454 142.29704 518.9937
19 444.67136 160.0613 729.28143
21 744.4134 10 1809.9208
22 343.77585 273.67993 413.8718
24 352.02563 154.20056 549.8507
26 519.4547 10 1231.4122
27 576.7423 10 1275.1155
29 383.93918 10 1001.1413
30 317.1589 10 639.6277
32 206.94814 52.95435 360.94193
EOD
$p0s4 << EOD
2 16421.229 5793.354 27049.104
3 10555.33 2997.464 18113.195
5 4555.9155 3132.8948 5978.936
6 3819.7595 2165.3696 5474.15
8 1408.5194 1150.574 1666.4647
10 1993.1434 508.99374 3477.293
11 1300.7839 857.12787 1744.4401
13 833.4203 112.47433 1554.3662
14 1216.6068 10 3023.7627
16 441.07562 167.49866 714.6526
18 752.01117 62.763573 1441.2588
19 353.4832 24.094528 682.8719
21 943.04803 10 2076.4348
22 982.41724 10 2469.829
24 506.72302 10 1229.6663
26 875.6032 10 2992.3198
27 322.82498 244.37154 401.27847
29 793.34827 10 2097.4182
30 362.86124 10 1051.0265
32 268.8356 10 700.58844
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.09439; set rmargin at screen 0.85472; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
set logscale y
set yrange [10:100000]
set arrow 1 from screen 0.09439,0.14525 to screen 0.85472,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.09439,0.14525 to screen 0.09439,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.09439,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33199,0.14525 to screen 0.33199,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.33199,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56960,0.14525 to screen 0.56960,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.56960,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.80720,0.14525 to screen 0.80720,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.80720,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.09439,0.14525 to screen 0.85472,0.14525 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '10' at screen 0.08345,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.09439,0.33520 to screen 0.85472,0.33520 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '100' at screen 0.08345,0.33520 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.09439,0.52514 to screen 0.85472,0.52514 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1000' at screen 0.08345,0.52514 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.09439,0.71508 to screen 0.85472,0.71508 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10000' at screen 0.08345,0.71508 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.09439,0.90503 to screen 0.85472,0.90503 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '100000' at screen 0.08345,0.90503 right front textcolor rgb '#59636e'
set label 10 'gradient/variance (loss² per parameter unit²)' at screen 0.02181,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.85472,0.04469 right front textcolor rgb '#59636e'
set label 12 'reinforce' at screen 0.87347,0.62429 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.86253,0.53030 to screen 0.86878,0.55191 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'moving' at screen 0.87347,0.55191 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.86253,0.52603 to screen 0.86878,0.50442 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'rloo2' at screen 0.87347,0.50442 left front textcolor rgb '#007553'
set arrow 13 from screen 0.86253,0.39519 to screen 0.86878,0.38224 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'rloo4' at screen 0.87347,0.38224 left front textcolor rgb '#9a4478'
set arrow 14 from screen 0.86253,0.41677 to screen 0.86878,0.42973 nohead back lw 0.7 dt solid lc rgb '#a87400'
set label 16 'rloo8' at screen 0.87347,0.42973 left front textcolor rgb '#805900'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s4 using 1:3:4 with filledcurves fc rgb '#d2a87400' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 3 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle, \
  $p0s4 using 1:2 with lines lw 2 lc rgb '#a87400' dt (15,4) notitle, \
  $p0s4 every 3 using 1:2 with points lc rgb '#a87400' pt 11 ps 0.6 notitle
unset multiplot
