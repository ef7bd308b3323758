# Reward: preferred
# gnuplot run-preferred-reward.gp > run-preferred-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
13 0.5761355 0.42292544 0.72934556
26 0.7027376 0.57067144 0.8348039
38 0.6166052 0.36725 0.8659604
51 0.6000469 0.4226403 0.7774534
64 0.56897074 0.41278765 0.7251538
77 0.6657945 0.5217971 0.80979186
90 0.6399026 0.54310507 0.7367002
102 0.6614242 0.55462784 0.76822054
115 0.64827585 0.5551106 0.74144113
128 0.62042904 0.55955195 0.6813061
141 0.66063046 0.52315193 0.798109
154 0.70609695 0.64006174 0.7721321
166 0.67702407 0.6294074 0.7246407
179 0.6201522 0.5049934 0.735311
192 0.6571808 0.61163116 0.70273036
205 0.7119881 0.61045873 0.81351745
218 0.7072917 0.6461225 0.768461
230 0.6465776 0.5763207 0.7168345
243 0.6684412 0.59436214 0.7425203
256 0.67323196 0.6038307 0.7426332
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.85045; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-0.24107438:0.9085387]
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
set arrow 8 from screen 0.05600,0.30458 to screen 0.85045,0.30458 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.30458 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.63503 to screen 0.85045,0.63503 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.04506,0.63503 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.85045,0.04469 right front textcolor rgb '#59636e'
set label 11 'preferred' at screen 0.86920,0.74951 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
