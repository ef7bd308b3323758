# Reward: bonSmall
# gnuplot run-bonsmall-reward.gp > run-bonsmall-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1751058 2.1361256 2.2140863
1 2.9554114 2.9184468 2.9923759
2 3.6146576 3.5760942 3.6532211
3 4.135469 4.0952277 4.1757107
4 4.5382814 4.4947095 4.581853
5 4.849795 4.7945137 4.905076
6 5.086129 5.0035925 5.168666
7 5.246803 5.1041126 5.3894935
8 5.315915 5.0438075 5.5880227
9 5.2892904 4.772302 5.806278
EOD
$p0s1 << EOD
0 0.005131109 -0.0919764 0.10223861
1 0.9140991 0.79991853 1.0282797
2 1.6153224 1.4831818 1.747463
3 2.0688074 1.9142199 2.223395
4 2.346091 2.158166 2.5340161
5 2.525971 2.3001246 2.7518175
6 2.6541133 2.390747 2.9174793
7 2.7522192 2.452411 3.0520277
8 2.8306644 2.4943497 3.1669793
9 2.896916 2.521214 3.2726178
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:9]
unset ytics
unset logscale y
set yrange [-0.32790658:6.0422087]
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
set arrow 7 from screen 0.05312,0.18436 to screen 0.80983,0.18436 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.18436 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42291 to screen 0.80983,0.42291 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.42291 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66145 to screen 0.80983,0.66145 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.66145 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.89999 to screen 0.80983,0.89999 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.89999 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.81523 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.52988 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
