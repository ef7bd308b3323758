# KL divergence from the reference: noInit
# gnuplot run-noinit-kl.gp > run-noinit-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.7651715 0.49852267 1.0318204
6 1.6387924 1.3491343 1.9284505
8 3.562311 2.60743 4.517192
10 4.421071 3.356345 5.485797
11 4.691878 3.4005554 5.9832006
13 5.0839276 3.6341064 6.533749
14 5.0222383 3.8908572 6.1536193
16 4.83055 3.383627 6.277473
18 4.8974876 4.0168753 5.7780995
19 5.0966177 4.181693 6.0115423
21 5.0158653 4.007455 6.0242763
22 4.8851576 3.831012 5.939303
24 5.1201425 3.744117 6.496168
26 5.3721266 3.830583 6.9136696
27 5.4573145 3.8092287 7.1054006
29 5.616027 4.021777 7.2102766
30 5.646976 4.080141 7.213811
32 5.6196265 4.124954 7.1142993
EOD
$p0s1 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.7942529 0.50802815 1.0804776
6 1.6716695 1.4068472 1.9364917
8 3.6174324 2.7671885 4.467676
10 4.559264 3.5356224 5.5829062
11 4.9013762 3.6621718 6.1405807
13 5.1823835 3.8035517 6.561215
14 5.1593957 4.129127 6.1896644
16 4.862442 3.5107048 6.214179
18 5.0325913 4.2301307 5.8350515
19 5.2624617 4.3818917 6.143032
21 5.1682844 4.224542 6.112027
22 5.039173 4.066204 6.012142
24 5.2209725 4.03573 6.4062157
26 5.432778 4.074147 6.7914085
27 5.5507793 4.0468826 7.054676
29 5.720757 4.3112345 7.13028
30 5.7273026 4.3786063 7.075999
32 5.649391 4.3821983 6.916584
EOD
$p0s2 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.60016733 0.37939295 0.82094175
6 1.381744 1.1340756 1.6294125
8 3.3366582 2.1655009 4.5078154
10 4.1916137 2.916105 5.4671226
11 4.485082 2.8872924 6.0828714
13 5.047532 2.5676985 7.527366
14 4.747618 3.3101974 6.185039
16 4.4917874 2.8951817 6.088393
18 4.467333 3.5117817 5.4228835
19 4.598128 3.5789292 5.6173267
21 4.463547 3.4283423 5.4987516
22 4.37253 3.2668624 5.4781976
24 4.589484 2.9730725 6.205896
26 4.854737 2.91475 6.7947235
27 4.9546924 2.8601441 7.0492406
29 5.016889 2.933478 7.1003003
30 5.0297155 2.9539254 7.1055064
32 4.9889016 2.9782305 6.9995728
EOD
$p0s3 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.72975016 0.40097532 1.058525
6 1.6150696 1.1638707 2.0662684
8 3.666665 2.5301602 4.8031697
10 4.394421 3.2778125 5.5110297
11 4.526615 3.2965033 5.7567267
13 4.9649754 3.5766904 6.3532605
14 5.011983 3.7440083 6.279958
16 4.798798 3.2776048 6.319991
18 4.7588024 3.7569761 5.760629
19 4.9246573 4.05225 5.797065
21 4.8671994 3.7772942 5.9571047
22 4.5738363 3.410848 5.736825
24 4.971277 3.4200459 6.522508
26 5.296634 3.4428866 7.1503825
27 5.558478 3.289463 7.827493
29 5.503146 3.1279707 7.878322
30 5.321393 2.750238 7.8925476
32 5.6778927 3.2595227 8.096263
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:8.420114]
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
set arrow 7 from screen 0.05312,0.32572 to screen 0.82059,0.32572 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.32572 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.50619 to screen 0.82059,0.50619 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.50619 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.68665 to screen 0.82059,0.68665 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.68665 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.86712 to screen 0.82059,0.86712 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '8' at screen 0.04219,0.86712 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.65233 to screen 0.83466,0.61634 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.61634 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.65502 to screen 0.83466,0.66383 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.66383 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.59542 to screen 0.83466,0.56886 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.56886 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.65759 to screen 0.83466,0.71132 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.71132 left front textcolor rgb '#9a4478'
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
