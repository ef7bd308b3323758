# Reward: lenient
# gnuplot run-lenient-reward.gp > run-lenient-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.440625 0.365375 0.5792777
3 0.4625 0.365375 0.5830625
6 0.453125 0.365375 0.5830625
9 0.4703125 0.365375 0.5830625
12 0.475 0.365375 0.5830625
15 0.4859375 0.365375 0.5830625
18 0.496875 0.38508752 0.5830625
21 0.49375 0.3788902 0.5830625
24 0.5015625 0.39587602 0.5830625
27 0.50625 0.40628305 0.5830625
30 0.503125 0.4076847 0.5830625
33 0.503125 0.4067038 0.5830625
36 0.503125 0.40525085 0.5830625
39 0.50625 0.40939063 0.5830625
42 0.50625 0.40939063 0.5830625
45 0.50625 0.40939063 0.5830625
48 0.50625 0.40939063 0.5830625
51 0.50625 0.40939063 0.5830625
54 0.5078125 0.4125202 0.5830625
57 0.5078125 0.4125202 0.5830625
60 0.5078125 0.4125202 0.5830625
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.88458; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0.365375:0.5830625]
set arrow 1 from screen 0.06880,0.14525 to screen 0.88458,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20476,0.14525 to screen 0.20476,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.20476,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.34072,0.14525 to screen 0.34072,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.34072,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.47669,0.14525 to screen 0.47669,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.47669,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.61265,0.14525 to screen 0.61265,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.61265,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.74861,0.14525 to screen 0.74861,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.74861,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.88458,0.14525 to screen 0.88458,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.88458,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.26610 to screen 0.88458,0.26610 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.40' at screen 0.05786,0.26610 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.44061 to screen 0.88458,0.44061 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.45' at screen 0.05786,0.44061 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.61512 to screen 0.88458,0.61512 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.50' at screen 0.05786,0.61512 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06880,0.78963 to screen 0.88458,0.78963 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.55' at screen 0.05786,0.78963 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.88458,0.04469 right front textcolor rgb '#59636e'
set label 14 'lenient' at screen 0.90333,0.64239 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
