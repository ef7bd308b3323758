# Reward: longDPO
# gnuplot run-longdpo-reward.gp > run-longdpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
6 -2.958106 -3.6005743 -2.3156378
13 -2.060145 -2.7384245 -1.3818651
19 -1.4347956 -2.4078498 -0.46174142
26 -0.68130744 -1.1690872 -0.19352771
32 -0.4757414 -0.9113514 -0.04013135
38 -0.12956089 -0.602415 0.34329322
45 0.29704186 -0.30518696 0.89927065
51 0.5377066 -0.064003386 1.1394167
58 0.6912812 0.38431785 0.9982446
64 0.8551995 0.4790227 1.2313763
70 0.9105226 0.4102513 1.4107938
77 0.89310503 0.39078057 1.3954295
83 1.0808845 0.6676212 1.4941477
90 0.9936811 0.4169987 1.5703635
96 1.0541453 0.6604369 1.4478537
102 1.2591215 0.9747602 1.5434829
109 1.3533778 0.9739836 1.732772
115 1.2699801 0.86406326 1.6758969
122 1.3557968 1.03151 1.6800836
128 1.4099908 1.178782 1.6411997
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.88031; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [-3.813908:1.9461058]
set arrow 1 from screen 0.05312,0.14525 to screen 0.88031,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.37625,0.14525 to screen 0.37625,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.37625,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.69937,0.14525 to screen 0.69937,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.69937,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05312,0.38452 to screen 0.88031,0.38452 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 4 '−2' at screen 0.04219,0.38452 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.64833 to screen 0.88031,0.64833 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.64833 right front textcolor rgb '#59636e'
set label 6 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 7 'step (updates)' at screen 0.88031,0.04469 right front textcolor rgb '#59636e'
set label 8 'longDPO' at screen 0.89906,0.83431 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
