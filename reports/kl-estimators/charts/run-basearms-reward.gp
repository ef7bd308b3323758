# Reward: baseArms
# gnuplot run-basearms-reward.gp > run-basearms-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.50069445 0.4806253 0.5207636
5 0.503125 0.47470412 0.53055763
10 0.5008681 0.47399777 0.52773833
15 0.49861112 0.47845244 0.51876974
20 0.49878472 0.47872716 0.5188423
25 0.49878472 0.4751878 0.52238166
30 0.49878472 0.47588742 0.521682
35 0.4982639 0.47398272 0.52254504
40 0.5015625 0.4775895 0.5255355
45 0.50277776 0.47920796 0.5263476
50 0.50225693 0.4782452 0.52626866
55 0.50104165 0.47286916 0.5292142
60 0.49965277 0.47115025 0.5281553
65 0.4984375 0.469332 0.527543
70 0.49774307 0.4716782 0.5238079
75 0.4965278 0.4716791 0.52137643
80 0.49722221 0.4713273 0.5231171
85 0.4967014 0.47017485 0.52322793
90 0.4965278 0.46980923 0.5232463
95 0.4967014 0.4700547 0.5233481
100 0.4967014 0.4700547 0.5233481
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.85675; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.46909514:0.53055763]
set arrow 1 from screen 0.06880,0.14525 to screen 0.85675,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22639,0.14525 to screen 0.22639,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.22639,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38398,0.14525 to screen 0.38398,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.38398,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.54157,0.14525 to screen 0.54157,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.54157,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.69916,0.14525 to screen 0.69916,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.69916,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.85675,0.14525 to screen 0.85675,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.85675,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.28005 to screen 0.85675,0.28005 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.48' at screen 0.05786,0.28005 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.52729 to screen 0.85675,0.52729 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.50' at screen 0.05786,0.52729 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.77452 to screen 0.85675,0.77452 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.52' at screen 0.05786,0.77452 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.85675,0.04469 right front textcolor rgb '#59636e'
set label 12 'baseArms' at screen 0.87550,0.48651 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
