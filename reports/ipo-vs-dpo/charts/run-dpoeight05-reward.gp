# Reward: dpoEight05
# gnuplot run-dpoeight05-reward.gp > run-dpoeight05-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.8575 0.78242725 0.9325727
200 1.49875 1.4327096 1.5647904
400 1.7115625 1.6601114 1.7630136
600 1.8153125 1.7783575 1.8522675
800 1.8807813 1.8403312 1.9212313
1000 1.9070313 1.8742212 1.9398413
1200 1.9365625 1.9055331 1.967592
1400 1.9532813 1.9227563 1.9838063
1600 1.965625 1.9429997 1.9882503
1800 1.9725 1.9532157 1.9917842
2000 1.976875 1.9596092 1.9941407
2200 1.979375 1.9618926 1.9968574
2400 1.98375 1.9667478 2.0007522
2600 1.990625 1.9799986 2.0012515
2800 1.994375 1.9879992 2.0007508
3000 1.995 1.9891154 2.0008845
3200 1.995 1.9891154 2.0008845
3400 1.99625 1.9911908 2.0013092
3600 1.996875 1.9921228 2.0016272
3800 1.998125 1.9946544 2.0015955
4000 1.998125 1.9946544 2.0015955
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.84192; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:4000]
unset ytics
unset logscale y
set yrange [0.73365927:2.0503953]
set arrow 1 from screen 0.05600,0.14525 to screen 0.84192,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25248,0.14525 to screen 0.25248,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1000' at screen 0.25248,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.44896,0.14525 to screen 0.44896,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2000' at screen 0.44896,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.64544,0.14525 to screen 0.64544,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3000' at screen 0.64544,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.84192,0.14525 to screen 0.84192,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4000' at screen 0.84192,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.29893 to screen 0.84192,0.29893 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1.0' at screen 0.04506,0.29893 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.58744 to screen 0.84192,0.58744 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.5' at screen 0.04506,0.58744 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.87595 to screen 0.84192,0.87595 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2.0' at screen 0.04506,0.87595 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.84192,0.04469 right front textcolor rgb '#59636e'
set label 11 'dpoEight05' at screen 0.86067,0.87487 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
