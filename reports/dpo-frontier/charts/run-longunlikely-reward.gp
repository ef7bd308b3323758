# Reward: longUnlikely
# gnuplot run-longunlikely-reward.gp > run-longunlikely-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
6 -0.52532864 -0.86333346 -0.1873238
13 -0.42954925 -0.72446793 -0.13463059
19 -0.2829023 -0.41256347 -0.15324111
26 -0.0638475 -0.38773504 0.26004004
32 -0.009329458 -0.14272211 0.1240632
38 0.179368 -0.21735488 0.5760909
45 0.2255521 -0.022226345 0.47333053
51 0.3201919 0.121613145 0.51877064
58 0.3730038 0.20867573 0.5373319
64 0.3984474 0.11798086 0.67891395
70 0.34690854 0.21358158 0.48023552
77 0.33953506 0.21540914 0.463661
83 0.42984614 0.27230164 0.58739066
90 0.37069482 0.1863441 0.55504555
96 0.39673716 0.21231058 0.5811637
102 0.49487168 0.33178267 0.65796065
109 0.42138702 0.3203603 0.52241373
115 0.48983225 0.33422062 0.6454439
122 0.4194689 0.2785259 0.560412
128 0.45454362 0.3518891 0.55719817
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.82913; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [-0.9250233:0.74060386]
set arrow 1 from screen 0.07428,0.14525 to screen 0.82913,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.36914,0.14525 to screen 0.36914,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.36914,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.66400,0.14525 to screen 0.66400,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.66400,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.07428,0.33913 to screen 0.82913,0.33913 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 4 '−0.5' at screen 0.06334,0.33913 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.56720 to screen 0.82913,0.56720 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.06334,0.56720 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.79528 to screen 0.82913,0.79528 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.06334,0.79528 right front textcolor rgb '#59636e'
set label 7 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'step (updates)' at screen 0.82913,0.04469 right front textcolor rgb '#59636e'
set label 9 'longUnlikely' at screen 0.84787,0.77454 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
