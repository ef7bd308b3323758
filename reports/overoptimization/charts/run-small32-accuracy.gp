# Held-out accuracy of the reward model: small32
# gnuplot run-small32-accuracy.gp > run-small32-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.41953126 0.31113622 0.52792627
6 0.5757812 0.47006056 0.6815019
12 0.67890626 0.60883266 0.74897987
18 0.7242187 0.6649824 0.78345513
24 0.7457031 0.69218785 0.7992184
30 0.75507814 0.7099617 0.80019456
36 0.7640625 0.7295559 0.7985691
42 0.7679688 0.73227566 0.8036618
48 0.73945314 0.69919425 0.779712
54 0.7210938 0.683116 0.7590715
60 0.7171875 0.6813973 0.75297767
66 0.7152344 0.6816387 0.7488301
72 0.71484375 0.6840071 0.7456804
78 0.71132815 0.6814794 0.74117684
84 0.70820314 0.6793115 0.7370947
90 0.7074219 0.6773127 0.73753107
96 0.7066406 0.6746319 0.7386493
102 0.70390624 0.6726838 0.73512876
108 0.70273435 0.67132765 0.7341411
114 0.7019531 0.6719132 0.7319931
120 0.70273435 0.6719696 0.73349917
EOD
$p0s1 << EOD
0 0.4177467 0.30853286 0.52696055
6 0.57511735 0.4686607 0.681574
12 0.67975026 0.60967237 0.74982816
18 0.725033 0.6656063 0.7844597
24 0.7467713 0.6930979 0.8004447
30 0.7559013 0.71170676 0.80009586
36 0.7645725 0.7312409 0.7979041
42 0.76885825 0.73429847 0.803418
48 0.73975915 0.70032275 0.77919555
54 0.72165936 0.684252 0.7590667
60 0.7177266 0.6822853 0.75316787
66 0.71574706 0.6825668 0.7489273
72 0.71535337 0.68489057 0.7458162
78 0.71142405 0.6816427 0.7412054
84 0.7078838 0.6788878 0.73687977
90 0.7074993 0.67753303 0.73746556
96 0.70670414 0.6749628 0.73844546
102 0.70395595 0.6730269 0.73488504
108 0.70277476 0.67163676 0.73391277
114 0.70200133 0.67221665 0.73178595
120 0.702781 0.6722551 0.733307
EOD
$p0s2 << EOD
0 0.6941406 0.66866404 0.71961725
6 0.6941406 0.66866404 0.71961725
12 0.6941406 0.66866404 0.71961725
18 0.6941406 0.66866404 0.71961725
24 0.6941406 0.66866404 0.71961725
30 0.6941406 0.66866404 0.71961725
36 0.6941406 0.66866404 0.71961725
42 0.6941406 0.66866404 0.71961725
48 0.6941406 0.66866404 0.71961725
54 0.6941406 0.66866404 0.71961725
60 0.6941406 0.66866404 0.71961725
66 0.6941406 0.66866404 0.71961725
72 0.6941406 0.66866404 0.71961725
78 0.6941406 0.66866404 0.71961725
84 0.6941406 0.66866404 0.71961725
90 0.6941406 0.66866404 0.71961725
96 0.6941406 0.66866404 0.71961725
102 0.6941406 0.66866404 0.71961725
108 0.6941406 0.66866404 0.71961725
114 0.6941406 0.66866404 0.71961725
120 0.6941406 0.66866404 0.71961725
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:120]
unset ytics
unset logscale y
set yrange [0.2887277:0.82346696]
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
set arrow 9 from screen 0.05600,0.16127 to screen 0.64855,0.16127 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.3' at screen 0.04506,0.16127 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.30335 to screen 0.64855,0.30335 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.4' at screen 0.04506,0.30335 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.44543 to screen 0.64855,0.44543 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.5' at screen 0.04506,0.44543 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.58752 to screen 0.64855,0.58752 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.58752 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.72960 to screen 0.64855,0.72960 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.7' at screen 0.04506,0.72960 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.05600,0.87169 to screen 0.64855,0.87169 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 13 '0.8' at screen 0.04506,0.87169 right front textcolor rgb '#59636e'
set label 14 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 15 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set label 16 'reward_model/accuracy' at screen 0.66730,0.72944 left front textcolor rgb '#006aa6'
set arrow 15 from screen 0.65636,0.73355 to screen 0.66261,0.77692 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 17 'reward_model/accuracy_g…' at screen 0.66730,0.77692 left front textcolor rgb '#b04d00'
set arrow 16 from screen 0.65636,0.72128 to screen 0.66261,0.68195 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 18 'baseline/length_accuracy' at screen 0.66730,0.68195 left front textcolor rgb '#007553'
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
