# BPO's gold reward, by who wrote the log
# gnuplot fig-loggers.gp > fig-loggers.svg
set terminal svg size 640,266 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
-0.5401667 5 5 5 -0.7949881 -0.28534526
EOD
$p0s1 << EOD
1.2325323 4 4 4 0.9601585 1.5049059
EOD
$p0s2 << EOD
0.42489943 3 3 3 0.18504207 0.6647568
EOD
$p0s3 << EOD
1.4705565 2 2 2 1.0455599 1.8955532
EOD
$p0s4 << EOD
0.7090653 1 1 1 0.45924804 0.9588826
EOD
$p0s5 << EOD
1.160951 0 0 0 0.96946484 1.3524373
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.12648; set rmargin at screen 0.96562; set tmargin at screen 0.87218; set bmargin at screen 0.19549
unset xtics
unset logscale x
set xrange [-0.90260977:2.0031748]
unset ytics
unset logscale y
set yrange [-0.5:5.5]
set arrow 1 from screen 0.12648,0.19549 to screen 0.96562,0.19549 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.24275,0.19549 to screen 0.24275,0.18045 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '−0.5' at screen 0.24275,0.13534 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.38714,0.19549 to screen 0.38714,0.18045 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.0' at screen 0.38714,0.13534 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53153,0.19549 to screen 0.53153,0.18045 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.5' at screen 0.53153,0.13534 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67593,0.19549 to screen 0.67593,0.18045 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '1.0' at screen 0.67593,0.13534 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82032,0.19549 to screen 0.82032,0.18045 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '1.5' at screen 0.82032,0.13534 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.96471,0.19549 to screen 0.96471,0.18045 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '2.0' at screen 0.96471,0.13534 center front textcolor rgb '#59636e'
set label 7 'greedy' at screen 0.11555,0.25188 right front textcolor rgb '#59636e'
set label 8 'beheaded' at screen 0.11555,0.36466 right front textcolor rgb '#59636e'
set label 9 'improved' at screen 0.11555,0.47744 right front textcolor rgb '#59636e'
set label 10 'hot' at screen 0.11555,0.59023 right front textcolor rgb '#59636e'
set label 11 'bpo' at screen 0.11555,0.70301 right front textcolor rgb '#59636e'
set label 12 'sft' at screen 0.11555,0.81579 right front textcolor rgb '#59636e'
set label 13 'run' at screen 0.02663,0.94361 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'reward/gold (reward)' at screen 0.96562,0.06015 right front textcolor rgb '#59636e'
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
