# Reward: seldom
# gnuplot run-seldom-reward.gp > run-seldom-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.20625 0.1951125 0.2173875
6 0.20625 0.1951125 0.2173875
12 0.20625 0.1951125 0.2173875
18 0.20625 0.1951125 0.2173875
24 0.20625 0.1951125 0.2173875
30 0.20625 0.1951125 0.2173875
36 0.20625 0.1951125 0.2173875
42 0.20625 0.1951125 0.2173875
48 0.20625 0.1951125 0.2173875
54 0.20625 0.1951125 0.2173875
60 0.20625 0.1951125 0.2173875
66 0.20625 0.1951125 0.2173875
72 0.20625 0.1951125 0.2173875
78 0.20625 0.1951125 0.2173875
84 0.20625 0.1951125 0.2173875
90 0.20625 0.1951125 0.2173875
96 0.20625 0.1951125 0.2173875
102 0.20625 0.1951125 0.2173875
108 0.20625 0.1951125 0.2173875
114 0.20625 0.1951125 0.2173875
120 0.20625 0.1951125 0.2173875
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.08159; set rmargin at screen 0.88661; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:120]
unset ytics
unset logscale y
set yrange [0.1951125:0.2173875]
set arrow 1 from screen 0.08159,0.14525 to screen 0.88661,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.08159,0.14525 to screen 0.08159,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.08159,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21576,0.14525 to screen 0.21576,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.21576,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.34993,0.14525 to screen 0.34993,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.34993,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.48410,0.14525 to screen 0.48410,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.48410,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.61827,0.14525 to screen 0.61827,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.61827,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.75244,0.14525 to screen 0.75244,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.75244,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.88661,0.14525 to screen 0.88661,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '120' at screen 0.88661,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.08159,0.31196 to screen 0.88661,0.31196 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.200' at screen 0.07066,0.31196 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.08159,0.48250 to screen 0.88661,0.48250 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.205' at screen 0.07066,0.48250 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.08159,0.65305 to screen 0.88661,0.65305 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.210' at screen 0.07066,0.65305 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.08159,0.82359 to screen 0.88661,0.82359 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.215' at screen 0.07066,0.82359 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01990,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.88661,0.04469 right front textcolor rgb '#59636e'
set label 14 'seldom' at screen 0.90536,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
