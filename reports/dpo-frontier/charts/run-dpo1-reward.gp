# Reward: dpo1
# gnuplot run-dpo1-reward.gp > run-dpo1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
13 0.58927655 0.35942397 0.8191291
26 0.6888755 0.2504721 1.1272788
38 0.9601178 0.301449 1.6187867
51 1.1701591 0.6881243 1.6521939
64 1.1466063 0.83080363 1.462409
77 1.2755656 0.9806798 1.5704513
90 1.395202 1.1566668 1.6337374
102 1.355946 1.0137206 1.6981713
115 1.5009071 1.3521762 1.6496379
128 1.4486983 1.1154184 1.7819781
141 1.4264147 1.2308921 1.6219375
154 1.5415797 1.4324999 1.6506594
166 1.5603745 1.4306967 1.6900522
179 1.5023257 1.3615648 1.6430864
192 1.503757 1.3995266 1.6079874
205 1.5209136 1.4653947 1.5764325
218 1.5803399 1.522432 1.6382478
230 1.5659119 1.528805 1.6030188
243 1.5855501 1.5108453 1.6602547
256 1.5844451 1.5222154 1.6466748
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.91870; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-0.2777151:1.8611971]
set arrow 1 from screen 0.05600,0.14525 to screen 0.91870,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22450,0.14525 to screen 0.22450,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.22450,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.39299,0.14525 to screen 0.39299,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.39299,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.56149,0.14525 to screen 0.56149,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.56149,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.72999,0.14525 to screen 0.72999,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.72999,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.89848,0.14525 to screen 0.89848,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.89848,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.24390 to screen 0.91870,0.24390 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.24390 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.42151 to screen 0.91870,0.42151 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.04506,0.42151 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.59912 to screen 0.91870,0.59912 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.04506,0.59912 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.77672 to screen 0.91870,0.77672 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.5' at screen 0.04506,0.77672 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.91870,0.04469 right front textcolor rgb '#59636e'
set label 13 'dpo1' at screen 0.93745,0.80672 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
