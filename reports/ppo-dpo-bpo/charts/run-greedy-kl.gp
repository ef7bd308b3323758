# KL divergence from the reference: greedy
# gnuplot run-greedy-kl.gp > run-greedy-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 3.492608 2.223416 4.7618
10 3.311509 2.7840683 3.8389494
14 3.4478269 2.7758965 4.119757
19 3.4354992 3.1238585 3.74714
24 4.126699 3.279202 4.974196
29 3.7158601 3.4493864 3.9823337
34 3.6399357 3.4335885 3.8462832
38 3.3841293 3.2496045 3.518654
43 3.4973757 3.3759253 3.6188264
48 3.3842847 3.1501513 3.618418
53 3.2610314 3.117838 3.4042249
58 3.2802227 3.0886009 3.4718444
62 3.248321 3.08444 3.4122021
67 3.237154 2.9200587 3.5542495
72 3.1631277 2.961696 3.3645597
77 3.1633494 2.9269605 3.3997383
82 3.1688075 2.9306898 3.4069254
86 3.2010956 2.9434042 3.458787
91 3.197583 2.9381878 3.456978
96 3.184439 2.9543843 3.4144933
EOD
$p0s1 << EOD
0 0 0 0
5 3.4885023 2.3580015 4.6190033
10 3.393317 2.8013265 3.9853075
14 3.3758042 2.818575 3.9330337
19 3.5178604 3.0313444 4.0043764
24 4.162999 3.364473 4.961525
29 3.6436534 3.279627 4.00768
34 3.6778965 3.3140712 4.041722
38 3.3888695 3.1584508 3.619288
43 3.5328596 3.4152594 3.6504595
48 3.3714867 3.0898428 3.6531305
53 3.2498527 3.0204277 3.4792778
58 3.248996 3.091124 3.4068677
62 3.269373 3.0939803 3.4447656
67 3.3137462 3.0248277 3.6026647
72 3.2267482 3.054302 3.3991942
77 3.1932995 2.9853024 3.4012966
82 3.1584914 2.9596784 3.357304
86 3.20609 2.9573746 3.4548051
91 3.2289667 3.0018942 3.4560394
96 3.2460039 3.0025787 3.489429
EOD
$p0s2 << EOD
0 0 0 0
5 4.9634347 2.1500282 7.776841
10 4.759063 2.468418 7.0497074
14 4.345626 2.440726 6.2505255
19 4.766163 3.4898374 6.0424886
24 7.3901234 4.082524 10.697723
29 4.8864207 3.8322415 5.9406
34 5.0165157 3.5912735 6.441757
38 4.0181527 3.2183554 4.81795
43 4.2414737 3.400823 5.082124
48 3.7823246 2.6053765 4.959273
53 3.343523 2.7531645 3.9338818
58 3.3846927 3.1013396 3.668046
62 3.1902723 2.4625442 3.9180005
67 3.2666562 2.3270957 4.2062163
72 3.0262132 2.4497478 3.6026788
77 3.0931602 2.4593852 3.7269354
82 3.0573263 2.3924568 3.7221959
86 3.1467457 2.2435794 4.049912
91 3.188315 2.168632 4.2079983
96 3.1477847 2.3828895 3.91268
EOD
$p0s3 << EOD
0 0 0 0
5 4.6298943 2.4175262 6.842262
10 5.0138564 -1.5555265 11.58324
14 3.1752164 1.2418278 5.108605
19 3.7246916 2.1744695 5.274914
24 6.0415025 1.7115552 10.371449
29 3.7180219 2.3886535 5.04739
34 3.5389984 2.2048752 4.8731217
38 2.5156367 2.163997 2.8672764
43 5.146565 -2.5031903 12.79632
48 2.3833587 1.8703465 2.8963711
53 2.4283452 1.451613 3.4050775
58 2.368289 1.580133 3.1564448
62 3.2910752 -0.009037482 6.591188
67 2.468372 1.9539518 2.9827924
72 2.3035388 1.9467261 2.6603518
77 2.4423277 1.6007309 3.2839246
82 2.484606 1.998283 2.9709291
86 2.2352867 1.6525794 2.8179939
91 2.1475186 1.5458211 2.749216
96 2.1006768 1.5628403 2.6385133
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-3.1151707:13.4083]
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
set arrow 7 from screen 0.05312,0.28849 to screen 0.82059,0.28849 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.28849 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.51840 to screen 0.82059,0.51840 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.51840 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.74831 to screen 0.82059,0.74831 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.74831 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.43492 to screen 0.83466,0.44649 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.44649 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.43775 to screen 0.83466,0.49397 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.49397 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.43323 to screen 0.83466,0.39900 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.39900 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.38508 to screen 0.83466,0.35152 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.35152 left front textcolor rgb '#9a4478'
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
