# KL divergence from the reference: nearest
# gnuplot run-nearest-kl.gp > run-nearest-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 2.6327488 2.2504432 3.0150545
10 2.449303 2.2873707 2.6112351
14 2.3631794 2.0433142 2.6830444
19 2.4522922 2.302283 2.6023011
24 2.5797124 2.3512714 2.8081536
29 2.333991 2.2240055 2.4439769
34 2.4288485 2.3268232 2.5308735
38 2.398176 2.1990387 2.5973134
43 2.3564854 2.060244 2.6527264
48 2.2651274 2.0825899 2.447665
53 2.3269048 1.990909 2.6629007
58 2.2122595 2.0965025 2.3280165
62 2.16719 1.911311 2.423069
67 2.1564014 1.8590882 2.4537146
72 2.0874445 1.8450215 2.3298676
77 2.0078633 1.6740696 2.341657
82 2.033564 1.6414049 2.4257233
86 2.0079675 1.6453745 2.3705602
91 1.9872526 1.5917594 2.3827457
96 1.9715778 1.6134347 2.3297207
EOD
$p0s1 << EOD
0 0 0 0
5 2.724723 2.3438597 3.1055865
10 2.4207377 2.2114074 2.630068
14 2.278206 1.8951691 2.6612434
19 2.5309486 2.3852494 2.6766477
24 2.6413524 2.4303854 2.8523195
29 2.281481 2.197747 2.3652153
34 2.4373302 2.1295455 2.745115
38 2.4178932 2.1525795 2.6832068
43 2.3902938 2.1086054 2.671982
48 2.3073559 2.0443351 2.5703764
53 2.3215604 1.996188 2.6469328
58 2.180504 2.0572884 2.30372
62 2.1678417 1.969744 2.3659394
67 2.1636708 1.8938416 2.4335
72 2.0990028 1.710786 2.4872198
77 2.0092826 1.7121896 2.3063755
82 2.040585 1.6273074 2.4538627
86 2.0520842 1.6833984 2.4207702
91 1.983585 1.6637229 2.303447
96 2.0177422 1.6749066 2.3605778
EOD
$p0s2 << EOD
0 0 0 0
5 3.4953728 2.5676591 4.4230866
10 2.618383 1.8630284 3.3737373
14 2.0542786 1.2485147 2.8600426
19 2.4150414 1.6704736 3.159609
24 2.8973927 2.2046413 3.590144
29 1.9762911 1.4847388 2.4678433
34 2.6303155 1.7926491 3.467982
38 2.369922 1.7727015 2.9671426
43 2.325827 1.6147238 3.0369298
48 1.9081447 1.7378217 2.0784676
53 2.0408254 1.4507339 2.6309168
58 1.7021456 1.3999238 2.0043674
62 1.7060701 1.4108241 2.001316
67 1.7751068 1.3233821 2.2268314
72 1.7388633 1.2875651 2.1901617
77 1.5747195 1.2482343 1.9012048
82 1.6920552 1.2757652 2.1083453
86 1.7539272 1.3497554 2.158099
91 1.705882 1.2361655 2.1755984
96 1.6481882 1.117497 2.1788793
EOD
$p0s3 << EOD
0 0 0 0
5 2.2742693 1.7984862 2.7500525
10 3.2629683 1.1440686 5.3818684
14 1.9412655 1.1638829 2.718648
19 1.578311 0.9980559 2.1585662
24 2.4381223 1.2618212 3.6144233
29 2.5553334 0.25356385 4.857103
34 3.3614376 0.05545891 6.667416
38 2.0417778 1.1838988 2.899657
43 2.3321283 1.1282498 3.536007
48 1.7971472 1.14179 2.4525044
53 2.7373617 -0.030460486 5.5051837
58 1.6203021 1.0806179 2.1599863
62 1.836327 0.69633186 2.976322
67 2.022371 0.55531275 3.4894292
72 2.2442424 1.055496 3.4329886
77 2.0034146 1.0407118 2.9661174
82 1.886556 0.95687103 2.816241
86 1.9951648 0.9231563 3.067173
91 3.609349 -0.5317899 7.5287175
96 1.5266538 0.9053985 2.1479092
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-0.8418094:7.5287175]
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
set arrow 7 from screen 0.05312,0.22166 to screen 0.82059,0.22166 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.22166 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.40320 to screen 0.82059,0.40320 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.40320 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.58473 to screen 0.82059,0.58473 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.58473 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.76627 to screen 0.82059,0.76627 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.76627 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 12 'kl/reference' at screen 0.83934,0.40797 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.40481 to screen 0.83466,0.45546 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.45546 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.37126 to screen 0.83466,0.36049 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.36049 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.36023 to screen 0.83466,0.31300 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.31300 left front textcolor rgb '#9a4478'
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
