# KL divergence from the reference: k3InLoss
# gnuplot run-k3inloss-kl.gp > run-k3inloss-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 1.3558797 0.3531549 2.3586044
6 1.9163717 0.65531987 3.1774235
9 1.5438654 1.0709078 2.016823
12 1.3562335 1.1749967 1.5374703
15 1.4108226 1.1991447 1.6225004
18 1.8041734 1.2648702 2.3434765
21 1.9642718 1.3305742 2.5979693
24 1.9331049 1.6055576 2.260652
27 1.9726138 1.5708078 2.37442
30 1.919242 1.4875183 2.3509657
33 1.8541633 1.4536062 2.2547202
36 1.9798168 1.5278577 2.431776
39 2.074897 1.6536121 2.496182
42 2.1621816 1.7708873 2.553476
45 2.0779529 1.7487472 2.4071581
48 2.0716848 1.6590239 2.4843457
51 2.0309377 1.6141888 2.4476864
54 2.007627 1.5277284 2.4875255
57 1.9789538 1.4312031 2.5267045
60 1.9772323 1.4265549 2.5279098
EOD
$p0s1 << EOD
0 0 0 0
3 1.3331941 0.33976322 2.326625
6 1.9499168 0.57939225 3.3204412
9 1.5025401 1.1242294 1.8808509
12 1.3565927 1.0025283 1.7106569
15 1.2915521 1.0363595 1.5467445
18 1.7627035 1.3261188 2.1992884
21 1.972511 1.3653871 2.579635
24 1.9982342 1.7350578 2.2614105
27 2.0227447 1.7000757 2.3454134
30 1.8861315 1.5079252 2.264338
33 1.9355553 1.5697862 2.3013244
36 1.9799423 1.4877864 2.4720984
39 2.192559 1.7210754 2.6640425
42 2.2144563 1.7078024 2.7211103
45 2.1782134 1.6458282 2.7105987
48 2.190848 1.6398972 2.7417989
51 2.1873412 1.6654016 2.709281
54 2.1770873 1.5173354 2.8368392
57 2.213941 1.5123168 2.9155655
60 2.139462 1.518538 2.7603858
EOD
$p0s2 << EOD
0 0 0 0
3 2.2750552 -0.28961888 4.8397293
6 3.4822812 -0.16155896 7.1261215
9 2.163618 1.1250556 3.2021806
12 1.7141812 1.3393513 2.089011
15 1.8460833 1.3132805 2.3788862
18 2.818454 1.4289312 4.207977
21 2.8769393 1.5188648 4.235014
24 2.6896434 1.9789096 3.400377
27 2.9175835 1.9992591 3.8359077
30 2.769085 1.9601872 3.5779827
33 2.6407642 1.814414 3.4671144
36 2.740289 1.9169601 3.563618
39 2.8043294 1.9818774 3.6267815
42 2.9621391 2.1621351 3.7621431
45 2.703647 1.9923711 3.4149225
48 2.7750738 1.8453873 3.70476
51 2.6733475 1.9179534 3.4287415
54 2.5681121 1.739476 3.3967483
57 2.656391 1.5607414 3.7520404
60 2.568849 1.6090269 3.528671
EOD
$p0s3 << EOD
0 0 0 0
3 1.5183914 0.43445444 2.6023283
6 1.8145847 0.57824117 3.0509284
9 1.5057365 0.9248795 2.0865934
12 1.2746553 0.99270266 1.556608
15 1.3529654 1.055645 1.6502857
18 2.258913 0.339411 4.178415
21 1.8776519 1.3110585 2.4442453
24 1.9444867 1.6201122 2.2688613
27 2.0286102 1.5773171 2.4799032
30 1.948376 1.5533503 2.343402
33 1.9049411 1.3824991 2.4273832
36 2.0373788 1.5293236 2.5454338
39 2.0838091 1.7091261 2.4584923
42 2.2749472 1.7881409 2.7617533
45 2.0423691 1.6988539 2.3858845
48 2.1062074 1.6436449 2.56877
51 2.154784 1.6399791 2.6695888
54 2.0730019 1.6348183 2.5111854
57 2.081048 1.4394745 2.7226217
60 2.053809 1.4597986 2.6478195
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.5797861:7.2547297]
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
set arrow 9 from screen 0.05312,0.20148 to screen 0.82059,0.20148 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.20148 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.39543 to screen 0.82059,0.39543 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.39543 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.58939 to screen 0.82059,0.58939 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.58939 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.78335 to screen 0.82059,0.78335 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '6' at screen 0.04219,0.78335 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.39323 to screen 0.83466,0.34213 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.34213 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.40896 to screen 0.83466,0.43710 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.43710 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.82841,0.45060 to screen 0.83466,0.48459 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'kl/k2' at screen 0.83934,0.48459 left front textcolor rgb '#007553'
set arrow 16 from screen 0.82841,0.40065 to screen 0.83466,0.38962 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.38962 left front textcolor rgb '#9a4478'
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
