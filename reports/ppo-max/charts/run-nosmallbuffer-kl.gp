# KL divergence from the reference: noSmallBuffer
# gnuplot run-nosmallbuffer-kl.gp > run-nosmallbuffer-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 0 0 0
2 0.59022516 0.075419515 1.1050308
3 2.778582 0.25068006 5.306484
4 1.7956111 0.97046465 2.6207576
5 2.6396375 1.9505138 3.3287609
6 3.9091225 2.4243224 5.393923
7 4.367545 3.0158827 5.719208
8 4.582952 3.2783256 5.8875785
EOD
$p0s1 << EOD
0 0 0 0
1 0 0 0
2 0.5789686 -0.036017146 1.1939543
3 2.9455566 0.19039914 5.700714
4 1.8397214 1.0463393 2.6331036
5 2.7809577 2.0553246 3.5065908
6 3.9986334 2.633333 5.3639336
7 4.3958235 3.1270232 5.6646233
8 4.572392 3.337243 5.8075414
EOD
$p0s2 << EOD
0 0 0 0
1 0 0 0
2 1.0009636 -0.6273813 2.6293085
3 6.21467 -2.1728377 13.013427
4 1.7751344 0.8423642 2.7079046
5 2.6707084 1.9102031 3.4312136
6 3.8274572 2.3975463 5.257368
7 4.176138 2.7663157 5.5859604
8 4.3156915 2.8522801 5.779103
EOD
$p0s3 << EOD
0 0 0 0
1 0 0 0
2 0.6322329 0.01719914 1.2472667
3 2.9042776 0.1662653 5.6422896
4 1.7933979 1.0067472 2.5800486
5 2.6501203 1.9891815 3.3110592
6 3.8941932 2.6531549 5.135231
7 4.3509 3.1845398 5.5172606
8 4.6298933 3.5017817 5.7580047
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:8]
unset ytics
unset logscale y
set yrange [-2.7569249:13.013427]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.27807 to screen 0.82059,0.27807 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.27807 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.51896 to screen 0.82059,0.51896 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.51896 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.75985 to screen 0.82059,0.75985 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.75985 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.49887 to screen 0.83466,0.51983 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.51983 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.49836 to screen 0.83466,0.47234 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.47234 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.48599 to screen 0.83466,0.42486 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.42486 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.50113 to screen 0.83466,0.56732 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.56732 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 2 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 2 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
