# KL divergence from the reference: withNormal
# gnuplot run-withnormal-kl.gp > run-withnormal-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 3.6625946e-17 -1.0475358e-16 1.7800547e-16
1 0.0026201392 0.0024978411 0.0027424372
2 0.017146023 0.016351148 0.017940897
3 0.0640354 0.0611071 0.06696371
4 0.1899334 0.18148378 0.19838303
5 0.49009085 0.46947172 0.51071
6 1.1236768 1.0815207 1.165833
7 2.2483423 2.1820548 2.3146298
8 3.754775 3.6894293 3.820121
9 5.077907 5.0516744 5.10414
10 5.9187603 5.9177866 5.9197345
11 6.593401 6.5890684 6.5977335
12 7.1978135 7.1805277 7.2150993
13 7.61568 7.565428 7.665932
14 7.7490506 7.6688447 7.829256
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.83319; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:14]
unset ytics
unset logscale y
set yrange [-0.31317025:8.1424265]
set arrow 1 from screen 0.05312,0.14525 to screen 0.83319,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33172,0.14525 to screen 0.33172,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.33172,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.61031,0.14525 to screen 0.61031,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.61031,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05312,0.17339 to screen 0.83319,0.17339 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0' at screen 0.04219,0.17339 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.35310 to screen 0.83319,0.35310 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '2' at screen 0.04219,0.35310 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.53281 to screen 0.83319,0.53281 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '4' at screen 0.04219,0.53281 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.71252 to screen 0.83319,0.71252 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '6' at screen 0.04219,0.71252 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.89223 to screen 0.83319,0.89223 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '8' at screen 0.04219,0.89223 right front textcolor rgb '#59636e'
set label 9 'kl/reference (nats per response)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.83319,0.04469 right front textcolor rgb '#59636e'
set label 11 'withNormal' at screen 0.85194,0.86968 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
