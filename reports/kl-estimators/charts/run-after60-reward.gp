# Reward: after60
# gnuplot run-after60-reward.gp > run-after60-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -3.5210543 -3.7111912 -3.3309174
1 -3.5210543 -3.7111912 -3.3309174
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.87605; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:1]
unset ytics
unset logscale y
set yrange [-3.7111912:-3.3309174]
set arrow 1 from screen 0.07428,0.14525 to screen 0.87605,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23463,0.14525 to screen 0.23463,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.2' at screen 0.23463,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.39499,0.14525 to screen 0.39499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.4' at screen 0.39499,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55534,0.14525 to screen 0.55534,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.6' at screen 0.55534,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.71569,0.14525 to screen 0.71569,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.8' at screen 0.71569,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.87605,0.14525 to screen 0.87605,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '1.0' at screen 0.87605,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.16761 to screen 0.87605,0.16761 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−3.7' at screen 0.06334,0.16761 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.36741 to screen 0.87605,0.36741 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−3.6' at screen 0.06334,0.36741 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.56721 to screen 0.87605,0.56721 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '−3.5' at screen 0.06334,0.56721 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.76700 to screen 0.87605,0.76700 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '−3.4' at screen 0.06334,0.76700 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.87605,0.04469 right front textcolor rgb '#59636e'
set label 13 'after60' at screen 0.89480,0.52514 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
