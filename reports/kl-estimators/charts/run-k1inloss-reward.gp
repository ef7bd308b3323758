# Reward: k1InLoss
# gnuplot run-k1inloss-reward.gp > run-k1inloss-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
3 -0.161637 -0.3437434 0.020469436
6 -0.20916161 -0.69340247 0.27507922
9 -0.59825546 -1.8257515 0.62924063
12 -0.82699364 -2.0459263 0.39193898
15 -1.3415222 -2.7376008 0.054556232
18 -1.8014174 -3.09664 -0.5061947
21 -2.1186028 -3.5743656 -0.66284
24 -1.3489231 -2.8797636 0.18191741
27 -1.4042115 -2.8735225 0.065099426
30 -1.8498422 -3.5406308 -0.15905342
33 -2.2633836 -4.285532 -0.24123548
36 -2.1731963 -4.015658 -0.33073506
39 -1.9407756 -3.4553673 -0.42618406
42 -2.1080265 -3.8390326 -0.37702003
45 -2.3030941 -4.454122 -0.15206581
48 -2.5448596 -4.764803 -0.32491636
51 -2.678533 -4.9515266 -0.4055398
54 -2.8630435 -5.1502714 -0.5758156
57 -3.0501473 -5.4210052 -0.67928946
60 -3.1792035 -5.570354 -0.7880527
EOD
$p0s1 << EOD
0 -0.022513855 -0.295631 0.25060326
3 0.17931227 -0.11022491 0.46884945
6 0.4776826 0.044687774 0.91067743
9 0.92288095 0.3422305 1.5035313
12 1.1657181 0.6361373 1.6952989
15 1.5022234 1.0436683 1.9607785
18 1.8147438 1.526918 2.1025693
21 2.0452695 1.7088133 2.3817255
24 2.0943487 1.774224 2.4144733
27 2.1728344 1.7771192 2.5685496
30 2.321144 1.8628557 2.7794325
33 2.4333827 1.927114 2.9396513
36 2.47827 1.967573 2.988967
39 2.5697606 2.0361543 3.103367
42 2.6201885 2.0391855 3.2011917
45 2.7108834 2.0827417 3.3390248
48 2.7330074 2.110984 3.355031
51 2.7679565 2.1289053 3.4070077
54 2.7938354 2.174292 3.413379
57 2.8219364 2.1767113 3.4671612
60 2.8177524 2.1673574 3.4681473
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-5.9318943:3.8296874]
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
set arrow 9 from screen 0.05312,0.29562 to screen 0.80983,0.29562 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−4' at screen 0.04219,0.29562 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.45128 to screen 0.80983,0.45128 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '−2' at screen 0.04219,0.45128 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.60695 to screen 0.80983,0.60695 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 10 '0' at screen 0.04219,0.60695 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.76262 to screen 0.80983,0.76262 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '2' at screen 0.04219,0.76262 right front textcolor rgb '#59636e'
set label 12 'reward' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 14 'reward/gold' at screen 0.82858,0.35950 left front textcolor rgb '#006aa6'
set label 15 'reward/proxy' at screen 0.82858,0.82627 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
