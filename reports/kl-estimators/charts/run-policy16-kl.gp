# KL divergence from the reference: policy16
# gnuplot run-policy16-kl.gp > run-policy16-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 0.38916674 0.24561094 0.53272253
2 1.1374755 0.18352461 2.0914264
3 1.5913211 0.60435086 2.5782914
4 2.0968587 0.7844843 3.4092333
5 2.767592 0.4904094 5.0447745
6 3.8626466 -0.19848529 7.9237785
7 5.333063 -1.2851762 11.951303
8 6.654224 -1.962982 15.27143
9 8.323853 -2.7984247 19.446129
10 9.9340315 -3.2785208 23.146584
11 10.817019 -1.8120155 23.446054
12 11.533889 -0.41815767 23.485935
13 12.168576 0.36244094 23.974712
14 12.699335 1.7048886 23.69378
15 13.122157 2.417009 23.827305
16 13.232359 2.6149316 23.849787
EOD
$p0s1 << EOD
0 0 0 0
1 0.39026845 0.19888638 0.5816505
2 1.1298863 0.2200253 2.0397472
3 1.5558603 0.49519107 2.6165295
4 2.1316903 0.94914216 3.3142383
5 2.7768886 0.6190963 4.934681
6 3.9766111 0.0910283 7.862194
7 5.5332274 -1.2139254 12.28038
8 6.8262196 -1.9472629 15.599702
9 8.350768 -3.0453687 19.746904
10 9.9818945 -3.363148 23.326937
11 10.74599 -1.787575 23.279554
12 11.556291 -0.42210937 23.53469
13 12.347067 0.25848535 24.435648
14 12.657274 1.8132272 23.501322
15 12.981098 2.425607 23.53659
16 13.302704 2.8912137 23.714193
EOD
$p0s2 << EOD
0 0 0 0
1 0.41518474 0.24913178 0.58123773
2 1.8590502 -0.64099395 4.359094
3 2.4219913 -0.15686905 5.000852
4 3.38078 0.4211586 6.340401
5 4.8562827 -1.0448371 10.757402
6 8.058742 -3.6345384 19.752022
7 12.884737 -8.001557 33.77103
8 16.654547 -10.982258 44.29135
9 22.202412 -15.06967 59.474495
10 27.147043 -17.15992 71.454
11 29.90086 -12.989949 72.79167
12 32.575153 -8.826542 73.97685
13 35.13336 -6.5156755 76.7824
14 36.088654 -1.4094608 73.58676
15 37.368687 0.28303885 74.45434
16 37.919838 1.1174253 74.72225
EOD
$p0s3 << EOD
0 0 0 0
1 0.36062163 0.22417541 0.4970678
2 1.1740117 0.2534063 2.0946171
3 1.5467237 0.6004929 2.4929545
4 2.1987193 0.54956734 3.847871
5 2.4389484 0.5254486 4.352448
6 3.584296 -0.18973155 7.3583236
7 5.20714 -1.5637579 11.978038
8 6.017742 -1.316211 13.351695
9 8.53641 -3.1643405 20.237162
10 9.159209 -2.7615545 21.079973
11 12.865888 -5.2740154 31.00579
12 11.17878 -0.46975517 22.827314
13 11.735323 0.3879066 23.082739
14 12.003469 2.3610315 21.645906
15 15.918396 -1.7152168 33.55201
16 13.089856 2.3932834 23.786428
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06575; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-20.879902:79.55966]
set arrow 1 from screen 0.06575,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06575,0.14525 to screen 0.06575,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06575,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30164,0.14525 to screen 0.30164,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.30164,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53753,0.14525 to screen 0.53753,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.53753,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77342,0.14525 to screen 0.77342,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.77342,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.06575,0.15191 to screen 0.82059,0.15191 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−20' at screen 0.05481,0.15191 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.06575,0.30320 to screen 0.82059,0.30320 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.05481,0.30320 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06575,0.45449 to screen 0.82059,0.45449 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '20' at screen 0.05481,0.45449 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06575,0.60578 to screen 0.82059,0.60578 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '40' at screen 0.05481,0.60578 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06575,0.75707 to screen 0.82059,0.75707 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '60' at screen 0.05481,0.75707 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.01752,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 12 'kl/reference' at screen 0.83934,0.40311 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.40383 to screen 0.83466,0.45060 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.45060 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.59004 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.40222 to screen 0.83466,0.35563 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.35563 left front textcolor rgb '#9a4478'
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
