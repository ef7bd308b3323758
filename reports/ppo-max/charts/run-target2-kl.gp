# KL divergence from the reference: target2
# gnuplot run-target2-kl.gp > run-target2-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 1.6625532 0.9964594 2.3286471
2 3.72576 1.477642 5.973878
3 4.079511 2.144281 6.0147414
4 4.581325 2.638656 6.523994
5 4.961921 3.0796478 6.844195
6 5.1194263 3.9396012 6.299251
7 5.399067 4.4367085 6.3614254
8 5.5533094 4.8734403 6.233178
9 5.873862 5.29976 6.4479637
10 6.0616007 5.057609 7.0655923
11 6.23383 5.091747 7.3759127
12 6.490714 4.835895 8.145534
13 6.779832 4.775104 8.78456
14 6.9878955 4.3962455 9.579545
15 7.1918116 3.8863556 10.497268
16 7.6167803 3.30457 11.928991
EOD
$p0s1 << EOD
0 0 0 0
1 1.6480714 0.99467033 2.3014724
2 3.7432294 1.4084702 6.0779886
3 4.144356 1.9418113 6.3469005
4 4.5639424 2.6296399 6.4982452
5 4.8372717 2.9426546 6.731889
6 5.0333743 3.7097762 6.356972
7 5.2628694 4.035228 6.4905114
8 5.450932 4.6149693 6.286895
9 5.9010057 5.2178936 6.5841184
10 6.1304345 5.2274323 7.0334373
11 6.173673 5.1871934 7.1601524
12 6.4281073 4.80653 8.049685
13 6.872255 4.971525 8.7729845
14 7.1631866 4.7662745 9.560099
15 7.3669834 4.236594 10.497373
16 7.7584023 3.5390668 11.977738
EOD
$p0s2 << EOD
0 0 0 0
1 2.2785616 1.2112601 3.345863
2 8.134359 -0.52038455 16.789103
3 8.641196 0.34627053 16.936121
4 8.841389 1.1193578 16.56342
5 8.574925 1.5205063 15.629344
6 8.250554 2.773995 13.727114
7 8.462413 3.4541042 13.470721
8 8.212683 5.3772483 11.048116
9 8.474574 6.5633836 10.385764
10 8.380509 6.5785866 10.182432
11 8.276432 6.3556113 10.197253
12 8.000169 5.3276157 10.672722
13 8.56244 5.3906717 11.734209
14 8.719627 4.023541 13.415714
15 8.709352 2.7124074 14.706296
16 9.624063 0.7144774 18.53365
EOD
$p0s3 << EOD
0 0 0 0
1 1.6991167 1.0536599 2.3445735
2 3.8065825 1.4856007 6.127564
3 4.214092 2.150671 6.2775126
4 4.6459846 2.8226376 6.4693313
5 4.815193 3.2476766 6.382709
6 4.885893 3.8732378 5.898548
7 5.276848 4.4725246 6.0811715
8 5.5516095 4.9182105 6.1850085
9 5.8115954 5.041602 6.5815887
10 5.9875274 5.2310247 6.74403
11 6.31142 5.380994 7.241846
12 6.060951 4.62848 7.493422
13 6.4453278 4.736752 8.153903
14 6.5676556 4.1825123 8.952799
15 6.5757275 3.5816414 9.569814
16 7.089047 2.6115823 11.566512
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-1.2825459:19.29581]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.19260 to screen 0.82059,0.19260 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.19260 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.37721 to screen 0.82059,0.37721 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '5' at screen 0.04219,0.37721 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.56182 to screen 0.82059,0.56182 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.56182 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.74642 to screen 0.82059,0.74642 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '15' at screen 0.04219,0.74642 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.47382 to screen 0.83466,0.46505 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.46505 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.47905 to screen 0.83466,0.51253 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.51253 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.54794 to screen 0.83466,0.56002 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.56002 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.45434 to screen 0.83466,0.41756 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.41756 left front textcolor rgb '#9a4478'
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
