# KL divergence from the reference: dpoBeta001
# gnuplot run-dpobeta001-kl.gp > run-dpobeta001-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 27.996788 16.389343 39.604233
16 33.96515 11.32302 56.60728
24 30.53686 12.643234 48.430485
32 44.446823 38.041317 50.85233
40 26.131996 14.582266 37.681725
48 37.142376 21.067156 53.217598
56 38.26488 11.104544 65.42522
64 45.314026 2.999883 87.62817
72 65.88186 5.3328824 126.43083
80 60.42322 -12.843425 133.68987
88 54.94151 -1.5286173 111.41164
96 54.09854 -6.069645 114.26673
104 63.679848 8.279182 119.08051
112 54.919132 7.817537 102.02073
120 59.37772 22.25917 96.49627
128 66.10304 -0.24029979 132.44638
136 63.032097 11.362095 114.702095
144 57.722775 23.5134 91.93215
152 61.364254 18.699928 104.02858
160 60.067883 14.3405695 105.7952
EOD
$p0s1 << EOD
0 0 0 0
8 27.833439 16.104315 39.56256
16 33.798965 11.027457 56.570473
24 30.5136 12.517857 48.509342
32 45.00826 38.960735 51.05578
40 26.248701 14.24596 38.251442
48 37.295624 21.564388 53.026863
56 37.94943 11.109762 64.78909
64 45.590664 3.4985526 87.68278
72 65.65628 4.8353567 126.4772
80 60.517452 -12.706485 133.7414
88 54.920288 -2.0947113 111.93529
96 54.009796 -6.4663453 114.48594
104 63.78225 8.246231 119.31826
112 55.19043 8.085894 102.29497
120 59.43633 21.9665 96.90616
128 66.09018 -0.46917287 132.64954
136 62.92336 11.380393 114.466324
144 57.421085 23.138325 91.70385
152 61.564228 19.155394 103.97306
160 60.410946 14.475068 106.346825
EOD
$p0s2 << EOD
0 0 0 0
8 66.71307 37.400192 96.02596
16 90.83479 10.284593 171.38498
24 80.63605 23.25241 138.01968
32 129.70952 106.839485 152.57954
40 69.684456 36.24523 103.12368
48 108.09279 51.928375 164.2572
56 121.7972 2.6503804 240.94403
64 177.65967 -33.578426 388.89777
72 296.9489 -51.916965 645.81476
80 289.4133 -123.46568 702.29224
88 252.37029 -72.87634 577.61694
96 260.29608 -81.50368 602.0958
104 313.47018 -9.778253 636.7186
112 269.63544 -27.042301 566.31323
120 295.7901 81.55435 510.02585
128 339.7518 -35.023556 711.6224
136 321.42947 6.691492 636.1675
144 290.10822 84.8202 495.3962
152 316.4449 57.84154 575.0482
160 310.39923 32.424084 588.3744
EOD
$p0s3 << EOD
0 0 0 0
8 26.625196 15.916637 37.333755
16 34.89615 6.196087 63.596214
24 38.194553 0.4351803 75.953926
32 43.265614 35.93533 50.5959
40 25.69055 14.327391 37.05371
48 34.463394 18.650238 50.27655
56 36.290695 11.586979 60.99441
64 42.4928 5.9319096 79.05369
72 59.992733 5.7473483 114.23812
80 55.34977 -11.231375 121.930916
88 51.57048 0.23424764 102.906715
96 49.51152 -5.448711 104.471756
104 59.038773 7.1372957 110.940254
112 51.775887 9.32319 94.228584
120 54.48459 20.89474 88.07444
128 60.007458 -0.35529858 120.37021
136 57.729786 10.029671 105.4299
144 53.608837 21.455742 85.76193
152 58.08228 17.638803 98.52575
160 55.60511 13.814747 97.39547
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06027; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [-155.58446:711.6224]
set arrow 1 from screen 0.06027,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06027,0.14525 to screen 0.06027,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06027,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29787,0.14525 to screen 0.29787,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.29787,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53547,0.14525 to screen 0.53547,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.53547,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77307,0.14525 to screen 0.77307,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.77307,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.06027,0.28156 to screen 0.82059,0.28156 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04933,0.28156 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.06027,0.45679 to screen 0.82059,0.45679 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '200' at screen 0.04933,0.45679 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06027,0.63201 to screen 0.82059,0.63201 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '400' at screen 0.04933,0.63201 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06027,0.80723 to screen 0.82059,0.80723 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '600' at screen 0.04933,0.80723 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.01670,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.33299 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.33449 to screen 0.83466,0.38047 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.38047 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.55351 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.33028 to screen 0.83466,0.28550 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.28550 left front textcolor rgb '#9a4478'
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
