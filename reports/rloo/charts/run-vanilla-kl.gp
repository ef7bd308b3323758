# KL divergence from the reference: vanilla
# gnuplot run-vanilla-kl.gp > run-vanilla-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 6.355062 0.40058982 12.309534
3 7.3388047 -0.7235388 15.401149
5 7.25992 -1.975623 16.495462
6 7.259669 -1.2343869 15.753725
8 7.062651 0.410293 13.715009
10 7.5852656 1.31262 13.857911
11 7.911038 1.4375292 14.384547
13 7.6250052 1.3634528 13.886558
14 7.7657914 1.2165446 14.315039
16 8.321724 1.7590698 14.884378
18 8.764453 2.2989032 15.230003
19 8.8962965 1.8928562 15.899736
21 8.883057 1.6078895 16.158224
22 8.958657 2.0766983 15.840616
24 8.810629 3.0097954 14.611462
26 8.518167 2.9856992 14.050634
27 8.44509 2.9059985 13.984182
29 8.62723 2.9156892 14.33877
30 8.637123 3.105008 14.169238
32 8.7172165 2.8929563 14.541477
EOD
$p0s1 << EOD
0 0 0 0
2 6.4374385 0.116975255 12.757901
3 7.3273654 -0.74825 15.402981
5 7.341672 -1.9356521 16.618996
6 7.370541 -1.2330831 15.974165
8 7.0541525 0.38443345 13.723871
10 7.5986233 1.3122127 13.885035
11 7.9971156 1.398405 14.595826
13 7.5127416 1.3180248 13.7074585
14 7.6587925 1.0540252 14.26356
16 8.165461 1.8375101 14.493412
18 8.778457 2.3925931 15.164321
19 8.957398 2.3884861 15.52631
21 9.227621 1.79688 16.658361
22 9.383106 2.099506 16.666706
24 8.9074545 2.997693 14.817216
26 8.610409 2.930108 14.29071
27 8.757382 3.067816 14.446949
29 8.679269 3.132025 14.226512
30 8.714543 3.1704657 14.25862
32 8.745794 3.0912259 14.400362
EOD
$p0s2 << EOD
0 0 0 0
2 12.612246 -3.8121245 29.036615
3 14.960164 -3.9458108 33.86614
5 14.495008 -7.4259753 36.415993
6 13.744031 -5.186809 32.67487
8 12.373029 -2.5129209 27.25898
10 13.600287 -0.8439976 28.044573
11 15.136512 -0.9108762 31.1839
13 13.875435 -0.6585214 28.409391
14 14.38668 -1.5664667 30.339827
16 16.182243 -0.792255 33.156742
18 16.866938 -0.21078423 33.94466
19 17.074718 -1.2686743 35.41811
21 17.159227 -3.038215 36.704334
22 17.503508 -2.4960322 36.704334
24 15.841881 1.0499054 30.633856
26 14.680225 0.9744406 28.386011
27 14.5875225 0.9448304 28.230215
29 14.727735 0.274649 29.18082
30 14.585128 0.70922816 28.461027
32 14.877371 0.43717983 29.317562
EOD
$p0s3 << EOD
0 0 0 0
2 5.7874384 0.20238851 11.372488
3 6.920099 -0.7548713 14.595069
5 6.8715243 -2.210568 15.953616
6 7.456858 -1.018484 15.9322
8 8.004335 1.3457396 14.6629305
10 7.1876354 1.2801348 13.095136
11 7.6543236 1.625442 13.683206
13 7.3854237 1.7386613 13.0321865
14 7.354192 1.2267596 13.481624
16 8.54173 1.9052576 15.178203
18 8.869317 2.7033098 15.035324
19 9.01676 2.7184355 15.3150835
21 8.343476 1.9779128 14.70904
22 8.659597 2.048482 15.270714
24 8.8304615 3.7411544 13.919769
26 8.105118 2.6708534 13.539382
27 7.7101583 2.31642 13.103896
29 7.9622674 2.182216 13.742319
30 8.104188 2.7223537 13.486023
32 8.144165 2.404192 13.884139
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-9.123295:36.704334]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.29651 to screen 0.82059,0.29651 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.29651 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.46230 to screen 0.82059,0.46230 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '10' at screen 0.04219,0.46230 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.62809 to screen 0.82059,0.62809 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '20' at screen 0.04219,0.62809 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.79388 to screen 0.82059,0.79388 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '30' at screen 0.04219,0.79388 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.43802 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.44150 to screen 0.83466,0.48551 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.48551 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.54316 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.43153 to screen 0.83466,0.39053 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.39053 left front textcolor rgb '#9a4478'
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
