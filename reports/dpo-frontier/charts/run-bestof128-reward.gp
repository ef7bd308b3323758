# Reward: bestOf128
# gnuplot run-bestof128-reward.gp > run-bestof128-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.09469122 -0.12484954 -0.06453289
1 0.84940994 0.80351865 0.89530116
2 1.6395297 1.5921147 1.6869447
3 2.110167 2.056844 2.16349
4 2.3357656 2.2032008 2.4683304
5 2.4566696 2.2307777 2.6825612
6 2.5214248 2.2421045 2.800745
7 2.5251846 2.2371514 2.8132179
EOD
$p0s1 << EOD
0 0.03188583 -0.095627315 0.15939897
1 0.699076 0.61285836 0.7852937
2 1.2611899 1.1487855 1.3735944
3 1.5898011 1.4213338 1.7582684
4 1.7223252 1.5137912 1.9308591
5 1.7579806 1.5360092 1.9799519
6 1.7665759 1.5403005 1.9928515
7 1.7698295 1.5429058 1.9967531
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:7]
unset ytics
unset logscale y
set yrange [-0.24237224:2.9307406]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26933,0.14525 to screen 0.26933,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.26933,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.48553,0.14525 to screen 0.48553,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.48553,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.70173,0.14525 to screen 0.70173,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.70173,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.20329 to screen 0.80983,0.20329 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.20329 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.44273 to screen 0.80983,0.44273 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.44273 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.68217 to screen 0.80983,0.68217 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.68217 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.80792 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.62706 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 1 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
