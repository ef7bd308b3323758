# reward/gold against kl/reference at the end
# gnuplot frontiers.gp > frontiers.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
4.6487465 0.35049334 0.30129924 0.38551682 4.353778 4.943715
7.1493163 0.36128235 0.30050078 0.38551682 6.688863 7.6097703
EOD
$p0s1 << EOD
9.9393015 0.29799813 0.2588722 0.34308305 9.181966 10.696637
12.4602 0.28310665 0.2588722 0.31473744 11.550081 13.370319
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.96562; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:13.905132]
unset ytics
unset logscale y
set yrange [0.2588722:0.38551682]
set arrow 1 from screen 0.06880,0.14525 to screen 0.96562,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.39128,0.14525 to screen 0.39128,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.39128,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.71376,0.14525 to screen 0.71376,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.71376,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.06880,0.39199 to screen 0.96562,0.39199 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 4 '0.30' at screen 0.05786,0.39199 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.06880,0.69195 to screen 0.96562,0.69195 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.35' at screen 0.05786,0.69195 right front textcolor rgb '#59636e'
set label 6 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 7 'kl/reference (nats per response)' at screen 0.96562,0.04469 right front textcolor rgb '#59636e'
set label 8 'sft, ppo' at screen 0.54084,0.79036 left front textcolor rgb '#006aa6'
set label 9 'dpo, dpos[2]' at screen 0.72499,0.25991 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:2 with lines lw 1.6 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 using 1:2:5:6:3:4 with xyerrorbars lw 1.2 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with lines lw 1.6 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 using 1:2:5:6:3:4 with xyerrorbars lw 1.2 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle
unset multiplot
