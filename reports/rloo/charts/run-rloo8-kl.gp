# KL divergence from the reference: rloo8
# gnuplot run-rloo8-kl.gp > run-rloo8-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 6.9987354 3.814177 10.183293
3 5.88796 4.0689955 7.7069244
5 5.509866 4.2499733 6.7697587
6 5.9760327 4.493251 7.458815
8 6.3148856 5.001847 7.6279244
10 6.7893424 6.152152 7.4265327
11 7.0300536 6.342875 7.7172318
13 7.3197665 6.785086 7.854447
14 7.6487684 7.072968 8.224568
16 7.6696157 6.3848147 8.954416
18 7.8719487 6.7259755 9.017921
19 7.990757 6.796722 9.1847925
21 8.215301 6.64337 9.787231
22 7.9526644 6.659634 9.245695
24 7.9356403 6.7181883 9.153092
26 7.95446 6.774831 9.134089
27 8.05957 6.8632073 9.255934
29 7.841673 6.6344895 9.048856
30 7.7246795 6.597447 8.851912
32 7.683495 6.576225 8.790766
EOD
$p0s1 << EOD
0 0 0 0
2 7.00254 3.6715982 10.333482
3 5.8826094 3.8348489 7.9303694
5 5.4539204 4.186591 6.7212496
6 5.7402687 4.5277243 6.952813
8 6.338192 5.2144833 7.4619007
10 6.8987937 6.3791904 7.4183965
11 6.942721 6.382451 7.5029902
13 7.3892474 6.686833 8.091662
14 7.799297 6.9788985 8.619695
16 7.6097407 6.243871 8.975611
18 7.9525914 6.811505 9.0936775
19 7.989719 6.83312 9.146318
21 8.2239685 6.604773 9.8431635
22 7.992261 6.731766 9.252756
24 7.9750714 6.781954 9.168189
26 8.071986 6.916245 9.227728
27 8.160965 6.9794497 9.342481
29 7.8544993 6.5762973 9.132702
30 7.71827 6.5160756 8.920464
32 7.643913 6.365979 8.921846
EOD
$p0s2 << EOD
0 0 0 0
2 13.775861 6.3664665 21.185255
3 11.042095 6.006448 16.077744
5 9.78932 6.38621 13.19243
6 11.01475 6.73316 15.296338
8 10.831053 7.3617783 14.300327
10 11.343914 7.599115 15.088713
11 11.027646 7.7273016 14.32799
13 10.925002 9.098588 12.751416
14 11.287209 8.499229 14.075188
16 10.664581 7.977633 13.351529
18 11.010977 8.553065 13.468888
19 11.05889 8.407504 13.710276
21 11.07743 7.9172697 14.237591
22 10.306543 8.36769 12.245397
24 10.006273 8.413117 11.599428
26 10.054128 8.31366 11.794595
27 10.058963 8.486012 11.631913
29 9.847027 8.004252 11.689801
30 9.510827 7.891096 11.130558
32 9.39371 7.6376505 11.14977
EOD
$p0s3 << EOD
0 0 0 0
2 6.61329 3.6033213 9.623259
3 5.6765647 3.9733272 7.3798018
5 5.0771112 3.7458704 6.4083524
6 5.887848 3.6362212 8.139475
8 6.197495 4.2399 8.15509
10 6.9548554 5.6888094 8.2209015
11 6.7777596 5.901698 7.653821
13 7.202297 6.521377 7.883218
14 7.5707064 6.5344744 8.606938
16 7.1620274 5.0315523 9.292502
18 6.9371076 5.5762653 8.297951
19 7.459559 5.5786963 9.340422
21 7.387242 5.2894197 9.485064
22 7.674134 6.602387 8.74588
24 7.567143 6.0596538 9.074632
26 7.310602 5.4799767 9.141228
27 7.8228774 5.1618466 10.483909
29 8.285636 5.9295774 10.641694
30 7.2399564 5.1592345 9.320678
32 7.085788 5.3043833 8.867192
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:22.032665]
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
set arrow 7 from screen 0.05312,0.31767 to screen 0.82059,0.31767 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '5' at screen 0.04219,0.31767 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.49009 to screen 0.82059,0.49009 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.49009 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66251 to screen 0.82059,0.66251 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '15' at screen 0.04219,0.66251 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.83493 to screen 0.82059,0.83493 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '20' at screen 0.04219,0.83493 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.41021 to screen 0.83466,0.44320 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.44320 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.40884 to screen 0.83466,0.39572 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.39572 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.46918 to screen 0.83466,0.49069 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.49069 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.38960 to screen 0.83466,0.34823 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.34823 left front textcolor rgb '#9a4478'
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
