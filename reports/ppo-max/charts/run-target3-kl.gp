# KL divergence from the reference: target3
# gnuplot run-target3-kl.gp > run-target3-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 1.6625532 0.9964594 2.3286471
2 3.72576 1.477642 5.973878
3 4.3254056 2.6421402 6.0086713
4 5.06697 3.8416014 6.2923384
5 5.4649916 4.7130065 6.2169766
6 5.743464 4.910068 6.5768595
7 6.221146 5.4002876 7.0420046
8 6.736868 5.2232194 8.250516
9 6.7886987 5.343702 8.233696
10 7.0368013 5.36923 8.704372
11 7.308918 5.481381 9.136456
12 7.4780197 5.2728257 9.683214
13 7.6835327 5.2513776 10.115688
14 7.789753 4.7019134 10.877592
15 7.8926406 4.68091 11.104371
16 8.101472 4.7871246 11.415818
EOD
$p0s1 << EOD
0 0 0 0
1 1.6480714 0.99467033 2.3014724
2 3.7432294 1.4084702 6.0779886
3 4.4057093 2.4455538 6.3658648
4 5.130029 3.6620653 6.597993
5 5.5383177 4.6110425 6.465593
6 5.767815 4.940447 6.595184
7 6.324941 5.5731306 7.076752
8 6.997153 5.6447854 8.34952
9 6.852743 5.5322065 8.17328
10 6.9982266 5.4475255 8.548927
11 7.416899 5.7541375 9.07966
12 7.7336016 5.6762667 9.790936
13 7.8579373 5.7197227 9.996152
14 7.8923225 5.096084 10.6885605
15 8.0344925 5.045029 11.023956
16 8.24983 5.1302166 11.369444
EOD
$p0s2 << EOD
0 0 0 0
1 2.2785616 1.2112601 3.345863
2 8.134359 -0.52038455 16.789103
3 9.096417 1.2542751 16.93856
4 9.22771 3.4749246 14.980495
5 8.844909 5.906817 11.783
6 8.314597 6.677241 9.951953
7 8.127373 6.58804 9.666705
8 8.792663 6.423886 11.161439
9 8.332544 6.2051897 10.4599
10 8.385631 5.938025 10.833237
11 8.684166 5.8395166 11.528815
12 8.761115 5.549742 11.972487
13 8.695624 5.0822825 12.308967
14 8.532121 3.8883502 13.175891
15 8.547689 3.6811247 13.414253
16 8.629968 3.6898074 13.570128
EOD
$p0s3 << EOD
0 0 0 0
1 1.6991167 1.0536599 2.3445735
2 3.8065825 1.4856007 6.127564
3 4.4091315 2.51527 6.302993
4 5.1100817 3.9795907 6.240573
5 5.527939 5.0457935 6.0100837
6 5.8005834 4.958349 6.642818
7 6.113519 5.2307816 6.996257
8 6.6725664 5.14747 8.197663
9 6.7174745 5.5379615 7.896987
10 7.0773077 5.559664 8.594952
11 7.514427 5.847931 9.180923
12 7.360526 5.5197086 9.201344
13 7.271461 5.186267 9.356655
14 7.365149 4.338687 10.391611
15 7.622595 3.94577 11.299419
16 7.462172 4.6859097 10.238435
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-1.2187424:17.636919]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.19436 to screen 0.82059,0.19436 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.19436 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.39583 to screen 0.82059,0.39583 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '5' at screen 0.04219,0.39583 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.59730 to screen 0.82059,0.59730 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.59730 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.79878 to screen 0.82059,0.79878 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '15' at screen 0.04219,0.79878 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.52080 to screen 0.83466,0.49744 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.49744 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.52678 to screen 0.83466,0.54492 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.54492 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.54210 to screen 0.83466,0.59241 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.59241 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.49504 to screen 0.83466,0.44995 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.44995 left front textcolor rgb '#9a4478'
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
