# Reward: ipo1
# gnuplot run-ipo1-reward.gp > run-ipo1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
13 0.09286831 -0.06824664 0.25398326
26 -0.033441823 -0.25513205 0.18824841
38 -0.0018438887 -0.2756328 0.27194503
51 0.1640715 0.033509605 0.2946334
64 0.06654273 -0.14390779 0.27699324
77 0.035185225 -0.21292792 0.28329837
90 0.099260494 -0.19458367 0.39310464
102 0.14261901 -0.110170074 0.3954081
115 0.19173947 0.036091223 0.3473877
128 0.16718094 -0.070417896 0.4047798
141 0.1535768 -0.057094485 0.3642481
154 0.18969022 -0.11445615 0.49383658
166 0.203071 0.02712264 0.37901935
179 0.20590858 0.10789503 0.30392212
192 0.1542533 -0.0021977432 0.31070435
205 0.17867422 -0.043824982 0.40117344
218 0.1684562 0.0058564944 0.33105588
230 0.17778176 -0.01699475 0.37255827
243 0.20074636 0.020578248 0.38091445
256 0.21864925 0.048739504 0.388559
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.92297; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-0.3064116:0.52461535]
set arrow 1 from screen 0.07428,0.14525 to screen 0.92297,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24004,0.14525 to screen 0.24004,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.24004,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40580,0.14525 to screen 0.40580,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.40580,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57156,0.14525 to screen 0.57156,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.57156,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73732,0.14525 to screen 0.73732,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.73732,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.90308,0.14525 to screen 0.90308,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.90308,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.24254 to screen 0.92297,0.24254 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−0.2' at screen 0.06334,0.24254 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.42539 to screen 0.92297,0.42539 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.06334,0.42539 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.60824 to screen 0.92297,0.60824 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.06334,0.60824 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.79110 to screen 0.92297,0.79110 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.06334,0.79110 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.92297,0.04469 right front textcolor rgb '#59636e'
set label 13 'ipo1' at screen 0.94172,0.62529 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
