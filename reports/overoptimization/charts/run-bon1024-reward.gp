# Reward: bon1024
# gnuplot run-bon1024-reward.gp > run-bon1024-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1751058 2.1361256 2.2140863
1 2.9572802 2.9194033 2.9951568
2 3.6171498 3.5791876 3.6551123
3 4.1401057 4.1001635 4.180048
4 4.5474367 4.5032153 4.591658
5 4.866206 4.81812 4.914292
6 5.1185093 5.069175 5.1678433
7 5.320265 5.267681 5.372848
8 5.480684 5.4138937 5.547474
9 5.606055 5.4981723 5.7139373
EOD
$p0s1 << EOD
0 0.024909131 -0.08361862 0.13343687
1 0.98963517 0.8681222 1.1111481
2 1.7389059 1.6072898 1.8705219
3 2.2827182 2.1415389 2.4238973
4 2.6801136 2.5293424 2.8308847
5 2.9792485 2.8220294 3.1364677
6 3.2115717 3.0510685 3.3720748
7 3.3952146 3.2326872 3.5577419
8 3.5404024 3.375165 3.7056398
9 3.6541631 3.4842606 3.8240657
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:9]
unset ytics
unset logscale y
set yrange [-0.31552085:5.9458394]
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
set arrow 7 from screen 0.05312,0.18354 to screen 0.80983,0.18354 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.18354 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42623 to screen 0.80983,0.42623 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.42623 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66891 to screen 0.80983,0.66891 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.66891 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.86380 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.62695 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
