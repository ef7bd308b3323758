# Change of the log-probability of chosen arms in a softmax table, nats
# gnuplot fig-table.gp > fig-table.svg
set terminal svg size 640,296 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0.78341204 6 6 6 0.5198185 1.0470055
EOD
$p0s1 << EOD
0.7457516 5 5 5 0.49120182 1.0003015
EOD
$p0s2 << EOD
0.813039 4 4 4 0.5535665 1.0725114
EOD
$p0s3 << EOD
0.8831457 3 3 3 0.61411744 1.1521739
EOD
$p0s4 << EOD
0.6944898 2 2 2 0.43759224 0.95138735
EOD
$p0s5 << EOD
0.89099365 1 1 1 0.6205034 1.1614838
EOD
$p0s6 << EOD
0.828243 0 0 0 0.5660366 1.0904495
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.14781; set rmargin at screen 0.96562; set tmargin at screen 0.88514; set bmargin at screen 0.17568
unset xtics
unset logscale x
set xrange [0:1.2079432]
unset ytics
unset logscale y
set yrange [-0.5:6.5]
set arrow 1 from screen 0.14781,0.17568 to screen 0.96562,0.17568 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.14781,0.17568 to screen 0.14781,0.16216 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.14781,0.12162 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28322,0.17568 to screen 0.28322,0.16216 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.2' at screen 0.28322,0.12162 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.41862,0.17568 to screen 0.41862,0.16216 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.4' at screen 0.41862,0.12162 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55403,0.17568 to screen 0.55403,0.16216 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.6' at screen 0.55403,0.12162 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.68944,0.17568 to screen 0.68944,0.16216 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.8' at screen 0.68944,0.12162 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.82484,0.17568 to screen 0.82484,0.16216 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '1.0' at screen 0.82484,0.12162 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.96025,0.17568 to screen 0.96025,0.16216 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '1.2' at screen 0.96025,0.12162 center front textcolor rgb '#59636e'
set label 8 'tableSLiC' at screen 0.13687,0.22635 right front textcolor rgb '#59636e'
set label 9 'tableCPO' at screen 0.13687,0.32770 right front textcolor rgb '#59636e'
set label 10 'tableSimPO' at screen 0.13687,0.42905 right front textcolor rgb '#59636e'
set label 11 'tableORPO' at screen 0.13687,0.53041 right front textcolor rgb '#59636e'
set label 12 'tableKTO' at screen 0.13687,0.63176 right front textcolor rgb '#59636e'
set label 13 'tableIPO' at screen 0.13687,0.73311 right front textcolor rgb '#59636e'
set label 14 'tableDPO' at screen 0.13687,0.83446 right front textcolor rgb '#59636e'
set label 15 'run' at screen 0.02983,0.94932 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 16 'logps/chosen_change (nats per response)' at screen 0.96562,0.05405 right front textcolor rgb '#59636e'
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
  $p0s6 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle
unset multiplot
