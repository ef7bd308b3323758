# KL divergence from the reference: hot
# gnuplot run-hot-kl.gp > run-hot-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 3.6091216 2.9252853 4.292958
10 5.0792685 3.4292462 6.7292905
14 4.610462 4.1596947 5.0612297
19 5.2584724 3.0082378 7.508707
24 5.0365334 3.3373969 6.73567
29 4.1908503 3.4735873 4.908113
34 3.9334593 3.370511 4.496408
38 3.8079047 3.353895 4.2619147
43 4.0155616 3.2571065 4.7740164
48 3.9338014 3.0534668 4.814136
53 3.736674 3.2237747 4.249573
58 3.8457987 3.5083132 4.1832843
62 3.699472 3.4942677 3.9046762
67 3.751479 3.5777295 3.9252286
72 3.5950825 3.348755 3.84141
77 3.6064174 3.1560361 4.0567985
82 3.5521 3.2146425 3.8895574
86 3.508719 3.0629773 3.9544604
91 3.6713748 3.2369092 4.10584
96 3.6410573 3.1605544 4.12156
EOD
$p0s1 << EOD
0 0 0 0
5 3.733739 3.0078413 4.4596367
10 5.0563946 3.4686956 6.644093
14 4.814886 4.338524 5.291249
19 5.217718 3.0310345 7.404402
24 5.1684027 3.2337897 7.103016
29 4.1579056 3.3410165 4.974795
34 4.003283 3.4140613 4.5925045
38 3.917654 3.4758215 4.3594866
43 3.9489262 3.328239 4.5696135
48 3.9852717 3.2315252 4.7390184
53 3.9076188 3.6216667 4.1935706
58 3.9281561 3.6339858 4.2223263
62 3.7449245 3.4300587 4.05979
67 3.897151 3.785145 4.0091567
72 3.6871283 3.443111 3.931146
77 3.6959393 3.3565557 4.0353227
82 3.6841798 3.3796995 3.9886603
86 3.6632392 3.299095 4.027384
91 3.7445238 3.3516884 4.1373596
96 3.6774466 3.1717427 4.1831503
EOD
$p0s2 << EOD
0 0 0 0
5 5.8658714 3.5938203 8.137922
10 9.937158 4.0182843 15.856031
14 9.239691 5.6407104 12.838671
19 10.358006 4.1278186 16.588192
24 10.215552 3.680383 16.750721
29 7.795291 4.0498104 11.5407715
34 6.7643886 3.8019395 9.726838
38 6.259849 4.040105 8.479593
43 6.7968802 3.7551672 9.838593
48 6.5920467 2.3613737 10.82272
53 5.7805824 3.8149912 7.746174
58 6.3336678 5.149112 7.5182233
62 5.464898 4.5664725 6.363324
67 5.5843573 5.5299225 5.6387925
72 5.0090837 3.8628986 6.1552687
77 4.933372 3.430145 6.436599
82 5.1595826 3.954045 6.3651204
86 5.173317 3.5532205 6.7934136
91 5.3904333 3.981336 6.799531
96 5.225314 3.2733958 7.1772323
EOD
$p0s3 << EOD
0 0 0 0
5 3.4037282 2.3701293 4.4373274
10 5.30726 3.3770416 7.2374783
14 4.880595 2.682839 7.078351
19 5.8597083 4.2255554 7.493861
24 4.8594804 3.289708 6.429253
29 3.9116821 2.0247564 5.7986073
34 3.3054872 2.3242066 4.286768
38 4.381503 3.4963377 5.266669
43 5.534346 2.1002617 8.9684305
48 5.220317 0.64066607 9.799968
53 3.9919388 1.5773818 6.4064956
58 7.4292464 -1.6313142 16.489807
62 3.507404 1.9700552 5.044753
67 3.6779814 1.8730636 5.482899
72 2.9011285 2.1420832 3.660174
77 2.7806451 1.953398 3.607892
82 3.5811083 2.5226657 4.6395507
86 3.3282354 2.4002542 4.2562165
91 3.429072 2.3633823 4.4947615
96 3.1835377 2.5700111 3.797064
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-2.3665955:17.486002]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21301,0.14525 to screen 0.21301,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.21301,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.37290,0.14525 to screen 0.37290,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.37290,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.69268,0.14525 to screen 0.69268,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.69268,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.23582 to screen 0.82059,0.23582 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.23582 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42718 to screen 0.82059,0.42718 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.42718 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.61853 to screen 0.82059,0.61853 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.61853 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.80989 to screen 0.82059,0.80989 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '15' at screen 0.04219,0.80989 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.37517 to screen 0.83466,0.36256 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.36256 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.37656 to screen 0.83466,0.41004 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.41004 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.43580 to screen 0.83466,0.45753 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.45753 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.35766 to screen 0.83466,0.31507 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.31507 left front textcolor rgb '#9a4478'
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
