# Reward: longSFT
# gnuplot run-longsft-reward.gp > run-longsft-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -8.092155 -8.674451 -7.5098605
11 -6.968619 -7.4771376 -6.4601
22 -4.9603267 -5.6521635 -4.2684903
33 -3.601501 -4.0940237 -3.1089783
44 -2.8291583 -3.1078343 -2.5504823
55 -2.232321 -2.7188103 -1.7458318
66 -2.087099 -2.2932193 -1.8809788
77 -1.578535 -1.8599429 -1.297127
88 -1.4179276 -1.5838697 -1.2519855
99 -1.4976846 -1.6751198 -1.3202493
110 -1.195645 -1.4318783 -0.9594117
121 -1.0984395 -1.2725674 -0.9243116
132 -1.0711161 -1.4026943 -0.7395379
143 -1.1038934 -1.3638266 -0.8439602
154 -1.1517214 -1.426239 -0.8772037
165 -1.0619887 -1.2648405 -0.85913694
176 -0.8154394 -0.93533987 -0.695539
187 -0.82131684 -1.117419 -0.5252147
198 -0.6699335 -0.7628508 -0.57701623
209 -0.7217818 -0.93774056 -0.50582296
220 -0.688441 -0.8438785 -0.5330034
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.88031; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:220]
unset ytics
unset logscale y
set yrange [-9.021429:0]
set arrow 1 from screen 0.05312,0.14525 to screen 0.88031,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24112,0.14525 to screen 0.24112,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.24112,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.42912,0.14525 to screen 0.42912,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.42912,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.61712,0.14525 to screen 0.61712,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.61712,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.80511,0.14525 to screen 0.80511,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.80511,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.23128 to screen 0.88031,0.23128 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−8' at screen 0.04219,0.23128 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.39971 to screen 0.88031,0.39971 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−6' at screen 0.04219,0.39971 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.56815 to screen 0.88031,0.56815 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−4' at screen 0.04219,0.56815 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.73659 to screen 0.88031,0.73659 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '−2' at screen 0.04219,0.73659 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.90503 to screen 0.88031,0.90503 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 10 '0' at screen 0.04219,0.90503 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.88031,0.04469 right front textcolor rgb '#59636e'
set label 13 'longSFT' at screen 0.89906,0.84705 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
