# advantage/variance, critic/explained_variance
# gnuplot advantage.gp > advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.52 0.52 0.52
20 0.6957866 0.68219584 0.70937735
40 0.796532 0.78733563 0.8057283
60 0.866864 0.85095483 0.8827732
80 0.9046976 0.8974384 0.91195685
100 0.9506863 0.93593025 0.9654423
120 0.9573457 0.91423476 1.0004567
140 0.99579984 0.9356332 1.0559665
160 1.0049822 0.9541433 1.0558212
180 1.0119272 0.99780816 1.0260463
200 1.0166812 0.96234983 1.0710125
220 1.0507095 1.0200752 1.0813439
240 1.0377833 1.0144197 1.0611469
260 1.0581125 1.0085115 1.1077135
280 1.0785508 1.0186318 1.1384697
300 1.064389 0.9902824 1.1384956
EOD
$p1s0 << EOD
0 0.64 0.64 0.64
20 0.8239078 0.814636 0.83317965
40 0.92198485 0.9027262 0.9412435
60 0.98958904 0.96226335 1.0169147
80 1.0320443 1.0071999 1.0568887
100 1.0663446 1.0099641 1.1227251
120 1.0928535 1.0374559 1.1482512
140 1.1027474 1.0590314 1.1464636
160 1.1179227 1.0873747 1.1484706
180 1.1454672 1.1268024 1.164132
200 1.1468819 1.0803785 1.2133853
220 1.145099 1.1321219 1.158076
240 1.1498288 1.1148547 1.184803
260 1.1831024 1.0999124 1.2662923
280 1.1677003 1.1187304 1.21667
300 1.1672823 1.1099437 1.2246209
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.92723; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:300]
unset ytics
unset logscale y
set yrange [0.49526018:1.1632354]
set arrow 1 from screen 0.05600,0.58846 to screen 0.92723,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.58846 to screen 0.05600,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20121,0.58846 to screen 0.20121,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.20121,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.34641,0.58846 to screen 0.34641,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.34641,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.49162,0.58846 to screen 0.49162,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.49162,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.63682,0.58846 to screen 0.63682,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.63682,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.78203,0.58846 to screen 0.78203,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.78203,0.55769 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.92723,0.58846 to screen 0.92723,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '300' at screen 0.92723,0.55769 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.64274 to screen 0.92723,0.64274 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.64274 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.74638 to screen 0.92723,0.74638 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.8' at screen 0.04506,0.74638 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.85002 to screen 0.92723,0.85002 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.04506,0.85002 right front textcolor rgb '#59636e'
set label 11 'advantage/variance (reward²)' at screen 0.01606,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'ppo' at screen 0.94598,0.88339 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.92723; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:300]
unset ytics
unset logscale y
set yrange [0.61494833:1.291344]
set arrow 1 from screen 0.05600,0.10000 to screen 0.92723,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.10000 to screen 0.05600,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20121,0.10000 to screen 0.20121,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.20121,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.34641,0.10000 to screen 0.34641,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.34641,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.49162,0.10000 to screen 0.49162,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.49162,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.63682,0.10000 to screen 0.63682,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.63682,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.78203,0.10000 to screen 0.78203,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.78203,0.06923 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.92723,0.10000 to screen 0.92723,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '300' at screen 0.92723,0.06923 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.19470 to screen 0.92723,0.19470 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.8' at screen 0.04506,0.19470 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.29705 to screen 0.92723,0.29705 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.04506,0.29705 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.39941 to screen 0.92723,0.39941 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.2' at screen 0.04506,0.39941 right front textcolor rgb '#59636e'
set label 11 'critic/explained_variance' at screen 0.01606,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.92723,0.03077 right front textcolor rgb '#59636e'
set label 13 'ppo' at screen 0.94598,0.38266 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
