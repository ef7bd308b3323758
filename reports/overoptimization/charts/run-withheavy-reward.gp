# Reward: withHeavy
# gnuplot run-withheavy-reward.gp > run-withheavy-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -3.9713256 -3.976524 -3.9661272
1 -3.9428248 -3.9531732 -3.9324768
2 -3.8863404 -3.9068437 -3.8658373
3 -3.775408 -3.8156555 -3.7351608
4 -3.561447 -3.6390126 -3.4838812
5 -3.1632943 -3.3075163 -3.0190725
6 -2.4727004 -2.7232363 -2.2221644
7 -1.4262394 -1.8120277 -1.0404512
8 -0.18730785 -0.68351775 0.30890203
9 0.8025674 0.2643096 1.3408253
10 1.329693 0.782066 1.87732
11 1.5912948 1.0487912 2.1337984
12 1.7300876 1.2130042 2.2471712
13 1.7991865 1.3182292 2.2801437
14 1.821792 1.357308 2.2862759
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.84822; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:14]
unset ytics
unset logscale y
set yrange [-4.227036:2.5367877]
set arrow 1 from screen 0.05312,0.14525 to screen 0.84822,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33709,0.14525 to screen 0.33709,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.33709,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.62105,0.14525 to screen 0.62105,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.62105,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05312,0.17075 to screen 0.84822,0.17075 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 4 '−4' at screen 0.04219,0.17075 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.39541 to screen 0.84822,0.39541 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.39541 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.62007 to screen 0.84822,0.62007 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.62007 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.84473 to screen 0.84822,0.84473 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.84473 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.84822,0.04469 right front textcolor rgb '#59636e'
set label 10 'withHeavy' at screen 0.86697,0.82471 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
