# advantage/variance, critic/explained_variance
# gnuplot advantage.gp > advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.52 0.52 0.52
20 0.6957866 0.6821959 0.7093773
40 0.796532 0.7873356 0.8057283
60 0.866864 0.8509548 0.8827732
80 0.9046976 0.8974384 0.9119569
100 0.9506863 0.9359303 0.9654423
120 0.9573457 0.9142347 1.000457
140 0.9957998 0.9356332 1.055966
160 1.004982 0.9541433 1.055821
180 1.011927 0.9978082 1.026046
200 1.016681 0.9623498 1.071013
220 1.05071 1.020075 1.081344
240 1.037783 1.01442 1.061147
260 1.058113 1.008512 1.107713
280 1.078551 1.018632 1.13847
300 1.064389 0.9902824 1.138496
EOD
$p1s0 << EOD
0 0.64 0.64 0.64
20 0.8239078 0.814636 0.8331796
40 0.9219849 0.9027262 0.9412435
60 0.989589 0.9622634 1.016915
80 1.032044 1.0072 1.056889
100 1.066345 1.009964 1.122725
120 1.092854 1.037456 1.148251
140 1.102747 1.059031 1.146464
160 1.117923 1.087375 1.148471
180 1.145467 1.126802 1.164132
200 1.146882 1.080379 1.213385
220 1.145099 1.132122 1.158076
240 1.149829 1.114855 1.184803
260 1.183102 1.099912 1.266292
280 1.1677 1.11873 1.21667
300 1.167282 1.109944 1.224621
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.92723; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:300]
unset ytics
unset logscale y
set yrange [0.4952602:1.163235]
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
set yrange [0.6149483:1.291344]
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
