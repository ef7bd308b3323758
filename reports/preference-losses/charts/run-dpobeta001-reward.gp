# Reward: dpoBeta001
# gnuplot run-dpobeta001-reward.gp > run-dpobeta001-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
8 -4.070216 -6.0544147 -2.0860174
16 -3.5693238 -5.85711 -1.2815377
24 -2.5105891 -4.66699 -0.35418832
32 -3.1653337 -4.419687 -1.9109803
40 -1.3099041 -2.1635482 -0.45625988
48 -2.110157 -4.0834575 -0.1368564
56 -2.2252269 -4.847481 0.3970266
64 -2.8074787 -6.4753933 0.8604358
72 -4.226277 -8.184899 0.98402846
80 -3.485258 -8.184899 2.6476197
88 -2.8568842 -7.9628515 2.2490833
96 -2.717846 -7.968753 2.533061
104 -3.250462 -7.575798 1.0748738
112 -2.3108613 -5.030689 0.40896636
120 -2.6938388 -5.6368666 0.24918875
128 -3.2127361 -8.184899 2.755553
136 -2.6623416 -6.2906995 0.9660164
144 -2.3725727 -5.0774455 0.33230025
152 -2.6131198 -5.7107096 0.48446953
160 -2.42181 -5.725487 0.88186747
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.84192; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [-8.184899:3.1763396]
set arrow 1 from screen 0.05312,0.14525 to screen 0.84192,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29962,0.14525 to screen 0.29962,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.29962,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.54612,0.14525 to screen 0.54612,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.54612,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.79262,0.14525 to screen 0.79262,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.79262,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.35824 to screen 0.84192,0.35824 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−5' at screen 0.04219,0.35824 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.69261 to screen 0.84192,0.69261 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.69261 right front textcolor rgb '#59636e'
set label 7 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'step (updates)' at screen 0.84192,0.04469 right front textcolor rgb '#59636e'
set label 9 'dpoBeta001' at screen 0.86067,0.53065 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
