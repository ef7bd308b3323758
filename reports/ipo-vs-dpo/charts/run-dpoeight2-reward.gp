# Reward: dpoEight2
# gnuplot run-dpoeight2-reward.gp > run-dpoeight2-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.8575 0.78242725 0.9325727
200 1.3825 1.327294 1.437706
400 1.5714062 1.5288975 1.6139151
600 1.6515625 1.6295165 1.6736084
800 1.7371875 1.690779 1.783596
1000 1.790625 1.757338 1.823912
1200 1.826875 1.7909662 1.8627839
1400 1.8453125 1.8185261 1.8720989
1600 1.8590626 1.830167 1.8879579
1800 1.8710938 1.8368179 1.9053696
2000 1.8845313 1.8561965 1.912866
2200 1.8951563 1.87094 1.9193726
2400 1.905 1.8821821 1.9278178
2600 1.9171875 1.9002742 1.9341009
2800 1.9182812 1.8967034 1.9398592
3000 1.9278125 1.9128851 1.94274
3200 1.9326563 1.9258521 1.9394604
3400 1.9403125 1.9305732 1.9500517
3600 1.9440625 1.9357858 1.9523393
3800 1.9464062 1.9415754 1.9512371
4000 1.9515625 1.9440485 1.9590765
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.85472; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:4000]
unset ytics
unset logscale y
set yrange [0.73536134:2.0061424]
set arrow 1 from screen 0.05600,0.14525 to screen 0.85472,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25568,0.14525 to screen 0.25568,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1000' at screen 0.25568,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45536,0.14525 to screen 0.45536,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2000' at screen 0.45536,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.65504,0.14525 to screen 0.65504,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3000' at screen 0.65504,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.85472,0.14525 to screen 0.85472,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4000' at screen 0.85472,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.30347 to screen 0.85472,0.30347 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1.0' at screen 0.04506,0.30347 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.60241 to screen 0.85472,0.60241 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.5' at screen 0.04506,0.60241 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.90136 to screen 0.85472,0.90136 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2.0' at screen 0.04506,0.90136 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.85472,0.04469 right front textcolor rgb '#59636e'
set label 11 'dpoEight2' at screen 0.87347,0.87240 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
