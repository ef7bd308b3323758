# Reward: train2
# gnuplot run-train2-reward.gp > run-train2-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -4 -4 -4
1 -4 -4 -4
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.89311; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:1]
unset ytics
unset logscale y
set yrange [-6.16:-1.84]
set arrow 1 from screen 0.05312,0.14525 to screen 0.89311,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22112,0.14525 to screen 0.22112,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.2' at screen 0.22112,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38912,0.14525 to screen 0.38912,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.4' at screen 0.38912,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55712,0.14525 to screen 0.55712,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.6' at screen 0.55712,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.72511,0.14525 to screen 0.72511,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.8' at screen 0.72511,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.89311,0.14525 to screen 0.89311,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '1.0' at screen 0.89311,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.17339 to screen 0.89311,0.17339 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−6' at screen 0.04219,0.17339 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.34927 to screen 0.89311,0.34927 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−5' at screen 0.04219,0.34927 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.52514 to screen 0.89311,0.52514 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '−4' at screen 0.04219,0.52514 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.70101 to screen 0.89311,0.70101 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '−3' at screen 0.04219,0.70101 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.87689 to screen 0.89311,0.87689 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '−2' at screen 0.04219,0.87689 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.89311,0.04469 right front textcolor rgb '#59636e'
set label 14 'train2' at screen 0.91186,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
