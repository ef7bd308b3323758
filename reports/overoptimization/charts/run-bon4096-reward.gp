# Reward: bon4096
# gnuplot run-bon4096-reward.gp > run-bon4096-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1751058 2.1361256 2.2140863
1 2.9641156 2.9233117 3.0049198
2 3.631636 3.5879338 3.6753378
3 4.1610045 4.114716 4.2072935
4 4.5710874 4.52346 4.6187153
5 4.890198 4.838271 4.9421253
6 5.1450686 5.082879 5.2072577
7 5.3559704 5.2849593 5.426981
8 5.5333395 5.459517 5.607162
9 5.6695313 5.5646644 5.774398
EOD
$p0s1 << EOD
0 0.023775324 -0.09762142 0.14517206
1 0.98776674 0.8592504 1.116283
2 1.7300717 1.6025684 1.8575749
3 2.261781 2.1402438 2.3833182
4 2.6496944 2.5286183 2.7707703
5 2.943844 2.814874 3.0728142
6 3.172371 3.0326672 3.3120744
7 3.3501093 3.203357 3.496862
8 3.487427 3.3382356 3.6366184
9 3.5924199 3.4430277 3.741812
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:9]
unset ytics
unset logscale y
set yrange [-0.3325022:6.009279]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22128,0.14525 to screen 0.22128,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.22128,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38944,0.14525 to screen 0.38944,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.38944,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55759,0.14525 to screen 0.55759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.55759,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.72575,0.14525 to screen 0.72575,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.72575,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.18509 to screen 0.80983,0.18509 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.18509 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42470 to screen 0.80983,0.42470 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.42470 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66431 to screen 0.80983,0.66431 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.66431 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.90392 to screen 0.80983,0.90392 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.90392 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.86432 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.61548 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
