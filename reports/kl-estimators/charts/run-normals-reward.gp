# Reward: normals
# gnuplot run-normals-reward.gp > run-normals-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.50069445 0.4806253 0.5207636
1 0.50069445 0.4806253 0.5207636
2 0.50069445 0.4806253 0.5207636
3 0.50069445 0.4806253 0.5207636
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.87381; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:3]
unset ytics
unset logscale y
set yrange [0.4790198:0.5223691]
set arrow 1 from screen 0.06880,0.14525 to screen 0.87381,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20297,0.14525 to screen 0.20297,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.5' at screen 0.20297,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.33714,0.14525 to screen 0.33714,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '1.0' at screen 0.33714,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.47130,0.14525 to screen 0.47130,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '1.5' at screen 0.47130,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.60547,0.14525 to screen 0.60547,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '2.0' at screen 0.60547,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.73964,0.14525 to screen 0.73964,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '2.5' at screen 0.73964,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.87381,0.14525 to screen 0.87381,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '3.0' at screen 0.87381,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.16243 to screen 0.87381,0.16243 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.48' at screen 0.05786,0.16243 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.33770 to screen 0.87381,0.33770 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.49' at screen 0.05786,0.33770 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.51297 to screen 0.87381,0.51297 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.50' at screen 0.05786,0.51297 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06880,0.68824 to screen 0.87381,0.68824 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.51' at screen 0.05786,0.68824 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.06880,0.86351 to screen 0.87381,0.86351 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.52' at screen 0.05786,0.86351 right front textcolor rgb '#59636e'
set label 13 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.87381,0.04469 right front textcolor rgb '#59636e'
set label 15 'normals' at screen 0.89256,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
