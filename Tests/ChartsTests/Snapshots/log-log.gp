# kl/reference
# gnuplot log-log.gp > log-log.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
20 2.360905 2.31901 2.4027996
40 3.6978028 3.6128278 3.7827778
60 4.556466 4.4524236 4.660508
80 5.139206 4.9478817 5.33053
100 5.5593295 5.3037415 5.8149176
120 5.9293566 5.7714653 6.0872474
140 6.2663474 6.198963 6.333732
160 6.538612 6.5181823 6.5590415
180 6.544205 6.373126 6.715284
200 6.675844 6.336901 7.0147877
220 6.8286724 6.48565 7.1716943
240 6.919526 6.6911144 7.147938
260 7.1673594 6.7699523 7.564766
280 7.133101 6.711047 7.5551543
300 7.1493163 6.688863 7.6097703
EOD
$p0s1 << EOD
20 3.7406373 3.6899464 3.7913282
40 5.578762 5.493906 5.6636186
60 6.7249627 6.494461 6.955465
80 7.446392 7.2949524 7.597832
100 8.004596 7.745178 8.264012
120 8.404662 8.296464 8.51286
140 8.679708 8.4124565 8.9469595
160 8.908538 8.778924 9.038151
180 9.114745 8.509888 9.719603
200 9.265394 8.89087 9.639919
220 9.4205065 8.917662 9.923352
240 9.791016 9.674149 9.907883
260 9.72651 9.308151 10.144869
280 9.819553 9.58163 10.057478
300 9.9393015 9.181966 10.696637
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
set logscale x
set xrange [20:500]
unset ytics
set logscale y
set yrange [2:20]
set arrow 1 from screen 0.05312,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '20' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30195,0.14525 to screen 0.30195,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.30195,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.49018,0.14525 to screen 0.49018,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.49018,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67841,0.14525 to screen 0.67841,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '200' at screen 0.67841,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.92723,0.14525 to screen 0.92723,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '500' at screen 0.92723,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.44760 to screen 0.92723,0.44760 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.44760 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.67631 to screen 0.92723,0.67631 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.67631 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.90503 to screen 0.92723,0.90503 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '20' at screen 0.04219,0.90503 right front textcolor rgb '#59636e'
set label 10 'kl/reference (nats per response)' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 12 'ppo' at screen 0.80727,0.56559 left front textcolor rgb '#006aa6'
set label 13 'dpo' at screen 0.80727,0.67430 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
