# Known, and refused all the same
# gnuplot fig-shy.gp > fig-shy.svg
set terminal svg size 640,236 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0.0046875 4 4 4 -0.003988891 0.013363891
EOD
$p0s1 << EOD
0.0984375 3 3 3 0.07718477 0.11969023
EOD
$p0s2 << EOD
0.046875 2 2 2 0.016199326 0.07755067
EOD
$p0s3 << EOD
0.009581032 1 1 1 -0.0055632778 0.024725342
EOD
$p0s4 << EOD
0.03125 0 0 0 0.017531421 0.04496858
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.08586; set rmargin at screen 0.96562; set tmargin at screen 0.85593; set bmargin at screen 0.22034
unset xtics
unset logscale x
set xrange [-0.010573418:0.12470037]
unset ytics
unset logscale y
set yrange [-0.5:4.5]
set arrow 1 from screen 0.08586,0.22034 to screen 0.96562,0.22034 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.15462,0.22034 to screen 0.15462,0.20339 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.00' at screen 0.15462,0.15254 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.47980,0.22034 to screen 0.47980,0.20339 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.05' at screen 0.47980,0.15254 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.80498,0.22034 to screen 0.80498,0.20339 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.10' at screen 0.80498,0.15254 center front textcolor rgb '#59636e'
set label 4 'ppo' at screen 0.07492,0.28390 right front textcolor rgb '#59636e'
set label 5 'best' at screen 0.07492,0.41102 right front textcolor rgb '#59636e'
set label 6 'dpo' at screen 0.07492,0.53814 right front textcolor rgb '#59636e'
set label 7 'tuned' at screen 0.07492,0.66525 right front textcolor rgb '#59636e'
set label 8 'may' at screen 0.07492,0.79237 right front textcolor rgb '#59636e'
set label 9 'run' at screen 0.02054,0.93644 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'refusal/known_refused (share)' at screen 0.96562,0.06780 right front textcolor rgb '#59636e'
plot $p0s0 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s0 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s1 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s1 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s2 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s2 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s3 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s3 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s4 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s4 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle
unset multiplot
