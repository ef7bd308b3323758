# Reward: unlikely05
# gnuplot run-unlikely05-reward.gp > run-unlikely05-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
13 0.9255427 0.82551587 1.0255696
26 1.094936 0.85670227 1.3331697
38 1.2995033 1.1449285 1.4540782
51 1.414564 1.2694768 1.5596513
64 1.4194103 1.221082 1.6177387
77 1.440152 1.2453493 1.6349547
90 1.5080316 1.4296124 1.5864508
102 1.5091981 1.325392 1.6930043
115 1.5364239 1.3268766 1.7459711
128 1.590337 1.5170751 1.6635991
141 1.5821284 1.4076934 1.7565634
154 1.6186333 1.544025 1.6932417
166 1.587662 1.4439353 1.7313886
179 1.613847 1.4889064 1.7387878
192 1.6379246 1.5401812 1.7356681
205 1.6193194 1.5222052 1.7164336
218 1.6441816 1.5840303 1.704333
230 1.6319554 1.5901544 1.6737564
243 1.6365945 1.5758684 1.6973206
256 1.6344056 1.5794188 1.6893926
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.85045; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-0.2766985:1.8347659]
set arrow 1 from screen 0.05600,0.14525 to screen 0.85045,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21117,0.14525 to screen 0.21117,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.21117,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36633,0.14525 to screen 0.36633,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.36633,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.52150,0.14525 to screen 0.52150,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.52150,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.67667,0.14525 to screen 0.67667,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.67667,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.83183,0.14525 to screen 0.83183,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.83183,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.24482 to screen 0.85045,0.24482 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.24482 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.42473 to screen 0.85045,0.42473 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.04506,0.42473 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.60465 to screen 0.85045,0.60465 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.04506,0.60465 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.78457 to screen 0.85045,0.78457 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.5' at screen 0.04506,0.78457 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.85045,0.04469 right front textcolor rgb '#59636e'
set label 13 'unlikely05' at screen 0.86920,0.83293 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
