# KL divergence from the reference: k1InLoss
# gnuplot run-k1inloss-kl.gp > run-k1inloss-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 1.6286695 0.8181818 2.439157
6 5.633048 -1.3008456 12.566941
9 11.503992 -3.6777005 26.685684
12 15.058114 3.4735246 26.642704
15 24.422646 14.311338 34.53395
18 33.118557 20.490023 45.74709
21 40.004368 25.086056 54.922676
24 34.73363 25.545172 43.92209
27 36.825474 22.568794 51.082153
30 43.068455 23.307024 62.829887
33 48.893753 26.422306 71.365204
36 48.13052 30.558687 65.702354
39 46.772606 35.075478 58.469734
42 47.550518 35.86284 59.238197
45 50.113316 35.267963 64.958664
48 51.903553 35.801662 68.00545
51 53.344685 36.938847 69.75053
54 55.276184 39.502193 71.05018
57 56.42852 40.163116 72.69393
60 57.37108 40.787273 73.95488
EOD
$p0s1 << EOD
0 0 0 0
3 1.6129175 0.8284435 2.3973916
6 5.7198553 -1.2024705 12.64218
9 11.633432 -3.6148374 26.881702
12 14.9810915 3.4300778 26.532106
15 24.638897 14.591382 34.68641
18 33.033165 20.41696 45.64937
21 40.467777 25.15991 55.775646
24 34.41183 25.70068 43.12298
27 36.657215 22.530401 50.78403
30 43.17795 23.13499 63.220917
33 49.138462 26.40286 71.87406
36 48.31569 30.877357 65.75402
39 47.033154 35.40789 58.65842
42 47.50235 35.517918 59.486782
45 49.964466 35.04152 64.88741
48 51.812553 35.402657 68.22245
51 53.34349 36.78206 69.90492
54 55.400997 39.297127 71.50487
57 56.774704 40.065098 73.48431
60 57.581577 40.448895 74.714264
EOD
$p0s2 << EOD
0 0 0 0
3 2.4981825 0.54032326 4.456042
6 14.256759 -8.641635 37.15515
9 33.16763 -18.295847 84.6311
12 45.033913 5.579507 84.48832
15 78.33752 47.61981 109.05522
18 109.38457 62.400593 156.36855
21 134.53242 71.855896 197.20895
24 114.431465 78.411995 150.45093
27 123.73987 71.569916 175.90982
30 147.44595 72.16082 222.7311
33 170.86458 79.49485 262.2343
36 167.97186 93.81268 242.13104
39 162.56734 111.77292 213.36176
42 163.86055 116.58101 211.1401
45 173.35922 119.91445 226.80399
48 181.39774 123.55899 239.23648
51 187.72122 127.51655 247.92589
54 195.67245 135.37373 255.97119
57 200.50928 136.43529 264.58328
60 203.49469 137.07309 269.9163
EOD
$p0s3 << EOD
0 0 0 0
3 1.6859856 0.8175668 2.5544043
6 5.6586623 -1.2669427 12.584268
9 11.015012 -3.410531 25.440556
12 15.430691 3.1751626 27.686218
15 23.375237 13.3855505 33.36492
18 33.670753 18.551146 48.790363
21 37.615215 21.918331 53.3121
24 33.11367 25.023773 41.203564
27 35.28183 21.383013 49.18065
30 45.729805 23.653364 67.806244
33 51.658836 27.92001 75.39766
36 44.906376 27.676184 62.136566
39 44.59479 33.221195 55.968384
42 47.84018 34.206394 61.47397
45 47.592026 32.068672 63.11538
48 49.54274 35.734337 63.351143
51 50.691353 36.861053 64.52165
54 55.154232 39.04964 71.25882
57 54.65731 40.05395 69.260666
60 57.09392 44.477856 69.709984
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06027; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-29.824331:281.44476]
set arrow 1 from screen 0.06027,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06027,0.14525 to screen 0.06027,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06027,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.18699,0.14525 to screen 0.18699,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.18699,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.31371,0.14525 to screen 0.31371,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.31371,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.44043,0.14525 to screen 0.44043,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.44043,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56715,0.14525 to screen 0.56715,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56715,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69387,0.14525 to screen 0.69387,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.69387,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.06027,0.21805 to screen 0.82059,0.21805 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04933,0.21805 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06027,0.46214 to screen 0.82059,0.46214 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '100' at screen 0.04933,0.46214 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06027,0.70623 to screen 0.82059,0.70623 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '200' at screen 0.04933,0.70623 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.01670,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 13 'kl/reference' at screen 0.83934,0.35803 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.35860 to screen 0.83466,0.40552 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.40552 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.71476 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.35741 to screen 0.83466,0.31055 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.31055 left front textcolor rgb '#9a4478'
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
