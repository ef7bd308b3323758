# KL divergence from the reference: ppo
# gnuplot run-ppo-kl.gp > run-ppo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 1.1168531 0.51025575 1.7234505
6 0.95232195 0.77937967 1.1252643
9 0.81929743 0.6738215 0.96477336
12 0.902308 0.67023915 1.1343769
15 0.84542567 0.75746375 0.9333875
18 0.8178872 0.7114252 0.9243492
21 0.9217388 0.69140494 1.1520727
24 0.9183759 0.66945916 1.1672926
27 0.81632173 0.6769245 0.9557189
30 0.81058884 0.66296846 0.9582093
33 0.7841909 0.6142892 0.95409256
36 0.7628546 0.6183692 0.90734
39 0.74426824 0.59876066 0.8897758
42 0.7894743 0.6049744 0.9739742
45 0.74866486 0.60480136 0.89252836
48 0.73658234 0.63011074 0.84305394
51 0.74732405 0.5783642 0.91628385
54 0.74133766 0.57565445 0.90702087
57 0.7266094 0.58341056 0.86980826
60 0.7179844 0.5766195 0.8593492
EOD
$p0s1 << EOD
0 0 0 0
3 1.0969533 0.48915008 1.7047564
6 1.022204 0.8477447 1.1966634
9 0.82159305 0.6493839 0.99380213
12 0.9064938 0.6170025 1.1959851
15 0.86054957 0.668463 1.0526361
18 0.789629 0.6069475 0.97231054
21 0.8610607 0.5878403 1.134281
24 0.930414 0.5685182 1.2923098
27 0.77200013 0.65238184 0.8916185
30 0.7967399 0.68453205 0.90894777
33 0.80127066 0.63326067 0.96928066
36 0.72901326 0.6482276 0.80979896
39 0.70645785 0.551701 0.86121464
42 0.73519504 0.5696801 0.90071005
45 0.7091642 0.5792702 0.8390583
48 0.7363728 0.6266571 0.8460886
51 0.7710154 0.49358103 1.0484499
54 0.7439336 0.54470867 0.94315857
57 0.72095925 0.52873313 0.9131854
60 0.70885324 0.54163855 0.876068
EOD
$p0s2 << EOD
0 0 0 0
3 2.5141435 -0.010176401 5.038463
6 1.6849418 1.2301787 2.1397047
9 1.159452 0.72932184 1.5895821
12 1.3737756 0.7436784 2.0038729
15 1.2812271 0.9122355 1.6502187
18 0.9785544 0.78659475 1.1705142
21 1.5486751 0.57764214 2.5197082
24 1.5321087 0.56509584 2.4991214
27 0.99336827 0.75367516 1.2330614
30 1.0203093 0.8811949 1.1594238
33 0.94236165 0.63305354 1.2516698
36 0.79888004 0.43121168 1.1665484
39 0.7544601 0.459601 1.0493193
42 0.79873765 0.4190823 1.178393
45 0.68904984 0.3968494 0.9812503
48 0.6755363 0.42761534 0.92345715
51 0.8920071 0.02160685 1.7624074
54 0.7763723 0.27291092 1.2798338
57 0.70971125 0.31478226 1.1046402
60 0.72906744 0.38838837 1.0697465
EOD
$p0s3 << EOD
0 0 0 0
3 1.1995718 0.6365582 1.7625855
6 1.1786195 0.26116398 2.096075
9 0.8454465 0.32213208 1.368761
12 0.7208532 0.4861736 0.95553285
15 0.9817485 0.59416604 1.369331
18 1.0170652 0.26227638 1.771854
21 1.3536762 0.48250648 2.2248461
24 1.0938714 0.26414004 1.9236026
27 1.0467819 0.38505378 1.70851
30 0.9662806 0.14326817 1.789293
33 0.8056492 0.33152366 1.2797748
36 0.69705373 0.21197288 1.1821345
39 0.7791776 0.18526943 1.3730857
42 0.7084551 -0.020020638 1.4369308
45 0.75219816 0.10692076 1.3974756
48 0.6667266 0.28235778 1.0510955
51 0.6890277 0.22945374 1.1486018
54 0.6216433 0.27765137 0.9656353
57 0.5602105 0.32569948 0.7947216
60 0.67813754 0.21854483 1.1377304
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.22195294:5.2302194]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.18104,0.14525 to screen 0.18104,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.18104,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30895,0.14525 to screen 0.30895,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.30895,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69268,0.14525 to screen 0.69268,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.69268,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.17618 to screen 0.82059,0.17618 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.17618 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.45489 to screen 0.82059,0.45489 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.45489 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.73359 to screen 0.82059,0.73359 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.73359 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.27623 to screen 0.83466,0.29866 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.29866 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.27496 to screen 0.83466,0.25117 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.25117 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.27778 to screen 0.83466,0.34614 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.34614 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.27068 to screen 0.83466,0.20369 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.20369 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 3 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
