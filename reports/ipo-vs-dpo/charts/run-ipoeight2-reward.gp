# Reward: ipoEight2
# gnuplot run-ipoeight2-reward.gp > run-ipoeight2-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.8575 0.78242725 0.9325727
200 0.9415625 0.8677513 1.0153737
400 0.95171875 0.87458485 1.0288527
600 0.94671875 0.8663116 1.0271258
800 0.94421875 0.8700857 1.0183518
1000 0.9479687 0.87087387 1.0250636
1200 0.9454687 0.8719578 1.0189797
1400 0.9478125 0.87100255 1.0246224
1600 0.9403125 0.86600834 1.0146167
1800 0.9415625 0.8677513 1.0153737
2000 0.9479687 0.87628806 1.0196495
2200 0.9454687 0.8719578 1.0189797
2400 0.9390625 0.86539936 1.0127256
2600 0.94421875 0.86634666 1.0220909
2800 0.9440625 0.8726514 1.0154736
3000 0.9403125 0.8706625 1.0099624
3200 0.94421875 0.8603652 1.0280722
3400 0.94671875 0.87565506 1.0177824
3600 0.9429687 0.86454755 1.02139
3800 0.9453125 0.8725006 1.0181245
4000 0.9376562 0.86047965 1.0148329
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.85898; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:4000]
unset ytics
unset logscale y
set yrange [0.77257025:1.0387096]
set arrow 1 from screen 0.06880,0.14525 to screen 0.85898,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26634,0.14525 to screen 0.26634,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1000' at screen 0.26634,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46389,0.14525 to screen 0.46389,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2000' at screen 0.46389,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.66144,0.14525 to screen 0.66144,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3000' at screen 0.66144,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.85898,0.14525 to screen 0.85898,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4000' at screen 0.85898,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06880,0.22356 to screen 0.85898,0.22356 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.80' at screen 0.05786,0.22356 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.36630 to screen 0.85898,0.36630 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.85' at screen 0.05786,0.36630 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.50904 to screen 0.85898,0.50904 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.90' at screen 0.05786,0.50904 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.65178 to screen 0.85898,0.65178 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.95' at screen 0.05786,0.65178 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.79452 to screen 0.85898,0.79452 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.00' at screen 0.05786,0.79452 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.85898,0.04469 right front textcolor rgb '#59636e'
set label 13 'ipoEight2' at screen 0.87773,0.61654 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
