# Reward: dpo5
# gnuplot run-dpo5-reward.gp > run-dpo5-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
13 0.17659722 -0.09435057 0.44754502
26 0.18023227 -0.031764045 0.39222857
38 0.23346525 0.070266835 0.3966637
51 0.10056091 -0.36942002 0.57054186
64 0.16443737 -0.033312008 0.36218673
77 0.2946417 0.0006219821 0.58866143
90 0.2417605 0.057547335 0.42597368
102 0.27737397 0.128626 0.42612192
115 0.3402999 0.22497015 0.45562968
128 0.34011477 0.24781299 0.43241656
141 0.21561104 -0.12567504 0.55689716
154 0.30395213 0.16739935 0.44050494
166 0.29197824 0.10371921 0.48023725
179 0.26621798 0.08903142 0.44340453
192 0.31194046 0.091647774 0.5322332
205 0.22097924 0.07118659 0.37077188
218 0.3175443 0.106213935 0.5288747
230 0.3001259 0.09887204 0.5013798
243 0.2962627 0.1172704 0.475255
256 0.26443532 0.08429099 0.44457966
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.91444; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-0.40774328:0.62698466]
set arrow 1 from screen 0.07428,0.14525 to screen 0.91444,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23837,0.14525 to screen 0.23837,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.23837,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40247,0.14525 to screen 0.40247,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.40247,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.56656,0.14525 to screen 0.56656,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.56656,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73065,0.14525 to screen 0.73065,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.73065,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.89475,0.14525 to screen 0.89475,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.89475,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.15094 to screen 0.91444,0.15094 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−0.4' at screen 0.06334,0.15094 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.29779 to screen 0.91444,0.29779 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.2' at screen 0.06334,0.29779 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.44465 to screen 0.91444,0.44465 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0.0' at screen 0.06334,0.44465 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.59150 to screen 0.91444,0.59150 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.2' at screen 0.06334,0.59150 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.07428,0.73836 to screen 0.91444,0.73836 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.4' at screen 0.06334,0.73836 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.07428,0.88521 to screen 0.91444,0.88521 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.6' at screen 0.06334,0.88521 right front textcolor rgb '#59636e'
set label 13 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.91444,0.04469 right front textcolor rgb '#59636e'
set label 15 'dpo5' at screen 0.93319,0.63882 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
