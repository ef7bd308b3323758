# reward/gold
# gnuplot two-seeds.gp > two-seeds.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.2 -0.2 -0.2
20 -0.014691027 -0.043430205 0.01404815
40 0.08179984 0.0044104806 0.15918921
60 0.14300606 0.07277174 0.21324036
80 0.20783913 0.2004903 0.21518797
100 0.2196589 0.19633064 0.24298716
120 0.24908833 0.09688442 0.40129223
140 0.25311536 0.20919462 0.2970361
160 0.29807886 0.29288247 0.3032753
180 0.30309176 0.25781772 0.3483658
200 0.30620697 -0.038228855 0.65064275
220 0.30159366 0.15361284 0.4495745
240 0.34006646 0.11163447 0.56849843
260 0.34035918 0.16529247 0.5154259
280 0.33761877 0.22714053 0.44809702
300 0.35112235 0.13511688 0.5671278
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:300]
unset ytics
unset logscale y
set yrange [-0.23402572:0.6846685]
set arrow 1 from screen 0.07428,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21644,0.14525 to screen 0.21644,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.21644,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.35860,0.14525 to screen 0.35860,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.35860,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.50076,0.14525 to screen 0.50076,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.50076,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.64292,0.14525 to screen 0.64292,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.64292,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.78508,0.14525 to screen 0.78508,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.78508,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.92723,0.14525 to screen 0.92723,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '300' at screen 0.92723,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.17339 to screen 0.92723,0.17339 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.2' at screen 0.06334,0.17339 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.33879 to screen 0.92723,0.33879 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0.0' at screen 0.06334,0.33879 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.50420 to screen 0.92723,0.50420 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.2' at screen 0.06334,0.50420 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.07428,0.66960 to screen 0.92723,0.66960 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.4' at screen 0.06334,0.66960 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.07428,0.83501 to screen 0.92723,0.83501 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.6' at screen 0.06334,0.83501 right front textcolor rgb '#59636e'
set label 13 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 15 'ppo' at screen 0.94598,0.62918 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
