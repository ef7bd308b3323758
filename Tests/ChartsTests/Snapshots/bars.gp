# reward/gold at the end
# gnuplot bars.gp > bars.svg
set terminal svg size 640,206 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0.35049334 3 3 3 0.30129924 0.3996874
EOD
$p0s1 << EOD
0.36128235 2 2 2 0.30050078 0.42206392
EOD
$p0s2 << EOD
0.29799813 1 1 1 0.25291324 0.34308305
EOD
$p0s3 << EOD
0.28310665 0 0 0 0.2514759 0.31473744
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.10292; set rmargin at screen 0.96562; set tmargin at screen 0.83495; set bmargin at screen 0.25243
unset xtics
unset logscale x
set xrange [0:0.4389465]
unset ytics
unset logscale y
set yrange [-0.5:3.5]
set arrow 1 from screen 0.10292,0.25243 to screen 0.96562,0.25243 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.10292,0.25243 to screen 0.10292,0.23301 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.10292,0.17476 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29946,0.25243 to screen 0.29946,0.23301 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.1' at screen 0.29946,0.17476 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.49600,0.25243 to screen 0.49600,0.23301 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.2' at screen 0.49600,0.17476 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.69254,0.25243 to screen 0.69254,0.23301 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.3' at screen 0.69254,0.17476 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88908,0.25243 to screen 0.88908,0.23301 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.4' at screen 0.88908,0.17476 center front textcolor rgb '#59636e'
set label 6 'dpos[2]' at screen 0.09198,0.32524 right front textcolor rgb '#59636e'
set label 7 'dpo' at screen 0.09198,0.47087 right front textcolor rgb '#59636e'
set label 8 'ppo' at screen 0.09198,0.61650 right front textcolor rgb '#59636e'
set label 9 'sft' at screen 0.09198,0.76214 right front textcolor rgb '#59636e'
set label 10 'run' at screen 0.02309,0.92718 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'reward/gold (reward)' at screen 0.96562,0.07767 right front textcolor rgb '#59636e'
plot $p0s0 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s0 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s1 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s1 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s2 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s2 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s3 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s3 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle
unset multiplot
