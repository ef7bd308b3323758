# KL divergence from the reference: ipoByBeta[2]
# gnuplot run-ipobybeta-2-kl.gp > run-ipobybeta-2-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 1.1496859 0.5708378 1.728534
16 0.79426855 0.6989553 0.88958186
24 0.8101602 0.7115259 0.90879446
32 0.6711932 0.53841734 0.803969
40 0.68996954 0.581479 0.7984601
48 0.8060616 0.616855 0.99526817
56 0.64827305 0.51502436 0.7815217
64 0.7685708 0.65022933 0.8869123
72 0.6735792 0.60161215 0.7455463
80 0.5570193 0.4868866 0.62715197
88 0.51845866 0.43906245 0.5978549
96 0.4887362 0.38146332 0.59600914
104 0.42268738 0.33332765 0.5120471
112 0.45677385 0.38285184 0.5306958
120 0.45504618 0.36039558 0.5496968
128 0.41191968 0.3449415 0.4788979
136 0.40902188 0.33857346 0.4794703
144 0.4074065 0.34730214 0.46751088
152 0.39380732 0.35301718 0.43459746
160 0.39257064 0.33430544 0.45083585
EOD
$p0s1 << EOD
0 0 0 0
8 1.1330658 0.41145417 1.8546776
16 0.7909542 0.60685885 0.9750495
24 0.7706392 0.66125137 0.88002706
32 0.6289826 0.41748327 0.84048194
40 0.702484 0.5386084 0.8663596
48 0.86427295 0.6268305 1.1017153
56 0.6359554 0.45218292 0.8197279
64 0.7484595 0.5227431 0.97417593
72 0.56539243 0.41881856 0.71196634
80 0.49703008 0.32719946 0.6668607
88 0.46508053 0.37999952 0.55016154
96 0.46358156 0.26186353 0.66529965
104 0.4392359 0.29066703 0.58780473
112 0.3977475 0.25805724 0.53743774
120 0.46600688 0.38206202 0.54995173
128 0.38501948 0.28841883 0.48162016
136 0.3555004 0.22568266 0.4853181
144 0.37901887 0.31326306 0.44477472
152 0.28166643 0.12991108 0.43342176
160 0.3651079 0.26094633 0.46926948
EOD
$p0s2 << EOD
0 0 0 0
8 1.7490983 0.3163563 3.1818402
16 0.99414116 0.782716 1.2055664
24 1.0873591 0.97533375 1.1993843
32 0.81527096 0.62719315 1.0033488
40 0.86290574 0.699652 1.0261595
48 1.0646449 0.8005604 1.3287294
56 0.8480706 0.63254136 1.0636
64 1.0497398 0.7509862 1.3484935
72 0.7977186 0.67578256 0.91965455
80 0.6291861 0.5353242 0.7230479
88 0.63232386 0.5262566 0.73839104
96 0.59416807 0.45502368 0.7333124
104 0.5477637 0.42173508 0.6737923
112 0.5655755 0.4234864 0.7076646
120 0.5697701 0.43538 0.70416015
128 0.5041113 0.42769623 0.5805264
136 0.4976767 0.41315562 0.5821978
144 0.49054623 0.41313317 0.56795925
152 0.45552656 0.3702784 0.5407747
160 0.49482957 0.42531347 0.56434566
EOD
$p0s3 << EOD
0 0 0 0
8 1.166594 0.558462 1.774726
16 0.7644611 0.6382728 0.8906494
24 0.82026803 0.72401977 0.91651624
32 0.67262334 0.5224921 0.8227545
40 0.67433274 0.58571655 0.76294893
48 0.81947213 0.614672 1.0242722
56 0.6424649 0.4814131 0.8035166
64 0.7792433 0.652966 0.90552056
72 0.6454054 0.5674367 0.7233742
80 0.5190322 0.42685562 0.6112088
88 0.49584335 0.43619695 0.5554897
96 0.47834113 0.3537858 0.60289645
104 0.43630722 0.33674878 0.53586566
112 0.45100373 0.36575338 0.53625405
120 0.4605531 0.36140972 0.5596965
128 0.4179343 0.35974982 0.47611877
136 0.4089067 0.36460742 0.45320597
144 0.4027169 0.3558687 0.44956514
152 0.37962732 0.3214841 0.43777055
160 0.40679842 0.35406715 0.4595297
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [0:3.3091137]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.37485 to screen 0.82059,0.37485 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.37485 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.60445 to screen 0.82059,0.60445 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.60445 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.83406 to screen 0.82059,0.83406 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.83406 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.23539 to screen 0.83466,0.21675 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.21675 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.22908 to screen 0.83466,0.16927 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.16927 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.25886 to screen 0.83466,0.31173 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.31173 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.23865 to screen 0.83466,0.26424 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.26424 left front textcolor rgb '#9a4478'
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
