# Reward: longBPO
# gnuplot run-longbpo-reward.gp > run-longbpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
6 -1.3008898 -1.9492902 -0.6524894
13 -1.0495976 -1.813771 -0.28542432
19 -0.823715 -1.6995616 0.05213163
26 -0.6704384 -1.5892942 0.24841739
32 -0.72874314 -1.6884695 0.23098332
38 -0.46348432 -1.3477166 0.42074794
45 -0.3043551 -1.1784499 0.5697397
51 -0.15063623 -1.0532864 0.752014
58 -0.13916834 -1.1402537 0.861917
64 -0.067274354 -1.0787793 0.9442306
70 -0.08267304 -1.031864 0.86651796
77 0.1486695 -0.8166851 1.114024
83 0.047800332 -0.81415814 0.9097588
90 0.20100062 -0.72396636 1.1259676
96 0.02452939 -0.92558604 0.9746448
102 0.11043853 -1.0037041 1.2245811
109 0.12289136 -0.9399364 1.1857191
115 0.13579096 -0.9011004 1.1726823
122 0.17364426 -0.83773077 1.1850193
128 0.21227922 -0.8200932 1.2446517
EOD
$p0s1 << EOD
0 0.17080958 -0.09926598 0.44088513
6 0.82362115 0.26471594 1.3825264
13 0.92316896 -0.0025398096 1.8488777
19 0.8534038 -0.081260964 1.7880687
26 0.8870573 0.06648408 1.7076305
32 0.9804297 0.241591 1.7192684
38 1.0403835 0.21461716 1.8661499
45 1.1498035 0.38660818 1.9129989
51 1.1519759 0.31045845 1.9934932
58 1.1525927 0.42503536 1.88015
64 1.1232775 0.6580266 1.5885284
70 1.1680534 0.68227273 1.6538341
77 1.1586597 0.7549296 1.56239
83 1.2728924 0.74728453 1.7985001
90 1.2558261 0.8019591 1.7096931
96 1.2509042 0.57959545 1.922213
102 1.3102425 0.7948651 1.8256198
109 1.3498329 0.7692106 1.9304551
115 1.2960396 0.7181364 1.8739427
122 1.3278105 0.83452266 1.8210983
128 1.3075697 0.8233711 1.7917684
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [-2.1070015:2.1512046]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.34871,0.14525 to screen 0.34871,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.34871,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.64430,0.14525 to screen 0.64430,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.64430,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05312,0.16434 to screen 0.80983,0.16434 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 4 '−2' at screen 0.04219,0.16434 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.34277 to screen 0.80983,0.34277 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1' at screen 0.04219,0.34277 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.52120 to screen 0.80983,0.52120 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.52120 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.69962 to screen 0.80983,0.69962 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.69962 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.87805 to screen 0.80983,0.87805 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.87805 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.55907 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.75450 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
