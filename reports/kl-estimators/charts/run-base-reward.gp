# Reward: base
# gnuplot run-base-reward.gp > run-base-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 1.3940138 1.2702025 1.4711572
5 1.3566155 1.2784356 1.4347955
10 1.3502748 1.2933792 1.4071705
15 1.3711312 1.2977371 1.4445254
20 1.3885366 1.304618 1.4711572
25 1.3861634 1.3193045 1.4530222
30 1.3643979 1.3010418 1.4277539
35 1.378889 1.3056754 1.4521024
40 1.3629487 1.3053426 1.4205548
45 1.3585179 1.3026006 1.4144353
50 1.373983 1.309507 1.438459
55 1.3605176 1.2865082 1.4345269
60 1.3646443 1.2905546 1.438734
65 1.3508909 1.2934952 1.4082866
70 1.3508581 1.292081 1.4096352
75 1.347346 1.2877449 1.406947
80 1.3500065 1.3078979 1.3921151
85 1.3505747 1.3232833 1.377866
90 1.3513287 1.3175405 1.3851168
95 1.3507129 1.3161108 1.3853151
100 1.3503013 1.3151336 1.385469
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06453; set rmargin at screen 0.91444; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [1.2702025:1.4711572]
set arrow 1 from screen 0.06453,0.14525 to screen 0.91444,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06453,0.14525 to screen 0.06453,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06453,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23451,0.14525 to screen 0.23451,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.23451,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40449,0.14525 to screen 0.40449,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.40449,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57448,0.14525 to screen 0.57448,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.57448,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.74446,0.14525 to screen 0.74446,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.74446,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.91444,0.14525 to screen 0.91444,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.91444,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.06453,0.25791 to screen 0.91444,0.25791 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.30' at screen 0.05359,0.25791 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06453,0.44695 to screen 0.91444,0.44695 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.35' at screen 0.05359,0.44695 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06453,0.63599 to screen 0.91444,0.63599 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.40' at screen 0.05359,0.63599 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06453,0.82504 to screen 0.91444,0.82504 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.45' at screen 0.05359,0.82504 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01734,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.91444,0.04469 right front textcolor rgb '#59636e'
set label 13 'base' at screen 0.93319,0.44809 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
