# Reward: bestOfflineAligned
# gnuplot run-bestofflinealigned-reward.gp > run-bestofflinealigned-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.37178993 0.31711042 0.42646948
20 0.5686318 0.52082545 0.61643815
40 0.57798445 0.5364729 0.619496
60 0.576012 0.53601557 0.6160084
80 0.57488376 0.5330485 0.61671907
100 0.5760387 0.5303163 0.6217611
120 0.5706678 0.5321926 0.6091431
140 0.57548225 0.5333269 0.61763763
160 0.57407236 0.53289616 0.6152485
180 0.5722778 0.530157 0.6143985
200 0.57607937 0.5370698 0.615089
220 0.57514524 0.53468657 0.61560386
240 0.5749983 0.5347504 0.6152463
260 0.57565325 0.5349393 0.6163672
280 0.5749697 0.53459793 0.6153414
300 0.5741856 0.53364295 0.61472833
320 0.5753988 0.5356871 0.6151106
340 0.5751823 0.5344356 0.61592907
360 0.5754295 0.5353495 0.61550957
380 0.5752291 0.5343367 0.61612153
400 0.57539207 0.53475916 0.6160249
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.75234; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0.30492437:0.63394713]
set arrow 1 from screen 0.05600,0.14525 to screen 0.75234,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23009,0.14525 to screen 0.23009,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.23009,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40417,0.14525 to screen 0.40417,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.40417,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57826,0.14525 to screen 0.57826,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.57826,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.75234,0.14525 to screen 0.75234,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.75234,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.36480 to screen 0.75234,0.36480 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.4' at screen 0.04506,0.36480 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.59572 to screen 0.75234,0.59572 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.59572 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.82664 to screen 0.75234,0.82664 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.82664 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.75234,0.04469 right front textcolor rgb '#59636e'
set label 11 'bestOfflineAligned' at screen 0.77109,0.76981 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
