# Reward: dpo005
# gnuplot run-dpo005-reward.gp > run-dpo005-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
13 0.5959697 0.2840321 0.90790725
26 1.4329467 1.0907993 1.7750942
38 1.7073146 1.4337882 1.9808409
51 1.5818477 0.83871114 2.3249843
64 1.868522 1.6291724 2.1078715
77 2.0210795 1.935993 2.1061661
90 2.0402431 1.995118 2.0853682
102 2.08609 2.0273142 2.144866
115 2.0975673 2.0585482 2.1365867
128 1.7148502 0.63420486 2.7954955
141 2.0132473 1.7524549 2.2740397
154 1.9664094 1.5398992 2.3929195
166 1.7907093 0.8746569 2.7067616
179 1.4286302 -0.4822298 3.3394902
192 1.7657273 0.78511924 2.7463355
205 1.7722379 0.8302131 2.7142627
218 1.7285203 0.6422721 2.8147683
230 1.933383 1.3909504 2.4758155
243 2.0612109 1.8716507 2.2507713
256 2.0856304 1.9603494 2.2109113
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.88884; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-0.6350986:3.492359]
set arrow 1 from screen 0.05312,0.14525 to screen 0.88884,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21635,0.14525 to screen 0.21635,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.21635,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.37958,0.14525 to screen 0.37958,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.37958,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.54280,0.14525 to screen 0.54280,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.54280,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.70603,0.14525 to screen 0.70603,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.70603,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.86926,0.14525 to screen 0.86926,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.86926,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.26216 to screen 0.88884,0.26216 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.26216 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.44624 to screen 0.88884,0.44624 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.44624 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.63032 to screen 0.88884,0.63032 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.63032 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.81440 to screen 0.88884,0.81440 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '3' at screen 0.04219,0.81440 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.88884,0.04469 right front textcolor rgb '#59636e'
set label 13 'dpo005' at screen 0.90759,0.64608 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
