# Reward: tableORPO
# gnuplot run-tableorpo-reward.gp > run-tableorpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4453125 0.35379818 0.53682685
5 0.684375 0.59399885 0.7747512
10 0.828125 0.73558813 0.92066187
15 0.9015625 0.8337977 0.9693273
20 0.9328125 0.87600034 0.9896246
25 0.953125 0.91682905 0.98942095
30 0.96875 0.9440185 0.9934815
35 0.9765625 0.9499966 1.0031284
40 0.978125 0.9570948 0.99915516
45 0.9765625 0.9499966 1.0031284
50 0.9828125 0.96687293 0.99875206
55 0.9796875 0.96206564 0.9973093
60 0.9796875 0.96206564 0.9973093
65 0.9828125 0.9701646 0.9954604
70 0.98125 0.96823543 0.9942646
75 0.9796875 0.96497595 0.994399
80 0.98125 0.9665385 0.99596155
85 0.98125 0.9665385 0.99596155
90 0.9828125 0.9684243 0.99720067
95 0.984375 0.9690372 0.9997128
100 0.984375 0.9690372 0.9997128
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.85472; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.32782495:1.0291016]
set arrow 1 from screen 0.05600,0.14525 to screen 0.85472,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21574,0.14525 to screen 0.21574,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.21574,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.37549,0.14525 to screen 0.37549,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.37549,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.53523,0.14525 to screen 0.53523,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.53523,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.69498,0.14525 to screen 0.69498,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.69498,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.85472,0.14525 to screen 0.85472,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.85472,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.22345 to screen 0.85472,0.22345 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.4' at screen 0.04506,0.22345 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.44013 to screen 0.85472,0.44013 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.44013 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.65681 to screen 0.85472,0.65681 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.8' at screen 0.04506,0.65681 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.87350 to screen 0.85472,0.87350 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.04506,0.87350 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.85472,0.04469 right front textcolor rgb '#59636e'
set label 13 'tableORPO' at screen 0.87347,0.85657 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
