# The KL of a response and its estimates over PPO
# gnuplot fig-rollouts.gp > fig-rollouts.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
3 1.8258026 0.6628567 2.9887486
6 5.661524 0.3512611 10.9717865
9 18.027622 0.1 36.92829
12 31.894081 15.030544 48.757618
15 35.695908 13.673896 57.717922
18 35.554283 16.40839 54.700176
21 41.411938 19.55771 63.266167
24 47.567085 24.771088 70.36308
27 48.921234 30.868544 66.97392
30 51.54093 42.733383 60.348484
33 56.60272 46.380325 66.82512
36 58.976795 43.166294 74.78729
39 59.064728 41.102516 77.02694
42 59.57837 43.28145 75.87529
45 58.683193 43.830307 73.53608
48 59.704956 44.64274 74.767166
51 60.798653 45.688484 75.90882
54 60.964523 46.502174 75.42687
57 61.230534 47.006645 75.45442
60 61.519527 47.604034 75.43502
EOD
$p0s1 << EOD
3 1.7811666 0.58155614 2.9807768
6 5.8558517 0.38878646 11.322917
9 17.91545 0.1 36.631897
12 32.128033 14.939591 49.31647
15 35.73915 13.553091 57.92521
18 35.720596 16.426601 55.014595
21 41.31296 19.053677 63.572243
24 47.662617 24.661764 70.66347
27 49.31139 30.60019 68.02259
30 52.064083 43.33887 60.78929
33 56.76695 46.1359 67.397995
36 59.46345 43.3334 75.5935
39 59.464863 41.491646 77.43809
42 59.785103 43.442146 76.12806
45 58.887787 44.046158 73.729416
48 60.02047 45.067562 74.97338
51 60.885822 45.80129 75.97036
54 60.99747 46.604725 75.39022
57 61.294903 47.442356 75.14745
60 61.519756 47.851177 75.18834
EOD
$p0s2 << EOD
3 2.966706 0.10725658 5.826155
6 13.536492 0.1 30.424858
9 52.771046 0.1 117.01087
12 103.623535 40.90595 166.34113
15 117.542274 34.987614 200.09694
18 117.12301 43.140762 191.10526
21 137.96535 48.151382 227.7793
24 161.91502 67.62185 256.20822
27 167.52704 90.22878 244.82529
30 178.32454 136.99219 219.65689
33 196.0655 150.38791 241.74309
36 207.29192 139.80307 274.78076
39 206.9624 138.59723 275.32755
42 208.13995 149.34677 266.93314
45 205.99536 151.06866 260.92206
48 211.62671 152.2391 271.0143
51 215.9676 154.34561 277.5896
54 216.51712 158.76118 274.27304
57 217.57626 161.58307 273.56946
60 218.48155 162.9618 274.0013
EOD
$p0s3 << EOD
3 1.8704487 0.87298316 2.8679144
6 5.738069 0.39428115 11.081857
9 17.37855 0.1562124 34.600887
12 30.704454 15.10751 46.3014
15 36.054058 13.592916 58.515198
18 35.585514 17.076681 54.09435
21 40.395412 21.143038 59.647785
24 51.9649 29.334635 74.59517
27 45.373142 30.621754 60.124535
30 49.109524 41.67991 56.539143
33 52.146606 42.907566 61.385647
36 55.67597 40.199596 71.152336
39 54.754425 38.527626 70.981224
42 55.30244 40.422474 70.18241
45 55.2813 41.16936 69.39324
48 54.706383 40.2963 69.11647
51 56.39534 41.790764 70.999916
54 56.338596 42.97819 69.699
57 56.340405 42.911663 69.76915
60 57.366444 42.931923 71.800964
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
set logscale y
set yrange [0.1:1000]
set arrow 1 from screen 0.06880,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19410,0.14525 to screen 0.19410,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.19410,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.31940,0.14525 to screen 0.31940,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.31940,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.44470,0.14525 to screen 0.44470,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.44470,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56999,0.14525 to screen 0.56999,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56999,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69529,0.14525 to screen 0.69529,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.69529,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.1' at screen 0.05786,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.33520 to screen 0.82059,0.33520 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.05786,0.33520 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.52514 to screen 0.82059,0.52514 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '10' at screen 0.05786,0.52514 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06880,0.71508 to screen 0.82059,0.71508 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '100' at screen 0.05786,0.71508 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.06880,0.90503 to screen 0.82059,0.90503 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '1000' at screen 0.05786,0.90503 right front textcolor rgb '#59636e'
set label 13 'nats per response' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 15 'kl/reference' at screen 0.83934,0.67309 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.67501 to screen 0.83466,0.72057 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'kl/k1' at screen 0.83934,0.72057 left front textcolor rgb '#b04d00'
set label 17 'kl/k2' at screen 0.83934,0.77955 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.66924 to screen 0.83466,0.62560 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 18 'kl/k3' at screen 0.83934,0.62560 left front textcolor rgb '#9a4478'
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
