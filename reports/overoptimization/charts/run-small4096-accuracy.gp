# Held-out accuracy of the reward model: small4096
# gnuplot run-small4096-accuracy.gp > run-small4096-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.41471353 0.25231653 0.5771106
6 0.5494792 0.41295967 0.6859987
12 0.6901042 0.57707286 0.8031355
18 0.7636719 0.6968762 0.8304675
24 0.8014323 0.74727005 0.8555945
30 0.83528644 0.77947396 0.891099
36 0.86653644 0.8104836 0.92258936
42 0.8808594 0.8450515 0.9166672
48 0.89973956 0.87602466 0.9234545
54 0.90755206 0.8906169 0.9244873
60 0.9121094 0.8987 0.92551875
66 0.9140625 0.8991688 0.9289562
72 0.921875 0.9115043 0.9322457
78 0.9264323 0.9119003 0.9409643
84 0.92903644 0.91546106 0.9426119
90 0.9270833 0.9109615 0.9432052
96 0.9264323 0.9071319 0.94573265
102 0.921875 0.9046772 0.9390728
108 0.921875 0.9067573 0.9369927
114 0.9238281 0.91041875 0.9372375
120 0.9251302 0.9128549 0.93740547
EOD
$p0s1 << EOD
0 0.41212305 0.24734157 0.57690454
6 0.55013525 0.4119761 0.6882944
12 0.6926506 0.57882035 0.8064808
18 0.7662312 0.6974202 0.83504224
24 0.80489737 0.7493957 0.86039907
30 0.8390919 0.78172076 0.896463
36 0.87061983 0.81324047 0.92799926
42 0.88442284 0.8468525 0.9219932
48 0.90475136 0.878885 0.93061775
54 0.9125995 0.89409745 0.93110156
60 0.9171799 0.90327567 0.93108416
66 0.91848195 0.9038314 0.9331324
72 0.9250698 0.9125323 0.9376073
78 0.9303503 0.9134125 0.9472881
84 0.93232673 0.91767824 0.94697523
90 0.9297072 0.9129563 0.9464581
96 0.929702 0.9095853 0.9498186
102 0.92509055 0.90771854 0.94246256
108 0.92509055 0.9095723 0.94060874
114 0.9270669 0.9130355 0.9410983
120 0.9283741 0.9156432 0.94110495
EOD
$p0s2 << EOD
0 0.69596356 0.65402436 0.73790276
6 0.69596356 0.65402436 0.73790276
12 0.69596356 0.65402436 0.73790276
18 0.69596356 0.65402436 0.73790276
24 0.69596356 0.65402436 0.73790276
30 0.69596356 0.65402436 0.73790276
36 0.69596356 0.65402436 0.73790276
42 0.69596356 0.65402436 0.73790276
48 0.69596356 0.65402436 0.73790276
54 0.69596356 0.65402436 0.73790276
60 0.69596356 0.65402436 0.73790276
66 0.69596356 0.65402436 0.73790276
72 0.69596356 0.65402436 0.73790276
78 0.69596356 0.65402436 0.73790276
84 0.69596356 0.65402436 0.73790276
90 0.69596356 0.65402436 0.73790276
96 0.69596356 0.65402436 0.73790276
102 0.69596356 0.65402436 0.73790276
108 0.69596356 0.65402436 0.73790276
114 0.69596356 0.65402436 0.73790276
120 0.69596356 0.65402436 0.73790276
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:120]
unset ytics
unset logscale y
set yrange [0:0.9878114]
set arrow 1 from screen 0.05600,0.14525 to screen 0.64855,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.15476,0.14525 to screen 0.15476,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.15476,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.25352,0.14525 to screen 0.25352,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.25352,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.35227,0.14525 to screen 0.35227,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.35227,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.45103,0.14525 to screen 0.45103,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.45103,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.54979,0.14525 to screen 0.54979,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.54979,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.64855,0.14525 to screen 0.64855,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '120' at screen 0.64855,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.14525 to screen 0.64855,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.29908 to screen 0.64855,0.29908 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.29908 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.45291 to screen 0.64855,0.45291 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.04506,0.45291 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.60674 to screen 0.64855,0.60674 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.60674 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.76057 to screen 0.64855,0.76057 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.76057 right front textcolor rgb '#59636e'
set label 13 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.65636,0.85682 to screen 0.66261,0.83432 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'reward_model/accuracy' at screen 0.66730,0.83432 left front textcolor rgb '#006aa6'
set arrow 15 from screen 0.65636,0.85931 to screen 0.66261,0.88181 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'reward_model/accuracy_g…' at screen 0.66730,0.88181 left front textcolor rgb '#b04d00'
set label 17 'baseline/length_accuracy' at screen 0.66730,0.68055 left front textcolor rgb '#007553'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle
unset multiplot
