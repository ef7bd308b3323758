# Gold reward at the end, after equally many answers
# gnuplot fig-ends.gp > fig-ends.svg
set terminal svg size 640,416 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
-0.5401667 10 10 10 -0.7949881 -0.28534526
EOD
$p0s1 << EOD
1.3661345 9 9 9 -0.49626473 3.2285337
EOD
$p0s2 << EOD
2.4455347 8 8 8 1.5732383 3.317831
EOD
$p0s3 << EOD
1.0186465 7 7 7 -0.55793256 2.5952256
EOD
$p0s4 << EOD
1.6902169 6 6 6 1.0328287 2.3476052
EOD
$p0s5 << EOD
2.4970458 5 5 5 2.327717 2.6663744
EOD
$p0s6 << EOD
2.7130055 4 4 4 2.4823701 2.9436412
EOD
$p0s7 << EOD
2.6671972 3 3 3 2.5545387 2.7798557
EOD
$p0s8 << EOD
1.4149995 2 2 2 -0.048588086 2.878587
EOD
$p0s9 << EOD
1.4628723 1 1 1 -0.68453765 3.6102822
EOD
$p0s10 << EOD
1.0902086 0 0 0 0.7383377 1.4420795
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.13278; set rmargin at screen 0.96562; set tmargin at screen 0.91827; set bmargin at screen 0.12500
unset xtics
unset logscale x
set xrange [-0.9711989:3.786493]
unset ytics
unset logscale y
set yrange [-0.5:10.5]
set arrow 1 from screen 0.13278,0.12500 to screen 0.96562,0.12500 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.30279,0.12500 to screen 0.30279,0.11538 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.30279,0.08654 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.47784,0.12500 to screen 0.47784,0.11538 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.47784,0.08654 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.65290,0.12500 to screen 0.65290,0.11538 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.65290,0.08654 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82795,0.12500 to screen 0.82795,0.11538 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.82795,0.08654 center front textcolor rgb '#59636e'
set label 5 'dpo' at screen 0.12184,0.16106 right front textcolor rgb '#59636e'
set label 6 'raft4' at screen 0.12184,0.23317 right front textcolor rgb '#59636e'
set label 7 'raft2' at screen 0.12184,0.30529 right front textcolor rgb '#59636e'
set label 8 'rloo8' at screen 0.12184,0.37740 right front textcolor rgb '#59636e'
set label 9 'rloo4' at screen 0.12184,0.44952 right front textcolor rgb '#59636e'
set label 10 'rloo2' at screen 0.12184,0.52163 right front textcolor rgb '#59636e'
set label 11 'moving' at screen 0.12184,0.59375 right front textcolor rgb '#59636e'
set label 12 'reinforce' at screen 0.12184,0.66587 right front textcolor rgb '#59636e'
set label 13 'ppo' at screen 0.12184,0.73798 right front textcolor rgb '#59636e'
set label 14 'vanilla' at screen 0.12184,0.81010 right front textcolor rgb '#59636e'
set label 15 'sft' at screen 0.12184,0.88221 right front textcolor rgb '#59636e'
set label 16 'run' at screen 0.02757,0.96394 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 17 'reward/gold (reward)' at screen 0.96562,0.03846 right front textcolor rgb '#59636e'
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
