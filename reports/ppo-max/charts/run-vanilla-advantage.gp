# Advantage variance before whitening, and the critic's explained variance: vanilla
# gnuplot run-vanilla-advantage.gp > run-vanilla-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.6529236 1.5359834 1.7698637
2 1.0292281 0.6580252 1.400431
3 0.7091945 0.37497434 1.0434146
4 0.49378273 0.33763534 0.6499301
5 0.26565903 0.18452506 0.34679303
6 0.19308743 0.07944903 0.30672583
7 0.139871 0.08207575 0.19766626
8 0.11577292 0.03682391 0.19472192
EOD
$p1s0 << EOD
1 -0.06727739 -0.2171685 0.08261372
2 0.037500005 -0.08961733 0.16461734
3 0.09144086 -0.043601725 0.22648345
4 0.19405067 -0.016839195 0.40494055
5 0.27946225 0.0895816 0.46934292
6 0.3931923 0.27282885 0.5135557
7 0.37882864 0.2530086 0.5046487
8 0.4411336 0.29174873 0.5905184
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.88884; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:8]
unset ytics
unset logscale y
set yrange [0:1.8406583]
set arrow 1 from screen 0.05600,0.58846 to screen 0.88884,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.58846 to screen 0.05600,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26421,0.58846 to screen 0.26421,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.26421,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47242,0.58846 to screen 0.47242,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.47242,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68063,0.58846 to screen 0.68063,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.68063,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88884,0.58846 to screen 0.88884,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.88884,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.58846 to screen 0.88884,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.58846 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.68249 to screen 0.88884,0.68249 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.68249 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.77652 to screen 0.88884,0.77652 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.77652 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.87055 to screen 0.88884,0.87055 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.5' at screen 0.04506,0.87055 right front textcolor rgb '#59636e'
set label 10 'advantage/variance (reward²)' at screen 0.01606,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'vanilla' at screen 0.90759,0.61023 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.88884; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:8]
unset ytics
unset logscale y
set yrange [-0.24947597:0.6228259]
set arrow 1 from screen 0.05600,0.10000 to screen 0.88884,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.10000 to screen 0.05600,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26421,0.10000 to screen 0.26421,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.26421,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47242,0.10000 to screen 0.47242,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.47242,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68063,0.10000 to screen 0.68063,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.68063,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88884,0.10000 to screen 0.88884,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.88884,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.19900 to screen 0.88884,0.19900 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.19900 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.39741 to screen 0.88884,0.39741 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.39741 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01606,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.88884,0.03077 right front textcolor rgb '#59636e'
set label 10 'vanilla' at screen 0.90759,0.37405 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 1 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
