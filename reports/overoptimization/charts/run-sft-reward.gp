# Reward: sft
# gnuplot run-sft-reward.gp > run-sft-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.8407552 0.768376 0.91313446
10 1.8597006 1.6702371 2.049164
20 2.201888 1.9753562 2.4284198
30 2.0631511 1.7713201 2.354982
40 2.1429687 1.9862512 2.2996862
50 2.1473308 1.9091378 2.3855236
60 2.2233074 2.0099013 2.4367132
70 2.2884114 2.1729772 2.4038458
80 2.2506511 2.1027508 2.3985515
90 2.289909 2.1667578 2.41306
100 2.1777995 2.01982 2.335779
110 2.3444662 2.1148217 2.5741105
120 2.2421875 2.006483 2.477892
130 2.2682292 2.128133 2.4083252
140 2.29681 2.1322997 2.4613202
150 2.2189453 2.0337708 2.4041197
160 2.2960286 2.1231863 2.468871
170 2.2011719 2.0437639 2.3585799
180 2.1641276 1.9774325 2.3508227
190 2.246875 2.0993354 2.3944144
200 2.2754557 2.1395743 2.4113374
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [0:2.6770751]
set arrow 1 from screen 0.05312,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27165,0.14525 to screen 0.27165,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.27165,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.49018,0.14525 to screen 0.49018,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.49018,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.70871,0.14525 to screen 0.70871,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.70871,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.92723,0.14525 to screen 0.92723,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.92723,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42906 to screen 0.92723,0.42906 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.42906 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.71287 to screen 0.92723,0.71287 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.71287 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 11 'sft' at screen 0.94598,0.79104 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
