# KL divergence from the reference: bon128
# gnuplot run-bon128-kl.gp > run-bon128-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 0.19314718 0.19314718 0.19314718
2 0.63629436 0.63629436 0.63629436
3 1.2044415 1.2044415 1.2044415
4 1.8350887 1.8350887 1.8350887
5 2.496986 2.496986 2.496986
6 3.174508 3.174508 3.174508
7 3.8598428 3.8598428 3.8598428
8 4.5490837 4.5490837 4.5490837
9 5.240278 5.240278 5.240278
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.89311; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:9]
unset ytics
unset logscale y
set yrange [0:5.4498887]
set arrow 1 from screen 0.05312,0.14525 to screen 0.89311,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23979,0.14525 to screen 0.23979,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.23979,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.42645,0.14525 to screen 0.42645,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.42645,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.61311,0.14525 to screen 0.61311,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.61311,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.79978,0.14525 to screen 0.79978,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.79978,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.89311,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42407 to screen 0.89311,0.42407 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.42407 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.70290 to screen 0.89311,0.70290 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.70290 right front textcolor rgb '#59636e'
set label 9 'kl/reference (nats per response)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.89311,0.04469 right front textcolor rgb '#59636e'
set label 11 'bon128' at screen 0.91186,0.87581 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
