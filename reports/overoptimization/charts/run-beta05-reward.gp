# Reward: beta05
# gnuplot run-beta05-reward.gp > run-beta05-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2369921 2.1540792 2.319905
2 2.886914 2.6874673 3.0863607
4 3.3616016 3.1820521 3.541151
6 3.4898438 3.2750309 3.7046566
8 3.4553125 3.2807727 3.6298523
10 3.384883 3.2195518 3.5502138
12 3.3666406 3.0925093 3.640772
14 3.4826171 3.196234 3.7690003
16 3.375039 3.1052725 3.6448057
18 3.3648438 3.091418 3.6382694
20 3.3782032 3.1799593 3.576447
22 3.3540235 3.0052805 3.7027664
24 3.393633 3.188358 3.5989077
26 3.3664844 3.1379223 3.5950463
28 3.336328 3.0942888 3.5783675
30 3.3363671 3.0695565 3.6031778
32 3.3641016 3.0810142 3.647189
34 3.3661327 3.0938723 3.6383934
36 3.3346093 3.0662153 3.6030035
38 3.3367968 3.1115777 3.562016
40 3.310703 3.0766797 3.5447264
EOD
$p0s1 << EOD
0 0.102190934 -0.23286082 0.4372427
2 2.0139427 1.5598077 2.468078
4 3.0014126 2.6153293 3.387496
6 3.3686807 2.8954682 3.8418932
8 3.3961153 2.8544593 3.937771
10 3.3078818 2.8015876 3.8141758
12 3.4456532 2.9561253 3.9351811
14 3.5722597 3.1474128 3.9971066
16 3.45806 2.9812825 3.9348373
18 3.4398644 2.9907305 3.8889983
20 3.4655502 2.9947498 3.9363506
22 3.520171 3.04755 3.9927917
24 3.5674934 3.0723355 4.0626516
26 3.568544 3.0914786 4.0456095
28 3.5543916 3.0428967 4.0658865
30 3.5420902 3.0576873 4.026493
32 3.6146643 3.1326797 4.0966487
34 3.6688755 3.1831393 4.154611
36 3.6631474 3.1610904 4.1652045
38 3.7145603 3.2308712 4.1982493
40 3.6720295 3.1638837 4.1801753
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.41010523:4.375494]
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
set arrow 7 from screen 0.05312,0.21036 to screen 0.80983,0.21036 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.21036 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.36912 to screen 0.80983,0.36912 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.36912 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.52789 to screen 0.80983,0.52789 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.52789 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.68665 to screen 0.80983,0.68665 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.68665 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.84541 to screen 0.80983,0.84541 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.84541 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward/gold' at screen 0.82858,0.73598 left front textcolor rgb '#006aa6'
set label 14 'reward/proxy' at screen 0.82858,0.79334 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
