# Reward: vanillaFast
# gnuplot run-vanillafast-reward.gp > run-vanillafast-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
1 3.2377343 2.8207335 3.6547353
2 3.8625 3.448354 4.2766457
3 4.353672 3.8443148 4.863029
4 4.7564063 4.423374 5.089438
5 5.0996876 4.771461 5.4279137
6 5.203906 4.961553 5.4462595
7 5.217422 4.858484 5.5763597
8 5.1128907 4.7028403 5.522941
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
1 1.295146 0.5627627 2.0275295
2 1.9228147 1.1007621 2.7448673
3 2.3433325 1.5241706 3.1624944
4 2.7459292 1.8686137 3.623245
5 3.0652802 2.2725408 3.8580198
6 3.2319608 2.407867 4.0560546
7 3.3754513 2.5291152 4.2217875
8 3.4435263 2.5402734 4.3467793
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:8]
unset ytics
unset logscale y
set yrange [0:5.799414]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24230,0.14525 to screen 0.24230,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.24230,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43148,0.14525 to screen 0.43148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.43148,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62065,0.14525 to screen 0.62065,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.62065,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.40727 to screen 0.80983,0.40727 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.40727 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66929 to screen 0.80983,0.66929 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.66929 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.81509 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.59638 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
