# Reward: never
# gnuplot run-never-reward.gp > run-never-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -1 -1 -1
50 -0.925 -0.9502958 -0.8997042
100 -0.89375 -0.9525961 -0.83490384
150 -0.825 -0.92142123 -0.7285788
200 -0.7625 -0.8229241 -0.70207596
250 -0.659375 -0.75181013 -0.5669399
300 -0.596875 -0.76343006 -0.43031994
350 -0.478125 -0.6772099 -0.2790401
400 -0.384375 -0.59404945 -0.17470054
450 -0.271875 -0.49796116 -0.04578883
500 -0.153125 -0.3327284 0.02647839
550 -0.090625 -0.31662792 0.13537791
600 -0.009375 -0.19168247 0.17293248
650 0.090625 -0.052206423 0.23345642
700 0.15625 0.026829189 0.28567082
750 0.196875 0.058596082 0.3351539
800 0.253125 0.09057287 0.41567713
850 0.284375 0.17428394 0.39446607
900 0.296875 0.16037686 0.43337312
950 0.31875 0.17317784 0.46432215
1000 0.321875 0.18844463 0.45530537
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.90164; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:1000]
unset ytics
unset logscale y
set yrange [-1.0585729:0.52289504]
set arrow 1 from screen 0.07428,0.14525 to screen 0.90164,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23975,0.14525 to screen 0.23975,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '200' at screen 0.23975,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40523,0.14525 to screen 0.40523,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '400' at screen 0.40523,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57070,0.14525 to screen 0.57070,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '600' at screen 0.57070,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73617,0.14525 to screen 0.73617,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '800' at screen 0.73617,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.90164,0.14525 to screen 0.90164,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '1000' at screen 0.90164,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.17339 to screen 0.90164,0.17339 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1.0' at screen 0.06334,0.17339 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.41360 to screen 0.90164,0.41360 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.5' at screen 0.06334,0.41360 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.65382 to screen 0.90164,0.65382 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0.0' at screen 0.06334,0.65382 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.89403 to screen 0.90164,0.89403 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.5' at screen 0.06334,0.89403 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.90164,0.04469 right front textcolor rgb '#59636e'
set label 13 'never' at screen 0.92039,0.80845 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
