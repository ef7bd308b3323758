# KL divergence from the reference: online01
# gnuplot run-online01-kl.gp > run-online01-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 3.630352 3.0051248 4.2555795
15 3.415068 3.2760959 3.5540397
23 3.8415937 3.5778923 4.105295
30 4.503751 3.8912306 5.1162705
38 5.151899 4.262843 6.0409546
45 5.3640704 5.003488 5.7246532
53 5.4418907 4.5042686 6.379513
60 5.8239775 4.548714 7.0992403
68 5.5352454 5.069399 6.001092
75 5.741062 4.733798 6.7483263
83 5.774884 4.2010617 7.3487062
90 5.5459146 4.7258515 6.365978
98 5.342511 4.6869054 5.998117
105 5.254128 4.6718445 5.836412
113 5.4557967 4.951822 5.9597716
120 5.4831266 4.759865 6.2063885
128 5.321497 4.3339353 6.3090587
135 5.3638554 4.565198 6.162513
143 5.3571973 4.6120763 6.102318
150 5.3485255 4.5676937 6.1293573
EOD
$p0s1 << EOD
0 0 0 0
8 3.5983415 2.9624512 4.2342315
15 3.5920444 3.2635958 3.9204926
23 3.8723264 3.458862 4.2857904
30 4.412284 3.788945 5.0356226
38 5.092912 4.026698 6.1591268
45 5.3193855 4.8944 5.7443705
53 5.4717326 4.5439095 6.3995557
60 5.915026 4.5299726 7.30008
68 5.5914927 5.0642653 6.1187205
75 5.870386 4.87121 6.8695617
83 5.912282 4.28386 7.540704
90 5.6039977 4.938276 6.2697196
98 5.533355 4.6645813 6.4021287
105 5.3363876 4.758428 5.914347
113 5.504984 5.237589 5.7723784
120 5.571105 4.952585 6.189625
128 5.4378505 4.6481786 6.227522
135 5.5159163 4.841186 6.1906466
143 5.4866633 5.000815 5.972512
150 5.496447 4.920544 6.07235
EOD
$p0s2 << EOD
0 0 0 0
8 5.884997 3.9861658 7.7838283
15 5.151336 3.7300706 6.572602
23 5.908064 4.125837 7.6902914
30 7.7899084 4.3318763 11.247941
38 10.12093 6.1363697 14.105489
45 9.858994 7.7740264 11.943961
53 10.328985 6.6585197 13.999451
60 12.181884 7.08247 17.281298
68 10.36171 7.5784545 13.144964
75 11.290437 8.336003 14.244869
83 11.209086 6.5649557 15.853217
90 10.261873 7.0238194 13.499927
98 9.942236 6.7373796 13.147092
105 9.431853 6.691687 12.172019
113 9.949822 7.2524967 12.647148
120 9.861593 6.75344 12.969747
128 9.44229 5.5995216 13.285058
135 9.432649 5.836594 13.028703
143 9.556108 6.320626 12.791592
150 9.624857 6.079596 13.170118
EOD
$p0s3 << EOD
0 0 0 0
8 3.8799489 2.574587 5.185311
15 3.019746 2.6979713 3.3415205
23 3.7891073 2.6754642 4.9027505
30 5.3905797 4.004472 6.776687
38 5.1898394 3.6025279 6.7771506
45 7.1870813 2.3422198 12.031943
53 6.0513954 3.2797074 8.823083
60 5.7757473 4.3134513 7.2380433
68 5.4636617 3.9289587 6.9983644
75 12.484429 -0.95928806 25.928146
83 6.1580424 2.5676653 9.748419
90 7.924531 4.2212763 11.627786
98 5.5937357 3.9879246 7.1995473
105 6.2337165 2.5032177 9.964215
113 8.297703 1.4153296 15.180076
120 5.761097 3.8837852 7.6384087
128 5.732045 2.3512537 9.112837
135 7.154628 3.4397619 10.8694935
143 6.1435857 3.4881892 8.798982
150 6.463265 4.09149 8.83504
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:150]
unset ytics
unset logscale y
set yrange [-1.9964138:26.005983]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30895,0.14525 to screen 0.30895,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.30895,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.19942 to screen 0.82059,0.19942 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.19942 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.47074 to screen 0.82059,0.47074 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '10' at screen 0.04219,0.47074 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.74207 to screen 0.82059,0.74207 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '20' at screen 0.04219,0.74207 right front textcolor rgb '#59636e'
set label 8 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.82841,0.34454 to screen 0.83466,0.30847 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 10 'kl/reference' at screen 0.83934,0.30847 left front textcolor rgb '#006aa6'
set label 11 'kl/k1' at screen 0.83934,0.35596 left front textcolor rgb '#b04d00'
set label 12 'kl/k2' at screen 0.83934,0.46057 left front textcolor rgb '#007553'
set arrow 10 from screen 0.82841,0.37478 to screen 0.83466,0.40344 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 13 'kl/k3' at screen 0.83934,0.40344 left front textcolor rgb '#9a4478'
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
