# Reward: ppoMax
# gnuplot run-ppomax-reward.gp > run-ppomax-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
2 2.2532032 2.1761417 2.3302643
3 2.2532032 2.1761417 2.3302643
5 3.5917187 3.4383986 3.745039
6 4.063281 3.6325583 4.4940042
8 4.59875 4.2983932 4.899107
10 4.840156 4.5236235 5.156689
11 5.003594 4.761138 5.2460494
13 5.0941405 4.9343143 5.253967
14 5.2 5.048544 5.351456
16 5.147969 4.951704 5.344233
18 5.2682033 5.069078 5.4673285
19 5.202344 4.9952893 5.409398
21 5.3240623 5.0546417 5.5934834
22 5.3430467 5.0593405 5.6267533
24 5.3161716 5.007068 5.6252756
26 5.2684374 4.969004 5.567871
27 5.296094 5.0482287 5.5439587
29 5.3076563 5.0489073 5.5664053
30 5.2922654 5.0271297 5.5574017
32 5.338594 5.0609283 5.616259
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
2 0.14340478 0.0087395385 0.27807003
3 0.14340478 0.0087395385 0.27807003
5 1.5712072 1.3418014 1.8006128
6 2.3049016 1.9492778 2.6605256
8 2.8907099 2.3797805 3.4016392
10 3.1266608 2.4091408 3.8441808
11 3.167576 2.43705 3.898102
13 3.1824744 2.410238 3.9547107
14 3.2113721 2.4491646 3.9735796
16 3.2218342 2.4320447 4.0116234
18 3.2112174 2.4249153 3.9975195
19 3.1781034 2.3996496 3.9565575
21 3.2494586 2.4604938 4.0384235
22 3.274622 2.49699 4.052254
24 3.283921 2.4585326 4.1093097
26 3.299134 2.5143645 4.0839033
27 3.321617 2.492758 4.1504755
29 3.3228726 2.50741 4.138335
30 3.3169599 2.5203738 4.113546
32 3.3266797 2.4956362 4.157723
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:5.8518233]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.40492 to screen 0.80983,0.40492 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.40492 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.66459 to screen 0.80983,0.66459 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.66459 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.83839 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.57717 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
