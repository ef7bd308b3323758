# Reward: raft2
# gnuplot run-raft2-reward.gp > run-raft2-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.3678969 -0.72873497 -0.0070588845
3 -0.12467985 -0.2883333 0.03897359
5 0.1627074 -0.0897926 0.41520742
6 0.30578244 -0.072711214 0.6842761
8 0.6374341 -0.00027752962 1.2751458
10 1.0393994 0.06987142 2.0089273
11 1.105406 0.15565474 2.0551572
13 1.0654708 0.0046141916 2.1263273
14 1.1673249 0.061269566 2.2733803
16 1.1750734 0.010602388 2.3395443
18 1.1410193 -0.21603622 2.498075
19 1.2301325 0.11742728 2.3428376
21 1.2715106 0.003509824 2.5395114
22 1.3080866 0.013346903 2.6028264
24 1.403617 0.23599815 2.571236
26 1.4429992 0.26576442 2.620234
27 1.4890276 0.28059006 2.6974652
29 1.4434179 0.10926488 2.7775707
30 1.4904354 0.1572284 2.8236423
32 1.4149995 -0.048588086 2.878587
EOD
$p0s1 << EOD
0 0.049078915 -0.18815246 0.2863103
2 0.34391063 -0.015004133 0.70282537
3 0.4637296 0.21311666 0.71434253
5 0.75440353 0.44816163 1.0606453
6 0.920754 0.53027725 1.3112308
8 1.247571 0.7599421 1.7351999
10 1.6088605 0.9972225 2.2204986
11 1.6852721 1.1005534 2.269991
13 1.8167849 0.9851555 2.6484141
14 1.9224529 0.9766187 2.8682873
16 1.949325 1.0110464 2.8876035
18 2.024143 0.9992781 3.0490077
19 2.015854 1.129223 2.902485
21 2.13457 1.1831528 3.0859869
22 2.177498 1.1580682 3.196928
24 2.1703975 1.1513731 3.1894217
26 2.149883 1.192928 3.106838
27 2.1531754 1.1848992 3.1214516
29 2.1721146 1.28076 3.0634692
30 2.2064092 1.2847465 3.128072
32 2.2109504 1.2580267 3.1638741
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.95466477:3.3566048]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.31349 to screen 0.80983,0.31349 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.31349 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.48972 to screen 0.80983,0.48972 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.48972 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.66595 to screen 0.80983,0.66595 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.66595 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.84218 to screen 0.80983,0.84218 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.84218 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.56286 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.70313 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
