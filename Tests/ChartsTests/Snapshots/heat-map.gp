# reward/gold at the end
# gnuplot heat-map.gp > heat-map.svg
set terminal svg size 640,174 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
set multiplot
unset label; unset arrow
set lmargin at screen 0.10414; set rmargin at screen 0.96562; set tmargin at screen 0.80460; set bmargin at screen 0.29885
unset xtics
unset logscale x
set xrange [-0.5:2.5]
unset ytics
unset logscale y
set yrange [-0.5:1.5]
set arrow 1 from screen 0.10414,0.29885 to screen 0.96562,0.29885 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '1e-4' at screen 0.24772,0.20690 center front textcolor rgb '#59636e'
set label 2 '3e-4' at screen 0.53488,0.20690 center front textcolor rgb '#59636e'
set label 3 '1e-3' at screen 0.82204,0.20690 center front textcolor rgb '#59636e'
set label 4 'β = 0.5' at screen 0.09320,0.42529 right front textcolor rgb '#59636e'
set label 5 'β = 0.1' at screen 0.09320,0.67816 right front textcolor rgb '#59636e'
set label 6 'reward/gold (reward)' at screen 0.02328,0.91379 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 7 '' at screen 0.96562,0.09195 right front textcolor rgb '#59636e'
set object 1 rectangle from screen 0.10570,0.55747 to screen 0.38974,0.79885 back fc rgb '#74aed9' fs solid noborder
set label 8 '0.350' at screen 0.24772,0.72414 center front textcolor rgb '#1f2328'
set label 9 '± 0.049' at screen 0.24772,0.62644 center front textcolor rgb '#1f2328'
set object 2 rectangle from screen 0.39286,0.55747 to screen 0.67690,0.79885 back fc rgb '#74aed9' fs solid noborder
set label 10 '0.361' at screen 0.53488,0.72414 center front textcolor rgb '#1f2328'
set label 11 '± 0.061' at screen 0.53488,0.62644 center front textcolor rgb '#1f2328'
set object 3 rectangle from screen 0.68003,0.55747 to screen 0.96406,0.79885 back fc rgb '#93c0e2' fs solid noborder
set label 12 '0.298' at screen 0.82204,0.72414 center front textcolor rgb '#1f2328'
set label 13 '± 0.045' at screen 0.82204,0.62644 center front textcolor rgb '#1f2328'
set object 4 rectangle from screen 0.10570,0.30460 to screen 0.38974,0.54598 back fc rgb '#b6d4ec' fs solid noborder
set label 14 '0.283' at screen 0.24772,0.47126 center front textcolor rgb '#1f2328'
set label 15 '± 0.032' at screen 0.24772,0.37356 center front textcolor rgb '#1f2328'
set object 5 rectangle from screen 0.39286,0.30460 to screen 0.67690,0.54598 back fc rgb '#d6e6f4' fs solid noborder
set label 16 '0.235' at screen 0.53488,0.47126 center front textcolor rgb '#1f2328'
set label 17 '± 0.036' at screen 0.53488,0.37356 center front textcolor rgb '#1f2328'
set object 6 rectangle from screen 0.68003,0.30460 to screen 0.96406,0.54598 back fc rgb '#f1f6fb' fs solid noborder
set label 18 '0.166' at screen 0.82204,0.47126 center front textcolor rgb '#1f2328'
set label 19 '± 0.039' at screen 0.82204,0.37356 center front textcolor rgb '#1f2328'
plot NaN notitle
unset multiplot
