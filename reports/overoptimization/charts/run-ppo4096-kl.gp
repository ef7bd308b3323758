# KL divergence from the reference: ppo4096
# gnuplot run-ppo4096-kl.gp > run-ppo4096-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.2291502 0.50651205 1.9517884
4 2.4567692 2.1361024 2.7774358
6 4.089309 3.7743018 4.404317
8 6.046522 5.5012975 6.591747
10 8.580559 7.614268 9.546849
12 10.765682 9.907194 11.62417
14 13.407969 11.848116 14.967822
16 15.979686 13.761318 18.198053
18 20.297192 14.743402 25.85098
20 24.13915 20.079205 28.199099
22 24.302208 21.405725 27.19869
24 24.02828 19.15367 28.902891
26 25.115475 20.516527 29.714422
28 25.773329 21.289326 30.257332
30 26.207428 21.894747 30.52011
32 26.502048 22.377996 30.626099
34 26.801931 22.714674 30.88919
36 26.913187 22.916718 30.909657
38 27.047358 23.0185 31.076216
40 27.087702 23.064539 31.110867
EOD
$p0s1 << EOD
0 0 0 0
2 1.3343823 0.5618577 2.106907
4 2.493842 2.1423128 2.845371
6 4.1608305 3.7866557 4.5350056
8 6.1615796 5.58539 6.7377696
10 8.620785 7.6803675 9.561203
12 10.873128 9.938696 11.807559
14 13.439265 11.742531 15.136
16 16.087467 13.84859 18.326345
18 20.33508 14.897093 25.773066
20 24.261665 20.162254 28.361078
22 24.410252 21.560291 27.26021
24 24.03059 19.21726 28.843918
26 25.120962 20.572548 29.669378
28 25.69942 21.340776 30.058065
30 26.18316 21.820988 30.545334
32 26.397173 22.38759 30.406754
34 26.677666 22.760677 30.594656
36 26.725573 22.915714 30.535433
38 26.881727 23.069118 30.694338
40 26.926834 23.119398 30.73427
EOD
$p0s2 << EOD
0 0 0 0
2 1.6662126 -0.6460755 3.9785006
4 2.165825 1.6949524 2.6366975
6 3.7458615 3.3576436 4.1340795
8 5.869379 4.969875 6.7688828
10 9.109019 8.153015 10.065022
12 12.497954 10.783747 14.212163
14 17.239384 12.456386 22.022383
16 22.197016 15.404673 28.989357
18 30.185131 20.588064 39.7822
20 37.298496 31.850224 42.746773
22 38.168453 31.17808 45.15883
24 38.03108 27.470953 48.5912
26 40.16869 30.31251 50.024868
28 41.503284 32.340565 50.666
30 42.25564 33.778275 50.733006
32 42.858505 34.706036 51.010975
34 43.493195 35.75021 51.236183
36 43.56317 35.742603 51.383736
38 43.88077 36.250122 51.511425
40 43.986275 36.430687 51.541862
EOD
$p0s3 << EOD
0 0 0 0
2 1.2138762 0.39390406 2.0338485
4 2.2814841 1.925567 2.6374013
6 4.051361 3.421865 4.680857
8 5.780952 4.7241907 6.8377132
10 8.707896 7.726748 9.689045
12 10.697748 9.78609 11.609406
14 13.474017 11.191233 15.756802
16 15.45569 11.517381 19.394001
18 20.04425 13.5764 26.512098
20 23.909002 19.81935 27.998657
22 24.65903 20.228771 29.08929
24 24.784891 18.27125 31.298534
26 24.289036 19.44101 29.13706
28 25.91912 21.193624 30.644617
30 25.105642 21.506481 28.704803
32 26.641893 21.884123 31.399664
34 27.903955 21.870327 33.937584
36 27.511782 21.819918 33.203644
38 27.967905 21.617542 34.318268
40 27.99939 21.998196 34.000584
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-2.733593:53.629383]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.18210 to screen 0.82059,0.18210 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.18210 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.45170 to screen 0.82059,0.45170 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '20' at screen 0.04219,0.45170 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.72130 to screen 0.82059,0.72130 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '40' at screen 0.04219,0.72130 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.55062 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.54508 to screen 0.83466,0.50313 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.50313 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.77504 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.55953 to screen 0.83466,0.59810 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.59810 left front textcolor rgb '#9a4478'
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
