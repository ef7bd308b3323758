# Held-out accuracy of the reward model: small1024
# gnuplot run-small1024-accuracy.gp > run-small1024-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.41953126 0.31113622 0.52792627
6 0.5691406 0.47485602 0.66342527
12 0.68828124 0.6130142 0.7635483
18 0.771875 0.7192961 0.82445395
24 0.81210935 0.76592106 0.8582977
30 0.8453125 0.8057679 0.8848571
36 0.8648437 0.82807314 0.90161437
42 0.8828125 0.85041183 0.91521317
48 0.89101565 0.8636857 0.9183455
54 0.89804685 0.8760263 0.9200674
60 0.90625 0.89249724 0.92000276
66 0.9097656 0.89636755 0.92316365
72 0.91015625 0.8975214 0.9227911
78 0.9152344 0.9002701 0.93019867
84 0.91367185 0.89957947 0.92776424
90 0.9152344 0.90179753 0.92867124
96 0.91445315 0.90192515 0.9269811
102 0.9140625 0.90018415 0.92794085
108 0.91445315 0.9009262 0.92798007
114 0.91484374 0.9018835 0.92780405
120 0.9140625 0.90149647 0.92662853
EOD
$p0s1 << EOD
0 0.4177467 0.30853286 0.52696055
6 0.5684982 0.47336504 0.6636314
12 0.6901016 0.6145634 0.7656398
18 0.7744258 0.721786 0.8270655
24 0.81462526 0.7673613 0.86188924
30 0.8484675 0.80865467 0.8882804
36 0.868133 0.8318061 0.90445995
42 0.8858717 0.8539829 0.91776043
48 0.8945364 0.8676247 0.921448
54 0.9015796 0.88016707 0.92299217
60 0.9090334 0.8958718 0.922195
66 0.91337204 0.90090775 0.9258363
72 0.913775 0.9014456 0.9261044
78 0.9185057 0.9038199 0.93319154
84 0.9173168 0.9036573 0.9309763
90 0.9192807 0.90701586 0.93154556
96 0.9184965 0.90724134 0.9297516
102 0.91770905 0.90510136 0.93031675
108 0.91849333 0.90668154 0.93030506
114 0.9188901 0.9074551 0.93032515
120 0.9181058 0.90702546 0.92918617
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
set yrange [0:0.9705192]
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
set arrow 10 from screen 0.05600,0.30182 to screen 0.64855,0.30182 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.30182 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.45839 to screen 0.64855,0.45839 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.04506,0.45839 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.61496 to screen 0.64855,0.61496 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.61496 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.77154 to screen 0.64855,0.77154 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.77154 right front textcolor rgb '#59636e'
set label 13 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.65636,0.86083 to screen 0.66261,0.83867 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'reward_model/accuracy' at screen 0.66730,0.83867 left front textcolor rgb '#006aa6'
set arrow 15 from screen 0.65636,0.86400 to screen 0.66261,0.88616 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'reward_model/accuracy_g…' at screen 0.66730,0.88616 left front textcolor rgb '#b04d00'
set label 17 'baseline/length_accuracy' at screen 0.66730,0.68866 left front textcolor rgb '#007553'
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
