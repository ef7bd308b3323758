# Length of answers at the end
# gnuplot fig-length.gp > fig-length.svg
set terminal svg size 640,326 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
10.723437 7 7 7 10.264449 11.1824255
EOD
$p0s1 << EOD
12.928125 6 6 6 11.890457 13.965793
EOD
$p0s2 << EOD
13.514063 5 5 5 13.062057 13.966068
EOD
$p0s3 << EOD
11.248438 4 4 4 10.364988 12.1318865
EOD
$p0s4 << EOD
8.489062 3 3 3 7.7350836 9.243042
EOD
$p0s5 << EOD
9.879687 2 2 2 7.6888494 12.070525
EOD
$p0s6 << EOD
11.753125 1 1 1 11.233555 12.272696
EOD
$p0s7 << EOD
15.015625 0 0 0 14.800896 15.230354
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.08809; set rmargin at screen 0.96562; set tmargin at screen 0.89571; set bmargin at screen 0.15951
unset xtics
unset logscale x
set xrange [0:15.839569]
unset ytics
unset logscale y
set yrange [-0.5:7.5]
set arrow 1 from screen 0.08809,0.15951 to screen 0.96562,0.15951 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.08809,0.15951 to screen 0.08809,0.14724 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.08809,0.11043 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.36510,0.15951 to screen 0.36510,0.14724 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.36510,0.11043 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.64211,0.15951 to screen 0.64211,0.14724 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.64211,0.11043 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.91911,0.15951 to screen 0.91911,0.14724 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.91911,0.11043 center front textcolor rgb '#59636e'
set label 5 'slic' at screen 0.07716,0.20552 right front textcolor rgb '#59636e'
set label 6 'cpo' at screen 0.07716,0.29755 right front textcolor rgb '#59636e'
set label 7 'simpo' at screen 0.07716,0.38957 right front textcolor rgb '#59636e'
set label 8 'orpo' at screen 0.07716,0.48160 right front textcolor rgb '#59636e'
set label 9 'kto' at screen 0.07716,0.57362 right front textcolor rgb '#59636e'
set label 10 'ipo' at screen 0.07716,0.66564 right front textcolor rgb '#59636e'
set label 11 'dpo' at screen 0.07716,0.75767 right front textcolor rgb '#59636e'
set label 12 'sft' at screen 0.07716,0.84969 right front textcolor rgb '#59636e'
set label 13 'run' at screen 0.02087,0.95399 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'response/length (tokens)' at screen 0.96562,0.04908 right front textcolor rgb '#59636e'
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
  $p0s7 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle
unset multiplot
