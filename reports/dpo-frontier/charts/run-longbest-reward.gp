# Reward: longBest
# gnuplot run-longbest-reward.gp > run-longbest-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.8642218 -0.8971241 -0.8313195
1 -0.13603204 -0.24403244 -0.028031642
2 0.31539503 0.041681256 0.58910877
3 0.36409786 -0.16292787 0.8911236
4 0.07001008 -0.76707387 0.90709406
5 -0.35205677 -1.4226241 0.71851057
6 -0.6543173 -1.7916486 0.48301402
EOD
$p0s1 << EOD
0 0.14473559 -0.009708175 0.29917935
1 0.884956 0.6813719 1.08854
2 1.5026001 1.2414024 1.7637978
3 2.011643 1.6616482 2.3616376
4 2.4633064 1.9826597 2.943953
5 2.8961048 2.2495387 3.5426707
6 3.3013082 2.4702268 4.1323895
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:6]
unset ytics
unset logscale y
set yrange [-2.0286102:4.369351]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.17924,0.14525 to screen 0.17924,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.17924,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30536,0.14525 to screen 0.30536,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.30536,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43148,0.14525 to screen 0.43148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.43148,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.55759,0.14525 to screen 0.55759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4' at screen 0.55759,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.68371,0.14525 to screen 0.68371,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '5' at screen 0.68371,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '6' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.14865 to screen 0.80983,0.14865 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−2' at screen 0.04219,0.14865 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.38615 to screen 0.80983,0.38615 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0' at screen 0.04219,0.38615 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.62366 to screen 0.80983,0.62366 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.62366 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.86117 to screen 0.80983,0.86117 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '4' at screen 0.04219,0.86117 right front textcolor rgb '#59636e'
set label 12 'reward' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 14 'reward/gold' at screen 0.82858,0.30845 left front textcolor rgb '#006aa6'
set label 15 'reward/proxy' at screen 0.82858,0.77819 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 1 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
