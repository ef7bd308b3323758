# Reward: gold3
# gnuplot run-gold3-reward.gp > run-gold3-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
3 1.0330563 0.6970923 1.3690202
6 1.4875813 0.70738256 2.2677798
9 2.1052384 1.9996597 2.2108173
12 2.2229593 2.054459 2.3914592
15 2.4445262 2.1852636 2.7037888
18 2.395609 1.7778265 3.0133913
21 2.524619 2.1073084 2.94193
24 2.6921682 2.6424837 2.741853
27 2.70383 2.6542292 2.753431
30 2.7098112 2.6719525 2.74767
33 2.7194953 2.6967115 2.742279
36 2.725294 2.707022 2.7435663
39 2.727638 2.7103682 2.7449076
42 2.7243533 2.706904 2.741803
45 2.7312417 2.7132733 2.74921
48 2.7288978 2.7067068 2.751089
51 2.7265165 2.7112682 2.7417648
54 2.7298276 2.711745 2.7479103
57 2.7335477 2.719174 2.7479215
60 2.7347467 2.7201428 2.7493505
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.90591; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.32697162:3.141867]
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
set arrow 9 from screen 0.05312,0.21687 to screen 0.90591,0.21687 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.21687 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.43590 to screen 0.90591,0.43590 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.43590 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.65493 to screen 0.90591,0.65493 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.65493 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.87395 to screen 0.90591,0.87395 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '3' at screen 0.04219,0.87395 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.90591,0.04469 right front textcolor rgb '#59636e'
set label 14 'gold3' at screen 0.92466,0.81586 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
