# KL divergence from the reference: tuned
# gnuplot run-tuned-kl.gp > run-tuned-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 0.039097596 0.01408285 0.06411234
6 0.14790866 0.06850229 0.22731502
9 0.3464616 0.18028973 0.51263344
12 0.6158532 0.3453028 0.88640356
15 0.88864076 0.5301101 1.2471713
18 1.1249658 0.75223136 1.4977001
21 1.2624923 0.918851 1.6061336
24 1.3607427 1.0820546 1.6394309
27 1.4020095 1.1590192 1.6449997
30 1.4187251 1.1895317 1.6479185
33 1.4221131 1.1869357 1.6572903
36 1.4151504 1.1698818 1.660419
39 1.4061973 1.1531008 1.6592937
42 1.3979341 1.1389006 1.6569675
45 1.3915491 1.1326089 1.6504892
48 1.3892329 1.1340421 1.6444237
51 1.3876221 1.1347439 1.6405003
54 1.3852088 1.133376 1.6370416
57 1.3844992 1.1325141 1.6364841
60 1.3844769 1.1320428 1.636911
EOD
$p0s1 << EOD
0 0 0 0
3 0.034310114 -0.0027505828 0.07137081
6 0.15516321 0.04659229 0.26373413
9 0.35713142 0.14368017 0.5705827
12 0.63709867 0.3120877 0.9621096
15 0.88839304 0.430748 1.3460381
18 1.0602529 0.5960944 1.5244113
21 1.2035817 0.8272461 1.5799172
24 1.2992244 0.93365693 1.6647918
27 1.3592311 1.0359533 1.682509
30 1.3971739 1.1332502 1.6610975
33 1.3873104 1.1404525 1.6341683
36 1.3824472 1.141409 1.6234853
39 1.3586755 1.0966983 1.6206527
42 1.3748702 1.0824416 1.6672988
45 1.3734627 1.0903537 1.6565716
48 1.362922 1.0937501 1.6320939
51 1.3732585 1.101877 1.6446401
54 1.3532957 1.0758611 1.6307303
57 1.3596011 1.059475 1.6597273
60 1.3502653 1.0639122 1.6366184
EOD
$p0s2 << EOD
0 0 0 0
3 0.047688585 0.017622778 0.07775439
6 0.19330111 0.091465056 0.29513717
9 0.5337482 0.22595839 0.8415381
12 1.1079415 0.44293126 1.7729518
15 1.7032591 0.6339689 2.7725494
18 2.143416 1.0713841 3.215448
21 2.4720938 1.5243263 3.419861
24 2.734403 1.8750147 3.593791
27 2.8993344 2.2914138 3.507255
30 2.930989 2.411591 3.4503868
33 2.9003642 2.426876 3.3738525
36 2.8823242 2.3742886 3.3903599
39 2.7850597 2.1983423 3.3717773
42 2.8086052 2.174123 3.4430876
45 2.798423 2.1669383 3.429908
48 2.7621179 2.1755455 3.3486903
51 2.7834795 2.1744795 3.3924792
54 2.7613099 2.1558032 3.3668168
57 2.7680042 2.1405766 3.3954315
60 2.754996 2.1470835 3.3629086
EOD
$p0s3 << EOD
0 0 0 0
3 0.046874106 0.011310496 0.08243772
6 0.14763302 0.0613122 0.23395385
9 0.32928735 0.19044481 0.4681299
12 0.5884119 0.38005683 0.79676694
15 0.85545826 0.53816926 1.1727473
18 1.074496 0.83083606 1.318156
21 1.2301935 0.97978365 1.4806033
24 1.341954 1.1620449 1.5218631
27 1.4559147 1.0830035 1.8288258
30 1.4209465 1.1409495 1.7009435
33 1.4166923 1.1419991 1.6913854
36 1.398351 1.098313 1.6983889
39 1.3777393 1.0733025 1.6821761
42 1.3877091 1.0526884 1.7227298
45 1.3836243 1.0486999 1.7185487
48 1.3729053 1.0490286 1.6967819
51 1.3798987 1.0573727 1.7024245
54 1.3829106 1.0487666 1.7170546
57 1.3817319 1.0433155 1.7201481
60 1.3786107 1.0475899 1.7096314
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.14661224:3.7376528]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.18104,0.14525 to screen 0.18104,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.18104,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30895,0.14525 to screen 0.30895,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.30895,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69268,0.14525 to screen 0.69268,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.69268,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.17393 to screen 0.82059,0.17393 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.17393 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.36953 to screen 0.82059,0.36953 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.36953 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.56514 to screen 0.82059,0.56514 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.56514 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.76074 to screen 0.82059,0.76074 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '3' at screen 0.04219,0.76074 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.44474 to screen 0.83466,0.48961 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.48961 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.43805 to screen 0.83466,0.39464 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.39464 left front textcolor rgb '#b04d00'
set label 16 'kl/k2' at screen 0.83934,0.71282 left front textcolor rgb '#007553'
set label 17 'kl/k3' at screen 0.83934,0.44212 left front textcolor rgb '#9a4478'
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
