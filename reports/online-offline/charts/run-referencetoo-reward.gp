# Reward: referenceToo
# gnuplot run-referencetoo-reward.gp > run-referencetoo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.18609554 0.16407858 0.2081125
10 0.36634025 0.32045987 0.41222063
20 0.4067782 0.34941852 0.46413785
30 0.3733468 0.3200135 0.42668012
40 0.3657114 0.30916005 0.42226276
50 0.37479997 0.31903878 0.43056118
60 0.37484238 0.32375818 0.42592657
70 0.37275228 0.31787425 0.42763028
80 0.3716037 0.31502047 0.42818692
90 0.37247014 0.31948066 0.4254596
100 0.3719949 0.31670666 0.42728317
110 0.37076834 0.31544793 0.42608875
120 0.371429 0.31727296 0.425585
130 0.37260786 0.31731746 0.4278983
140 0.37329233 0.31747884 0.42910582
150 0.37246802 0.31786436 0.42707166
160 0.37280926 0.317789 0.42782956
170 0.3718964 0.3181348 0.425658
180 0.37185913 0.31743392 0.42628434
190 0.37187183 0.31717926 0.42656443
200 0.37178993 0.31711042 0.42646948
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.81206; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [0.1520762:0.47614023]
set arrow 1 from screen 0.05600,0.14525 to screen 0.81206,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24502,0.14525 to screen 0.24502,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.24502,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43403,0.14525 to screen 0.43403,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.43403,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62305,0.14525 to screen 0.62305,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.62305,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.81206,0.14525 to screen 0.81206,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.81206,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.25761 to screen 0.81206,0.25761 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.2' at screen 0.04506,0.25761 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.49206 to screen 0.81206,0.49206 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.3' at screen 0.04506,0.49206 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.72652 to screen 0.81206,0.72652 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.72652 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.81206,0.04469 right front textcolor rgb '#59636e'
set label 11 'referenceToo' at screen 0.83081,0.66038 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
