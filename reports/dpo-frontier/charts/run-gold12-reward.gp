# Reward: gold12
# gnuplot run-gold12-reward.gp > run-gold12-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
3 1.0364738 0.7086936 1.3642538
6 1.4265761 0.6775681 2.1755843
9 2.1118236 2.0082574 2.2153897
12 2.2490067 2.0772138 2.4208
15 2.4524176 2.1487665 2.7560687
18 2.5555956 2.3408499 2.7703414
21 2.6360064 2.5529158 2.7190967
24 2.6808765 2.582592 2.779161
27 2.712551 2.6800735 2.745029
30 2.7216458 2.7057118 2.7375798
33 2.7237554 2.6970794 2.7504313
36 2.7283094 2.7103486 2.7462704
39 2.7344165 2.7188377 2.7499952
42 2.732403 2.7155297 2.7492762
45 2.7374704 2.727051 2.74789
48 2.7259214 2.696863 2.7549798
51 2.7370527 2.7255085 2.7485971
54 2.7325513 2.7133026 2.7518003
57 2.7325513 2.7133026 2.7518003
60 2.7325513 2.7133026 2.7518003
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.89737; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.3176024:2.8982673]
set arrow 1 from screen 0.05312,0.14525 to screen 0.89737,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19383,0.14525 to screen 0.19383,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.19383,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.33454,0.14525 to screen 0.33454,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.33454,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.47525,0.14525 to screen 0.47525,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.47525,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.61596,0.14525 to screen 0.61596,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.61596,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.75667,0.14525 to screen 0.75667,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.75667,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.89737,0.14525 to screen 0.89737,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.89737,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.22029 to screen 0.89737,0.22029 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.22029 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.45655 to screen 0.89737,0.45655 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.45655 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.69280 to screen 0.89737,0.69280 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.69280 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.89737,0.04469 right front textcolor rgb '#59636e'
set label 13 'gold12' at screen 0.91612,0.86588 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
