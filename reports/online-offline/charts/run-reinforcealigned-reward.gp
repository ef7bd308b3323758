# Reward: reinforceAligned
# gnuplot run-reinforcealigned-reward.gp > run-reinforcealigned-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.37178993 0.31711042 0.42646948
20 0.7807984 0.76667815 0.79491866
40 0.91948485 0.9127432 0.92622656
60 0.9632126 0.9545786 0.97184664
80 0.9801635 0.972627 0.98770005
100 0.9874771 0.97930914 0.9956451
120 0.9913965 0.9841155 0.9986775
140 0.9940048 0.9891251 0.9988845
160 0.9956815 0.9915168 0.9998463
180 0.99635977 0.99240184 1.0003177
200 0.99706405 0.99348277 1.0006454
220 0.9974706 0.99432546 1.0006158
240 0.99771935 0.9951245 1.0003142
260 0.99809575 0.9959076 1.000284
280 0.99839115 0.9968849 0.9998974
300 0.99863994 0.9975177 0.9997622
320 0.99889517 0.9979049 0.99988544
340 0.9990488 0.9981832 0.9999144
360 0.99909544 0.9983067 0.99988425
380 0.9991421 0.99838346 0.9999007
400 0.9991421 0.99838346 0.9999007
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.77367; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:1.0406711]
set arrow 1 from screen 0.05600,0.14525 to screen 0.77367,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23542,0.14525 to screen 0.23542,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.23542,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.41484,0.14525 to screen 0.41484,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.41484,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.59425,0.14525 to screen 0.59425,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.59425,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.77367,0.14525 to screen 0.77367,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.77367,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.77367,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.51029 to screen 0.77367,0.51029 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.51029 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.87533 to screen 0.77367,0.87533 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.87533 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.77367,0.04469 right front textcolor rgb '#59636e'
set label 11 'reinforceAligned' at screen 0.79242,0.87471 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
