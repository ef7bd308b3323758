# Reward: sft
# gnuplot run-sft-reward.gp > run-sft-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -8.439431 -9.644838 -7.2340236
13 -5.774081 -6.1769376 -5.371225
25 -3.558665 -4.701383 -2.4159467
38 -2.4445872 -3.6993337 -1.1898409
50 -1.9395854 -3.1864564 -0.6927144
63 -1.5387665 -2.2152104 -0.8623224
75 -1.4162151 -2.293029 -0.5394009
88 -1.0899044 -1.181645 -0.9981639
100 -0.9803175 -1.3043236 -0.65631133
113 -0.8500348 -1.3512707 -0.3487989
125 -0.9573217 -1.5793362 -0.3353073
138 -0.73593163 -1.0811123 -0.39075094
150 -0.687142 -1.2245842 -0.14969973
163 -0.48496348 -0.7149902 -0.25493672
175 -0.6351007 -0.92057395 -0.34962752
188 -0.43287098 -0.73301077 -0.13273121
200 -0.5075613 -0.73617667 -0.27894592
213 -0.4777898 -0.7926057 -0.16297387
225 -0.49365744 -0.67371905 -0.31359586
238 -0.42121115 -0.6780714 -0.16435094
250 -0.49617797 -1.0242162 0.031860273
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06148; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:250]
unset ytics
unset logscale y
set yrange [-10.031906:0.4189282]
set arrow 1 from screen 0.06148,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06148,0.14525 to screen 0.06148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06148,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23463,0.14525 to screen 0.23463,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.23463,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40778,0.14525 to screen 0.40778,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.40778,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.58093,0.14525 to screen 0.58093,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.58093,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.75408,0.14525 to screen 0.75408,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.75408,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.92723,0.14525 to screen 0.92723,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.92723,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.06148,0.14757 to screen 0.92723,0.14757 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−10' at screen 0.05055,0.14757 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06148,0.29297 to screen 0.92723,0.29297 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−8' at screen 0.05055,0.29297 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06148,0.43837 to screen 0.92723,0.43837 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '−6' at screen 0.05055,0.43837 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06148,0.58377 to screen 0.92723,0.58377 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '−4' at screen 0.05055,0.58377 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06148,0.72917 to screen 0.92723,0.72917 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '−2' at screen 0.05055,0.72917 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.06148,0.87457 to screen 0.92723,0.87457 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 12 '0' at screen 0.05055,0.87457 right front textcolor rgb '#59636e'
set label 13 'reward/gold (reward)' at screen 0.01688,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 15 'sft' at screen 0.94598,0.83850 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
