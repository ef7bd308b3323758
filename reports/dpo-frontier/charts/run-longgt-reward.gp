# Reward: longGT
# gnuplot run-longgt-reward.gp > run-longgt-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
2 -0.40743753 -0.6637226 -0.1511525
4 -0.12944022 -0.40958527 0.15070482
6 0.21063657 -0.022682007 0.44395515
8 0.5532228 0.43023622 0.6762094
10 1.1010232 0.9807079 1.2213385
12 1.3170439 1.0060502 1.6280377
14 1.5679173 1.2440696 1.8917651
16 1.8951756 1.5242846 2.2660666
18 2.1383262 1.8434159 2.4332368
20 2.3731184 2.133742 2.6124947
22 2.5710866 2.409351 2.7328222
24 2.7382658 2.5790122 2.8975196
26 2.8342106 2.7510216 2.9173996
28 2.8733559 2.7853324 2.9613793
30 2.9363673 2.8398023 3.0329323
32 2.9989786 2.9187305 3.0792267
34 3.007318 2.8503823 3.1642535
36 3.0072122 2.9016721 3.1127522
38 3.0327652 2.9350252 3.1305048
40 3.023222 2.9269764 3.1194673
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.89311; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-1.0042038:3.3245788]
set arrow 1 from screen 0.05312,0.14525 to screen 0.89311,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26312,0.14525 to screen 0.26312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.26312,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47312,0.14525 to screen 0.47312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.47312,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68311,0.14525 to screen 0.68311,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.68311,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.89311,0.14525 to screen 0.89311,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.89311,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14599 to screen 0.89311,0.14599 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04219,0.14599 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.32151 to screen 0.89311,0.32151 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.32151 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.49702 to screen 0.89311,0.49702 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.49702 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.67254 to screen 0.89311,0.67254 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.67254 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.84806 to screen 0.89311,0.84806 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '3' at screen 0.04219,0.84806 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01940,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.89311,0.04469 right front textcolor rgb '#59636e'
set label 13 'longGT' at screen 0.91186,0.85213 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
