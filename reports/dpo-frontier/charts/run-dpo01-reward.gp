# Reward: dpo01
# gnuplot run-dpo01-reward.gp > run-dpo01-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
13 0.561193 0.1934476 0.9289383
26 1.2628645 0.8817782 1.6439507
38 1.6830645 1.4347608 1.9313681
51 1.498385 0.78415996 2.2126098
64 1.7112124 1.2242013 2.1982234
77 1.9417789 1.7352666 2.148291
90 1.9739558 1.7939106 2.154001
102 1.9843653 1.8006994 2.1680315
115 2.0058258 1.857767 2.1538842
128 1.810893 1.3578472 2.263939
141 1.9861344 1.812558 2.159711
154 1.9988422 1.850559 2.1471255
166 2.0169227 1.8560506 2.1777947
179 2.0264494 1.8958323 2.1570666
192 2.0050318 1.7611116 2.248952
205 1.9322429 1.4805712 2.3839147
218 1.9779152 1.6453736 2.3104565
230 1.9850948 1.693302 2.2768877
243 1.9894953 1.7133018 2.265689
256 1.9904772 1.713721 2.2672334
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.90591; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-0.30179253:2.487211]
set arrow 1 from screen 0.05312,0.14525 to screen 0.90591,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21968,0.14525 to screen 0.21968,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.21968,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38624,0.14525 to screen 0.38624,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.38624,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55280,0.14525 to screen 0.55280,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.55280,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.71936,0.14525 to screen 0.71936,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.71936,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.88592,0.14525 to screen 0.88592,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.88592,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.22747 to screen 0.90591,0.22747 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.22747 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.49988 to screen 0.90591,0.49988 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.49988 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.77230 to screen 0.90591,0.77230 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.77230 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.90591,0.04469 right front textcolor rgb '#59636e'
set label 12 'dpo01' at screen 0.92466,0.76971 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
