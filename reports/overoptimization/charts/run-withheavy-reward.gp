# Reward: withHeavy
# gnuplot run-withheavy-reward.gp > run-withheavy-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -3.9713778 -3.9750495 -3.967706
1 -3.942928 -3.950234 -3.9356222
2 -3.8865414 -3.9010034 -3.8720796
3 -3.775789 -3.804125 -3.7474527
4 -3.5621264 -3.6165328 -3.5077198
5 -3.1643422 -3.2647374 -3.063947
6 -2.4736881 -2.645381 -2.3019953
7 -1.4247532 -1.6807164 -1.1687901
8 -0.17631151 -0.48591942 0.13329642
9 0.8328448 0.51953524 1.1461544
10 1.3817623 1.0642267 1.6992977
11 1.6708293 1.3486388 1.9930199
12 1.8495915 1.535657 2.163526
13 1.9613162 1.6567364 2.2658963
14 2.0127814 1.6952045 2.3303583
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.84822; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:14]
unset ytics
unset logscale y
set yrange [-4.227266:2.5825744]
set arrow 1 from screen 0.05312,0.14525 to screen 0.84822,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33709,0.14525 to screen 0.33709,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.33709,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.62105,0.14525 to screen 0.62105,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.62105,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05312,0.17061 to screen 0.84822,0.17061 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 4 '−4' at screen 0.04219,0.17061 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.39375 to screen 0.84822,0.39375 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.39375 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.61689 to screen 0.84822,0.61689 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.61689 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.84003 to screen 0.84822,0.84003 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.84003 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.84822,0.04469 right front textcolor rgb '#59636e'
set label 10 'withHeavy' at screen 0.86697,0.84146 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
