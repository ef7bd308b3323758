# reward/proxy against kl/reference
# gnuplot logarithmic.gp > logarithmic.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
2.360905 0.0988299 0.09037802 0.1072818
3.697803 0.1923693 0.1717458 0.2129927
4.556466 0.2664347 0.2423484 0.290521
5.139206 0.3052898 0.2786234 0.3319561
5.559329 0.3464909 0.3304874 0.3624943
5.929356 0.3713357 0.3195982 0.4230731
6.266348 0.3874656 0.3302603 0.444671
6.538612 0.4112822 0.3591084 0.4634561
6.544205 0.4113902 0.399757 0.4230234
6.675844 0.4239861 0.3814091 0.4665631
6.828672 0.4451604 0.407938 0.4823828
6.919526 0.4331442 0.4219809 0.4443075
7.167359 0.4811256 0.468516 0.4937351
7.133101 0.467138 0.4343864 0.4998896
7.149317 0.4460957 0.4238497 0.4683417
EOD
$p0s1 << EOD
3.740637 0.1102176 0.09220232 0.128233
5.578762 0.2144912 0.2019932 0.2269892
6.724963 0.2635207 0.2453304 0.2817109
7.446392 0.3077091 0.270111 0.3453071
8.004595 0.3380199 0.2913539 0.3846859
8.404662 0.3759406 0.3713918 0.3804893
8.679708 0.3540988 0.3437925 0.3644051
8.908538 0.3800732 0.3594894 0.4006571
9.114745 0.3844466 0.3691506 0.3997427
9.265395 0.4029586 0.3492024 0.4567147
9.420507 0.404834 0.333869 0.475799
9.791016 0.4111145 0.333741 0.488488
9.72651 0.4109885 0.3687568 0.4532201
9.819554 0.4509169 0.4264383 0.4753954
9.939301 0.4436515 0.4162716 0.4710314
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.96562; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
set logscale x
set xrange [2:10]
unset ytics
unset logscale y
set yrange [0:0.5198852]
set arrow 1 from screen 0.05600,0.14525 to screen 0.96562,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '2' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.57387,0.14525 to screen 0.57387,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.57387,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.96562,0.14525 to screen 0.96562,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.96562,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05600,0.14525 to screen 0.96562,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.29139 to screen 0.96562,0.29139 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.1' at screen 0.04506,0.29139 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.43754 to screen 0.96562,0.43754 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.2' at screen 0.04506,0.43754 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.58368 to screen 0.96562,0.58368 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.3' at screen 0.04506,0.58368 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.72982 to screen 0.96562,0.72982 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.72982 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.87597 to screen 0.96562,0.87597 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.5' at screen 0.04506,0.87597 right front textcolor rgb '#59636e'
set label 10 'reward/proxy (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'kl/reference (nats per response)' at screen 0.96562,0.04469 right front textcolor rgb '#59636e'
set label 12 'ppo' at screen 0.78691,0.83586 left front textcolor rgb '#006aa6'
set label 13 'dpo' at screen 0.95536,0.88334 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::14::14 using 1:2:(6.688863):(7.60977):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::14::14 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s1 every ::14::14 using 1:2:(9.181965):(10):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 every ::14::14 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle
unset multiplot
