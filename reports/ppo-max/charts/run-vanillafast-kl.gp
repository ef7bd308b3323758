# KL divergence from the reference: vanillaFast
# gnuplot run-vanillafast-kl.gp > run-vanillafast-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 0.82352096 -0.13640042 1.7834424
2 1.5486879 0.30909458 2.7882812
3 2.2001882 0.8381829 3.5621934
4 3.195531 1.545535 4.845527
5 4.3436003 2.600615 6.0865855
6 5.315797 3.3560307 7.275563
7 6.2571054 4.130234 8.383977
8 6.9483633 4.576483 9.320244
EOD
$p0s1 << EOD
0 0 0 0
1 0.852574 -0.06912307 1.774271
2 1.640965 0.20170647 3.0802236
3 2.2541418 0.7288412 3.7794423
4 3.2904916 1.4202545 5.160729
5 4.3918076 2.525674 6.257941
6 5.414595 3.3507254 7.4784646
7 6.3851824 4.178908 8.591456
8 7.1222687 4.6996827 9.544854
EOD
$p0s2 << EOD
0 0 0 0
1 0.6713347 -0.32735765 1.670027
2 1.080862 -0.08188952 2.2436135
3 1.6152291 0.37851524 2.851943
4 2.4107788 0.5955563 4.2260013
5 3.4453773 1.2011601 5.6895943
6 4.4435334 1.7326128 7.1544538
7 5.506211 2.3929896 8.6194315
8 6.3872 2.9599898 9.81441
EOD
$p0s3 << EOD
0 0 0 0
1 0.86331904 -0.37870678 2.1053448
2 1.4762667 0.13820949 2.814324
3 2.294264 0.6286213 3.9599068
4 2.9365954 0.401077 5.472114
5 3.5409005 1.4032779 5.678523
6 4.4960456 2.131344 6.860747
7 5.1758566 3.3042681 7.047445
8 7.4367337 2.863727 12.00974
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:8]
unset ytics
unset logscale y
set yrange [-0.87424463:12.505278]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.19490 to screen 0.82059,0.19490 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.19490 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.47883 to screen 0.82059,0.47883 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.47883 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.76276 to screen 0.82059,0.76276 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.76276 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.58947 to screen 0.83466,0.56716 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.56716 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.59935 to screen 0.83466,0.61465 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.61465 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.55760 to screen 0.83466,0.51968 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.51968 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.61720 to screen 0.83466,0.66213 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.66213 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 2 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 2 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
