# Reward: ipo1
# gnuplot run-ipo1-reward.gp > run-ipo1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
10 -0.9688356 -1.2165284 -0.7211428
20 -0.68896514 -0.92444384 -0.4534864
30 -0.6768017 -0.9562127 -0.39739063
40 -0.8178247 -1.1732097 -0.46243975
50 -0.7094079 -1.0476794 -0.37113646
60 -0.82811123 -1.1401669 -0.51605564
70 -0.8513049 -1.2231551 -0.47945455
80 -0.89267206 -1.2497838 -0.53556037
90 -0.7275341 -0.97413385 -0.4809344
100 -0.66957206 -0.8349236 -0.5042204
110 -0.8801265 -1.2033739 -0.55687916
120 -0.72621685 -0.94558847 -0.5068452
130 -0.70494723 -1.0326617 -0.37723288
140 -0.8063539 -1.1765734 -0.43613452
150 -0.8370808 -1.1803956 -0.49376595
160 -0.68070805 -1.0361776 -0.32523853
170 -0.7840426 -1.1306133 -0.4374719
180 -0.7343506 -1.1200897 -0.3486116
190 -0.7305572 -1.094405 -0.36670944
200 -0.650107 -1.0716966 -0.22851743
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.92297; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [-1.299775:0]
set arrow 1 from screen 0.07428,0.14525 to screen 0.92297,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28645,0.14525 to screen 0.28645,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.28645,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.49863,0.14525 to screen 0.49863,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.49863,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.71080,0.14525 to screen 0.71080,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.71080,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.92297,0.14525 to screen 0.92297,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.92297,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.32048 to screen 0.92297,0.32048 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1.0' at screen 0.06334,0.32048 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.61276 to screen 0.92297,0.61276 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−0.5' at screen 0.06334,0.61276 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.90503 to screen 0.92297,0.90503 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.06334,0.90503 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.92297,0.04469 right front textcolor rgb '#59636e'
set label 11 'ipo1' at screen 0.94172,0.52501 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
