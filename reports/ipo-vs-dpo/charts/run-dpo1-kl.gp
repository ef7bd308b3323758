# KL divergence from the reference: dpo1
# gnuplot run-dpo1-kl.gp > run-dpo1-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
10 10.292207 7.822949 12.761465
20 10.97386 8.298329 13.64939
30 8.650269 5.716593 11.583944
40 8.168283 6.266008 10.0705595
50 9.01051 6.699937 11.321085
60 8.42624 6.2796206 10.572861
70 9.022361 7.327528 10.717195
80 9.0812845 7.9493847 10.213184
90 8.810889 7.528025 10.093754
100 8.871216 7.4379253 10.304506
110 8.974131 7.5760236 10.372238
120 9.101116 8.255142 9.94709
130 8.895308 7.446456 10.344159
140 8.534487 7.6784577 9.390514
150 9.115763 7.552346 10.67918
160 9.152143 8.255756 10.048528
170 8.854108 8.352938 9.355277
180 8.981075 8.294563 9.667587
190 8.998521 8.428814 9.568227
200 8.873938 8.353017 9.394858
EOD
$p0s1 << EOD
0 0 0 0
10 10.238614 7.969095 12.508134
20 10.557741 7.683762 13.43172
30 8.621438 5.035532 12.207344
40 8.116652 5.9667225 10.266582
50 8.981429 6.7089195 11.25394
60 8.51413 6.054548 10.97371
70 9.099997 6.4206476 11.7793455
80 8.837638 8.007951 9.667324
90 8.632568 7.4784727 9.786664
100 8.919545 7.1879225 10.651168
110 9.168474 7.610807 10.726141
120 9.209994 8.555872 9.864117
130 8.853529 7.2004547 10.506602
140 8.246504 7.2234507 9.269556
150 9.205574 7.393713 11.017434
160 9.352774 7.8944635 10.811085
170 8.916233 7.96772 9.864745
180 9.053916 8.155622 9.952211
190 8.753148 7.978723 9.527573
200 8.784471 7.997098 9.571843
EOD
$p0s2 << EOD
0 0 0 0
10 19.982315 13.522976 26.441654
20 19.769516 11.954587 27.584446
30 14.812961 7.5870185 22.038902
40 14.053663 9.377768 18.729559
50 14.5348835 9.111385 19.958382
60 13.667728 9.214094 18.121363
70 15.224059 9.605474 20.842644
80 14.541509 12.338973 16.744043
90 13.711461 11.77184 15.651082
100 14.043148 11.073326 17.01297
110 14.789002 11.13463 18.443375
120 14.445256 12.562245 16.328266
130 13.395019 11.369507 15.420529
140 12.271174 10.761235 13.781114
150 13.976877 9.754824 18.19893
160 14.474721 11.718101 17.231342
170 13.636245 11.513384 15.759106
180 13.352038 11.334525 15.369551
190 13.034701 11.392951 14.676452
200 12.794352 11.402039 14.186666
EOD
$p0s3 << EOD
0 0 0 0
10 10.313706 7.829617 12.797796
20 10.841324 8.178523 13.504125
30 8.591902 5.485549 11.698256
40 8.175565 6.296069 10.055061
50 9.012085 6.572777 11.451392
60 8.370474 6.443073 10.297874
70 9.097645 6.7267003 11.46859
80 9.054068 7.8208075 10.287329
90 9.205801 6.5867453 11.824856
100 8.615947 6.852744 10.379149
110 9.389584 7.8045797 10.974587
120 9.264443 8.672131 9.856757
130 8.642447 7.170195 10.1147
140 8.318797 7.6679964 8.969597
150 8.830605 6.7560425 10.905167
160 9.168418 7.9920645 10.34477
170 8.865114 8.582082 9.148147
180 8.827671 8.012585 9.642757
190 8.944484 7.748121 10.140847
200 8.678693 7.8565316 9.500854
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [0:28.687822]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.41009 to screen 0.82059,0.41009 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.41009 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.67494 to screen 0.82059,0.67494 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '20' at screen 0.04219,0.67494 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.38027 to screen 0.83466,0.42524 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.42524 left front textcolor rgb '#006aa6'
set label 12 'kl/k1' at screen 0.83934,0.37776 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.48410 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.37510 to screen 0.83466,0.33027 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.33027 left front textcolor rgb '#9a4478'
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
