# Reward: bestOffline
# gnuplot run-bestoffline-reward.gp > run-bestoffline-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.038667902 0.031420395 0.045915414
20 0.046844862 0.025363248 0.06832647
40 0.05579253 0.03628487 0.07530019
60 0.062766604 0.039128255 0.08640495
80 0.06277408 0.037247177 0.08830097
100 0.06052162 0.035412095 0.08563115
120 0.061498076 0.04199412 0.081002034
140 0.06087564 0.03575641 0.08599486
160 0.064173974 0.03809695 0.09025099
180 0.06299268 0.039136123 0.08684923
200 0.062765665 0.03880734 0.08672398
220 0.061674505 0.037883762 0.085465245
240 0.061689638 0.036920555 0.08645872
260 0.06268234 0.04005322 0.085311465
280 0.06108941 0.037314698 0.084864125
300 0.061546687 0.038869895 0.08422348
320 0.062314622 0.039445903 0.085183345
340 0.061470557 0.037662502 0.085278615
360 0.061886303 0.037176732 0.08659588
380 0.061661597 0.03748241 0.085840784
400 0.06156748 0.037331726 0.08580323
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.83339; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:0.09326724]
set arrow 1 from screen 0.06880,0.14525 to screen 0.83339,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25995,0.14525 to screen 0.25995,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.25995,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45109,0.14525 to screen 0.45109,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.45109,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.64224,0.14525 to screen 0.64224,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.64224,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.83339,0.14525 to screen 0.83339,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.83339,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06880,0.14525 to screen 0.83339,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.00' at screen 0.05786,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.30818 to screen 0.83339,0.30818 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.02' at screen 0.05786,0.30818 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.47110 to screen 0.83339,0.47110 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.04' at screen 0.05786,0.47110 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.63403 to screen 0.83339,0.63403 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.06' at screen 0.05786,0.63403 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.79695 to screen 0.83339,0.79695 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.08' at screen 0.05786,0.79695 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.83339,0.04469 right front textcolor rgb '#59636e'
set label 13 'bestOffline' at screen 0.85214,0.64679 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
