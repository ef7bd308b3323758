# Reward: after16
# gnuplot run-after16-reward.gp > run-after16-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.9303917 -0.9806329 -0.8801506
1 -0.9303917 -0.9806329 -0.8801506
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.08708; set rmargin at screen 0.88031; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:1]
unset ytics
unset logscale y
set yrange [-0.9806329:-0.8801506]
set arrow 1 from screen 0.08708,0.14525 to screen 0.88031,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.08708,0.14525 to screen 0.08708,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.08708,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24572,0.14525 to screen 0.24572,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.2' at screen 0.24572,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40437,0.14525 to screen 0.40437,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.4' at screen 0.40437,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.56302,0.14525 to screen 0.56302,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.6' at screen 0.56302,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.72167,0.14525 to screen 0.72167,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.8' at screen 0.72167,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.88031,0.14525 to screen 0.88031,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '1.0' at screen 0.88031,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.08708,0.15004 to screen 0.88031,0.15004 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−0.98' at screen 0.07614,0.15004 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.08708,0.30126 to screen 0.88031,0.30126 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.96' at screen 0.07614,0.30126 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.08708,0.45249 to screen 0.88031,0.45249 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '−0.94' at screen 0.07614,0.45249 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.08708,0.60371 to screen 0.88031,0.60371 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '−0.92' at screen 0.07614,0.60371 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.08708,0.75494 to screen 0.88031,0.75494 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '−0.90' at screen 0.07614,0.75494 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.02072,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.88031,0.04469 right front textcolor rgb '#59636e'
set label 14 'after16' at screen 0.89906,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
