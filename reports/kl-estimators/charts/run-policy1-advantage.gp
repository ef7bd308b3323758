# Advantage variance before whitening, and the critic's explained variance: policy1
# gnuplot run-policy1-advantage.gp > run-policy1-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 4.778964 4.5209002 5.0370283
EOD
$p1s0 << EOD
1 -1.3494956 -1.4223684 -1.2766229
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.08281; set rmargin at screen 0.88884; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0.46:1.54]
unset ytics
unset logscale y
set yrange [4.5209002:5.0370283]
set arrow 1 from screen 0.08281,0.58846 to screen 0.88884,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.18730,0.58846 to screen 0.18730,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.6' at screen 0.18730,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33656,0.58846 to screen 0.33656,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.8' at screen 0.33656,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.48583,0.58846 to screen 0.48583,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '1.0' at screen 0.48583,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.63509,0.58846 to screen 0.63509,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '1.2' at screen 0.63509,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.78436,0.58846 to screen 0.78436,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '1.4' at screen 0.78436,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.08281,0.64151 to screen 0.88884,0.64151 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '4.6' at screen 0.07187,0.64151 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.08281,0.77565 to screen 0.88884,0.77565 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4.8' at screen 0.07187,0.77565 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.08281,0.90978 to screen 0.88884,0.90978 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '5.0' at screen 0.07187,0.90978 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.04287,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'policy1' at screen 0.50458,0.76154 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:2:3:4 with yerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.08281; set rmargin at screen 0.88884; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0.46:1.54]
unset ytics
unset logscale y
set yrange [-1.4223684:-1.2766229]
set arrow 1 from screen 0.08281,0.10000 to screen 0.88884,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.18730,0.10000 to screen 0.18730,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.6' at screen 0.18730,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33656,0.10000 to screen 0.33656,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.8' at screen 0.33656,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.48583,0.10000 to screen 0.48583,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '1.0' at screen 0.48583,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.63509,0.10000 to screen 0.63509,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '1.2' at screen 0.63509,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.78436,0.10000 to screen 0.78436,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '1.4' at screen 0.78436,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.08281,0.15313 to screen 0.88884,0.15313 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1.40' at screen 0.07187,0.15313 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.08281,0.27188 to screen 0.88884,0.27188 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1.35' at screen 0.07187,0.27188 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.08281,0.39063 to screen 0.88884,0.39063 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−1.30' at screen 0.07187,0.39063 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.02008,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.88884,0.03077 right front textcolor rgb '#59636e'
set label 11 'policy1' at screen 0.50458,0.27308 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:2:3:4 with yerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p1s0 every 1 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
