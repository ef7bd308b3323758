# KL divergence from the reference: early
# gnuplot run-early-kl.gp > run-early-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 3.7705312 2.6454735 4.8955884
4 3.9105706 2.3874593 5.433682
6 3.544991 2.4238799 4.666102
7 3.5791638 2.205102 4.9532256
9 3.372431 2.346091 4.398771
11 3.5073705 2.647378 4.367363
13 3.3718038 2.7727432 3.9708643
15 3.2791753 2.893435 3.6649153
17 3.4305773 3.0047033 3.8564513
19 3.4853754 2.9834237 3.9873273
20 3.538011 3.0951579 3.980864
22 3.6452467 3.006695 4.2837987
24 3.6179047 2.9375293 4.2982802
26 3.5549746 2.9032357 4.2067137
28 3.5792687 2.7516344 4.4069033
30 3.5348985 2.9243138 4.1454835
31 3.460696 2.8388286 4.0825634
33 3.3692935 2.9915402 3.7470467
35 3.39016 2.9871025 3.7932177
37 3.4281535 3.013293 3.8430142
EOD
$p0s1 << EOD
0 0 0 0
2 3.6912305 2.509427 4.873034
4 4.086999 2.568537 5.60546
6 3.4497423 2.3708954 4.5285892
7 3.5961568 2.3792434 4.8130703
9 3.5723946 2.7288933 4.415896
11 3.5776782 2.7722533 4.383103
13 3.4716136 2.9893413 3.953886
15 3.358287 2.956548 3.7600262
17 3.4261959 2.9115672 3.9408245
19 3.5172975 3.0701628 3.964432
20 3.5333219 3.126889 3.9397545
22 3.587523 2.8354373 4.3396087
24 3.508596 2.7852733 4.231919
26 3.6836112 3.0371084 4.330114
28 3.610257 2.7862992 4.434215
30 3.5437086 3.0341508 4.053266
31 3.5668287 3.0595374 4.07412
33 3.5144284 3.1586604 3.8701963
35 3.5391757 3.1913404 3.8870113
37 3.5282202 3.2460017 3.8104384
EOD
$p0s2 << EOD
0 0 0 0
2 6.250328 3.056788 9.443869
4 6.567866 2.7670124 10.368719
6 5.382429 1.5748813 9.189977
7 5.771131 1.3127626 10.229499
9 5.5190268 1.9060609 9.131992
11 5.6830163 2.6627855 8.703247
13 5.543482 2.8597898 8.227174
15 4.965639 3.3161507 6.615127
17 5.245939 3.7141938 6.7776837
19 5.1168747 3.67919 6.5545597
20 5.028174 3.5560644 6.5002837
22 5.1356025 3.5213203 6.7498846
24 4.8858085 3.3057077 6.465909
26 4.9495835 3.363984 6.5351825
28 5.0506644 3.0407417 7.060587
30 4.8453608 3.5535228 6.137199
31 4.6692095 3.3000727 6.038346
33 4.4487276 3.7090902 5.1883655
35 4.556341 3.8672721 5.24541
37 4.539405 3.9915824 5.0872273
EOD
$p0s3 << EOD
0 0 0 0
2 3.6529005 2.775707 4.530094
4 3.5671318 1.9952389 5.1390247
6 3.1774004 1.7020478 4.652753
7 3.3045714 2.0345898 4.574553
9 2.7391317 1.7571659 3.7210975
11 3.6878617 1.9019688 5.4737544
13 4.3015304 1.3780367 7.2250237
15 3.2482085 2.0062973 4.49012
17 3.646595 2.9568615 4.3363285
19 3.1686199 2.2624028 4.0748367
20 3.585628 2.2936416 4.8776145
22 3.655464 2.3963938 4.914534
24 3.718659 2.4809937 4.956324
26 2.9462118 2.198058 3.6943657
28 3.38269 2.2988973 4.4664826
30 3.2796402 2.7876315 3.7716486
31 3.1104374 2.6620982 3.5587766
33 2.8899145 2.4648752 3.3149536
35 2.9202046 2.4487445 3.3916647
37 2.9850998 2.475312 3.4948874
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:37]
unset ytics
unset logscale y
set yrange [0:10.783467]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26055,0.14525 to screen 0.26055,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.26055,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46797,0.14525 to screen 0.46797,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46797,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67540,0.14525 to screen 0.67540,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67540,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.49754 to screen 0.82059,0.49754 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '5' at screen 0.04219,0.49754 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.84983 to screen 0.82059,0.84983 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.84983 right front textcolor rgb '#59636e'
set label 8 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.82841,0.38679 to screen 0.83466,0.37658 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 10 'kl/reference' at screen 0.83934,0.37658 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.39384 to screen 0.83466,0.42407 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 11 'kl/k1' at screen 0.83934,0.42407 left front textcolor rgb '#b04d00'
set label 12 'kl/k2' at screen 0.83934,0.47155 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.35557 to screen 0.83466,0.32909 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 13 'kl/k3' at screen 0.83934,0.32909 left front textcolor rgb '#9a4478'
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
