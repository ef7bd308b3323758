# KL divergence from the reference: withNormal
# gnuplot run-withnormal-kl.gp > run-withnormal-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 9.245469e-18 -8.6402866e-17 1.048938e-16
1 0.00261154 0.0025432792 0.002679801
2 0.017090186 0.016646525 0.01753385
3 0.06383009 0.062195648 0.06546454
4 0.18934326 0.18462704 0.19405949
5 0.4886619 0.4771531 0.5001707
6 1.1208007 1.0972706 1.144331
7 2.2439635 2.2069635 2.2809637
8 3.7507448 3.714271 3.7872188
9 5.0765376 5.061894 5.0911813
10 5.9188523 5.918229 5.9194756
11 6.5941596 6.5916915 6.596628
12 7.201148 7.190905 7.211391
13 7.625312 7.5948014 7.6558223
14 7.764114 7.715069 7.813159
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.83319; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:14]
unset ytics
unset logscale y
set yrange [-0.31252638:8.125686]
set arrow 1 from screen 0.05312,0.14525 to screen 0.83319,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33172,0.14525 to screen 0.33172,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.33172,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.61031,0.14525 to screen 0.61031,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.61031,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05312,0.17339 to screen 0.83319,0.17339 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0' at screen 0.04219,0.17339 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.35347 to screen 0.83319,0.35347 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '2' at screen 0.04219,0.35347 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.53355 to screen 0.83319,0.53355 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '4' at screen 0.04219,0.53355 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.71363 to screen 0.83319,0.71363 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '6' at screen 0.04219,0.71363 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.89371 to screen 0.83319,0.89371 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '8' at screen 0.04219,0.89371 right front textcolor rgb '#59636e'
set label 9 'kl/reference (nats per response)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.83319,0.04469 right front textcolor rgb '#59636e'
set label 11 'withNormal' at screen 0.85194,0.87247 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
