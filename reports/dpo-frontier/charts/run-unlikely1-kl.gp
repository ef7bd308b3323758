# KL divergence from the reference: unlikely1
# gnuplot run-unlikely1-kl.gp > run-unlikely1-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
13 2.283817 -0.28687263 4.8545065
26 5.003297 -0.9229597 10.929554
38 3.8669891 1.0179322 6.716046
51 3.4432068 0.12376576 6.7626476
64 2.5482936 0.31054822 4.786039
77 2.5482926 0.36176077 4.7348247
90 2.6208434 0.54967725 4.6920094
102 3.4195013 0.784858 6.0541444
115 3.1903274 -0.27539685 6.6560516
128 4.0380793 -0.4074044 8.483562
141 3.5246592 0.42707473 6.622244
154 3.6202457 0.49055958 6.749932
166 3.5335882 0.30534136 6.761835
179 2.9613001 0.48555234 5.4370475
192 2.6691756 1.3469536 3.9913974
205 3.0603445 1.1872141 4.933475
218 2.6823049 1.4631972 3.9014122
230 2.996478 0.6252972 5.367659
243 3.0093389 0.604612 5.414066
256 2.828514 0.8819917 4.7750363
EOD
$p0s1 << EOD
0 0 0 0
13 2.1336107 -0.4872874 4.754509
26 5.039792 -0.95023125 11.029815
38 3.9140213 0.9060849 6.9219575
51 3.474055 0.084132 6.8639784
64 2.5439098 0.37004867 4.7177706
77 2.4760454 0.4451735 4.5069175
90 2.5773287 0.58831143 4.5663457
102 3.3733654 0.7550504 5.99168
115 3.2066255 -0.26566264 6.6789136
128 3.9900937 -0.37554714 8.355735
141 3.5326574 0.49951887 6.565796
154 3.5858853 0.4622825 6.7094884
166 3.5092316 0.27469692 6.743766
179 2.9537325 0.5205794 5.3868856
192 2.6981425 1.3191116 4.0771737
205 3.0742497 1.1139555 5.034544
218 2.6985264 1.4297839 3.967269
230 3.0059946 0.6282357 5.3837533
243 3.0090344 0.61635363 5.4017153
256 2.8117113 0.8949018 4.728521
EOD
$p0s2 << EOD
0 0 0 0
13 5.893922 -2.822959 14.610803
26 14.971516 -5.2209296 33.445126
38 10.664454 -0.00101403 21.329924
51 9.52336 -3.801145 22.847866
64 5.274934 -3.4255047 13.975373
77 4.8590217 -3.5284638 13.246508
90 4.9576526 -3.2996829 13.214988
102 8.728377 -2.8833632 20.340118
115 8.007197 -7.770639 23.785034
128 10.20457 -6.335588 26.744728
141 9.211651 -5.2153883 23.63869
154 9.571992 -5.6682687 24.812252
166 9.489216 -6.0244894 25.002922
179 6.5646753 -5.297659 18.42701
192 4.741862 -0.9089317 10.392655
205 6.0523148 -1.5254196 13.630049
218 4.988981 -1.0588708 11.036832
230 6.6009173 -5.0838003 18.285635
243 6.637795 -5.1596327 18.435223
256 5.8006325 -3.8892512 15.490516
EOD
$p0s3 << EOD
0 0 0 0
13 2.2178736 -0.2975254 4.7332726
26 4.6068044 -0.54988444 9.763494
38 3.8574922 1.4196836 6.295301
51 4.839507 -1.5647671 11.243781
64 2.3792737 0.063640095 4.6949077
77 2.5265284 0.008872206 5.044184
90 2.5729952 0.15625133 4.9897394
102 6.2264304 -1.949582 14.402443
115 3.4423177 -0.2836892 7.1683245
128 6.2018194 -1.7053169 14.108955
141 2.858275 0.15354848 5.5630016
154 2.7045052 -0.24430989 5.6533203
166 15.776002 -17.669123 33.445126
179 2.1027052 -0.19211699 4.397527
192 1.8700186 0.634844 3.1051931
205 2.2671895 0.49568623 4.0386925
218 1.88629 0.63654494 3.136035
230 2.120943 -0.14404961 4.385936
243 2.12486 -0.15787694 4.407597
256 2.016042 -0.030958377 4.0630426
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06148; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-17.669123:33.445126]
set arrow 1 from screen 0.06148,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06148,0.14525 to screen 0.06148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06148,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20975,0.14525 to screen 0.20975,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.20975,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.35801,0.14525 to screen 0.35801,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.35801,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.50628,0.14525 to screen 0.50628,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.50628,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.65454,0.14525 to screen 0.65454,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.65454,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.80280,0.14525 to screen 0.80280,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.80280,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.06148,0.25925 to screen 0.82059,0.25925 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−10' at screen 0.05055,0.25925 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06148,0.40789 to screen 0.82059,0.40789 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.05055,0.40789 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06148,0.55653 to screen 0.82059,0.55653 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '10' at screen 0.05055,0.55653 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06148,0.70518 to screen 0.82059,0.70518 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '20' at screen 0.05055,0.70518 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06148,0.85382 to screen 0.82059,0.85382 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '30' at screen 0.05055,0.85382 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.01688,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.44993 to screen 0.83466,0.48164 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.48164 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.44968 to screen 0.83466,0.43415 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.43415 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.82841,0.49411 to screen 0.83466,0.52913 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'kl/k2' at screen 0.83934,0.52913 left front textcolor rgb '#007553'
set arrow 16 from screen 0.82841,0.43786 to screen 0.83466,0.38667 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.38667 left front textcolor rgb '#9a4478'
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
