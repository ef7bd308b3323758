# KL divergence from the reference: raft2
# gnuplot run-raft2-kl.gp > run-raft2-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 3.1823003 2.1941924 4.1704082
3 3.7175694 2.6110816 4.824057
5 5.154748 3.6716943 6.6378016
6 5.272571 4.063197 6.4819446
8 5.899918 3.4560199 8.343816
10 7.9534044 4.2216706 11.685139
11 8.46415 4.251269 12.6770315
13 9.131622 4.141253 14.121992
14 9.30567 3.0598254 15.551515
16 9.719586 3.6082637 15.83091
18 9.136413 2.8330152 15.439811
19 9.112856 3.0468855 15.178825
21 9.533196 3.5414333 15.52496
22 9.95962 3.7073631 16.211878
24 9.773635 3.6405294 15.906741
26 9.366255 3.2333279 15.499183
27 9.099125 3.1431851 15.055064
29 9.20906 3.4583104 14.959808
30 9.198731 3.441177 14.956286
32 9.160171 3.2881916 15.03215
EOD
$p0s1 << EOD
0 0 0 0
2 3.3137188 2.1374729 4.4899645
3 3.9043703 2.5240119 5.2847285
5 5.030954 3.3416104 6.720297
6 5.164718 3.9474332 6.382003
8 5.9270587 3.5049918 8.349126
10 7.9684467 4.1677914 11.769102
11 8.471842 4.505318 12.438365
13 9.087385 4.190145 13.984626
14 9.24124 2.962337 15.520143
16 9.841467 3.7514663 15.931468
18 9.113528 3.367049 14.860006
19 9.103411 3.3624015 14.8444195
21 9.635125 3.57756 15.692691
22 10.006391 3.991408 16.021374
24 9.711335 3.6909316 15.731738
26 9.319884 3.3562183 15.28355
27 9.435794 2.8934445 15.978144
29 9.345519 3.1289809 15.5620575
30 9.368577 3.2842739 15.452881
32 9.265673 3.164838 15.366508
EOD
$p0s2 << EOD
0 0 0 0
2 5.0122356 3.3321052 6.6923666
3 6.151495 3.875527 8.427464
5 8.551189 6.132084 10.970296
6 9.110006 7.12836 11.091653
8 10.444791 4.7894053 16.100176
10 15.067912 6.695249 23.440575
11 15.303493 7.022836 23.584148
13 17.163057 6.854406 27.471708
14 16.827944 3.751919 29.90397
16 18.302378 5.109048 31.495708
18 16.100748 4.485374 27.716122
19 16.280464 4.767769 27.79316
21 16.98983 5.92602 28.05364
22 17.741583 6.3543034 29.128864
24 16.020725 5.572751 26.4687
26 15.307839 4.8492904 25.766388
27 15.022604 4.160583 25.884624
29 15.009028 5.136086 24.881971
30 15.255468 4.809283 25.701654
32 14.687614 4.4537263 24.921503
EOD
$p0s3 << EOD
0 0 0 0
2 3.0521772 1.9245929 4.1797614
3 3.7860403 2.5367749 5.0353055
5 4.7435946 3.322423 6.1647663
6 4.9839396 3.731359 6.2365203
8 5.8822966 2.960886 8.803707
10 8.210117 4.0645685 12.355666
11 8.13626 3.6831856 12.589335
13 10.364239 5.1770496 15.551428
14 9.317406 3.642436 14.992375
16 10.3342705 1.543773 19.124767
18 8.695746 2.1348622 15.256631
19 8.573713 2.8552897 14.292136
21 9.464213 3.7434063 15.18502
22 9.586914 3.8901415 15.283688
24 9.451874 3.8137262 15.090021
26 8.951245 3.5876946 14.314796
27 8.309325 2.943288 13.675362
29 8.6074295 2.9011407 14.313718
30 8.848682 2.6484282 15.048937
32 7.835641 2.4288435 13.242438
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:32.755535]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.37721 to screen 0.82059,0.37721 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '10' at screen 0.04219,0.37721 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.60916 to screen 0.82059,0.60916 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '20' at screen 0.04219,0.60916 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.84111 to screen 0.82059,0.84111 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '30' at screen 0.04219,0.84111 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.35772 to screen 0.83466,0.34830 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.34830 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.36017 to screen 0.83466,0.39579 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.39579 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.48594 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.32700 to screen 0.83466,0.30081 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.30081 left front textcolor rgb '#9a4478'
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
