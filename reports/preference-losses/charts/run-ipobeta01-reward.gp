# Reward: ipoBeta01
# gnuplot run-ipobeta01-reward.gp > run-ipobeta01-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
8 -0.7452449 -0.9574523 -0.53303754
16 -0.89661163 -1.0973938 -0.6958295
24 -0.7987024 -1.3959228 -0.20148206
32 -0.26218268 -0.6488096 0.12444423
40 -0.11723777 -0.47510168 0.24062616
48 0.024864454 -0.22551152 0.27524042
56 0.21591292 -0.048176147 0.48000202
64 0.3706609 0.08748942 0.65383244
72 0.3563775 0.070677646 0.6420773
80 0.47074664 0.07650977 0.86498356
88 0.5619915 0.25788057 0.86610246
96 0.745114 0.42597136 1.0642568
104 0.705234 0.45790204 0.95256597
112 0.65942484 0.34677702 0.97207266
120 0.6761991 0.2001389 1.1522592
128 0.5882613 0.35895425 0.8175683
136 0.64775765 0.50777805 0.78773725
144 0.5911303 0.32169747 0.86056316
152 0.4505327 0.26448143 0.636584
160 0.5639665 0.38231802 0.745615
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.85898; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [-1.4978501:1.2541865]
set arrow 1 from screen 0.05312,0.14525 to screen 0.85898,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30496,0.14525 to screen 0.30496,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.30496,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.55679,0.14525 to screen 0.55679,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.55679,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.80862,0.14525 to screen 0.80862,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.80862,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.28270 to screen 0.85898,0.28270 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1' at screen 0.04219,0.28270 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.55877 to screen 0.85898,0.55877 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.55877 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.83485 to screen 0.85898,0.83485 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.83485 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.01940,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.85898,0.04469 right front textcolor rgb '#59636e'
set label 10 'ipoBeta01' at screen 0.87773,0.71447 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
