# KL divergence from the reference: dpo
# gnuplot run-dpo-kl.gp > run-dpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 0.4313845 0.1273293 0.7354396
15 0.8992233 -0.6289882 2.427435
23 1.090654 0.08131585 2.099993
30 0.8969875 0.1457672 1.648208
38 0.8502075 0.274578 1.425837
45 0.9334408 0.1903368 1.676545
53 0.9991953 -0.02253903 2.02093
60 0.9675675 0.02821137 1.906924
68 1.052504 0.09430153 2.010706
75 1.322429 -0.01257973 2.657437
83 1.567875 -0.2158371 3.351586
90 1.729209 -0.2867733 3.745191
98 1.86142 -0.2278273 3.950666
105 1.958012 -0.07766874 3.993693
113 1.957759 -0.1738083 4.089327
120 1.994261 -0.2979468 4.286469
128 2.041545 -0.2298614 4.312951
135 2.048905 -0.1940938 4.291903
143 2.080613 -0.2746382 4.435865
150 2.076961 -0.2854175 4.439339
EOD
$p0s1 << EOD
0 0 0 0
8 0.353957 0.1820073 0.5259067
15 0.9088712 -0.2780054 2.095748
23 1.096358 0.3338455 1.858871
30 0.8983983 0.06866264 1.728134
38 0.8926619 0.4334159 1.351908
45 0.9299303 0.5325802 1.32728
53 1.057117 0.4423804 1.671853
60 0.982226 0.0394985 1.924954
68 1.075927 0.5226335 1.629221
75 1.365317 0.2784281 2.452206
83 1.595758 -0.1366617 3.328178
90 1.751528 -0.0538315 3.556888
98 1.874023 0.160314 3.587732
105 1.942059 0.1744734 3.709644
113 2.032158 -0.2856495 4.349965
120 2.031573 -0.4100039 4.473149
128 2.162231 -0.1972829 4.521744
135 2.192897 -0.1509725 4.536766
143 2.139443 -0.2583086 4.537195
150 2.170064 -0.2333932 4.57352
EOD
$p0s2 << EOD
0 0 0 0
8 0.500387 0.06947929 0.9312947
15 1.540419 -2.196951 5.277789
23 1.821875 -0.6979161 4.341666
30 1.232091 -0.1213514 2.585533
38 1.126784 0.3103139 1.943253
45 1.176735 0.2270559 2.126413
53 1.336031 0.07292909 2.599132
60 1.223387 -0.07636377 2.523138
68 1.310272 0.04640108 2.574143
75 1.744744 -0.4368977 3.926386
83 2.248271 -1.268868 5.76541
90 2.368171 -1.605375 6.341717
98 2.551507 -1.087926 6.190941
105 2.762144 -1.142561 6.666848
113 2.975684 -1.759975 6.896525
120 2.984735 -1.583662 6.896525
128 3.273388 -1.484372 6.896525
135 3.146717 -1.262472 6.896525
143 3.210937 -1.423731 6.896525
150 3.216037 -1.404898 6.896525
EOD
$p0s3 << EOD
0 0 0 0
8 0.4135175 0.1574623 0.6695727
15 0.8433953 -0.6496651 2.336456
23 1.047575 0.03554097 2.059609
30 0.8541327 0.3469438 1.361322
38 0.835172 0.2800275 1.390316
45 0.8606786 0.310502 1.410855
53 0.9971918 0.1093959 1.884988
60 1.011293 0.05023512 1.972352
68 1.064709 0.04217382 2.087243
75 1.324543 -0.05892983 2.708015
83 1.619558 -0.3277217 3.566838
90 1.596795 -0.2063178 3.399907
98 1.747925 0.006113346 3.489736
105 1.963309 -0.3495079 4.276127
113 1.810661 -0.2303594 3.851681
120 2.291987 -0.8177526 5.401727
128 1.988123 -0.2082925 4.184539
135 2.024255 -0.2324257 4.280936
143 2.00572 -0.2837587 4.295199
150 2.38067 -0.8792906 5.640631
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:150]
unset ytics
unset logscale y
set yrange [-2.5467:6.896525]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30895,0.14525 to screen 0.30895,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.30895,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.18924 to screen 0.82059,0.18924 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.18924 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.35015 to screen 0.82059,0.35015 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.35015 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.51107 to screen 0.82059,0.51107 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.51107 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.67198 to screen 0.82059,0.67198 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.67198 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.83290 to screen 0.82059,0.83290 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.83290 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.51726 to screen 0.83466,0.47692 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.47692 left front textcolor rgb '#006aa6'
set label 13 'kl/k1' at screen 0.83934,0.52441 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.60891 to screen 0.83466,0.61938 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.61938 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.54169 to screen 0.83466,0.57190 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.57190 left front textcolor rgb '#9a4478'
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
