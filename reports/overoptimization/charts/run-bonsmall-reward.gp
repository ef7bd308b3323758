# Reward: bonSmall
# gnuplot run-bonsmall-reward.gp > run-bonsmall-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1798103 2.1529207 2.2066998
1 2.957471 2.9277227 2.9872193
2 3.6137247 3.583324 3.6441255
3 4.1309347 4.1013093 4.1605606
4 4.5286493 4.497795 4.5595036
5 4.8323145 4.7929697 4.8716593
6 5.056146 4.995015 5.117277
7 5.194994 5.085635 5.3043528
8 5.2219763 5.014498 5.429455
9 5.1068945 4.722037 5.491752
EOD
$p0s1 << EOD
0 0.024021264 -0.028596649 0.076639175
1 0.92202586 0.8585177 0.9855341
2 1.6109654 1.5316392 1.6902915
3 2.0449042 1.9432049 2.1466036
4 2.3007784 2.171006 2.4305508
5 2.4622674 2.3059459 2.6185887
6 2.5752158 2.3958385 2.7545931
7 2.6607735 2.4612882 2.8602588
8 2.7296236 2.5121777 2.9470694
9 2.78944 2.554798 3.0240817
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:9]
unset ytics
unset logscale y
set yrange [-0.2494106:5.7125664]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22128,0.14525 to screen 0.22128,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.22128,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38944,0.14525 to screen 0.38944,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.38944,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55759,0.14525 to screen 0.55759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.55759,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.72575,0.14525 to screen 0.72575,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.72575,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.17704 to screen 0.80983,0.17704 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.17704 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.43191 to screen 0.80983,0.43191 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.43191 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.68678 to screen 0.80983,0.68678 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.68678 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.82784 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.53251 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
