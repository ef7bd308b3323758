# KL divergence from the reference: beheaded
# gnuplot run-beheaded-kl.gp > run-beheaded-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 4.9729753 2.0113075 7.9346433
10 3.666876 2.930686 4.403066
14 3.8022408 2.4498463 5.1546354
19 3.2448237 2.7676015 3.7220457
24 3.111727 2.5919933 3.6314607
29 3.3660364 2.861211 3.8708615
34 3.5247133 2.3068285 4.742598
38 3.2817447 2.4942908 4.0691986
43 3.1615427 2.6917255 3.6313598
48 3.118012 2.6950054 3.5410185
53 3.0946944 2.697581 3.491808
58 3.1497686 2.52285 3.7766874
62 3.2318497 2.7686346 3.6950645
67 3.2484064 2.8225334 3.6742797
72 3.1935077 2.8178287 3.5691864
77 3.0791855 2.683401 3.4749699
82 3.0128937 2.5628002 3.4629872
86 3.0052154 2.4967055 3.5137255
91 2.9713974 2.5159705 3.4268246
96 2.9690595 2.5469782 3.391141
EOD
$p0s1 << EOD
0 0 0 0
5 5.021351 1.8897909 8.152911
10 3.6623552 2.8925297 4.4321804
14 3.8629804 2.341027 5.3849335
19 3.2531273 2.7829502 3.7233047
24 3.0206923 2.4826663 3.5587184
29 3.3041267 2.6973567 3.9108968
34 3.4577312 2.1437395 4.7717233
38 3.2709413 2.407488 4.134394
43 3.051121 2.5930848 3.5091574
48 3.0413578 2.6085463 3.4741693
53 3.1194968 2.6812854 3.5577085
58 3.1505458 2.4691381 3.8319533
62 3.275071 2.5883918 3.96175
67 3.2746508 2.6710186 3.878283
72 3.185178 2.731066 3.6392903
77 3.0487115 2.6934352 3.403988
82 3.041506 2.6264784 3.4565337
86 3.0442872 2.644336 3.4442384
91 2.9738185 2.560181 3.3874564
96 2.9737074 2.5775707 3.3698442
EOD
$p0s2 << EOD
0 0 0 0
5 10.050122 -0.49743402 20.59768
10 5.424096 3.5810058 7.267186
14 6.132828 2.2447813 10.020875
19 4.3771915 2.898387 5.8559957
24 3.8857634 1.7960223 5.9755044
29 4.301432 2.3910625 6.211802
34 4.9831424 0.44739193 9.518893
38 4.2482285 1.1111795 7.3852773
43 3.4688492 1.6557784 5.28192
48 3.2884388 1.6645901 4.912287
53 3.1678095 1.7270194 4.6085997
58 3.3666801 1.2235845 5.5097756
62 3.6237109 2.2619984 4.985423
67 3.801427 2.2026837 5.4001703
72 3.5438743 2.1380343 4.949714
77 3.2117338 1.6714156 4.752052
82 3.0893543 1.3968887 4.78182
86 3.1598568 1.2497792 5.0699344
91 3.1057534 1.3938082 4.817699
96 3.151825 1.6191187 4.6845317
EOD
$p0s3 << EOD
0 0 0 0
5 4.4203587 1.5112101 7.329507
10 3.391588 2.524998 4.258178
14 3.2798488 2.3564222 4.203275
19 3.0739737 2.5281844 3.6197631
24 3.0025072 2.0172927 3.9877214
29 3.6425807 1.7577511 5.5274105
34 4.1898417 0.103950664 8.275733
38 3.217204 0.6289362 5.8054724
43 3.569878 1.0452843 6.094472
48 3.7923193 -0.42010856 8.004747
53 2.1270974 1.6320982 2.6220965
58 3.5280247 0.8979441 6.1581054
62 2.4373908 2.030353 2.8444288
67 3.1140337 1.9714034 4.2566643
72 4.125239 0.105475426 8.145002
77 3.721856 -0.1231576 7.5668697
82 3.2418535 -0.68532777 7.169035
86 3.521218 -0.98602647 8.028462
91 4.5214343 0.5079741 8.534894
96 5.9604783 0.68617696 11.234779
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-1.8294773:20.943695]
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
set arrow 7 from screen 0.05312,0.20629 to screen 0.82059,0.20629 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.20629 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.37310 to screen 0.82059,0.37310 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.37310 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.53992 to screen 0.82059,0.53992 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.53992 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.70673 to screen 0.82059,0.70673 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '15' at screen 0.04219,0.70673 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.87354 to screen 0.82059,0.87354 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '20' at screen 0.04219,0.87354 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.30534 to screen 0.83466,0.25994 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.25994 left front textcolor rgb '#006aa6'
set label 14 'kl/k1' at screen 0.83934,0.30743 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.31144 to screen 0.83466,0.35491 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.35491 left front textcolor rgb '#007553'
set label 16 'kl/k3' at screen 0.83934,0.40515 left front textcolor rgb '#9a4478'
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
