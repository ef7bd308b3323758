# KL divergence from the reference: tableKTO
# gnuplot run-tablekto-kl.gp > run-tablekto-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 0.090618916 0.0826308 0.09860703
10 0.29486728 0.24615389 0.34358066
15 0.48996082 0.37334123 0.60658044
20 0.62188655 0.44552392 0.7982492
25 0.6972138 0.48205566 0.912372
30 0.73735064 0.50025654 0.97444475
35 0.7585031 0.5096127 1.0073935
40 0.76989204 0.5146642 1.0251199
45 0.7762623 0.51756436 1.0349603
50 0.7799974 0.5193452 1.0406497
55 0.78231144 0.52053237 1.0440905
60 0.7838338 0.5213902 1.0462774
65 0.78490156 0.5220733 1.0477298
70 0.78569627 0.52264565 1.048747
75 0.78631335 0.52314585 1.0494809
80 0.7867882 0.52355593 1.0500205
85 0.78716034 0.52390474 1.050416
90 0.7874283 0.52416366 1.0506929
95 0.78759116 0.5243237 1.0508586
100 0.7876521 0.5243851 1.0509189
EOD
$p0s1 << EOD
0 0 0 0
5 0.11772695 0.058532838 0.17692107
10 0.34952208 0.293811 0.4052332
15 0.5019465 0.39293644 0.61095655
20 0.6144919 0.4195229 0.8094609
25 0.6757364 0.47886384 0.87260896
30 0.7397645 0.47557163 1.0039574
35 0.76584244 0.4930676 1.0386173
40 0.7852408 0.5224203 1.0480614
45 0.77570426 0.53872204 1.0126865
50 0.78733474 0.5240591 1.0506103
55 0.78782 0.5245487 1.0510913
60 0.78862864 0.5258119 1.0514454
65 0.7894003 0.5272689 1.0515317
70 0.77563983 0.5473203 1.0039593
75 0.7901862 0.52832514 1.0520474
80 0.7905236 0.5287707 1.0522765
85 0.7907589 0.52898395 1.0525339
90 0.79094654 0.5290896 1.0528034
95 0.79101884 0.5292142 1.0528234
100 0.7910434 0.52925855 1.0528282
EOD
$p0s2 << EOD
0 0 0 0
5 0.08613504 0.070548244 0.10172184
10 0.24118501 0.1577662 0.32460383
15 0.36577922 0.1760272 0.55553126
20 0.42285994 0.21643932 0.62928057
25 0.4363574 0.16465557 0.7080593
30 0.38967198 0.17136529 0.6079787
35 0.36038557 0.14945042 0.5713207
40 0.3262593 0.100252435 0.5522661
45 0.35305354 0.059694994 0.6464121
50 0.32808697 0.101254225 0.5549197
55 0.32857564 0.10172184 0.5554294
60 0.32929853 0.10280742 0.5557896
65 0.32999486 0.1040214 0.55596834
70 0.377878 0.027351277 0.72840476
75 0.33100417 0.10538324 0.5566251
80 0.3314579 0.10602551 0.5568903
85 0.3318382 0.106406644 0.55726975
90 0.33215004 0.10664173 0.5576584
95 0.33229506 0.10686625 0.5577239
100 0.3323484 0.10695068 0.5577461
EOD
$p0s3 << EOD
0 0 0 0
5 0.088179156 0.07706846 0.09928985
10 0.2619688 0.1978726 0.326065
15 0.46695614 0.26172575 0.67218655
20 0.6618973 0.47231504 0.8514796
25 0.84587914 0.4336374 1.2581209
30 0.76726854 0.2284229 1.3061142
35 0.6291184 0.014493633 1.2437432
40 0.2491074 0.098894656 0.39932016
45 0.7752259 -0.82102984 2.3714817
50 0.25031754 0.09967711 0.400958
55 0.2506307 0.09999223 0.40126917
60 0.25111145 0.10073374 0.40148917
65 0.2515733 0.101565756 0.40158084
70 4.353398 -4.8758054 9.229203
75 0.25218582 0.102418326 0.4019533
80 0.25245878 0.10280889 0.40210867
85 0.2526774 0.103040345 0.40231445
90 0.25285473 0.1031823 0.40252718
95 0.2529357 0.1033153 0.40255612
100 0.25296518 0.10336499 0.40256536
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [-4.8758054:9.229203]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20662,0.14525 to screen 0.20662,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.20662,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36011,0.14525 to screen 0.36011,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.36011,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.51361,0.14525 to screen 0.51361,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.51361,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.66710,0.14525 to screen 0.66710,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.66710,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.40789 to screen 0.82059,0.40789 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.40789 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.67722 to screen 0.82059,0.67722 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '5' at screen 0.04219,0.67722 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.45032 to screen 0.83466,0.46077 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.46077 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.45050 to screen 0.83466,0.50826 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.50826 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.42579 to screen 0.83466,0.41329 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.41329 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.42152 to screen 0.83466,0.36580 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.36580 left front textcolor rgb '#9a4478'
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
