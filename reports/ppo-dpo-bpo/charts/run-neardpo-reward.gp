# Reward: nearDPO
# gnuplot run-neardpo-reward.gp > run-neardpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
5 -0.21793863 -0.38118964 -0.054687634
10 -0.13919072 -0.5173246 0.23894319
14 -0.08446033 -0.42522454 0.25630388
19 0.07774243 -0.28824538 0.4437302
24 0.26088896 -0.077250175 0.5990281
29 0.28436822 -0.12714964 0.6958861
34 0.508638 0.20623797 0.811038
38 0.61320937 0.44378552 0.78263324
43 0.5990337 0.32758245 0.870485
48 0.7162271 0.41228324 1.0201709
53 0.7415484 0.49278504 0.99031174
58 0.87534684 0.5446749 1.2060188
62 0.89152634 0.6753097 1.1077429
67 1.0765713 0.6586639 1.4944787
72 1.1533694 0.8807742 1.4259646
77 1.0739247 0.65012276 1.4977267
82 1.0933423 0.58138984 1.6052947
86 1.1140165 0.64880747 1.5792255
91 1.1577392 0.7517445 1.5637338
96 1.2613108 0.77425 1.7483716
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87605; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-0.8967225:1.850106]
set arrow 1 from screen 0.05312,0.14525 to screen 0.87605,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22457,0.14525 to screen 0.22457,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.22457,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.39601,0.14525 to screen 0.39601,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.39601,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.56745,0.14525 to screen 0.56745,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.56745,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73889,0.14525 to screen 0.73889,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.73889,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.39329 to screen 0.87605,0.39329 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.39329 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.66989 to screen 0.87605,0.66989 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.66989 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.87605,0.04469 right front textcolor rgb '#59636e'
set label 10 'nearDPO' at screen 0.89480,0.74217 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
