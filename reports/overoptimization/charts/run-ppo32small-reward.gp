# Reward: ppo32small
# gnuplot run-ppo32small-reward.gp > run-ppo32small-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2369921 2.1540792 2.319905
2 3.0628905 2.929144 3.1966374
4 3.6128516 3.4705968 3.7551062
6 3.7803516 3.4277039 4.1329994
8 3.7721093 3.408614 4.135605
10 3.7555468 3.3155956 4.195498
12 3.573125 3.1558933 3.9903567
14 3.423125 2.9501417 3.8961084
16 3.2871094 2.7788093 3.7954094
18 3.2216406 2.6844406 3.7588406
20 3.1172266 2.5201974 3.7142558
22 3.02375 2.381249 3.666251
24 2.9316015 2.2995691 3.5636342
26 2.8037891 2.1868737 3.4207046
28 2.7053125 2.0186257 3.3919995
30 2.6819923 1.9328706 3.4311137
32 2.6441407 1.8810174 3.4072638
34 2.574336 1.8286644 3.3200076
36 2.5352736 1.766404 3.3041427
38 2.503828 1.7289726 3.2786837
40 2.5057032 1.7360461 3.27536
EOD
$p0s1 << EOD
0 0.18012764 -0.19213423 0.5523895
2 1.735052 1.3167012 2.1534028
4 2.6146595 2.2381797 2.9911397
6 2.926343 2.5282936 3.324392
8 3.052197 2.6684349 3.435959
10 3.106556 2.7383993 3.4747124
12 3.1189237 2.73414 3.5037076
14 3.1636548 2.7790723 3.5482376
16 3.1745434 2.7937515 3.555335
18 3.1759076 2.8176877 3.5341272
20 3.1998525 2.8275483 3.5721567
22 3.2112582 2.8362412 3.586275
24 3.1888378 2.799101 3.5785744
26 3.2057436 2.8333993 3.5780878
28 3.204397 2.8171816 3.5916123
30 3.205923 2.8128195 3.5990264
32 3.2242928 2.8424108 3.606175
34 3.2229905 2.8399134 3.6060677
36 3.228931 2.8479428 3.6099188
38 3.2289703 2.8489947 3.6089458
40 3.2261374 2.8436885 3.6085863
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.3676395:4.3710036]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24230,0.14525 to screen 0.24230,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24230,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43148,0.14525 to screen 0.43148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43148,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62065,0.14525 to screen 0.62065,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62065,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.20420 to screen 0.80983,0.20420 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.20420 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.36453 to screen 0.80983,0.36453 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.36453 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.52487 to screen 0.80983,0.52487 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.52487 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.68521 to screen 0.80983,0.68521 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.68521 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.84554 to screen 0.80983,0.84554 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.84554 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward/gold' at screen 0.82858,0.60595 left front textcolor rgb '#006aa6'
set label 14 'reward/proxy' at screen 0.82858,0.72146 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
