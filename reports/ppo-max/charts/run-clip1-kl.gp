# KL divergence from the reference: clip1
# gnuplot run-clip1-kl.gp > run-clip1-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 3.6077085 -1.7690856 8.984503
2 9.491579 -1.4638022 20.44696
3 5.3646507 0.62711036 10.102191
4 4.4761686 1.6979022 7.2544346
5 4.067901 1.6675869 6.468215
6 4.361749 2.5195644 6.203934
7 4.642311 3.0331905 6.251432
8 4.725984 3.3302493 6.121719
9 4.987633 3.8494418 6.125825
10 5.128801 3.9882207 6.269381
11 5.516709 3.854238 7.179179
12 5.920315 3.891247 7.949383
13 6.194301 4.180123 8.20848
14 6.430734 4.4898887 8.371579
15 6.5900464 4.5170956 8.662997
16 6.784809 4.8459573 8.723661
EOD
$p0s1 << EOD
0 0 0 0
1 3.5506513 -1.6226974 8.724
2 9.79301 -1.2577037 20.843723
3 5.433915 0.77758473 10.090245
4 4.6279182 1.8931615 7.362675
5 4.189455 1.8915498 6.48736
6 4.385961 2.7838929 5.988029
7 4.704776 3.330839 6.0787125
8 4.842922 3.5830822 6.1027627
9 5.092501 3.8170671 6.367935
10 5.1722655 4.2134705 6.1310606
11 5.6910534 4.2252555 7.156852
12 6.069848 4.331132 7.808564
13 6.366058 4.394046 8.33807
14 6.6248126 4.9001474 8.349477
15 6.8002925 4.7414727 8.859112
16 6.8951173 4.920521 8.869714
EOD
$p0s2 << EOD
0 0 0 0
1 9.026595 -9.654819 27.708008
2 30.170197 -7.5527387 63.1402
3 14.798489 -1.7659136 31.36289
4 10.433812 0.68806213 20.179562
5 8.210059 0.35074258 16.069376
6 7.3279233 2.2152042 12.440642
7 7.191486 2.551826 11.831146
8 6.457348 2.7336547 10.181041
9 6.557691 2.894452 10.22093
10 5.5907207 3.2258468 7.9555945
11 5.6387596 2.8993397 8.37818
12 6.108941 2.6405034 9.577379
13 6.256485 2.4652855 10.047685
14 6.181795 2.8310075 9.532583
15 6.381661 2.7603858 10.002935
16 6.643274 2.997596 10.288951
EOD
$p0s3 << EOD
0 0 0 0
1 3.523572 -1.6081582 8.655302
2 9.890499 -1.4528145 21.233812
3 5.9140196 0.79706234 11.030976
4 4.5121264 1.6818719 7.3423815
5 4.166897 1.6605633 6.67323
6 4.088563 2.4846342 5.6924915
7 4.3280196 2.8633852 5.792654
8 4.5425916 3.1230323 5.962151
9 4.9348917 3.370611 6.499172
10 4.8010693 3.3941064 6.208032
11 4.9730206 3.2733028 6.672738
12 5.446145 3.228749 7.663541
13 5.6774006 3.431108 7.923693
14 5.7488317 3.3549573 8.142706
15 5.747352 3.3424962 8.152207
16 6.261189 3.8916903 8.630687
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-12.454627:63.1402]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.27043 to screen 0.82059,0.27043 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.27043 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.47144 to screen 0.82059,0.47144 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '20' at screen 0.04219,0.47144 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.67245 to screen 0.82059,0.67245 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '40' at screen 0.04219,0.67245 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.87347 to screen 0.82059,0.87347 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '60' at screen 0.04219,0.87347 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.33862 to screen 0.83466,0.36097 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.36097 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.33973 to screen 0.83466,0.40845 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.40845 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.33720 to screen 0.83466,0.31348 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.31348 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.33336 to screen 0.83466,0.26600 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.26600 left front textcolor rgb '#9a4478'
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
