# KL divergence from the reference: k1InReward
# gnuplot run-k1inreward-kl.gp > run-k1inreward-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 1.172664 0.6328142 1.7125139
6 1.3449719 1.0481846 1.6417592
9 1.4298716 1.0493805 1.8103625
12 1.3942975 1.096465 1.69213
15 1.4177023 1.1323094 1.7030952
18 1.3980093 1.1301471 1.6658715
21 1.3577435 1.0500869 1.6654001
24 1.4100202 1.0794463 1.7405941
27 1.5371418 1.2164433 1.8578403
30 1.571624 1.3075886 1.8356596
33 1.5502741 1.3390152 1.761533
36 1.5969768 1.3202602 1.8736933
39 1.6174529 1.3159302 1.9189755
42 1.6449611 1.3474859 1.9424365
45 1.6623964 1.3734752 1.9513175
48 1.6553897 1.3387451 1.9720341
51 1.6646756 1.3466846 1.9826665
54 1.680577 1.3593175 2.0018365
57 1.6955383 1.4003294 1.9907473
60 1.6987265 1.4196565 1.9777966
EOD
$p0s1 << EOD
0 0 0 0
3 1.1785216 0.66880333 1.6882399
6 1.4309939 1.1654108 1.6965771
9 1.4441036 1.22328 1.6649271
12 1.447001 1.1891803 1.7048218
15 1.4142725 1.101937 1.726608
18 1.3913833 1.1569629 1.6258037
21 1.3625046 1.1186174 1.6063918
24 1.4155174 1.2070485 1.6239864
27 1.5713478 1.1820902 1.9606054
30 1.5271301 1.2557622 1.798498
33 1.528538 1.2892338 1.7678422
36 1.5717635 1.3337575 1.8097695
39 1.5737734 1.3558036 1.7917432
42 1.616295 1.3135947 1.9189953
45 1.6516571 1.3530601 1.950254
48 1.5874162 1.221555 1.9532772
51 1.6391937 1.352629 1.9257582
54 1.6634864 1.4176694 1.9093033
57 1.6611388 1.3219128 2.0003648
60 1.6602027 1.3892101 1.9311955
EOD
$p0s2 << EOD
0 0 0 0
3 1.5171704 0.6285463 2.4057946
6 1.6477426 1.3046496 1.9908357
9 1.6840416 1.0382572 2.3298259
12 1.571432 1.1873477 1.9555163
15 1.5143248 1.2634653 1.7651843
18 1.4787726 1.2171273 1.740418
21 1.4868028 1.0454811 1.9281247
24 1.6352373 1.1850162 2.0854585
27 1.8718007 1.3796539 2.3639474
30 1.907652 1.5056621 2.309642
33 1.7297835 1.5661532 1.8934138
36 1.7846339 1.448392 2.1208758
39 1.7109503 1.3120599 2.1098406
42 1.7859774 1.2373178 2.334637
45 1.786363 1.21229 2.360436
48 1.7383865 1.2504686 2.2263045
51 1.7231846 1.2707655 2.1756034
54 1.7545586 1.3195302 2.1895869
57 1.7590259 1.3731971 2.1448548
60 1.7443955 1.3878456 2.1009452
EOD
$p0s3 << EOD
0 0 0 0
3 1.1284583 0.707847 1.5490694
6 1.3548633 1.0578825 1.6518439
9 1.4558736 0.892404 2.0193434
12 1.5876597 0.7956376 2.3796818
15 1.5177553 0.8768663 2.1586442
18 1.4179674 0.9611528 1.8747821
21 1.4252765 1.0250171 1.825536
24 1.5300387 1.0741118 1.9859657
27 1.6904845 1.2465774 2.1343918
30 1.7555491 1.33388 2.1772182
33 1.6523614 1.2613086 2.0434144
36 1.7015747 1.2898984 2.113251
39 1.6910541 1.2540004 2.1281078
42 1.7392325 1.2870321 2.191433
45 1.7003219 1.2572318 2.143412
48 1.739211 1.299211 2.179211
51 1.7230316 1.3174305 2.1286328
54 1.7144139 1.3224485 2.1063793
57 1.7404778 1.3669592 2.1139965
60 1.7297498 1.4046687 2.0548308
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0:2.5020263]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.18343,0.14525 to screen 0.18343,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.18343,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.31086,0.14525 to screen 0.31086,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.31086,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43830,0.14525 to screen 0.43830,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43830,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56573,0.14525 to screen 0.56573,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56573,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69316,0.14525 to screen 0.69316,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.69316,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.29708 to screen 0.82059,0.29708 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.5' at screen 0.04506,0.29708 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.44892 to screen 0.82059,0.44892 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.04506,0.44892 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.60075 to screen 0.82059,0.60075 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '1.5' at screen 0.04506,0.60075 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.75258 to screen 0.82059,0.75258 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '2.0' at screen 0.04506,0.75258 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.05600,0.90441 to screen 0.82059,0.90441 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 13 '2.5' at screen 0.04506,0.90441 right front textcolor rgb '#59636e'
set label 14 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 15 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 15 from screen 0.82841,0.66109 to screen 0.83466,0.64025 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 16 'kl/reference' at screen 0.83934,0.64025 left front textcolor rgb '#006aa6'
set arrow 16 from screen 0.82841,0.64940 to screen 0.83466,0.59276 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 17 'kl/k1' at screen 0.83934,0.59276 left front textcolor rgb '#b04d00'
set arrow 17 from screen 0.82841,0.67496 to screen 0.83466,0.73522 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 18 'kl/k2' at screen 0.83934,0.73522 left front textcolor rgb '#007553'
set arrow 18 from screen 0.82841,0.67051 to screen 0.83466,0.68773 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 19 'kl/k3' at screen 0.83934,0.68773 left front textcolor rgb '#9a4478'
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
