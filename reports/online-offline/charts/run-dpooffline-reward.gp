# Reward: dpoOffline
# gnuplot run-dpooffline-reward.gp > run-dpooffline-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.038667902 0.031420395 0.045915414
20 0.038303863 0.017645402 0.058962326
40 0.04001365 0.017532077 0.062495224
60 0.038071185 0.024792135 0.051350236
80 0.037192132 0.027986811 0.04639745
100 0.026079055 0.01252899 0.03962912
120 0.023108637 0.009395195 0.03682208
140 0.024062028 0.00084470655 0.04727935
160 0.019911613 0.0027383289 0.0370849
180 0.013418981 -0.0017007027 0.028538665
200 0.01897022 0.0067191236 0.031221315
220 0.015898122 0.0040989243 0.02769732
240 0.01894202 0.003986654 0.033897385
260 0.02043767 0.01601779 0.024857553
280 0.019797724 0.008349607 0.031245843
300 0.020380402 0.008884777 0.031876028
320 0.0151863415 0.0062365965 0.024136087
340 0.010926402 0.003114835 0.01873797
360 0.010062887 0.0040637427 0.01606203
380 0.009603668 0.0032133195 0.015994016
400 0.009794512 0.0034787687 0.016110254
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.84619; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [-0.0042685396:0.06506306]
set arrow 1 from screen 0.06880,0.14525 to screen 0.84619,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26314,0.14525 to screen 0.26314,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.26314,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45749,0.14525 to screen 0.45749,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.45749,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.65184,0.14525 to screen 0.65184,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.65184,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.84619,0.14525 to screen 0.84619,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.84619,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06880,0.19203 to screen 0.84619,0.19203 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.00' at screen 0.05786,0.19203 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.41120 to screen 0.84619,0.41120 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.02' at screen 0.05786,0.41120 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.63037 to screen 0.84619,0.63037 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.04' at screen 0.05786,0.63037 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.84954 to screen 0.84619,0.84954 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.06' at screen 0.05786,0.84954 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.84619,0.04469 right front textcolor rgb '#59636e'
set label 12 'dpoOffline' at screen 0.86494,0.29936 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
