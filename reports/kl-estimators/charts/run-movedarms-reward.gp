# Reward: movedArms
# gnuplot run-movedarms-reward.gp > run-movedarms-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4967014 0.4700547 0.5233481
3 0.52534723 0.48666966 0.56402475
5 0.5453125 0.5034196 0.5872054
8 0.5734375 0.5290326 0.6178424
10 0.59583336 0.55061185 0.6410548
13 0.6220486 0.5703879 0.67370933
15 0.6357639 0.5842834 0.6872444
18 0.6513889 0.60195756 0.7008202
20 0.6609375 0.6096039 0.7122711
23 0.6770833 0.62505627 0.7291104
25 0.68645835 0.63753015 0.7353865
28 0.70069444 0.6559845 0.7454044
30 0.7074653 0.66392297 0.7510076
33 0.71475697 0.6727242 0.7567897
35 0.71979165 0.6769459 0.7626374
38 0.7262153 0.6815105 0.77092004
40 0.7296875 0.6860812 0.7732938
43 0.73246527 0.6897485 0.775182
45 0.7340278 0.6922584 0.7757971
48 0.7357639 0.6927139 0.77881384
50 0.7361111 0.69254875 0.77967346
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.83745; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:50]
unset ytics
unset logscale y
set yrange [0.45766994:0.79205817]
set arrow 1 from screen 0.05600,0.14525 to screen 0.83745,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21229,0.14525 to screen 0.21229,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.21229,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36858,0.14525 to screen 0.36858,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.36858,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.52487,0.14525 to screen 0.52487,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.52487,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.68116,0.14525 to screen 0.68116,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.68116,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.83745,0.14525 to screen 0.83745,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.83745,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.24143 to screen 0.83745,0.24143 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.24143 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.46865 to screen 0.83745,0.46865 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.46865 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.69586 to screen 0.83745,0.69586 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.7' at screen 0.04506,0.69586 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.83745,0.04469 right front textcolor rgb '#59636e'
set label 12 'movedArms' at screen 0.85620,0.77791 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
