# Gold and proxy of the log's method, with pessimism and without
# gnuplot fig-batch.gp > fig-batch.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
5 -0.072444245 -0.3128515 0.167963
10 0.2545009 0.013906338 0.49509546
14 0.5277423 0.2935976 0.761887
19 0.7631005 0.63288015 0.89332086
24 0.9264699 0.7330858 1.1198541
29 0.9118374 0.44015828 1.3835164
34 0.99767226 0.6525414 1.3428031
38 1.1008278 0.7962326 1.405423
43 1.1517135 0.85882807 1.4445988
48 1.251362 0.9911321 1.5115919
53 1.1638403 0.86739314 1.4602876
58 1.1419115 0.90257794 1.3812451
62 1.1268317 0.7680599 1.4856033
67 1.0787933 0.52432024 1.6332663
72 1.1586076 0.78159857 1.5356165
77 1.2319437 0.8994566 1.5644307
82 1.2716334 1.0420446 1.5012221
86 1.2436787 0.9838578 1.5034995
91 1.2123173 0.9479374 1.4766972
96 1.2325323 0.9601585 1.5049059
EOD
$p0s1 << EOD
0 -0.0068202685 -0.106557816 0.09291728
5 0.50874877 0.1836782 0.8338194
10 0.60990584 0.29561928 0.9241924
14 0.7023205 0.44323593 0.96140516
19 0.8390601 0.6045177 1.0736027
24 0.9294471 0.6805125 1.1783818
29 0.9612589 0.6672142 1.2553036
34 0.9932621 0.7499116 1.2366126
38 1.0014051 0.8078599 1.1949503
43 1.0211817 0.83862877 1.2037345
48 1.0105262 0.85410535 1.1669471
53 1.0287927 0.8577791 1.1998065
58 1.0310485 0.8126257 1.2494714
62 1.0271205 0.81037223 1.2438687
67 1.007236 0.7812225 1.2332495
72 1.0180566 0.7778087 1.2583046
77 1.0455493 0.8048214 1.2862772
82 1.0365733 0.7930566 1.2800901
86 1.0284814 0.7963113 1.2606514
91 1.0320393 0.82214737 1.2419312
96 1.043948 0.8367287 1.2511673
EOD
$p0s2 << EOD
0 -0.5401667 -0.7949881 -0.28534526
5 -0.027855454 -0.3993488 0.34363788
10 0.40871844 0.12320311 0.6942338
14 0.66432774 0.3853581 0.94329745
19 0.7428459 0.5423309 0.94336087
24 0.65264624 0.39903823 0.90625423
29 0.74185175 0.3753384 1.1083652
34 0.85710293 0.40971068 1.3044951
38 0.9780139 0.39491913 1.5611086
43 1.1142197 0.5427765 1.6856629
48 1.1449572 0.7092284 1.5806861
53 1.0828092 0.69125897 1.4743594
58 1.1284684 0.7043605 1.5525763
62 1.1285504 0.78229725 1.4748034
67 1.0281425 0.6104203 1.4458646
72 1.0699909 0.7267869 1.4131948
77 1.1371231 0.9601054 1.3141408
82 1.1317159 0.8990392 1.3643926
86 1.1512082 0.94588464 1.3565316
91 1.1754986 0.9745381 1.376459
96 1.160951 0.96946484 1.3524373
EOD
$p0s3 << EOD
0 -0.0068202685 -0.106557816 0.09291728
5 0.56959444 0.26022828 0.87896055
10 0.67828506 0.44490623 0.91166395
14 0.766539 0.5906802 0.9423977
19 0.86297935 0.7153078 1.010651
24 0.9528614 0.75034726 1.1553756
29 0.92516184 0.72535574 1.1249679
34 0.9544078 0.75572157 1.153094
38 0.99090487 0.79121435 1.1905954
43 1.0341251 0.8811588 1.1870915
48 1.0335704 0.8678243 1.1993164
53 1.0367978 0.8466005 1.2269951
58 1.0422875 0.85925937 1.2253156
62 1.0300528 0.7932846 1.266821
67 1.0159196 0.79907304 1.2327662
72 1.0249877 0.8056735 1.2443018
77 1.0466242 0.7987803 1.2944682
82 1.018938 0.79128045 1.2465955
86 1.0286014 0.8208711 1.2363317
91 1.0461085 0.82692313 1.2652937
96 1.0486401 0.8395926 1.2576877
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.81633; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-0.89421415:1.7848889]
set arrow 1 from screen 0.07428,0.14525 to screen 0.81633,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22887,0.14525 to screen 0.22887,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.22887,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38347,0.14525 to screen 0.38347,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.38347,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.53806,0.14525 to screen 0.53806,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.53806,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.69265,0.14525 to screen 0.69265,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.69265,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.25705 to screen 0.81633,0.25705 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.25705 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.39884 to screen 0.81633,0.39884 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.39884 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.54064 to screen 0.81633,0.54064 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.54064 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.68244 to screen 0.81633,0.68244 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.06334,0.68244 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.82424 to screen 0.81633,0.82424 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.5' at screen 0.06334,0.82424 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.81633,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82414,0.74838 to screen 0.83039,0.78813 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'bpo gold' at screen 0.83508,0.78813 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82414,0.69490 to screen 0.83039,0.64567 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'bpo proxy' at screen 0.83508,0.64567 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82414,0.72808 to screen 0.83039,0.74064 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'greedy gold' at screen 0.83508,0.74064 left front textcolor rgb '#b04d00'
set label 16 'greedy proxy' at screen 0.83508,0.69316 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#0072b2' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#d55e00' dt solid notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s3 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
