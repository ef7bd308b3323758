# KL divergence from the reference: ppo12
# gnuplot run-ppo12-kl.gp > run-ppo12-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 3.0634112 -0.8695328 6.9963555
6 3.8923385 -2.5752215 10.359899
9 5.030307 -0.24987708 10.310491
12 1.984535 1.8604695 2.1086006
15 2.1252418 1.824779 2.4257047
18 2.0833845 1.9815245 2.1852443
21 2.399846 1.5832669 3.2164254
24 2.4938543 1.4281474 3.559561
27 4.7545056 -2.5854094 12.09442
30 4.1003933 0.67395484 7.5268316
33 8.383079 0.21143913 16.554718
36 5.9925723 -1.8409362 13.826081
39 6.039039 -1.809015 13.887094
42 7.335916 -1.6635 16.335333
45 7.357272 -1.6714143 16.385958
48 7.3636036 -1.6683179 16.395525
51 7.37151 -1.6526252 16.395645
54 7.3722835 -1.636279 16.380846
57 7.4292245 -1.5297481 16.388197
60 7.4142585 -1.564572 16.39309
EOD
$p0s1 << EOD
0 0 0 0
3 3.1174333 -0.86074907 7.0956154
6 3.9018092 -2.6526713 10.456289
9 5.056814 -0.23707318 10.350702
12 1.9579973 1.7121055 2.2038891
15 2.142281 1.8537955 2.4307663
18 2.0876362 2.0016596 2.1736126
21 2.4208844 1.5990971 3.2426717
24 2.4856913 1.4520552 3.5193274
27 4.7690787 -2.5648017 12.10296
30 4.067852 0.7204021 7.4153023
33 8.386675 0.20620681 16.567142
36 5.96989 -1.8565784 13.796358
39 6.039591 -1.8060918 13.885274
42 7.348531 -1.6554457 16.352507
45 7.370963 -1.6646401 16.406567
48 7.375667 -1.6601095 16.411444
51 7.383036 -1.6445103 16.410582
54 7.386621 -1.6358762 16.409119
57 7.4330215 -1.5391102 16.405153
60 7.4197216 -1.567289 16.406733
EOD
$p0s2 << EOD
0 0 0 0
3 8.058182 -4.652312 20.768675
6 8.995586 -12.078721 30.069893
9 12.1999235 -5.962761 30.362608
12 2.048197 1.524475 2.571919
15 2.2931633 1.2084498 3.3778765
18 2.1104136 1.5664332 2.6543937
21 2.9036365 1.0199642 4.7873087
24 3.1212807 0.69567215 5.546889
27 10.851191 -13.122864 34.825245
30 9.249233 -2.8128724 21.311338
33 23.756527 -4.5156274 49.93849
36 16.270483 -11.899502 44.440468
39 16.430882 -11.790539 44.6523
42 21.828474 -11.713146 49.93849
45 21.919872 -11.761853 49.93849
48 21.927923 -11.770686 49.93849
51 21.938017 -11.749775 49.93849
54 21.94263 -11.731215 49.93849
57 22.046219 -11.519332 49.93849
60 22.033644 -11.547795 49.93849
EOD
$p0s3 << EOD
0 0 0 0
3 2.8952658 -0.71640146 6.5069327
6 4.6598644 -1.0552353 10.374965
9 4.4314795 -1.0624683 9.925427
12 1.5982124 0.93208057 2.2643442
15 1.4106677 0.8230647 1.9982706
18 2.2375975 -0.5358462 5.011041
21 1.4374853 0.87696487 1.9980059
24 2.3024774 0.10409159 4.500863
27 3.5538628 -2.9078057 10.015532
30 4.448691 -1.7931461 10.690528
33 6.8464403 -0.39907107 14.091952
36 4.835486 -2.0332367 11.704208
39 4.66904 -2.1200507 11.458131
42 5.833194 -2.0820014 13.748389
45 5.8497176 -2.0897076 13.789144
48 5.8515487 -2.0902715 13.793368
51 5.856219 -2.0803936 13.79283
54 5.8585896 -2.0742178 13.791397
57 5.8933005 -2.0018308 13.788432
60 6.0005074 -1.7816513 13.782665
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-15.548301:49.93849]
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
set arrow 9 from screen 0.05312,0.32564 to screen 0.82059,0.32564 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.32564 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.55768 to screen 0.82059,0.55768 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '20' at screen 0.04219,0.55768 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.78972 to screen 0.82059,0.78972 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '40' at screen 0.04219,0.78972 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 13 'kl/reference' at screen 0.83934,0.40622 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.41173 to screen 0.83466,0.45370 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.45370 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.58128 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.39526 to screen 0.83466,0.35873 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.35873 left front textcolor rgb '#9a4478'
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
