# Held-out accuracy of the reward model: reward
# gnuplot run-reward-accuracy.gp > run-reward-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.475 0.44043028 0.5095697
5 0.48828125 0.47256464 0.50399786
10 0.5125 0.48863992 0.5363601
15 0.51875 0.48936692 0.5481331
20 0.5109375 0.47779214 0.5440828
25 0.5234375 0.504342 0.542533
30 0.525 0.46952873 0.5804713
35 0.525 0.49326885 0.55673116
40 0.5328125 0.51263875 0.55298626
45 0.53203124 0.49362534 0.57043713
50 0.5414063 0.5056655 0.577147
55 0.55859375 0.517869 0.5993185
60 0.54375 0.5111413 0.5763587
65 0.55390626 0.5243237 0.5834888
70 0.540625 0.504232 0.577018
75 0.55625 0.534942 0.577558
80 0.5601562 0.53725195 0.5830605
85 0.5625 0.5382488 0.5867512
90 0.5609375 0.5331595 0.5887155
95 0.5601562 0.5257571 0.59455544
100 0.5578125 0.5234475 0.59217745
EOD
$p0s1 << EOD
0 0.475 0.44043028 0.5095697
5 0.48828125 0.47256464 0.50399786
10 0.5125 0.48863992 0.5363601
15 0.51875 0.48936692 0.5481331
20 0.5109375 0.47779214 0.5440828
25 0.5234375 0.504342 0.542533
30 0.525 0.46952873 0.5804713
35 0.525 0.49326885 0.55673116
40 0.5328125 0.51263875 0.55298626
45 0.53203124 0.49362534 0.57043713
50 0.5414063 0.5056655 0.577147
55 0.55859375 0.517869 0.5993185
60 0.54375 0.5111413 0.5763587
65 0.55390626 0.5243237 0.5834888
70 0.540625 0.504232 0.577018
75 0.55625 0.534942 0.577558
80 0.5601562 0.53725195 0.5830605
85 0.5625 0.5382488 0.5867512
90 0.5609375 0.5331595 0.5887155
95 0.5601562 0.5257571 0.59455544
100 0.5578125 0.5234475 0.59217745
EOD
$p0s2 << EOD
0 0.5035156 0.4790591 0.52797216
5 0.5035156 0.4790591 0.52797216
10 0.5035156 0.4790591 0.52797216
15 0.5035156 0.4790591 0.52797216
20 0.5035156 0.4790591 0.52797216
25 0.5035156 0.4790591 0.52797216
30 0.5035156 0.4790591 0.52797216
35 0.5035156 0.4790591 0.52797216
40 0.5035156 0.4790591 0.52797216
45 0.5035156 0.4790591 0.52797216
50 0.5035156 0.4790591 0.52797216
55 0.5035156 0.4790591 0.52797216
60 0.5035156 0.4790591 0.52797216
65 0.5035156 0.4790591 0.52797216
70 0.5035156 0.4790591 0.52797216
75 0.5035156 0.4790591 0.52797216
80 0.5035156 0.4790591 0.52797216
85 0.5035156 0.4790591 0.52797216
90 0.5035156 0.4790591 0.52797216
95 0.5035156 0.4790591 0.52797216
100 0.5035156 0.4790591 0.52797216
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.43407473:0.605674]
set arrow 1 from screen 0.06880,0.14525 to screen 0.64855,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.18475,0.14525 to screen 0.18475,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.18475,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30070,0.14525 to screen 0.30070,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.30070,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.41665,0.14525 to screen 0.41665,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.41665,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.53260,0.14525 to screen 0.53260,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.53260,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.64855,0.14525 to screen 0.64855,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.64855,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.21576 to screen 0.64855,0.21576 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.45' at screen 0.05786,0.21576 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.43714 to screen 0.64855,0.43714 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.50' at screen 0.05786,0.43714 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.65852 to screen 0.64855,0.65852 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.55' at screen 0.05786,0.65852 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.87991 to screen 0.64855,0.87991 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.60' at screen 0.05786,0.87991 right front textcolor rgb '#59636e'
set label 11 'share' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.65636,0.69312 to screen 0.66261,0.71686 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'reward_model/accuracy' at screen 0.66730,0.71686 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.65636,0.69312 to screen 0.66261,0.66937 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'reward_model/accuracy_g…' at screen 0.66730,0.66937 left front textcolor rgb '#b04d00'
set label 15 'baseline/length_accuracy' at screen 0.66730,0.45271 left front textcolor rgb '#007553'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle
unset multiplot
