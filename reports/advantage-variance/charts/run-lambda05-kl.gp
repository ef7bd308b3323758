# KL divergence from the reference: lambda05
# gnuplot run-lambda05-kl.gp > run-lambda05-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 3.4580839 2.2180302 4.6981373
4 2.8798995 2.009434 3.750365
6 3.1226032 2.364345 3.8808613
8 3.0402946 2.4856455 3.5949435
10 3.56182 2.9861922 4.137448
12 3.783814 3.2249873 4.342641
14 4.0815506 2.5988386 5.5642624
16 4.30087 2.7244635 5.877276
18 4.277349 3.1237915 5.430907
20 4.496165 2.9517615 6.040568
22 4.5179276 3.1560264 5.879829
24 4.4301486 3.341379 5.518918
26 4.545306 3.4219396 5.6686726
28 4.3939333 3.6950488 5.0928173
30 4.2536397 3.5383224 4.968957
32 4.168141 3.3756008 4.9606814
34 4.265613 3.3408089 5.190417
36 4.364677 3.477881 5.2514725
38 4.3192706 3.4889605 5.149581
40 4.2988267 3.5815132 5.0161405
EOD
$p0s1 << EOD
0 0 0 0
2 3.4458663 2.4027472 4.4889855
4 2.7937086 2.1474316 3.4399853
6 3.0372274 2.340305 3.7341497
8 3.088452 2.5797575 3.5971467
10 3.5445626 2.9600441 4.129081
12 3.8639057 3.2367742 4.491037
14 3.9610765 2.7189837 5.2031693
16 4.260679 3.0189013 5.5024567
18 4.279613 3.1773543 5.3818717
20 4.513012 2.8109314 6.215092
22 4.6581964 3.2317886 6.0846043
24 4.5120625 3.3159072 5.708218
26 4.612798 3.244142 5.9814544
28 4.391177 3.6465805 5.135774
30 4.4412127 3.7080698 5.174356
32 4.269031 3.4392147 5.0988474
34 4.330954 3.4113684 5.2505393
36 4.402712 3.3627157 5.4427085
38 4.2510304 3.2960024 5.206058
40 4.2371607 3.3644528 5.109869
EOD
$p0s2 << EOD
0 0 0 0
2 5.873259 3.1453352 8.601183
4 3.6480544 1.8349543 5.4611545
6 4.3462424 2.6801312 6.012354
8 3.973496 2.9634137 4.983578
10 4.507181 3.1122007 5.902162
12 4.9575906 4.017558 5.8976226
14 5.2623973 3.292325 7.23247
16 5.6034517 3.3597963 7.8471074
18 5.031787 3.596608 6.466966
20 5.4136667 3.4277706 7.3995633
22 5.625356 3.4520636 7.798649
24 5.3072953 4.04054 6.57405
26 5.599642 3.57126 7.6280236
28 5.077478 4.044428 6.110528
30 4.8084536 3.971073 5.6458344
32 4.605226 3.4735954 5.7368565
34 4.618309 3.490869 5.745749
36 4.900355 3.7146866 6.0860233
38 4.6152363 3.5590518 5.671421
40 4.5694056 3.6053908 5.53342
EOD
$p0s3 << EOD
0 0 0 0
2 3.263321 2.1238525 4.4027896
4 2.7331374 1.8739809 3.5922935
6 2.9699373 2.3612816 3.578593
8 3.2921822 2.4862618 4.0981026
10 3.173724 2.76915 3.5782979
12 3.889882 3.0751646 4.7045994
14 4.6766 2.544817 6.808383
16 4.3478036 2.596803 6.0988045
18 3.8727264 2.9998245 4.7456284
20 4.1836605 2.83249 5.534831
22 4.6217127 2.9895926 6.2538333
24 4.1909623 3.5099173 4.8720074
26 4.5162487 3.1611834 5.8713136
28 4.149587 3.3637106 4.9354634
30 4.0105443 3.1041844 4.9169044
32 4.036958 3.1592743 4.914642
34 4.111853 3.2462685 4.977438
36 4.328162 3.8490465 4.8072777
38 4.2099094 3.7993755 4.620443
40 4.416964 4.1099844 4.7239437
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:8.9452305]
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
set arrow 8 from screen 0.05312,0.31512 to screen 0.82059,0.31512 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.31512 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.48500 to screen 0.82059,0.48500 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.48500 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.65487 to screen 0.82059,0.65487 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.65487 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.82474 to screen 0.82059,0.82474 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '8' at screen 0.04219,0.82474 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.51038 to screen 0.83466,0.49358 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.49358 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.50514 to screen 0.83466,0.44609 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.44609 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.53336 to screen 0.83466,0.58855 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.58855 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.52041 to screen 0.83466,0.54107 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.54107 left front textcolor rgb '#9a4478'
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
