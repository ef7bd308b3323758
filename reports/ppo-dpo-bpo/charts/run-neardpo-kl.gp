# KL divergence from the reference: nearDPO
# gnuplot run-neardpo-kl.gp > run-neardpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 1.6095291 0.80396575 2.4150925
10 2.8568268 1.6893094 4.0243444
14 3.5483537 2.5351207 4.561587
19 4.701868 3.4828744 5.9208612
24 4.1035895 2.4160266 5.7911525
29 3.6796958 2.1626523 5.196739
34 3.4481766 2.205409 4.690944
38 3.3370597 2.4571867 4.2169323
43 3.0599253 2.481951 3.6378996
48 2.9457543 2.2828922 3.6086164
53 2.9036672 2.1583123 3.6490223
58 2.6842358 1.9500775 3.418394
62 2.5498252 1.9532531 3.146397
67 2.481262 1.9458865 3.0166373
72 2.6924007 1.9082772 3.476524
77 2.6893253 2.0569835 3.3216672
82 2.7104177 2.2417672 3.1790683
86 2.6762755 2.1649349 3.1876163
91 2.66803 2.21413 3.1219304
96 2.5692236 2.1508014 2.987646
EOD
$p0s1 << EOD
0 0 0 0
5 1.5498759 0.81475955 2.2849922
10 3.036414 1.818169 4.2546587
14 3.5855815 2.654525 4.516638
19 4.7756705 3.3051639 6.2461777
24 4.0378003 2.6385326 5.437068
29 3.7060065 2.1494 5.2626133
34 3.288423 2.177016 4.3998303
38 3.355812 2.6210942 4.09053
43 3.0320551 2.460374 3.6037362
48 2.8038216 2.2422764 3.3653665
53 2.7395155 1.7999706 3.6790607
58 2.7129197 1.7311316 3.6947076
62 2.4281073 1.6548387 3.2013757
67 2.5296538 1.9159509 3.1433563
72 2.6803203 1.7863182 3.5743225
77 2.6841855 1.9916607 3.3767102
82 2.701212 2.099337 3.303087
86 2.6043868 1.9944278 3.214346
91 2.570353 2.1272628 3.013443
96 2.5271008 2.049676 3.0045257
EOD
$p0s2 << EOD
0 0 0 0
5 2.378643 0.96140116 3.7958848
10 5.3105855 2.7698047 7.851366
14 6.636057 4.9592495 8.312864
19 9.59684 6.0563793 13.1373
24 7.489657 4.272826 10.706488
29 6.371657 3.1326225 9.610691
34 5.4126563 3.2792542 7.5460587
38 5.576912 3.8823786 7.2714453
43 4.935492 3.7111034 6.15988
48 4.8750043 3.7710824 5.9789257
53 4.6238356 3.1188474 6.1288238
58 4.153393 2.5022578 5.8045273
62 3.7327933 2.5040274 4.9615593
67 3.6862981 2.3543496 5.018246
72 4.329793 2.1269565 6.5326295
77 4.2121744 2.7169993 5.70735
82 4.2404156 2.8984704 5.5823607
86 3.9480362 2.7293422 5.1667304
91 4.014541 3.0392427 4.9898396
96 3.8194745 2.9989924 4.6399565
EOD
$p0s3 << EOD
0 0 0 0
5 1.5713458 0.72699517 2.4156964
10 2.8932455 1.7400783 4.0464125
14 3.4783888 2.6066477 4.3501296
19 4.5489435 3.1791413 5.9187455
24 4.0003185 2.5928712 5.407766
29 3.675799 2.2172222 5.1343756
34 3.2939057 2.222175 4.365637
38 3.300869 2.4436116 4.1581264
43 3.0558078 2.5722651 3.5393507
48 2.9636207 2.2995892 3.6276524
53 2.9658663 1.9485604 3.9831722
58 2.7031329 1.7274268 3.678839
62 2.5533352 1.8616216 3.2450488
67 2.533324 1.8564911 3.2101572
72 2.7591386 1.8206639 3.697613
77 2.7554307 2.1401856 3.3706758
82 2.752029 2.3531535 3.1509047
86 2.6761034 2.2598836 3.092323
91 2.7342496 2.480259 2.98824
96 2.5848238 2.2409475 2.9287004
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [0:13.662792]
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
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42330 to screen 0.82059,0.42330 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.42330 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.70134 to screen 0.82059,0.70134 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.70134 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.28139 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.28578 to screen 0.83466,0.23391 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.23391 left front textcolor rgb '#b04d00'
set arrow 11 from screen 0.82841,0.35765 to screen 0.83466,0.37637 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.37637 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.28899 to screen 0.83466,0.32888 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.32888 left front textcolor rgb '#9a4478'
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
