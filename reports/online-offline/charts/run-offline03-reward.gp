# Reward: offline03
# gnuplot run-offline03-reward.gp > run-offline03-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
8 -0.98281413 -1.1884629 -0.7771654
15 -0.66102237 -0.8626618 -0.45938292
23 -0.6023959 -0.80985415 -0.39493763
30 -0.29409808 -0.41021067 -0.1779855
38 -0.42587063 -0.7157796 -0.13596165
45 -0.29571518 -0.4860561 -0.105374284
53 -0.3283098 -0.6147825 -0.041837044
60 -0.079654835 -0.29701084 0.13770117
68 -0.20161378 -0.5414526 0.138225
75 -0.25464284 -0.49494642 -0.014339254
83 -0.27014768 -0.70501804 0.16472268
90 -0.33969688 -0.58502173 -0.094372034
98 -0.25082308 -0.46951544 -0.032130726
105 -0.21692547 -0.41552085 -0.018330092
113 -0.20643827 -0.49167272 0.07879616
120 -0.18901198 -0.403387 0.025363056
128 -0.20495053 -0.40831417 -0.0015869006
135 -0.17097807 -0.47742808 0.13547195
143 -0.20612237 -0.36701834 -0.045226384
150 -0.089183 -0.33739823 0.15903223
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.85898; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:150]
unset ytics
unset logscale y
set yrange [-1.2425902:0.2188501]
set arrow 1 from screen 0.07428,0.14525 to screen 0.85898,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33585,0.14525 to screen 0.33585,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.33585,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.59742,0.14525 to screen 0.59742,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.59742,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.85898,0.14525 to screen 0.85898,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.85898,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.27137 to screen 0.85898,0.27137 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1.0' at screen 0.06334,0.27137 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.53131 to screen 0.85898,0.53131 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.53131 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.79125 to screen 0.85898,0.79125 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.79125 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.85898,0.04469 right front textcolor rgb '#59636e'
set label 10 'offline03' at screen 0.87773,0.74489 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
