# KL of the sampling policy to the updated one, at the end, where something bounds it
# gnuplot fig-moved.gp > fig-moved.svg
set terminal svg size 640,386 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0.022968201 9 9 9 0.009653721 0.03628268
EOD
$p0s1 << EOD
0.0095352875 8 8 8 0.0038328455 0.01523773
EOD
$p0s2 << EOD
0.00864584 7 7 7 0.0026130534 0.014678627
EOD
$p0s3 << EOD
0.016948404 6 6 6 0.006785044 0.027111761
EOD
$p0s4 << EOD
0.0058245347 5 5 5 0.0031292788 0.00851979
EOD
$p0s5 << EOD
0.0027198738 4 4 4 0.0009096035 0.004530144
EOD
$p0s6 << EOD
0.03571244 3 3 3 0.023041265 0.048383616
EOD
$p0s7 << EOD
0.029239861 2 2 2 0.022985974 0.03549375
EOD
$p0s8 << EOD
0.011114677 1 1 1 0.008912963 0.013316391
EOD
$p0s9 << EOD
0.0014811051 0 0 0 0.0011027944 0.0018594157
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.11145; set rmargin at screen 0.96562; set tmargin at screen 0.91192; set bmargin at screen 0.13472
unset xtics
unset logscale x
set xrange [0:0.05031896]
unset ytics
unset logscale y
set yrange [-0.5:9.5]
set arrow 1 from screen 0.11145,0.13472 to screen 0.96562,0.13472 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.11145,0.13472 to screen 0.11145,0.12435 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.00' at screen 0.11145,0.09326 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28120,0.13472 to screen 0.28120,0.12435 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.01' at screen 0.28120,0.09326 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45096,0.13472 to screen 0.45096,0.12435 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.02' at screen 0.45096,0.09326 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62071,0.13472 to screen 0.62071,0.12435 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.03' at screen 0.62071,0.09326 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.79046,0.13472 to screen 0.79046,0.12435 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.04' at screen 0.79046,0.09326 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.96021,0.13472 to screen 0.96021,0.12435 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.05' at screen 0.96021,0.09326 center front textcolor rgb '#59636e'
set label 7 'price4' at screen 0.10052,0.17358 right front textcolor rgb '#59636e'
set label 8 'price3' at screen 0.10052,0.25130 right front textcolor rgb '#59636e'
set label 9 'price2' at screen 0.10052,0.32902 right front textcolor rgb '#59636e'
set label 10 'price1' at screen 0.10052,0.40674 right front textcolor rgb '#59636e'
set label 11 'target1' at screen 0.10052,0.48446 right front textcolor rgb '#59636e'
set label 12 'target2' at screen 0.10052,0.56218 right front textcolor rgb '#59636e'
set label 13 'target3' at screen 0.10052,0.63990 right front textcolor rgb '#59636e'
set label 14 'clip1' at screen 0.10052,0.71762 right front textcolor rgb '#59636e'
set label 15 'clip2' at screen 0.10052,0.79534 right front textcolor rgb '#59636e'
set label 16 'clip3' at screen 0.10052,0.87306 right front textcolor rgb '#59636e'
set label 17 'run' at screen 0.02437,0.96114 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 18 'kl/old_new (nats per token)' at screen 0.96562,0.04145 right front textcolor rgb '#59636e'
plot $p0s0 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s0 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s1 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s1 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s2 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s2 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s3 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s3 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s4 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s4 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s5 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s5 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s6 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s6 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s7 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s7 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s8 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s8 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s9 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s9 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle
unset multiplot
