# Reward: bpo1
# gnuplot run-bpo1-reward.gp > run-bpo1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
6 0.57129735 0.45581195 0.6867827
13 1.1544099 1.0445541 1.2642657
19 1.3536646 1.112624 1.5947053
26 1.4807816 1.2447062 1.716857
32 1.5257251 1.3866625 1.6647878
38 1.5492989 1.4091736 1.689424
45 1.5138994 1.3153465 1.7124525
51 1.4579366 1.2656189 1.6502542
58 1.5078499 1.4192945 1.5964053
64 1.5121565 1.4099084 1.6144046
70 1.5360533 1.4399493 1.6321572
77 1.5041649 1.3474983 1.6608317
83 1.4600513 1.2707124 1.6493902
90 1.4866759 1.3490722 1.6242795
96 1.5020167 1.3599882 1.6440451
102 1.5187554 1.3683835 1.6691275
109 1.5350722 1.3718525 1.6982918
115 1.5104393 1.2865834 1.734295
122 1.4970292 1.265896 1.7281625
128 1.5062374 1.2911078 1.7213671
EOD
$p0s1 << EOD
0 0.011896898 -0.13071801 0.15451181
6 0.5463419 0.41875005 0.67393374
13 0.95621777 0.8332611 1.0791745
19 1.103104 0.84294736 1.3632606
26 1.1860341 0.9260821 1.445986
32 1.2026943 1.0287758 1.3766127
38 1.2307438 1.0670624 1.394425
45 1.2155501 1.0051988 1.4259013
51 1.1737688 0.9710082 1.3765295
58 1.1986961 1.0719295 1.3254628
64 1.1880066 1.0548701 1.3211433
70 1.2243819 1.0776452 1.3711185
77 1.201252 1.0116239 1.39088
83 1.1590914 0.9505199 1.3676629
90 1.1817772 1.0233467 1.3402078
96 1.1937568 1.0233985 1.3641152
102 1.2034812 1.0293058 1.3776567
109 1.2211021 1.0407957 1.4014086
115 1.2027259 0.9783126 1.427139
122 1.1905812 0.9590289 1.4221336
128 1.1931491 0.96867114 1.4176271
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [-0.27580777:1.8116066]
set arrow 1 from screen 0.05600,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.35046,0.14525 to screen 0.35046,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.35046,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.64493,0.14525 to screen 0.64493,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.64493,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05600,0.24564 to screen 0.80983,0.24564 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.0' at screen 0.04506,0.24564 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.42763 to screen 0.80983,0.42763 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.5' at screen 0.04506,0.42763 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.60962 to screen 0.80983,0.60962 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1.0' at screen 0.04506,0.60962 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.79161 to screen 0.80983,0.79161 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.5' at screen 0.04506,0.79161 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.79388 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.67992 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
