# Reward: ipo01
# gnuplot run-ipo01-reward.gp > run-ipo01-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
13 0.629049 0.16964123 1.0884567
26 0.79415506 0.3310586 1.2572515
38 1.0630851 0.6646869 1.4614834
51 1.3001097 0.958351 1.6418685
64 1.4242957 1.0535474 1.795044
77 1.5962313 1.3863269 1.8061358
90 1.4470941 1.0542455 1.8399428
102 1.6287102 1.5431466 1.7142737
115 1.6758131 1.5681735 1.7834526
128 1.6598856 1.5713177 1.7484536
141 1.6902978 1.4959377 1.8846579
154 1.6803125 1.504219 1.8564061
166 1.7398082 1.6561108 1.8235058
179 1.7459376 1.6693326 1.8225424
192 1.7501109 1.6607468 1.8394748
205 1.7673242 1.6679305 1.866718
218 1.7718472 1.6701801 1.8735144
230 1.7700211 1.641378 1.898664
243 1.7692951 1.649171 1.8894193
256 1.7661872 1.6431955 1.889179
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.91017; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-0.28238252:1.9825505]
set arrow 1 from screen 0.05600,0.14525 to screen 0.91017,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22283,0.14525 to screen 0.22283,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.22283,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38966,0.14525 to screen 0.38966,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.38966,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55649,0.14525 to screen 0.55649,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.55649,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.72332,0.14525 to screen 0.72332,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.72332,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.89015,0.14525 to screen 0.89015,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.89015,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.23998 to screen 0.91017,0.23998 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.23998 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.40770 to screen 0.91017,0.40770 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.04506,0.40770 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.57543 to screen 0.91017,0.57543 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.04506,0.57543 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.74316 to screen 0.91017,0.74316 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.5' at screen 0.04506,0.74316 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.91017,0.04469 right front textcolor rgb '#59636e'
set label 13 'ipo01' at screen 0.92892,0.83245 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
