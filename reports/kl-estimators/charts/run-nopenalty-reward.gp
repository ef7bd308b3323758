# Reward: noPenalty
# gnuplot run-nopenalty-reward.gp > run-nopenalty-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
3 -0.08570642 -0.2576907 0.08627785
6 -0.246693 -0.619804 0.126418
9 -1.378212 -3.0954127 0.3389887
12 -2.2011275 -3.3434396 -1.0588156
15 -2.1733344 -3.6679196 -0.6787492
18 -2.0450535 -3.5814543 -0.5086524
21 -2.1944056 -4.0064 -0.38241088
24 -2.5814333 -4.4753594 -0.6875072
27 -2.6130753 -4.3593764 -0.8667742
30 -2.8982966 -4.6954775 -1.1011161
33 -3.3492415 -5.4628735 -1.2356097
36 -3.444134 -5.785502 -1.1027663
39 -3.451324 -5.988886 -0.91376215
42 -3.5023985 -6.1951885 -0.80960834
45 -3.400351 -6.0473547 -0.75334734
48 -3.4656463 -6.2791796 -0.65211296
51 -3.5495174 -6.3634977 -0.7355371
54 -3.5513003 -6.360847 -0.74175334
57 -3.5193732 -6.3921895 -0.64655674
60 -3.5210543 -6.3863726 -0.65573585
EOD
$p0s1 << EOD
0 -0.022513855 -0.295631 0.25060326
3 0.2146381 -0.09009192 0.5193681
6 0.4642479 0.18515548 0.7433403
9 0.9436919 0.5240489 1.3633349
12 1.458767 1.0532486 1.8642855
15 1.7083927 1.3699414 2.0468442
18 1.8150587 1.4803123 2.149805
21 2.1003187 1.7116303 2.489007
24 2.3290937 1.8731734 2.785014
27 2.4613323 1.8642452 3.0584195
30 2.5916512 1.8031212 3.3801813
33 2.701154 1.868836 3.533472
36 2.757787 1.97942 3.536154
39 2.7376344 1.9236466 3.5516222
42 2.7724762 1.9486692 3.5962832
45 2.779208 1.934011 3.624405
48 2.8150282 1.9781219 3.6519346
51 2.8245656 1.9980916 3.6510398
54 2.8169436 1.9918303 3.6420567
57 2.8312712 2.0057325 3.6568098
60 2.818128 1.989714 3.646542
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-6.79415:4.0587697]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.17924,0.14525 to screen 0.17924,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.17924,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30536,0.14525 to screen 0.30536,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.30536,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43148,0.14525 to screen 0.43148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43148,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.55759,0.14525 to screen 0.55759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.55759,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.68371,0.14525 to screen 0.68371,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.68371,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.27085 to screen 0.80983,0.27085 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−5' at screen 0.04219,0.27085 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.62089 to screen 0.80983,0.62089 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0' at screen 0.04219,0.62089 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.37439 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.81817 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
