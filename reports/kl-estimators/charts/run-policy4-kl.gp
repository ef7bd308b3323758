# KL divergence from the reference: policy4
# gnuplot run-policy4-kl.gp > run-policy4-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 0.38916674 0.24561094 0.53272253
2 0.9886228 0.24412394 1.7331216
3 1.318521 0.2692895 2.3677526
4 1.4012972 0.4132651 2.3893294
EOD
$p0s1 << EOD
0 0 0 0
1 0.39026845 0.19888638 0.5816505
2 0.9774436 0.33384684 1.6210402
3 1.3523338 0.29047078 2.4141967
4 1.4313151 0.37444702 2.488183
EOD
$p0s2 << EOD
0 0 0 0
1 0.41518474 0.24913178 0.58123773
2 1.5056552 -0.23771814 3.2490284
3 2.1320717 -0.59329355 4.664921
4 2.231341 -0.31890073 4.664921
EOD
$p0s3 << EOD
0 0 0 0
1 0.36062163 0.22417541 0.4970678
2 0.97967666 0.30396312 1.6553903
3 1.2529926 0.27952343 2.226462
4 1.341282 0.5174661 2.165098
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:4]
unset ytics
unset logscale y
set yrange [-0.7955326:4.664921]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.25594 to screen 0.82059,0.25594 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.25594 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.53423 to screen 0.82059,0.53423 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.53423 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.81251 to screen 0.82059,0.81251 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.81251 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.44953 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.45510 to screen 0.83466,0.49702 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.49702 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.56642 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.44257 to screen 0.83466,0.40204 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.40204 left front textcolor rgb '#9a4478'
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
