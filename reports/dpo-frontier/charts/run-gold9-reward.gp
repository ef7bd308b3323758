# Reward: gold9
# gnuplot run-gold9-reward.gp > run-gold9-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
3 1.0364738 0.7086936 1.3642538
6 1.4265761 0.6775681 2.1755843
9 2.1125262 2.0100126 2.2150397
12 2.2503486 2.0808206 2.4198766
15 2.4660258 2.195622 2.7364297
18 2.590349 2.4668605 2.7138374
21 2.6410828 2.5704079 2.711758
24 2.6968112 2.6404328 2.7531896
27 2.7120225 2.6784477 2.7455974
30 2.7188349 2.697652 2.7400177
33 2.7244494 2.6976461 2.7512527
36 2.7193358 2.6914058 2.7472656
39 2.7337224 2.7179074 2.7495375
42 2.7344165 2.7188377 2.7499952
45 2.739484 2.7342663 2.7447019
48 2.7276988 2.70267 2.7527277
51 2.735854 2.724138 2.7475696
54 2.7399628 2.7335901 2.7463353
57 2.737834 2.7308567 2.7448113
60 2.737834 2.7308567 2.7448113
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.90591; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.31656355:2.871257]
set arrow 1 from screen 0.05312,0.14525 to screen 0.90591,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19526,0.14525 to screen 0.19526,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.19526,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.33739,0.14525 to screen 0.33739,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.33739,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.47952,0.14525 to screen 0.47952,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.47952,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.62165,0.14525 to screen 0.62165,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.62165,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.76378,0.14525 to screen 0.76378,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.76378,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.90591,0.14525 to screen 0.90591,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.90591,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.22070 to screen 0.90591,0.22070 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.22070 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.45904 to screen 0.90591,0.45904 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.45904 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.69737 to screen 0.90591,0.69737 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.69737 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.90591,0.04469 right front textcolor rgb '#59636e'
set label 13 'gold9' at screen 0.92466,0.87323 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
