# Reward: unlikely005
# gnuplot run-unlikely005-reward.gp > run-unlikely005-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
13 0.628274 0.4952623 0.7612858
26 0.5923868 0.49172246 0.69305104
38 0.6706172 0.53055835 0.81067616
51 0.71357954 0.5678502 0.85930884
64 0.6368388 0.5574562 0.7162214
77 0.69328296 0.64606124 0.7405046
90 0.7675471 0.66289836 0.8721958
102 0.72498417 0.661925 0.78804326
115 0.7423642 0.6345807 0.85014784
128 0.72412926 0.63681495 0.8114436
141 0.7157658 0.6242339 0.80729765
154 0.7611204 0.7088321 0.8134086
166 0.7146601 0.6320174 0.79730284
179 0.76235235 0.68768394 0.8370208
192 0.7790873 0.6483 0.9098746
205 0.75650847 0.7170372 0.79597974
218 0.78762394 0.7143657 0.86088216
230 0.767817 0.6639881 0.871646
243 0.7775009 0.6849683 0.87003356
256 0.7825266 0.70024157 0.8648116
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.83766; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-0.24283095:0.95420945]
set arrow 1 from screen 0.05600,0.14525 to screen 0.83766,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20867,0.14525 to screen 0.20867,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.20867,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36133,0.14525 to screen 0.36133,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.36133,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.51400,0.14525 to screen 0.51400,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.51400,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.66667,0.14525 to screen 0.66667,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.66667,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.81934,0.14525 to screen 0.81934,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.81934,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.29938 to screen 0.83766,0.29938 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.29938 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.61674 to screen 0.83766,0.61674 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.04506,0.61674 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.83766,0.04469 right front textcolor rgb '#59636e'
set label 11 'unlikely005' at screen 0.85641,0.79606 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
