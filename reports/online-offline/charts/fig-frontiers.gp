# Where the runs end, β = 0.1, 0.3, 1
# gnuplot fig-frontiers.gp > fig-frontiers.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1.5357947 -0.042691175 -0.3309064 0.24552405 0.9434522 2.1281374
2.1068506 0.761492 0.58921576 0.9337683 1.7721473 2.441554
5.3485255 1.4616228 1.05579 1.8674558 4.5676937 6.1293573
EOD
$p0s1 << EOD
0.38578576 -0.7457143 -1.0566992 -0.43472952 0.33857274 0.4329988
0.6753331 -0.089183 -0.33739823 0.15903223 0.6292157 0.72145045
2.5421822 0.58966476 0.23176631 0.94756323 2.3151193 2.7692451
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.96562; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:6.3745317]
unset ytics
unset logscale y
set yrange [-1.1736653:1.984422]
set arrow 1 from screen 0.05312,0.14525 to screen 0.96562,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33942,0.14525 to screen 0.33942,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.33942,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.62572,0.14525 to screen 0.62572,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.62572,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.91201,0.14525 to screen 0.91201,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.91201,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.18703 to screen 0.96562,0.18703 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1' at screen 0.04219,0.18703 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.42761 to screen 0.96562,0.42761 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.42761 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.66819 to screen 0.96562,0.66819 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.66819 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.01940,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'kl/reference (nats per response)' at screen 0.96562,0.04469 right front textcolor rgb '#59636e'
set label 10 'online' at screen 0.82969,0.80998 left front textcolor rgb '#006aa6'
set label 11 'offline' at screen 0.42797,0.60020 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:2 with lines lw 1.6 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 using 1:2:5:6:3:4 with xyerrorbars lw 1.2 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with lines lw 1.6 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 using 1:2:5:6:3:4 with xyerrorbars lw 1.2 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle
unset multiplot
