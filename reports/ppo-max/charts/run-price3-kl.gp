# KL divergence from the reference: price3
# gnuplot run-price3-kl.gp > run-price3-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 0.21108957 0.12254055 0.29963857
2 0.7817509 0.49790093 1.0656009
3 1.2866588 0.7912522 1.7820654
4 1.8741845 1.6145474 2.1338215
5 2.5482259 2.094197 3.0022547
6 3.1793342 2.5749269 3.7837417
7 3.7685122 2.840838 4.6961865
8 4.4625525 3.3494222 5.575683
9 4.897014 3.8162408 5.9777875
10 5.2811694 4.0770617 6.4852767
11 5.6753087 4.3745227 6.976095
12 6.067518 4.3044434 7.830593
13 6.5409784 4.2237697 8.858188
14 6.8636417 3.9973214 9.729962
15 7.431536 3.8642702 10.998802
16 7.7712836 3.6017077 11.94086
EOD
$p0s1 << EOD
0 0 0 0
1 0.19645402 0.06459131 0.32831675
2 0.8061069 0.526709 1.0855049
3 1.3126707 0.80575144 1.8195901
4 1.849186 1.4648212 2.2335508
5 2.63193 2.2524168 3.0114431
6 3.3213322 2.4046266 4.238038
7 3.845815 2.706141 4.985489
8 4.69662 3.4838018 5.9094386
9 4.970162 3.9897316 5.9505925
10 5.3921795 4.249086 6.535273
11 5.867511 4.636482 7.0985394
12 6.245065 4.4958024 7.994328
13 6.6442137 4.451017 8.837411
14 6.863011 4.1766157 9.549405
15 7.5288997 4.146146 10.9116535
16 7.809115 3.8574743 11.760756
EOD
$p0s2 << EOD
0 0 0 0
1 0.2198993 0.12763013 0.31216848
2 1.2339724 0.52658564 1.9413592
3 2.1936529 0.2680627 4.119243
4 2.98807 1.3128368 4.663303
5 3.983194 2.6364343 5.3299537
6 4.9887776 3.7481601 6.2293944
7 5.2622705 3.6099877 6.9145527
8 6.210566 4.3855414 8.03559
9 6.3890753 4.9085193 7.8696313
10 6.808472 5.080133 8.536812
11 7.3884115 5.2728915 9.503931
12 7.6560354 4.7677875 10.544284
13 8.134592 3.9127285 12.356457
14 8.62957 2.664521 14.59462
15 9.712065 1.5428588 17.881271
16 10.065975 0.34339765 19.788553
EOD
$p0s3 << EOD
0 0 0 0
1 0.20228381 0.1215396 0.28302804
2 0.7584142 0.48529217 1.0315362
3 1.3019315 0.73424786 1.8696151
4 1.8771025 1.4348034 2.3194017
5 2.5325255 2.0031085 3.0619426
6 3.25002 2.4542675 4.0457726
7 3.7527702 2.5706973 4.934843
8 4.4192405 3.0799012 5.75858
9 4.895857 3.567648 6.2240663
10 5.336137 3.9874005 6.684873
11 5.9526715 4.3846903 7.5206523
12 6.2508183 4.541412 7.960224
13 6.5311284 4.123059 8.9391985
14 6.807757 3.9065545 9.70896
15 7.417366 3.794717 11.040015
16 7.4370327 3.3101315 11.563933
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [0:20.580095]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.32984 to screen 0.82059,0.32984 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '5' at screen 0.04219,0.32984 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.51443 to screen 0.82059,0.51443 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.51443 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.69902 to screen 0.82059,0.69902 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '15' at screen 0.04219,0.69902 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.88361 to screen 0.82059,0.88361 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '20' at screen 0.04219,0.88361 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 12 'kl/reference' at screen 0.83934,0.42685 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.43355 to screen 0.83466,0.47434 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.47434 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.52182 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.41981 to screen 0.83466,0.37937 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.37937 left front textcolor rgb '#9a4478'
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
