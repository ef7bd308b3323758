# Gold reward of PPO-max without one of its tricks
# gnuplot fig-tricks.gp > fig-tricks.svg
set terminal svg size 640,476 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
5.1128907 12 12 12 4.7028403 5.522941
EOD
$p0s1 << EOD
4.9421873 11 11 11 4.50986 5.374515
EOD
$p0s2 << EOD
5.338594 10 10 10 5.0609283 5.616259
EOD
$p0s3 << EOD
5.126875 9 9 9 4.465252 5.788498
EOD
$p0s4 << EOD
4.0746875 8 8 8 2.9246721 5.224703
EOD
$p0s5 << EOD
5.301797 7 7 7 5.0127544 5.5908394
EOD
$p0s6 << EOD
5.3165627 6 6 6 5.0294976 5.603627
EOD
$p0s7 << EOD
5.295547 5 5 5 5.034971 5.5561223
EOD
$p0s8 << EOD
5.0502343 4 4 4 4.86555 5.234919
EOD
$p0s9 << EOD
5.528047 3 3 3 5.3451824 5.7109113
EOD
$p0s10 << EOD
5.3425 2 2 2 5.15223 5.53277
EOD
$p0s11 << EOD
4.862109 1 1 1 4.695912 5.0283065
EOD
$p0s12 << EOD
3.9560156 0 0 0 2.0612767 5.8507547
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.18823; set rmargin at screen 0.96562; set tmargin at screen 0.92857; set bmargin at screen 0.10924
unset xtics
unset logscale x
set xrange [0:6.084785]
unset ytics
unset logscale y
set yrange [-0.5:12.5]
set arrow 1 from screen 0.18823,0.10924 to screen 0.96562,0.10924 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.18823,0.10924 to screen 0.18823,0.10084 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.18823,0.07563 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31599,0.10924 to screen 0.31599,0.10084 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.31599,0.07563 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.44375,0.10924 to screen 0.44375,0.10084 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.44375,0.07563 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57151,0.10924 to screen 0.57151,0.10084 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.57151,0.07563 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.69927,0.10924 to screen 0.69927,0.10084 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4' at screen 0.69927,0.07563 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.82703,0.10924 to screen 0.82703,0.10084 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '5' at screen 0.82703,0.07563 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.95479,0.10924 to screen 0.95479,0.10084 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '6' at screen 0.95479,0.07563 center front textcolor rgb '#59636e'
set label 8 'noSFT' at screen 0.17730,0.14076 right front textcolor rgb '#59636e'
set label 9 'noWhitening' at screen 0.17730,0.20378 right front textcolor rgb '#59636e'
set label 10 'noValueClip' at screen 0.17730,0.26681 right front textcolor rgb '#59636e'
set label 11 'noPtx' at screen 0.17730,0.32983 right front textcolor rgb '#59636e'
set label 12 'noSmallBuffer' at screen 0.17730,0.39286 right front textcolor rgb '#59636e'
set label 13 'noGradientClip' at screen 0.17730,0.45588 right front textcolor rgb '#59636e'
set label 14 'noWarmUp' at screen 0.17730,0.51891 right front textcolor rgb '#59636e'
set label 15 'noInit' at screen 0.17730,0.58193 right front textcolor rgb '#59636e'
set label 16 'noPenalty' at screen 0.17730,0.64496 right front textcolor rgb '#59636e'
set label 17 'noNorm' at screen 0.17730,0.70798 right front textcolor rgb '#59636e'
set label 18 'ppoMax' at screen 0.17730,0.77101 right front textcolor rgb '#59636e'
set label 19 'vanilla' at screen 0.17730,0.83403 right front textcolor rgb '#59636e'
set label 20 'vanillaFast' at screen 0.17730,0.89706 right front textcolor rgb '#59636e'
set label 21 'run' at screen 0.03589,0.96849 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 22 'reward/gold (reward)' at screen 0.96562,0.03361 right front textcolor rgb '#59636e'
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
  $p0s10 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s11 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s11 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle, \
  $p0s12 using 1:2:(0):1:($2-0.3):($2+0.3) with boxxyerror fc rgb '#0072b2' notitle, \
  $p0s12 using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '#1f2328' pt 0 notitle
unset multiplot
