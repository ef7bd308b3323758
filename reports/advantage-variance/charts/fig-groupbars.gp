# Variance of a response's advantage in the last rollout
# gnuplot fig-groupbars.gp > fig-groupbars.svg
set terminal svg size 640,266 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0.353125 5 5 5 0.28237116 0.42387882
EOD
$p0s1 << EOD
0.25104168 4 4 4 0.23277566 0.26930767
EOD
$p0s2 << EOD
0.20382653 3 3 3 0.16670276 0.2409503
EOD
$p0s3 << EOD
0.13691406 2 2 2 0.11297708 0.16085105
EOD
$p0s4 << EOD
0.24571534 1 1 1 0.2433305 0.24810018
EOD
$p0s5 << EOD
0.1958746 0 0 0 0.18704185 0.20470737
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.10719; set rmargin at screen 0.96562; set tmargin at screen 0.87218; set bmargin at screen 0.19549
unset xtics
unset logscale x
set xrange [0:0.440834]
unset ytics
unset logscale y
set yrange [-0.5:5.5]
set arrow 1 from screen 0.10719,0.19549 to screen 0.96562,0.19549 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.10719,0.19549 to screen 0.10719,0.18045 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.10719,0.13534 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30192,0.19549 to screen 0.30192,0.18045 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.1' at screen 0.30192,0.13534 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.49665,0.19549 to screen 0.49665,0.18045 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.2' at screen 0.49665,0.13534 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.69138,0.19549 to screen 0.69138,0.18045 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.3' at screen 0.69138,0.13534 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88611,0.19549 to screen 0.88611,0.18045 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.4' at screen 0.88611,0.13534 center front textcolor rgb '#59636e'
set label 6 'learned' at screen 0.09625,0.25188 right front textcolor rgb '#59636e'
set label 7 'bare' at screen 0.09625,0.36466 right front textcolor rgb '#59636e'
set label 8 'mean4' at screen 0.09625,0.47744 right front textcolor rgb '#59636e'
set label 9 'rloo8' at screen 0.09625,0.59023 right front textcolor rgb '#59636e'
set label 10 'rloo4' at screen 0.09625,0.70301 right front textcolor rgb '#59636e'
set label 11 'rloo2' at screen 0.09625,0.81579 right front textcolor rgb '#59636e'
set label 12 'run' at screen 0.02373,0.94361 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'advantage/variance_per_response (reward²)' at screen 0.96562,0.06015 right front textcolor rgb '#59636e'
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
  $p0s5 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle
unset multiplot
