# KL divergence from the reference: longBest
# gnuplot run-longbest-kl.gp > run-longbest-kl.svg
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
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.86752; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:6]
unset ytics
unset logscale y
set yrange [0:3.3014884]
set arrow 1 from screen 0.05312,0.14525 to screen 0.86752,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.18886,0.14525 to screen 0.18886,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.18886,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.32459,0.14525 to screen 0.32459,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.32459,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.46032,0.14525 to screen 0.46032,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.46032,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.59605,0.14525 to screen 0.59605,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4' at screen 0.59605,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.73178,0.14525 to screen 0.73178,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '5' at screen 0.73178,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.86752,0.14525 to screen 0.86752,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '6' at screen 0.86752,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.14525 to screen 0.86752,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.37538 to screen 0.86752,0.37538 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.37538 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.60551 to screen 0.86752,0.60551 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.60551 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.83565 to screen 0.86752,0.83565 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '3' at screen 0.04219,0.83565 right front textcolor rgb '#59636e'
set label 12 'kl/reference (nats per response)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.86752,0.04469 right front textcolor rgb '#59636e'
set label 14 'longBest' at screen 0.88627,0.87581 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
