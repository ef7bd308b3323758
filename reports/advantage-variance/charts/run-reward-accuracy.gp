# Held-out accuracy of the reward model: reward
# gnuplot run-reward-accuracy.gp > run-reward-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5132812 0.46422413 0.56233835
6 0.4921875 0.4442951 0.5400799
12 0.49375 0.43859774 0.5489023
18 0.5203125 0.49236563 0.5482594
24 0.55546874 0.5209331 0.59000444
30 0.60625 0.5461186 0.66638136
36 0.65 0.5865191 0.7134809
42 0.69140625 0.63320327 0.74960923
48 0.6976563 0.6153734 0.7799391
54 0.72578126 0.67011946 0.781443
60 0.7359375 0.698118 0.77375704
66 0.7515625 0.7302545 0.7728705
72 0.7625 0.7466344 0.77836555
78 0.7632812 0.75677395 0.76978856
84 0.7703125 0.7564235 0.7842015
90 0.76953125 0.76186234 0.77720016
96 0.7710937 0.7544326 0.7877549
102 0.775 0.7633191 0.78668094
108 0.7765625 0.7666224 0.78650254
114 0.775 0.76282597 0.78717405
120 0.775 0.7602087 0.7897913
EOD
$p0s1 << EOD
0 0.5098915 0.46138397 0.558399
6 0.494887 0.45280853 0.5369654
12 0.5052361 0.4452703 0.56520194
18 0.540819 0.50130695 0.58033097
24 0.5646669 0.5143602 0.61497366
30 0.6193709 0.54387474 0.6948671
36 0.6574579 0.5691943 0.74572146
42 0.71461475 0.6342027 0.79502684
48 0.7264571 0.634857 0.81805724
54 0.7534351 0.6913163 0.81555384
60 0.7685024 0.72381127 0.8131936
66 0.7891725 0.73683614 0.8415088
72 0.7986903 0.74947155 0.8479091
78 0.7994334 0.76841104 0.83045584
84 0.8050016 0.77020437 0.8397988
90 0.8057954 0.77376276 0.8378279
96 0.8105605 0.7788561 0.8422649
102 0.80818903 0.77596986 0.84040815
108 0.8066082 0.7773399 0.8358765
114 0.809764 0.78480077 0.8347272
120 0.80818605 0.7794104 0.83696175
EOD
$p0s2 << EOD
0 0.5214844 0.48604932 0.55691946
6 0.5214844 0.48604932 0.55691946
12 0.5214844 0.48604932 0.55691946
18 0.5214844 0.48604932 0.55691946
24 0.5214844 0.48604932 0.55691946
30 0.5214844 0.48604932 0.55691946
36 0.5214844 0.48604932 0.55691946
42 0.5214844 0.48604932 0.55691946
48 0.5214844 0.48604932 0.55691946
54 0.5214844 0.48604932 0.55691946
60 0.5214844 0.48604932 0.55691946
66 0.5214844 0.48604932 0.55691946
72 0.5214844 0.48604932 0.55691946
78 0.5214844 0.48604932 0.55691946
84 0.5214844 0.48604932 0.55691946
90 0.5214844 0.48604932 0.55691946
96 0.5214844 0.48604932 0.55691946
102 0.5214844 0.48604932 0.55691946
108 0.5214844 0.48604932 0.55691946
114 0.5214844 0.48604932 0.55691946
120 0.5214844 0.48604932 0.55691946
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:120]
unset ytics
unset logscale y
set yrange [0.42222527:0.86428154]
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
set arrow 9 from screen 0.05600,0.27893 to screen 0.64855,0.27893 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.04506,0.27893 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.45080 to screen 0.64855,0.45080 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.45080 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.62267 to screen 0.64855,0.62267 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.7' at screen 0.04506,0.62267 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.79455 to screen 0.64855,0.79455 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.8' at screen 0.04506,0.79455 right front textcolor rgb '#59636e'
set label 12 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set label 14 'reward_model/accuracy' at screen 0.66730,0.75158 left front textcolor rgb '#006aa6'
set label 15 'reward_model/accuracy_g…' at screen 0.66730,0.80861 left front textcolor rgb '#b04d00'
set label 16 'baseline/length_accuracy' at screen 0.66730,0.31585 left front textcolor rgb '#007553'
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
