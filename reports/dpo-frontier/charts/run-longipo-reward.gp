# Reward: longIPO
# gnuplot run-longipo-reward.gp > run-longipo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
6 -0.8260571 -1.3231311 -0.32898307
13 -0.8750073 -1.2688951 -0.4811194
19 -0.60631216 -1.0421507 -0.17047356
26 -0.56936306 -1.0123743 -0.12635173
32 -0.09651489 -0.45313108 0.26010132
38 0.026195876 -0.512474 0.56486577
45 0.005733298 -0.42628306 0.43774965
51 0.11196191 -0.21054734 0.43447116
58 0.28893787 -0.08316456 0.6610403
64 0.25504655 -0.1945663 0.7046594
70 0.3549997 -0.18562171 0.89562106
77 0.49349448 0.054957714 0.9320313
83 0.47003132 0.22001262 0.72005004
90 0.7418893 0.47353715 1.0102415
96 0.64531225 0.39629924 0.89432526
102 0.6960635 0.5095654 0.8825616
109 0.6825278 0.40099448 0.96406114
115 0.68112576 0.3160537 1.0461978
122 0.7118402 0.27737802 1.1463025
128 0.6932543 0.29923868 1.0872699
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.88458; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [-1.4219085:1.2450798]
set arrow 1 from screen 0.07428,0.14525 to screen 0.88458,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.39080,0.14525 to screen 0.39080,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.39080,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.70733,0.14525 to screen 0.70733,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.70733,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.07428,0.26545 to screen 0.88458,0.26545 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 4 '−1.0' at screen 0.06334,0.26545 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.40789 to screen 0.88458,0.40789 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−0.5' at screen 0.06334,0.40789 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.55033 to screen 0.88458,0.55033 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.06334,0.55033 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.69277 to screen 0.88458,0.69277 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.06334,0.69277 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.83521 to screen 0.88458,0.83521 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.06334,0.83521 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.88458,0.04469 right front textcolor rgb '#59636e'
set label 11 'longIPO' at screen 0.90333,0.74782 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
