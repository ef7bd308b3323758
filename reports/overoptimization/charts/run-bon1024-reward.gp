# Reward: bon1024
# gnuplot run-bon1024-reward.gp > run-bon1024-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1798103 2.1529207 2.2066998
1 2.9596899 2.9311345 2.988245
2 3.6171699 3.5882022 3.6461377
3 4.1389318 4.1108046 4.167059
4 4.54571 4.517769 4.573651
5 4.8636107 4.8354287 4.891793
6 5.1153474 5.087343 5.1433516
7 5.318173 5.2896233 5.3467226
8 5.479739 5.444857 5.5146213
9 5.598086 5.534473 5.661699
EOD
$p0s1 << EOD
0 0.024567043 -0.052322276 0.10145637
1 0.98713624 0.90626657 1.0680059
2 1.7297324 1.6444532 1.8150116
3 2.2606473 2.1689694 2.3523252
4 2.6431146 2.5436745 2.7425547
5 2.9291 2.8226821 3.035518
6 3.150685 3.0385463 3.2628236
7 3.32594 3.209022 3.4428577
8 3.464677 3.3436632 3.585691
9 3.5728927 3.4476278 3.6981575
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:9]
unset ytics
unset logscale y
set yrange [-0.28088313:5.8902597]
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
set arrow 7 from screen 0.05312,0.17983 to screen 0.80983,0.17983 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.17983 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42607 to screen 0.80983,0.42607 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.42607 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.67230 to screen 0.80983,0.67230 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.67230 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.86906 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.61972 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
