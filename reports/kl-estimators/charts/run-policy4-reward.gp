# Reward: policy4
# gnuplot run-policy4-reward.gp > run-policy4-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
1 -0.37248382 -0.56946695 -0.17550068
2 -0.1122958 -0.36223775 0.13764615
3 -0.12195175 -0.26360747 0.019703986
4 -0.15953515 -0.37810993 0.059039623
EOD
$p0s1 << EOD
0 -0.022513855 -0.295631 0.25060326
1 0.027092287 -0.2194813 0.27366588
2 0.19074894 -0.17059846 0.55209637
3 0.1794953 -0.12687698 0.4858676
4 0.18129803 -0.17017873 0.5327748
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:4]
unset ytics
unset logscale y
set yrange [-0.84887147:0.60597974]
set arrow 1 from screen 0.07428,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25817,0.14525 to screen 0.25817,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.25817,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.44205,0.14525 to screen 0.44205,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.44205,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62594,0.14525 to screen 0.62594,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.62594,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.32744 to screen 0.80983,0.32744 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.32744 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.58856 to screen 0.80983,0.58856 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.58856 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.84968 to screen 0.80983,0.84968 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.84968 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.50525 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.68324 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 1 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
