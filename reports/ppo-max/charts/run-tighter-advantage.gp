# Advantage variance before whitening, and the critic's explained variance: tighter
# gnuplot run-tighter-advantage.gp > run-tighter-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.99583304 0.67368686 1.3179792
2 0.74881977 0.5291722 0.96846735
3 0.5344111 0.45483983 0.6139823
4 0.48187244 0.39467442 0.56907046
5 0.47894782 0.38087806 0.5770176
6 0.2403681 0.21424842 0.26648778
7 0.22766326 0.13580252 0.31952402
8 0.13586204 0.059807733 0.21191633
9 0.061086267 0.043752637 0.0784199
10 0.06068865 0.03720042 0.084176876
11 0.05231087 0.024652567 0.079969175
12 0.04773574 0.03395426 0.06151722
13 0.03575233 0.01824959 0.053255074
14 0.039866555 0.025634969 0.05409814
15 0.030386055 0.022120213 0.038651895
16 0.068019666 -0.024826795 0.16086613
17 0.040433522 0.015885318 0.06498172
18 0.02637209 0.007569504 0.045174677
19 0.02587697 0.011037072 0.040716868
20 0.02595141 0.013716165 0.038186654
21 0.03070677 0.01952479 0.04188875
22 0.047502186 0.016717946 0.078286424
23 0.069826744 -0.008903671 0.14855716
24 0.019841176 0.015661849 0.024020502
25 0.02402375 0.01209372 0.035953782
26 0.03507254 -0.0010107802 0.07115586
27 0.043409787 0.026668001 0.060151573
28 0.034117054 0.008976415 0.059257694
29 0.033249035 0.014011756 0.05248632
30 0.02609393 0.01403873 0.03814913
31 0.020443099 0.0068454803 0.034040716
32 0.046479687 -0.0070995474 0.10005892
EOD
$p1s0 << EOD
1 -0.45307574 -0.9580211 0.05186961
2 0.047828093 -0.1927347 0.28839087
3 0.30065387 0.1792674 0.42204034
4 0.3204317 0.2304136 0.4104498
5 0.3329492 0.28701794 0.37888047
6 0.31869468 0.14902529 0.4883641
7 -0.0654909 -0.4028133 0.27183148
8 0.24362932 -0.0019110455 0.4891697
9 0.388901 0.27622512 0.5015769
10 0.41872925 0.26251128 0.5749472
11 0.4558059 0.3116263 0.59998554
12 0.5316776 0.42409208 0.6392631
13 0.59503895 0.48414844 0.7059295
14 0.5921298 0.47727385 0.7069858
15 0.63119596 0.527611 0.7347809
16 0.5518252 0.3399448 0.7637057
17 0.5889722 0.5021123 0.6758321
18 0.65983677 0.5559478 0.76372576
19 0.64337873 0.5069208 0.7798367
20 0.65905786 0.5245528 0.7935629
21 0.6427989 0.49071696 0.7948808
22 0.58720064 0.36694685 0.8074544
23 0.5655364 0.41614392 0.71492887
24 0.70713943 0.59647596 0.8178029
25 0.6990963 0.5903254 0.8078672
26 0.66805655 0.4645342 0.87157893
27 0.57850665 0.4650783 0.691935
28 0.6755543 0.54584414 0.80526435
29 0.6769199 0.5651822 0.78865755
30 0.6950973 0.56754035 0.82265437
31 0.7328945 0.6400769 0.82571214
32 0.66380984 0.47263488 0.8549848
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.88031; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.078539036:1.3716915]
set arrow 1 from screen 0.07428,0.58846 to screen 0.88031,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32617,0.58846 to screen 0.32617,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32617,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57805,0.58846 to screen 0.57805,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.57805,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82994,0.58846 to screen 0.82994,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.82994,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.60721 to screen 0.88031,0.60721 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.06334,0.60721 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.72655 to screen 0.88031,0.72655 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.06334,0.72655 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.84590 to screen 0.88031,0.84590 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.06334,0.84590 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03434,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'tighter' at screen 0.89906,0.61830 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.88031; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.031205:0.94476295]
set arrow 1 from screen 0.07428,0.10000 to screen 0.88031,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32617,0.10000 to screen 0.32617,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32617,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57805,0.10000 to screen 0.57805,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.57805,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82994,0.10000 to screen 0.82994,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.82994,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.10547 to screen 0.88031,0.10547 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1.0' at screen 0.06334,0.10547 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.19306 to screen 0.88031,0.19306 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.19306 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.28065 to screen 0.88031,0.28065 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.28065 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.36824 to screen 0.88031,0.36824 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.36824 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.88031,0.03077 right front textcolor rgb '#59636e'
set label 11 'tighter' at screen 0.89906,0.39694 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
