# Gold reward of the best of n by a proxy with normal and with heavy-tailed noise
# gnuplot fig-goodhart.gp > fig-goodhart.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 3.2981107e-17 3.2981107e-17 3.2981107e-17
2 0.39894226 0.39894226 0.39894226
4 0.7278783 0.7278783 0.7278783
8 1.0066373 1.0066373 1.0066373
16 1.2487445 1.2487445 1.2487445
32 1.463477 1.463477 1.463477
64 1.6572702 1.6572702 1.6572702
128 1.834658 1.834658 1.834658
256 1.9988952 1.9988952 1.9988952
512 2.152366 2.152366 2.152366
1024 2.2968543 2.2968543 2.2968543
2048 2.433722 2.433722 2.433722
4096 2.5640304 2.5640304 2.5640304
8192 2.6886213 2.6886213 2.6886213
16384 2.8081734 2.8081734 2.8081734
EOD
$p0s1 << EOD
1 5.5410662e-17 5.5410662e-17 5.5410662e-17
2 0.31180772 0.31180772 0.31180772
4 0.5555433 0.5555433 0.5555433
8 0.68084055 0.68084055 0.68084055
16 0.6876303 0.6876303 0.6876303
32 0.60059214 0.60059214 0.60059214
64 0.46713924 0.46713924 0.46713924
128 0.33769628 0.33769628 0.33769628
256 0.23784617 0.23784617 0.23784617
512 0.16724594 0.16724594 0.16724594
1024 0.11788323 0.11788323 0.11788323
2048 0.083219916 0.083219916 0.083219916
4096 0.05879705 0.05879705 0.05879705
8192 0.04155869 0.04155869 0.04155869
16384 0.029380383 0.029380383 0.029380383
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.83319; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
set logscale x
set xrange [1:100000]
unset ytics
unset logscale y
set yrange [0:2.9205005]
set arrow 1 from screen 0.05312,0.14525 to screen 0.83319,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '1' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20914,0.14525 to screen 0.20914,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.20914,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36515,0.14525 to screen 0.36515,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.36515,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.52116,0.14525 to screen 0.52116,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '1000' at screen 0.52116,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.67718,0.14525 to screen 0.67718,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '10000' at screen 0.67718,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.83319,0.14525 to screen 0.83319,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100000' at screen 0.83319,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.14525 to screen 0.83319,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.40540 to screen 0.83319,0.40540 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.40540 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.66556 to screen 0.83319,0.66556 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.66556 right front textcolor rgb '#59636e'
set label 10 'best_of_n/endless_gold (reward)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'best_of_n/n (responses)' at screen 0.83319,0.04469 right front textcolor rgb '#59636e'
set label 12 'withNormal' at screen 0.85194,0.87581 left front textcolor rgb '#006aa6'
set label 13 'withHeavy' at screen 0.85194,0.15289 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::14::14 using 1:2:(16384):(16384):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::14::14 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s1 every ::14::14 using 1:2:(16384):(16384):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 every ::14::14 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle
unset multiplot
