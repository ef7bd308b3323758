# KL divergence from the reference: ipoOfflineAligned
# gnuplot run-ipoofflinealigned-kl.gp > run-ipoofflinealigned-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
20 0.36704385 0.34252504 0.3915627
40 0.8020337 0.7772 0.82686746
60 1.0557716 1.0268695 1.0846738
80 1.1994427 1.1673421 1.2315433
100 1.2878435 1.2589453 1.3167415
120 1.3461901 1.2864959 1.4058841
140 1.3805149 1.2995249 1.4615047
160 1.4171412 1.3465703 1.4877121
180 1.4256958 1.33412 1.5172714
200 1.432974 1.3463831 1.519565
220 1.4507539 1.3444586 1.5570494
240 1.4631206 1.3462415 1.5799998
260 1.4702538 1.3509606 1.5895472
280 1.4635662 1.3522986 1.5748338
300 1.4687598 1.3458833 1.5916363
320 1.4734056 1.3486238 1.5981874
340 1.4759924 1.3479055 1.6040794
360 1.4762104 1.3472917 1.605129
380 1.4779198 1.3479397 1.6078998
400 1.4776796 1.3477864 1.6075729
EOD
$p0s1 << EOD
0 0 0 0
20 0.36705956 0.2693258 0.46479332
40 0.7941971 0.7477115 0.8406826
60 1.0616299 1.005823 1.1174366
80 1.2236786 1.1510593 1.296298
100 1.3099748 1.2271104 1.3928393
120 1.376562 1.2745004 1.4786235
140 1.395225 1.290798 1.4996521
160 1.4230274 1.3222097 1.5238451
180 1.4422035 1.3128217 1.5715853
200 1.4519181 1.3562343 1.5476019
220 1.4687306 1.3335683 1.6038928
240 1.4955157 1.3474555 1.6435759
260 1.5102137 1.357125 1.6633023
280 1.4977674 1.3448937 1.6506413
300 1.5001278 1.3504313 1.6498243
320 1.5018373 1.3660829 1.6375915
340 1.5047497 1.3592178 1.6502815
360 1.5100689 1.3627238 1.657414
380 1.512871 1.3605917 1.6651504
400 1.5112097 1.3606607 1.6617588
EOD
$p0s2 << EOD
0 0 0 0
20 0.32719377 0.28398854 0.37039903
40 0.69790715 0.6031166 0.7926977
60 0.92993677 0.84134585 1.0185277
80 1.1431928 1.0693678 1.2170178
100 1.2940964 1.223409 1.3647836
120 1.3778011 1.2700592 1.4855428
140 1.4401977 1.2707201 1.6096753
160 1.513587 1.3625784 1.6645956
180 1.5508592 1.3644406 1.737278
200 1.531536 1.3687825 1.6942894
220 1.5988024 1.3472174 1.8503876
240 1.6438973 1.360069 1.9277254
260 1.6638304 1.3470749 1.980586
280 1.6414391 1.3575939 1.9252843
300 1.6618581 1.3647615 1.9589547
320 1.6614937 1.33937 1.9836174
340 1.6662977 1.3406106 1.9919846
360 1.6716437 1.342397 2.0008905
380 1.6808151 1.3359126 2.0257177
400 1.6777517 1.3328408 2.0226626
EOD
$p0s3 << EOD
0 0 0 0
20 0.33589864 0.2801269 0.39167035
40 0.72370386 0.40525174 1.042156
60 0.75209224 0.5493991 0.95478547
80 0.9754683 0.653496 1.2974405
100 1.2373759 0.63514507 1.8396065
120 1.1109046 0.753327 1.468482
140 1.1680181 0.7348209 1.6012154
160 1.2602518 0.79680395 1.7236996
180 1.3343266 0.82655716 1.8420961
200 1.1573092 0.7562627 1.5583557
220 1.1930573 0.80850554 1.5776091
240 1.220547 0.813902 1.6271918
260 1.2206576 0.8286643 1.6126508
280 1.2162348 0.8162745 1.6161951
300 2.000478 -0.5099137 4.1813912
320 1.2509583 0.79720217 1.7047144
340 1.2543114 0.8098973 1.6987256
360 1.257374 0.81118643 1.7035617
380 1.264087 0.8126555 1.7155185
400 1.2637857 0.80827606 1.7192953
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [-0.69034845:4.1813912]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.25292 to screen 0.82059,0.25292 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.25292 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.40887 to screen 0.82059,0.40887 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.40887 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.56483 to screen 0.82059,0.56483 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.56483 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.72078 to screen 0.82059,0.72078 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.72078 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.87674 to screen 0.82059,0.87674 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.87674 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.48337 to screen 0.83466,0.46039 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.46039 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.48860 to screen 0.83466,0.50788 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.50788 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.51457 to screen 0.83466,0.55537 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.55537 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.45001 to screen 0.83466,0.41291 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.41291 left front textcolor rgb '#9a4478'
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
