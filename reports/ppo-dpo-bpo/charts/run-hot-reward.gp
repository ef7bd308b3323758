# Reward: hot
# gnuplot run-hot-reward.gp > run-hot-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
5 -0.17568691 -0.46026003 0.108886205
10 -0.20904516 -0.434579 0.016488707
14 -0.15754083 -0.39654905 0.081467375
19 -0.002362635 -0.25873816 0.25401288
24 0.06040694 -0.2405218 0.3613357
29 0.13117509 -0.0013387756 0.26368895
34 0.23791938 0.046200205 0.42963853
38 0.32961124 0.07571356 0.58350897
43 0.33646995 -0.059649963 0.7325899
48 0.36408317 -0.0012315725 0.72939795
53 0.44910774 0.16014011 0.7380753
58 0.40460294 0.15643825 0.65276766
62 0.48222974 0.32080492 0.6436545
67 0.46955052 0.33396745 0.6051336
72 0.50462604 0.3330116 0.6762405
77 0.45145786 0.22248876 0.68042696
82 0.46185955 0.28784534 0.6358738
86 0.4739297 0.24783623 0.7000232
91 0.43764654 0.17182752 0.7034656
96 0.42489943 0.18504207 0.6647568
EOD
$p0s1 << EOD
0 -0.0068202685 -0.106557816 0.09291728
5 0.5434092 0.19050646 0.89631206
10 0.5037554 0.24170154 0.76580924
14 0.54707766 0.29916504 0.79499024
19 0.58337116 0.3747367 0.7920056
24 0.5247941 0.3055758 0.74401236
29 0.6898744 0.33771098 1.0420378
34 0.6801266 0.40285757 0.9573957
38 0.7294532 0.42184213 1.0370643
43 0.71052915 0.43396276 0.98709553
48 0.70194125 0.37100947 1.032873
53 0.78189516 0.49190682 1.0718836
58 0.76620513 0.500242 1.0321683
62 0.7777892 0.53370214 1.0218762
67 0.8063842 0.59022915 1.0225393
72 0.7790782 0.58760524 0.9705511
77 0.77283174 0.622416 0.9232475
82 0.79017854 0.58891547 0.99144167
86 0.7711849 0.56794024 0.9744296
91 0.7728107 0.56448704 0.98113436
96 0.7688282 0.5651982 0.9724582
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-0.86966294:1.1465584]
set arrow 1 from screen 0.07428,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22752,0.14525 to screen 0.22752,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.22752,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38076,0.14525 to screen 0.38076,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.38076,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.53400,0.14525 to screen 0.53400,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.53400,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.68724,0.14525 to screen 0.68724,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.68724,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.28455 to screen 0.80983,0.28455 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.28455 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.47297 to screen 0.80983,0.47297 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.47297 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.66138 to screen 0.80983,0.66138 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.66138 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.84980 to screen 0.80983,0.84980 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.06334,0.84980 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.63308 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.76269 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
