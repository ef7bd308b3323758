# Reward: longPreferred
# gnuplot run-longpreferred-reward.gp > run-longpreferred-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
6 -0.7760233 -0.98896146 -0.56308514
13 -0.39764047 -0.6163664 -0.17891455
19 -0.38280538 -0.63976675 -0.125844
26 -0.14707643 -0.30282968 0.008676816
32 -0.17352456 -0.40731454 0.060265403
38 0.067317165 -0.15924509 0.29387942
45 -0.060789797 -0.27297178 0.15139219
51 0.11314296 -0.19377525 0.42006117
58 0.24001902 0.084553406 0.39548466
64 0.20680131 0.07922341 0.3343792
70 0.15434574 0.032333795 0.27635768
77 0.31973737 0.02998127 0.6094935
83 0.30076912 0.129072 0.47246623
90 0.223872 0.08790807 0.35983595
96 0.28104386 0.1321807 0.42990702
102 0.30113864 0.034198366 0.5680789
109 0.23406334 0.13082385 0.33730283
115 0.32442924 0.22117229 0.4276862
122 0.26031613 0.056661177 0.46397105
128 0.32092634 0.079955354 0.56189734
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80353; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [-1.0528996:0.6734317]
set arrow 1 from screen 0.07428,0.14525 to screen 0.80353,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.35914,0.14525 to screen 0.35914,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.35914,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.64401,0.14525 to screen 0.64401,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.64401,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.07428,0.16853 to screen 0.80353,0.16853 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 4 '−1.0' at screen 0.06334,0.16853 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.38859 to screen 0.80353,0.38859 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−0.5' at screen 0.06334,0.38859 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.60864 to screen 0.80353,0.60864 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.06334,0.60864 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.82870 to screen 0.80353,0.82870 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.06334,0.82870 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80353,0.04469 right front textcolor rgb '#59636e'
set label 10 'longPreferred' at screen 0.82228,0.74989 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
