# Advantage variance before whitening, and the critic's explained variance: often
# gnuplot run-often-advantage.gp > run-often-advantage.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.08017578 0.07287566 0.0874759
2 0.07529297 0.07050541 0.080080524
3 0.07646485 0.06474845 0.08818124
4 0.07248535 0.06662544 0.07834526
5 0.078149416 0.065275125 0.091023706
6 0.07460938 0.06900599 0.080212764
7 0.0791748 0.07235027 0.08599934
8 0.07575683 0.06690936 0.08460431
9 0.08078613 0.07485123 0.08672103
10 0.08339844 0.06846496 0.09549405
11 0.079760745 0.06748654 0.09203494
12 0.08073731 0.06874715 0.09272747
13 0.07956543 0.07368497 0.08544589
14 0.07739258 0.07170919 0.08307596
15 0.07912598 0.072829515 0.08542244
16 0.079272464 0.07473724 0.083807684
17 0.08029785 0.07345919 0.087136514
18 0.08271484 0.0746719 0.09075779
19 0.078588866 0.06981977 0.08735797
20 0.08132324 0.07219851 0.09044798
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.90164; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:20]
unset ytics
unset logscale y
set yrange [0.063565925:0.09549405]
set arrow 1 from screen 0.06880,0.14525 to screen 0.90164,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27701,0.14525 to screen 0.27701,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.27701,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.48522,0.14525 to screen 0.48522,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.48522,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.69343,0.14525 to screen 0.69343,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.69343,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.90164,0.14525 to screen 0.90164,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '20' at screen 0.90164,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06880,0.29836 to screen 0.90164,0.29836 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.07' at screen 0.05786,0.29836 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.53632 to screen 0.90164,0.53632 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.08' at screen 0.05786,0.53632 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.77429 to screen 0.90164,0.77429 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.09' at screen 0.05786,0.77429 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.90164,0.04469 right front textcolor rgb '#59636e'
set label 11 'often' at screen 0.92039,0.56781 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
