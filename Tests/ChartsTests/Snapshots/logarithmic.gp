# reward/proxy against kl/reference
# gnuplot logarithmic.gp > logarithmic.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
2.360905 0.0988299 0.090378016 0.10728179
3.6978028 0.19236928 0.1717458 0.21299274
4.556466 0.2664347 0.24234843 0.29052094
5.139206 0.30528975 0.27862343 0.3319561
5.5593295 0.34649086 0.33048743 0.3624943
5.9293566 0.37133566 0.31959817 0.42307314
6.2663474 0.38746566 0.33026028 0.44467103
6.538612 0.41128224 0.35910842 0.46345606
6.544205 0.4113902 0.39975694 0.42302343
6.675844 0.42398608 0.38140908 0.4665631
6.8286724 0.4451604 0.40793803 0.48238277
6.919526 0.43314418 0.4219809 0.4443075
7.1673594 0.48112556 0.468516 0.49373513
7.133101 0.467138 0.43438637 0.49988964
7.1493163 0.44609568 0.42384973 0.46834165
EOD
$p0s1 << EOD
3.7406373 0.11021765 0.09220232 0.12823299
5.578762 0.21449117 0.20199317 0.22698918
6.7249627 0.26352066 0.24533045 0.28171086
7.446392 0.30770907 0.27011102 0.34530708
8.004596 0.3380199 0.2913539 0.38468587
8.404662 0.37594056 0.37139183 0.3804893
8.679708 0.3540988 0.3437925 0.3644051
8.908538 0.38007325 0.35948944 0.40065706
9.114745 0.38444665 0.3691506 0.39974266
9.265394 0.40295857 0.34920242 0.45671472
9.4205065 0.404834 0.33386895 0.47579902
9.791016 0.41111448 0.33374095 0.48848802
9.72651 0.41098848 0.36875683 0.45322013
9.819553 0.45091686 0.42643833 0.47539538
9.9393015 0.44365147 0.41627157 0.47103137
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.96562; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
set logscale x
set xrange [2:10]
unset ytics
unset logscale y
set yrange [0:0.5003706]
set arrow 1 from screen 0.05600,0.14525 to screen 0.96562,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '2' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.57387,0.14525 to screen 0.57387,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.57387,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.96562,0.14525 to screen 0.96562,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.96562,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05600,0.14525 to screen 0.96562,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.29709 to screen 0.96562,0.29709 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.1' at screen 0.04506,0.29709 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.44894 to screen 0.96562,0.44894 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.2' at screen 0.04506,0.44894 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.60078 to screen 0.96562,0.60078 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.3' at screen 0.04506,0.60078 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.75262 to screen 0.96562,0.75262 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.75262 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.90447 to screen 0.96562,0.90447 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.5' at screen 0.04506,0.90447 right front textcolor rgb '#59636e'
set label 10 'reward/proxy (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'kl/reference (nats per response)' at screen 0.96562,0.04469 right front textcolor rgb '#59636e'
set label 12 'ppo' at screen 0.78691,0.85334 left front textcolor rgb '#006aa6'
set label 13 'dpo' at screen 0.91286,0.84963 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::14::14 using 1:2:(6.688863):(7.6097703):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::14::14 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s1 every ::14::14 using 1:2:(9.181966):(10):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 every ::14::14 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle
unset multiplot
