# KL divergence from the reference: policy1
# gnuplot run-policy1-kl.gp > run-policy1-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 0.38916674 0.24561094 0.53272253
EOD
$p0s1 << EOD
0 0 0 0
1 0.39026845 0.19888638 0.5816505
EOD
$p0s2 << EOD
0 0 0 0
1 0.41518474 0.24913178 0.58123773
EOD
$p0s3 << EOD
0 0 0 0
1 0.36062163 0.22417541 0.4970678
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:1]
unset ytics
unset logscale y
set yrange [0:0.6049165]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20892,0.14525 to screen 0.20892,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.2' at screen 0.20892,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36184,0.14525 to screen 0.36184,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.4' at screen 0.36184,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.51476,0.14525 to screen 0.51476,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.6' at screen 0.51476,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.66768,0.14525 to screen 0.66768,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.8' at screen 0.66768,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '1.0' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.39645 to screen 0.82059,0.39645 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.2' at screen 0.04506,0.39645 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.64765 to screen 0.82059,0.64765 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.4' at screen 0.04506,0.64765 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.89885 to screen 0.82059,0.89885 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.6' at screen 0.04506,0.89885 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.63405 to screen 0.83466,0.60986 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.60986 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.63543 to screen 0.83466,0.65734 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.65734 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.66672 to screen 0.83466,0.70483 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.70483 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.59819 to screen 0.83466,0.56237 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.56237 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 1 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 1 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 1 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
