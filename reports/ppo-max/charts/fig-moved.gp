# KL of the sampling policy to the updated one, at the end
# gnuplot fig-moved.gp > fig-moved.svg
set terminal svg size 640,416 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0.36453024 10 10 10 -0.3018294 1.0308899
EOD
$p0s1 << EOD
0.022968201 9 9 9 0.009653721 0.03628268
EOD
$p0s2 << EOD
0.0095352875 8 8 8 0.0038328455 0.01523773
EOD
$p0s3 << EOD
0.00864584 7 7 7 0.0026130534 0.014678627
EOD
$p0s4 << EOD
0.016948404 6 6 6 0.006785044 0.027111761
EOD
$p0s5 << EOD
0.0058245347 5 5 5 0.0031292788 0.00851979
EOD
$p0s6 << EOD
0.0027198738 4 4 4 0.0009096035 0.004530144
EOD
$p0s7 << EOD
0.03571244 3 3 3 0.023041265 0.048383616
EOD
$p0s8 << EOD
0.029239861 2 2 2 0.022985974 0.03549375
EOD
$p0s9 << EOD
0.011114677 1 1 1 0.008912963 0.013316391
EOD
$p0s10 << EOD
0.0014811051 0 0 0 0.0011027944 0.0018594157
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.11145; set rmargin at screen 0.96562; set tmargin at screen 0.91827; set bmargin at screen 0.12500
unset xtics
unset logscale x
set xrange [-0.35513815:1.0841986]
unset ytics
unset logscale y
set yrange [-0.5:10.5]
set arrow 1 from screen 0.11145,0.12500 to screen 0.96562,0.12500 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.32221,0.12500 to screen 0.32221,0.11538 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.32221,0.08654 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.61893,0.12500 to screen 0.61893,0.11538 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.5' at screen 0.61893,0.08654 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.91566,0.12500 to screen 0.91566,0.11538 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '1.0' at screen 0.91566,0.08654 center front textcolor rgb '#59636e'
set label 4 'price4' at screen 0.10052,0.16106 right front textcolor rgb '#59636e'
set label 5 'price3' at screen 0.10052,0.23317 right front textcolor rgb '#59636e'
set label 6 'price2' at screen 0.10052,0.30529 right front textcolor rgb '#59636e'
set label 7 'price1' at screen 0.10052,0.37740 right front textcolor rgb '#59636e'
set label 8 'target1' at screen 0.10052,0.44952 right front textcolor rgb '#59636e'
set label 9 'target2' at screen 0.10052,0.52163 right front textcolor rgb '#59636e'
set label 10 'target3' at screen 0.10052,0.59375 right front textcolor rgb '#59636e'
set label 11 'clip1' at screen 0.10052,0.66587 right front textcolor rgb '#59636e'
set label 12 'clip2' at screen 0.10052,0.73798 right front textcolor rgb '#59636e'
set label 13 'clip3' at screen 0.10052,0.81010 right front textcolor rgb '#59636e'
set label 14 'free' at screen 0.10052,0.88221 right front textcolor rgb '#59636e'
set label 15 'run' at screen 0.02437,0.96394 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 16 'kl/old_new (nats per token)' at screen 0.96562,0.03846 right front textcolor rgb '#59636e'
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
  $p0s9 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s10 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s10 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle
unset multiplot
