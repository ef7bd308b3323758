# KL divergence from the reference: bestOf128
# gnuplot run-bestof128-kl.gp > run-bestof128-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 7.315627e-16 -1.44002e-15 2.9031455e-15
1 0.19077115 0.19018684 0.19135547
2 0.6326654 0.6320687 0.63326216
3 1.1833808 1.1780072 1.1887544
4 1.7422187 1.704731 1.7797065
5 2.231293 2.0616846 2.4009013
6 2.6290798 2.2244813 3.033678
7 2.8367882 2.2968216 3.3767545
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.85472; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:7]
unset ytics
unset logscale y
set yrange [-0.13507019:3.5118248]
set arrow 1 from screen 0.05312,0.14525 to screen 0.85472,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28215,0.14525 to screen 0.28215,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.28215,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.51118,0.14525 to screen 0.51118,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.51118,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.74021,0.14525 to screen 0.74021,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.74021,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.17339 to screen 0.85472,0.17339 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.17339 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.38173 to screen 0.85472,0.38173 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.38173 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.59006 to screen 0.85472,0.59006 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.59006 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.79840 to screen 0.85472,0.79840 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.79840 right front textcolor rgb '#59636e'
set label 9 'kl/reference (nats per response)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.85472,0.04469 right front textcolor rgb '#59636e'
set label 11 'bestOf128' at screen 0.87347,0.76439 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
