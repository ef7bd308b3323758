# Reward: ipo5
# gnuplot run-ipo5-reward.gp > run-ipo5-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
13 -0.06016161 -0.20615217 0.08582896
26 -0.19729912 -0.27179018 -0.12280808
38 -0.2506768 -0.46227288 -0.019460615
51 -0.20042758 -0.32732445 -0.07353072
64 -0.18071832 -0.40711936 0.045682713
77 -0.18126543 -0.39584467 0.033313803
90 -0.13521352 -0.26178247 -0.008644573
102 -0.2015695 -0.369369 -0.033769973
115 -0.16746679 -0.27211595 -0.06281764
128 -0.14837152 -0.25987965 -0.036863398
141 -0.14990571 -0.2688274 -0.030984031
154 -0.12095723 -0.17495982 -0.066954635
166 -0.15137556 -0.29247558 -0.010275541
179 -0.12056634 -0.2201712 -0.020961467
192 -0.13017055 -0.25291488 -0.0074262335
205 -0.13183251 -0.3307485 0.06708347
218 -0.17175254 -0.3519783 0.008473242
230 -0.10969208 -0.23597655 0.016592387
243 -0.114801966 -0.2505944 0.02099048
256 -0.09614155 -0.20848 0.01619691
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.91870; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-0.46227288:0.106909804]
set arrow 1 from screen 0.07428,0.14525 to screen 0.91870,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23921,0.14525 to screen 0.23921,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.23921,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40413,0.14525 to screen 0.40413,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.40413,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.56906,0.14525 to screen 0.56906,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.56906,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73399,0.14525 to screen 0.73399,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.73399,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.89891,0.14525 to screen 0.89891,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.89891,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.22838 to screen 0.91870,0.22838 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−0.4' at screen 0.06334,0.22838 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.49535 to screen 0.91870,0.49535 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.2' at screen 0.06334,0.49535 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.76232 to screen 0.91870,0.76232 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0.0' at screen 0.06334,0.76232 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.91870,0.04469 right front textcolor rgb '#59636e'
set label 12 'ipo5' at screen 0.93745,0.63398 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
