# KL divergence from the reference: after4
# gnuplot run-after4-kl.gp > run-after4-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 1.4012972 0.4132651 2.3893294
1 1.4012972 0.4132651 2.3893294
EOD
$p0s1 << EOD
0 1.4313151 0.37444702 2.488183
1 1.4313151 0.37444702 2.488183
EOD
$p0s2 << EOD
0 2.231341 0 3.2462556
1 2.231341 0 3.2462556
EOD
$p0s3 << EOD
0 1.341282 0.5174661 2.165098
1 1.341282 0.5174661 2.165098
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:1]
unset ytics
unset logscale y
set yrange [0:3.2462556]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20662,0.14525 to screen 0.20662,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.2' at screen 0.20662,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36011,0.14525 to screen 0.36011,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.4' at screen 0.36011,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.51361,0.14525 to screen 0.51361,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.6' at screen 0.51361,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.66710,0.14525 to screen 0.66710,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.8' at screen 0.66710,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '1.0' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.37930 to screen 0.82059,0.37930 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.37930 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.61335 to screen 0.82059,0.61335 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.61335 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.84739 to screen 0.82059,0.84739 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '3' at screen 0.04219,0.84739 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 13 'kl/reference' at screen 0.83934,0.47088 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.48025 to screen 0.83466,0.51837 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.51837 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.66749 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.45917 to screen 0.83466,0.42339 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.42339 left front textcolor rgb '#9a4478'
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
