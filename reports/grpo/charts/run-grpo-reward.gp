# Reward: grpo
# gnuplot run-grpo-reward.gp > run-grpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5 0.39733955 0.6026604
3 0.521875 0.34979022 0.6939598
6 0.553125 0.38393536 0.7223146
9 0.584375 0.3933712 0.7753788
12 0.615625 0.49913818 0.7321118
15 0.621875 0.47887897 0.764871
18 0.6328125 0.4509443 0.8146807
21 0.6421875 0.47651047 0.80786455
24 0.625 0.45242378 0.79757625
27 0.625 0.4486482 0.8013518
30 0.6375 0.436276 0.838724
33 0.640625 0.43668365 0.84456635
36 0.65625 0.4882324 0.82426757
39 0.6671875 0.48178357 0.85259145
42 0.68125 0.52643657 0.83606344
45 0.69375 0.5359267 0.8515733
48 0.6921875 0.52408594 0.8602891
51 0.6890625 0.5306441 0.8474809
54 0.7015625 0.5594245 0.84370047
57 0.7 0.5596609 0.8403391
60 0.7078125 0.56949955 0.8461254
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.91444; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0.32937026:0.88070905]
set arrow 1 from screen 0.05600,0.14525 to screen 0.91444,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19907,0.14525 to screen 0.19907,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.19907,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.34215,0.14525 to screen 0.34215,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.34215,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.48522,0.14525 to screen 0.48522,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.48522,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.62829,0.14525 to screen 0.62829,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.62829,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.77136,0.14525 to screen 0.77136,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.77136,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.91444,0.14525 to screen 0.91444,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.91444,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.24258 to screen 0.91444,0.24258 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.24258 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.51819 to screen 0.91444,0.51819 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.51819 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.79381 to screen 0.91444,0.79381 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.79381 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.91444,0.04469 right front textcolor rgb '#59636e'
set label 13 'grpo' at screen 0.93319,0.66677 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
