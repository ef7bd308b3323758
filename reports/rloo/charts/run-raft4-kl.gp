# KL divergence from the reference: raft4
# gnuplot run-raft4-kl.gp > run-raft4-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 7.3521466 4.4600043 10.244289
3 8.469083 4.7558575 12.182307
5 9.434385 5.637017 13.231754
6 9.994223 5.691454 14.296991
8 12.456567 5.9913774 18.921755
10 11.604648 5.51424 17.695055
11 11.426029 5.6943817 17.157675
13 11.783113 6.501278 17.064947
14 11.812213 5.9418516 17.682575
16 12.006717 4.9730444 19.04039
18 11.961783 6.6647744 17.258791
19 11.541381 6.7272415 16.35552
21 11.853895 6.799322 16.908468
22 12.197887 6.6186886 17.777086
24 12.162578 6.9356976 17.389458
26 11.705141 7.0312324 16.37905
27 11.490267 6.9817543 15.998779
29 11.159253 6.4606357 15.85787
30 11.040881 6.286879 15.794884
32 10.992132 6.1489635 15.8353
EOD
$p0s1 << EOD
0 0 0 0
2 7.1143546 4.186972 10.041737
3 8.37734 4.4495993 12.305082
5 9.510737 5.7193713 13.302103
6 10.094042 5.859423 14.32866
8 12.529241 6.481537 18.576944
10 11.3674 5.491607 17.243193
11 11.343264 5.8678303 16.818697
13 11.878982 6.178599 17.579365
14 11.894077 6.0865064 17.701647
16 12.096776 4.9082494 19.285303
18 11.924253 6.0311384 17.81737
19 11.703897 6.378715 17.029081
21 11.593237 6.5509057 16.635569
22 12.145367 6.237546 18.053188
24 12.021721 7.0294414 17.014
26 11.597705 7.032881 16.162529
27 11.241207 6.9734006 15.509013
29 11.138505 6.5221376 15.754871
30 10.922812 6.2814174 15.564207
32 10.859069 6.177591 15.540547
EOD
$p0s2 << EOD
0 0 0 0
2 13.655349 6.633108 20.67759
3 16.058552 7.750968 24.366135
5 17.838938 9.861103 25.816772
6 18.863136 10.780802 26.945469
8 23.991829 9.837998 38.145657
10 20.931723 7.0439563 34.819492
11 19.531723 6.8870068 32.176437
13 20.122578 7.890807 32.354347
14 20.012768 6.039667 33.98587
16 21.573732 4.31743 38.830036
18 20.355648 7.4735236 33.237774
19 19.407917 8.723049 30.092785
21 19.456415 9.591101 29.321728
22 20.321396 8.832476 31.810316
24 19.68183 10.288069 29.07559
26 18.700016 9.29125 28.10878
27 18.210068 9.016931 27.403206
29 17.82161 8.7029505 26.940268
30 17.749977 8.0752735 27.42468
32 17.288647 7.8592205 26.718073
EOD
$p0s3 << EOD
0 0 0 0
2 7.341444 4.540325 10.142563
3 8.496171 4.3458223 12.646521
5 9.995578 5.471142 14.520013
6 10.653363 5.9136577 15.393069
8 12.089892 5.6538796 18.525904
10 11.907904 5.9780383 17.837769
11 10.4583 4.6190763 16.297523
13 12.631038 9.207639 16.054438
14 11.624086 5.4247 17.823473
16 12.520794 6.501519 18.540068
18 11.690497 6.6091514 16.771843
19 11.280636 6.6761093 15.885161
21 11.053669 6.0950994 16.012238
22 10.966583 5.6658683 16.267298
24 12.219447 7.9452653 16.49363
26 11.905417 6.1120534 17.69878
27 12.131165 7.1479516 17.114376
29 11.432069 6.6104264 16.253712
30 11.096951 6.08113 16.112772
32 11.081283 6.2559853 15.90658
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:40.383236]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.33339 to screen 0.82059,0.33339 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '10' at screen 0.04219,0.33339 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.52153 to screen 0.82059,0.52153 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '20' at screen 0.04219,0.52153 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.70968 to screen 0.82059,0.70968 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '30' at screen 0.04219,0.70968 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.89782 to screen 0.82059,0.89782 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '40' at screen 0.04219,0.89782 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 12 'kl/reference' at screen 0.83934,0.35178 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.34956 to screen 0.83466,0.30430 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.30430 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.47052 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.35374 to screen 0.83466,0.39927 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.39927 left front textcolor rgb '#9a4478'
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
