# Advantage variance before whitening, and the critic's explained variance: ppo
# gnuplot run-ppo-advantage.gp > run-ppo-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 4.177991 3.4486525 4.9073296
2 1.9151179 1.2693305 2.5609052
3 1.0808874 0.7812436 1.3805313
4 0.877175 0.660023 1.094327
5 0.8223303 0.5839914 1.0606692
6 0.7160825 0.3653962 1.0667688
7 0.61576796 0.3782916 0.8532443
8 0.54673845 0.17906608 0.91441077
9 0.47554222 0.16539353 0.7856909
10 0.39915797 0.06985227 0.72846365
11 0.32801026 0.08116357 0.57485694
12 0.31012756 0.012800225 0.6074549
13 0.36882937 0.0041984245 0.7334603
14 0.30519253 -0.005382235 0.6157673
15 0.3222874 0.013180616 0.6313942
16 0.2834547 -0.035026483 0.60193586
17 0.23518464 -0.09462191 0.5649912
18 0.20036925 -0.08481082 0.48554933
19 0.19749351 -0.124784775 0.5197718
20 0.21991052 -0.043305203 0.48312625
21 0.18344921 -0.07809472 0.44499314
22 0.2093217 -0.05379583 0.4724392
23 0.19741906 -0.13584508 0.5306832
24 0.26222003 -0.10541112 0.62985116
25 0.20052378 -0.16194776 0.5629953
26 0.25360262 -0.031188823 0.5383941
27 0.2763228 -0.039124765 0.5917704
28 0.2058574 -0.140495 0.5522098
29 0.23080693 -0.099508904 0.5611228
30 0.19728571 -0.1541053 0.5486767
31 0.19661109 -0.16707301 0.5602952
32 0.17580776 -0.10209394 0.45370945
EOD
$p1s0 << EOD
1 -1.7830856 -2.6304688 -0.93570244
2 -0.049569633 -0.16161278 0.06247351
3 0.10028843 0.011581219 0.18899564
4 0.16984594 0.090491496 0.24920037
5 0.141234 0.056465037 0.22600295
6 0.15329789 0.058058187 0.2485376
7 0.21533808 0.08144812 0.34922802
8 0.23763807 0.07259353 0.4026826
9 0.23461427 0.07644457 0.39278394
10 0.26861948 0.112492055 0.42474693
11 0.2824069 0.10005528 0.46475852
12 0.3438937 0.17835344 0.509434
13 0.31530866 0.051199272 0.57941806
14 0.3372654 0.1271828 0.547348
15 0.29342252 0.08445003 0.502395
16 0.34426573 0.10150677 0.5870247
17 0.42387575 0.21881257 0.6289389
18 0.43356544 0.15545641 0.71167445
19 0.47084808 0.20881294 0.7328833
20 0.4018835 0.15137076 0.65239626
21 0.48655266 0.20290355 0.7702018
22 0.4180453 0.13657084 0.69951975
23 0.5040026 0.25696483 0.75104034
24 0.4191465 0.07743556 0.76085746
25 0.5157812 0.23614669 0.79541576
26 0.35154372 0.07020512 0.63288236
27 0.3587653 0.058055658 0.6594749
28 0.49722755 0.23600169 0.7584534
29 0.4341669 0.15479523 0.7135386
30 0.4828621 0.19129452 0.7744297
31 0.52152014 0.21413065 0.8289096
32 0.5060287 0.20437233 0.8076851
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.3700491:5.1103053]
set arrow 1 from screen 0.05312,0.58846 to screen 0.92723,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32628,0.58846 to screen 0.32628,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32628,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.59944,0.58846 to screen 0.59944,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.59944,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.87260,0.58846 to screen 0.87260,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.87260,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.61183 to screen 0.92723,0.61183 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.61183 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.73816 to screen 0.92723,0.73816 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.73816 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.86449 to screen 0.92723,0.86449 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.86449 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'ppo' at screen 0.94598,0.62294 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-2.768844:0.9672847]
set arrow 1 from screen 0.05312,0.10000 to screen 0.92723,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32628,0.10000 to screen 0.32628,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32628,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.59944,0.10000 to screen 0.59944,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.59944,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.87260,0.10000 to screen 0.87260,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.87260,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.17123 to screen 0.92723,0.17123 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.17123 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.26388 to screen 0.92723,0.26388 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04219,0.26388 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.35653 to screen 0.92723,0.35653 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.35653 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.92723,0.03077 right front textcolor rgb '#59636e'
set label 10 'ppo' at screen 0.94598,0.40342 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
