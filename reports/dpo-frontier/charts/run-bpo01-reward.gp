# Reward: bpo01
# gnuplot run-bpo01-reward.gp > run-bpo01-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
6 0.72034883 0.5880605 0.85263723
13 1.4577776 1.3482196 1.5673356
19 1.8155048 1.7438214 1.8871883
26 2.0266933 1.9379749 2.115412
32 2.0744004 2.0216591 2.1271415
38 2.0971963 2.056623 2.1377697
45 2.1079805 2.0790124 2.1369486
51 2.1071775 2.054551 2.1598039
58 2.122859 2.0796819 2.1660361
64 2.1276448 2.0633998 2.1918898
70 2.1379616 2.0620453 2.213878
77 2.1525273 2.043983 2.261072
83 2.1647553 2.037538 2.2919729
90 2.1565845 2.0708976 2.2422712
96 2.161116 2.0456996 2.2765324
102 2.1640244 2.0552483 2.2728002
109 2.1623752 2.0366263 2.2881243
115 2.1598186 2.0481803 2.271457
122 2.165006 2.0403583 2.2896535
128 2.162825 2.0375853 2.2880647
EOD
$p0s1 << EOD
0 0.011896898 -0.13071801 0.15451181
6 0.6665098 0.5807323 0.7522873
13 1.1901011 1.0845035 1.2956989
19 1.4618046 1.2952648 1.6283444
26 1.6402893 1.4073099 1.8732686
32 1.673303 1.4553238 1.8912822
38 1.6868361 1.4731895 1.9004827
45 1.6970171 1.485071 1.9089632
51 1.7014165 1.473822 1.9290111
58 1.7060755 1.4838793 1.9282718
64 1.7086647 1.4856739 1.9316554
70 1.7092656 1.486541 1.9319903
77 1.7062625 1.4913054 1.9212195
83 1.7133445 1.4941738 1.9325153
90 1.7146791 1.499548 1.9298102
96 1.7146587 1.4936266 1.9356909
102 1.7142308 1.4984419 1.9300197
109 1.7134285 1.4893225 1.9375345
115 1.7129024 1.49345 1.9323547
122 1.714662 1.4918994 1.9374247
128 1.7131348 1.4885715 1.9376981
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [-0.29811487:2.3915915]
set arrow 1 from screen 0.05600,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.35046,0.14525 to screen 0.35046,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.35046,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.64493,0.14525 to screen 0.64493,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.64493,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05600,0.22946 to screen 0.80983,0.22946 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.0' at screen 0.04506,0.22946 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.37070 to screen 0.80983,0.37070 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.5' at screen 0.04506,0.37070 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.51194 to screen 0.80983,0.51194 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1.0' at screen 0.04506,0.51194 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.65318 to screen 0.80983,0.65318 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.5' at screen 0.04506,0.65318 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.79441 to screen 0.80983,0.79441 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2.0' at screen 0.04506,0.79441 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.84041 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.71338 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
