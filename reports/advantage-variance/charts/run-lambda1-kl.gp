# KL divergence from the reference: lambda1
# gnuplot run-lambda1-kl.gp > run-lambda1-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.6500318 1.2918442 2.0082192
4 2.4317815 1.7666445 3.0969183
6 2.717312 2.115381 3.3192432
8 3.5921934 2.4780083 4.7063785
10 4.2326016 2.8680758 5.5971274
12 4.6858244 2.971129 6.4005194
14 4.5592394 3.426244 5.6922345
16 4.512583 3.6736653 5.3514996
18 4.8178434 3.479709 6.1559777
20 5.203729 3.9078205 6.499638
22 4.86393 3.9195368 5.8083234
24 5.280935 4.1773524 6.384517
26 5.144435 4.002061 6.2868094
28 5.1613417 3.895227 6.4274564
30 5.1393623 4.2244396 6.054285
32 5.1705756 4.1536083 6.1875434
34 5.0932612 4.3715086 5.815014
36 4.899968 4.2637715 5.536165
38 4.8352375 4.2932796 5.3771954
40 4.92935 4.280921 5.5777783
EOD
$p0s1 << EOD
0 0 0 0
2 1.6692322 1.2205788 2.1178856
4 2.4708369 1.8523114 3.0893624
6 2.7020452 1.9936357 3.410455
8 3.5821967 2.5838127 4.5805807
10 4.174284 2.780603 5.5679646
12 4.7946844 2.8893428 6.700026
14 4.498705 3.3658245 5.6315856
16 4.6049595 3.8037698 5.4061494
18 5.044858 3.557408 6.5323076
20 5.265922 3.843721 6.6881237
22 5.030057 3.9235706 6.1365433
24 5.352991 3.9830894 6.7228928
26 5.2227893 3.7678134 6.677765
28 5.1693254 3.7217538 6.6168966
30 5.152175 4.0170307 6.287319
32 5.1860347 4.051064 6.321006
34 5.1566815 4.383109 5.9302545
36 4.8832088 4.2752066 5.491211
38 4.903026 4.2517867 5.5542655
40 4.961502 4.181528 5.741476
EOD
$p0s2 << EOD
0 0 0 0
2 2.5186 1.8170582 3.220142
4 3.4452305 2.5117807 4.37868
6 3.541848 2.384946 4.69875
8 4.7567205 3.3202052 6.1932364
10 5.5832143 3.942656 7.223772
12 5.6853313 3.8966973 7.473965
14 5.35167 4.2356267 6.4677134
16 5.412996 4.4711666 6.354825
18 5.918163 4.5880547 7.248271
20 6.1525984 4.3600864 7.94511
22 5.920801 4.548464 7.293138
24 6.2847805 4.994779 7.574782
26 6.263899 4.3896675 8.13813
28 6.4392366 4.767722 8.110751
30 6.29197 4.5945063 7.9894333
32 6.3701844 4.477135 8.263234
34 6.226945 4.5727196 7.8811707
36 6.0473247 4.634297 7.4603524
38 5.910641 4.4058733 7.415409
40 5.969906 4.362627 7.577184
EOD
$p0s3 << EOD
0 0 0 0
2 1.5951202 1.2824032 1.907837
4 2.3549626 1.7763336 2.9335914
6 2.7280855 2.0650806 3.3910906
8 3.6075516 2.423784 4.791319
10 4.3854003 3.1522985 5.6185017
12 4.5022297 3.027978 5.9764814
14 4.248608 3.645626 4.85159
16 4.5355644 3.3642654 5.706863
18 4.911901 3.7828994 6.040903
20 5.2522745 3.6612127 6.843336
22 4.4690146 3.6176322 5.3203974
24 4.977258 4.482722 5.471795
26 4.81441 3.9528017 5.6760187
28 4.8885293 3.958251 5.818808
30 5.167452 4.4233975 5.911506
32 4.610144 3.8230371 5.397251
34 4.417296 3.5246208 5.309971
36 4.8993325 4.2230606 5.5756044
38 4.729981 4.043221 5.416741
40 4.7150264 4.005128 5.424925
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:8.593763]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.32207 to screen 0.82059,0.32207 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.32207 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.49889 to screen 0.82059,0.49889 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.49889 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.67571 to screen 0.82059,0.67571 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.67571 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.85253 to screen 0.82059,0.85253 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '8' at screen 0.04219,0.85253 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 13 'kl/reference' at screen 0.83934,0.57569 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.58390 to screen 0.83466,0.62317 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.62317 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.67305 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.56211 to screen 0.83466,0.52820 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.52820 left front textcolor rgb '#9a4478'
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
