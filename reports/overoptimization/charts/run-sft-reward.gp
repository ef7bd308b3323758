# Reward: sft
# gnuplot run-sft-reward.gp > run-sft-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.81671876 0.73839307 0.89504445
10 1.7226171 1.5185716 1.9266628
20 2.061875 1.8618616 2.2618885
30 2.0267189 1.8733091 2.1801283
40 2.1454687 2.02075 2.2701874
50 2.0706642 1.9194205 2.2219076
60 2.1563282 2.0073643 2.305292
70 2.203789 2.1023676 2.3052106
80 2.1750782 2.0632024 2.2869537
90 2.1802735 2.0176105 2.3429363
100 2.2259376 2.1237001 2.328175
110 2.2210548 2.0528667 2.3892426
120 2.2160156 2.0893846 2.3426468
130 2.1893358 2.0850418 2.2936301
140 2.218164 2.1005688 2.3357594
150 2.1860547 2.073688 2.2984214
160 2.2304296 2.1129065 2.3479528
170 2.203086 2.115264 2.2909079
180 2.1722267 2.0704103 2.2740428
190 2.2333202 2.15354 2.3131008
200 2.2369921 2.1540792 2.319905
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [0:2.4848125]
set arrow 1 from screen 0.05600,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27381,0.14525 to screen 0.27381,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.27381,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.49162,0.14525 to screen 0.49162,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.49162,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.70943,0.14525 to screen 0.70943,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.70943,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.92723,0.14525 to screen 0.92723,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.92723,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.29814 to screen 0.92723,0.29814 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.29814 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.45102 to screen 0.92723,0.45102 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.45102 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.60390 to screen 0.92723,0.60390 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.5' at screen 0.04506,0.60390 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.75679 to screen 0.92723,0.75679 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2.0' at screen 0.04506,0.75679 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 13 'sft' at screen 0.94598,0.82925 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
