# KL divergence from the reference: rloo4
# gnuplot run-rloo4-kl.gp > run-rloo4-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 4.979038 3.3949761 6.5631
3 5.902479 4.052612 7.7523465
5 6.317446 4.8019094 7.832983
6 6.4722214 4.697836 8.246607
8 6.7467012 5.4153028 8.078099
10 7.3278265 5.9919953 8.663657
11 7.1564026 5.61165 8.701156
13 7.6652517 6.039144 9.29136
14 7.583389 6.071406 9.095372
16 7.9556923 6.067579 9.843805
18 7.840161 5.7273817 9.95294
19 7.8080907 5.4033065 10.212875
21 7.722022 5.746042 9.698003
22 7.73295 5.7193127 9.746588
24 7.528453 5.4513345 9.605571
26 7.3979588 5.8084993 8.987418
27 7.3609133 5.9452195 8.7766075
29 7.4663625 5.729137 9.203588
30 7.427512 5.682676 9.172349
32 7.2907896 5.526264 9.055315
EOD
$p0s1 << EOD
0 0 0 0
2 4.96521 3.8256629 6.1047573
3 5.774653 4.0655932 7.4837127
5 6.611104 5.09708 8.125128
6 6.6510434 4.855656 8.446431
8 6.76051 5.4619336 8.059087
10 7.5564256 6.154577 8.958274
11 7.3212285 5.704969 8.937488
13 7.688465 5.8002696 9.57666
14 7.5852966 5.942744 9.22785
16 7.9639983 5.952025 9.975971
18 7.956572 5.8657846 10.0473585
19 8.000449 5.7691298 10.23177
21 7.968596 6.0728927 9.864299
22 7.8743587 5.8180676 9.93065
24 7.797169 5.583379 10.010959
26 7.4455724 5.723436 9.167708
27 7.5125494 6.0467453 8.9783535
29 7.5332627 5.9113817 9.155145
30 7.4981427 5.8083205 9.187965
32 7.3971677 5.6427455 9.15159
EOD
$p0s2 << EOD
0 0 0 0
2 8.990322 6.468656 11.511988
3 10.560284 8.063024 13.057544
5 11.330546 8.91797 13.743123
6 10.836962 7.088486 14.585438
8 10.549809 7.719563 13.380055
10 10.863041 8.235539 13.490541
11 10.078951 8.135199 12.022703
13 10.832639 8.772602 12.892675
14 10.398997 8.335846 12.462148
16 10.957951 7.6245546 14.2913475
18 9.964562 6.909351 13.0197735
19 9.827097 6.1561494 13.498045
21 9.572489 6.3926215 12.752356
22 9.676059 6.169877 13.18224
24 9.410923 5.992027 12.829819
26 8.7666025 5.8056335 11.7275715
27 8.735626 6.2380466 11.233205
29 9.308388 6.086954 12.529821
30 9.112673 6.085021 12.140325
32 8.691482 5.786022 11.596941
EOD
$p0s3 << EOD
0 0 0 0
2 5.0078664 3.2705684 6.7451644
3 5.7598658 4.0782733 7.4414577
5 6.273839 4.489218 8.05846
6 6.3622365 4.3117824 8.412691
8 6.6236076 5.475691 7.771525
10 6.5771227 5.465538 7.688708
11 6.7152467 5.8427653 7.5877285
13 7.3361464 5.9980683 8.674224
14 7.29821 6.090428 8.505992
16 8.071019 5.690224 10.451815
18 7.746198 6.0400934 9.452304
19 6.9989057 4.77331 9.224501
21 7.0708346 5.4536366 8.688033
22 7.3016567 4.5411158 10.062198
24 6.632286 4.5918827 8.672689
26 6.617356 5.217866 8.016846
27 6.670632 4.7586865 8.582577
29 7.859796 5.036129 10.683463
30 7.248226 6.262092 8.234361
32 6.4586263 4.668449 8.248803
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:15.168856]
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
set arrow 7 from screen 0.05312,0.39569 to screen 0.82059,0.39569 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '5' at screen 0.04219,0.39569 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.64613 to screen 0.82059,0.64613 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.64613 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.89657 to screen 0.82059,0.89657 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '15' at screen 0.04219,0.89657 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.51043 to screen 0.83466,0.49514 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.49514 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.51576 to screen 0.83466,0.54263 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.54263 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.58059 to screen 0.83466,0.59011 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.59011 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.46875 to screen 0.83466,0.44765 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.44765 left front textcolor rgb '#9a4478'
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
