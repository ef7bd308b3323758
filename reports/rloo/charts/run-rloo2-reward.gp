# Reward: rloo2
# gnuplot run-rloo2-reward.gp > run-rloo2-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.70987505 -1.2013783 -0.21837176
3 -0.30772394 -0.87567544 0.26022762
5 0.1276261 -0.6535043 0.9087565
6 0.3055386 -0.41181841 1.0228956
8 0.961715 0.28090787 1.6425221
10 1.2507554 0.8019646 1.6995462
11 1.4419544 0.8416917 2.0422173
13 1.8141032 1.422268 2.2059386
14 1.8115478 1.4585758 2.1645198
16 2.123678 1.774252 2.4731038
18 2.248674 1.8916775 2.6056705
19 2.350772 1.972323 2.729221
21 2.3480263 2.00373 2.6923223
22 2.3726416 2.0426226 2.7026606
24 2.4254482 2.1390173 2.7118788
26 2.556331 2.3380516 2.7746105
27 2.515564 2.2751734 2.7559545
29 2.5210793 2.3228908 2.7192676
30 2.5306153 2.358168 2.7030628
32 2.4970458 2.327717 2.6663744
EOD
$p0s1 << EOD
0 0.049078915 -0.18815246 0.2863103
2 0.5828149 0.11877009 1.0468597
3 0.762937 0.3182265 1.2076476
5 0.9973755 0.66874486 1.326006
6 1.0468104 0.7067846 1.3868363
8 1.3077732 0.9275789 1.6879675
10 1.5828773 1.1658927 1.999862
11 1.7072855 1.3130733 2.1014977
13 1.8515866 1.5818677 2.1213057
14 1.9100168 1.6099735 2.2100601
16 2.081966 1.792055 2.371877
18 2.1628897 1.910071 2.4157085
19 2.235527 1.9265121 2.5445418
21 2.2779372 1.9427022 2.613172
22 2.3056047 1.9792385 2.631971
24 2.3317735 2.0020247 2.6615222
26 2.354326 2.0357304 2.672922
27 2.3896656 2.0365174 2.7428136
29 2.3705223 2.0720322 2.6690125
30 2.3899317 2.0450435 2.73482
32 2.3838346 2.066441 2.7012281
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.360418:2.93365]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.20902 to screen 0.80983,0.20902 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1' at screen 0.04219,0.20902 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.38596 to screen 0.80983,0.38596 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.38596 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.56290 to screen 0.80983,0.56290 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.56290 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.73983 to screen 0.80983,0.73983 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.73983 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.01940,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.81764,0.82778 to screen 0.82389,0.84150 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'reward/gold' at screen 0.82858,0.84150 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.81764,0.80775 to screen 0.82389,0.79402 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'reward/proxy' at screen 0.82858,0.79402 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
