# Gold against KL at prices of 1, 0.3 and 0.1
# gnuplot fig-priced.gp > fig-priced.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1.9715778 0.5765054 0.436714 0.7162969 1.6134347 2.3297207
2.5494318 1.1162823 1.0165428 1.2160219 2.3893545 2.7095094
3.0510743 1.2325323 0.9601585 1.5049059 2.8291569 3.272992
EOD
$p0s1 << EOD
1.0977244 0.8350051 0.6072975 1.0627127 0.90977955 1.2856693
2.5692236 1.2613108 0.77425 1.7483716 2.1508014 2.987646
6.0340486 1.1448908 0.8797551 1.4100266 3.3806424 7.6538563
EOD
$p0s2 << EOD
0.7323339 0.62472206 0.37536433 0.87407976 0.57360727 0.8910606
2.218763 1.639739 1.2883736 1.9911046 2.0709636 2.3665626
4.5597982 2.1139045 1.4355683 2.5981846 4.159509 4.9600873
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.96562; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:7.6538563]
unset ytics
unset logscale y
set yrange [0:2.5981846]
set arrow 1 from screen 0.05600,0.14525 to screen 0.96562,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29369,0.14525 to screen 0.29369,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.29369,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53138,0.14525 to screen 0.53138,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.53138,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76907,0.14525 to screen 0.76907,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.76907,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.14525 to screen 0.96562,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.29146 to screen 0.96562,0.29146 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.04506,0.29146 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.43768 to screen 0.96562,0.43768 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.04506,0.43768 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.58389 to screen 0.96562,0.58389 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.5' at screen 0.04506,0.58389 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.73010 to screen 0.96562,0.73010 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2.0' at screen 0.04506,0.73010 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.87632 to screen 0.96562,0.87632 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2.5' at screen 0.04506,0.87632 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'kl/reference (nats per response)' at screen 0.96562,0.04469 right front textcolor rgb '#59636e'
set label 13 'nearest, near, bpo' at screen 0.42954,0.53640 left front textcolor rgb '#006aa6'
set label 14 'nearestDPO, nearDPO, dpo' at screen 0.47212,0.44932 left front textcolor rgb '#b04d00'
set label 15 'nearestPPO, nearPPO, ppo' at screen 0.60885,0.79414 left front textcolor rgb '#007553'
plot $p0s0 using 1:2 with lines lw 1.6 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 using 1:2:5:6:3:4 with xyerrorbars lw 1.2 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with lines lw 1.6 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 using 1:2:5:6:3:4 with xyerrorbars lw 1.2 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s2 using 1:2 with lines lw 1.6 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 using 1:2:5:6:3:4 with xyerrorbars lw 1.2 lc rgb '#009e73' pt 0 notitle, \
  $p0s2 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle
unset multiplot
