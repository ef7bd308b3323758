# Reward: unlikely1
# gnuplot run-unlikely1-reward.gp > run-unlikely1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
13 0.5722265 -0.076158665 1.2206117
26 0.8381879 0.23779497 1.4385809
38 1.1442747 0.26624566 2.0223038
51 1.3930174 0.4222624 2.3637726
64 1.5604545 0.54582155 2.5750875
77 1.6685994 0.64049846 2.6967003
90 1.6870497 0.6174557 2.7566438
102 1.6625019 0.75233686 2.5726671
115 1.9212477 1.6233426 2.219153
128 1.6927569 0.6571823 2.7283313
141 1.9569665 1.678668 2.235265
154 1.9808589 1.7232058 2.238512
166 2.0034199 1.743282 2.2635577
179 2.0468729 1.8473567 2.246389
192 2.0314457 1.8162924 2.246599
205 2.01723 1.8267149 2.2077453
218 2.056027 1.9254228 2.186631
230 2.0449867 1.8433237 2.2466497
243 2.051638 1.8487248 2.2545512
256 2.054078 1.8675902 2.2405658
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.86752; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-0.3167017:2.8748493]
set arrow 1 from screen 0.05312,0.14525 to screen 0.86752,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21219,0.14525 to screen 0.21219,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.21219,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.37125,0.14525 to screen 0.37125,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.37125,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.53031,0.14525 to screen 0.53031,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.53031,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.68937,0.14525 to screen 0.68937,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.68937,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.84843,0.14525 to screen 0.84843,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.84843,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.22064 to screen 0.86752,0.22064 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.22064 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.45870 to screen 0.86752,0.45870 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.45870 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.69676 to screen 0.86752,0.69676 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.69676 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.86752,0.04469 right front textcolor rgb '#59636e'
set label 12 'unlikely1' at screen 0.88627,0.70964 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
