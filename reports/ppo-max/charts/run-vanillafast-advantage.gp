# Advantage variance before whitening, and the critic's explained variance: vanillaFast
# gnuplot run-vanillafast-advantage.gp > run-vanillafast-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.6529236 1.5359834 1.7698637
2 1.0120088 0.7274939 1.2965236
3 0.60090286 0.3430227 0.858783
4 0.39539582 0.26419556 0.52659607
5 0.20105536 0.1353045 0.26680622
6 0.13131133 0.07191307 0.19070958
7 0.08188055 0.04046018 0.12330092
8 0.066090055 0.014774142 0.117405966
EOD
$p1s0 << EOD
1 -0.06727739 -0.2171685 0.08261372
2 -0.055608835 -0.22443256 0.11321488
3 0.09818569 -0.04790523 0.2442766
4 0.17405315 -0.05113343 0.39923972
5 0.26043066 0.014403889 0.50645745
6 0.29724494 0.07899384 0.515496
7 0.31147784 0.09162153 0.5313341
8 0.38695556 0.18473125 0.5891799
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.83766; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:8]
unset ytics
unset logscale y
set yrange [0:1.8406583]
set arrow 1 from screen 0.05600,0.58846 to screen 0.83766,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.58846 to screen 0.05600,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25141,0.58846 to screen 0.25141,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.25141,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.44683,0.58846 to screen 0.44683,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.44683,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.64224,0.58846 to screen 0.64224,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.64224,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.83766,0.58846 to screen 0.83766,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.83766,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.58846 to screen 0.83766,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.58846 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.68249 to screen 0.83766,0.68249 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.68249 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.77652 to screen 0.83766,0.77652 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.77652 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.87055 to screen 0.83766,0.87055 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.5' at screen 0.04506,0.87055 right front textcolor rgb '#59636e'
set label 10 'advantage/variance (reward²)' at screen 0.01606,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'vanillaFast' at screen 0.85641,0.60089 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.83766; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:8]
unset ytics
unset logscale y
set yrange [-0.25697705:0.62172437]
set arrow 1 from screen 0.05600,0.10000 to screen 0.83766,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.10000 to screen 0.05600,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25141,0.10000 to screen 0.25141,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.25141,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.44683,0.10000 to screen 0.44683,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.44683,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.64224,0.10000 to screen 0.64224,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.64224,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.83766,0.10000 to screen 0.83766,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.83766,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.20123 to screen 0.83766,0.20123 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.20123 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.39820 to screen 0.83766,0.39820 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.39820 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01606,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.83766,0.03077 right front textcolor rgb '#59636e'
set label 10 'vanillaFast' at screen 0.85641,0.35367 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 1 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
