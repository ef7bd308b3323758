# Reward: middle
# gnuplot run-middle-reward.gp > run-middle-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.8891406 0.7928568 0.9854244
10 1.5005469 1.38499 1.6161038
20 1.6183593 1.4437826 1.7929361
30 1.7795703 1.6641043 1.8950363
40 1.9932421 1.9076334 2.078851
50 2.0182812 1.8787699 2.1577926
60 2.1530468 2.0130184 2.2930753
70 2.1042187 2.005764 2.2026737
80 2.068711 1.9895276 2.1478941
90 2.1660938 2.0253198 2.3068676
100 2.179961 2.0802681 2.2796535
110 2.161914 2.0254896 2.2983387
120 2.2380078 2.1274557 2.3485599
130 2.202539 2.1132576 2.2918205
140 2.2114844 2.0910223 2.3319464
150 2.2071486 2.1233718 2.290925
160 2.2013671 2.0907934 2.3119411
170 2.1927733 2.101883 2.283664
180 2.2188673 2.1187766 2.318958
190 2.213672 2.1133683 2.3139756
200 2.2196093 2.1231534 2.3160653
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.89087; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [0:2.4425023]
set arrow 1 from screen 0.05600,0.14525 to screen 0.89087,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26472,0.14525 to screen 0.26472,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.26472,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47344,0.14525 to screen 0.47344,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.47344,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68216,0.14525 to screen 0.68216,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.68216,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.89087,0.14525 to screen 0.89087,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.89087,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.89087,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.30078 to screen 0.89087,0.30078 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.30078 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.45632 to screen 0.89087,0.45632 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.45632 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.61185 to screen 0.89087,0.61185 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.5' at screen 0.04506,0.61185 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.76738 to screen 0.89087,0.76738 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2.0' at screen 0.04506,0.76738 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.89087,0.04469 right front textcolor rgb '#59636e'
set label 13 'middle' at screen 0.90962,0.83569 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
