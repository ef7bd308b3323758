# Held-out accuracy of the reward model: reward
# gnuplot run-reward-accuracy.gp > run-reward-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.51640624 0.4731057 0.5597068
6 0.55 0.51685464 0.5831453
12 0.5445312 0.5128001 0.5762624
18 0.5359375 0.4739757 0.5978993
24 0.53984374 0.4834472 0.5962403
30 0.5648438 0.51109564 0.61859185
36 0.56953126 0.4997146 0.6393479
42 0.58125 0.51751024 0.6449897
48 0.58984375 0.5352919 0.6443956
54 0.61328125 0.55883735 0.66772515
60 0.634375 0.5807364 0.6880136
66 0.653125 0.5929936 0.71325636
72 0.6820313 0.6320242 0.73203826
78 0.68046874 0.6194635 0.74147403
84 0.69375 0.6311085 0.7563915
90 0.69140625 0.65082616 0.73198634
96 0.69921875 0.658063 0.7403745
102 0.6984375 0.65262896 0.74424607
108 0.7046875 0.65936947 0.75000554
114 0.7054688 0.65260327 0.7583343
120 0.70703125 0.6533488 0.7607137
EOD
$p0s1 << EOD
0 0.5015625 0.45294484 0.55018014
6 0.56203216 0.5447433 0.579321
12 0.56516945 0.5443858 0.5859532
18 0.56828517 0.5535746 0.5829957
24 0.56751925 0.546308 0.5887305
30 0.5800867 0.53555894 0.6246145
36 0.59657896 0.54232836 0.65082955
42 0.60755634 0.55414605 0.66096663
48 0.6216834 0.57357204 0.66979486
54 0.6444534 0.60103095 0.68787587
60 0.6585711 0.60589236 0.7112498
66 0.6774194 0.6134129 0.741426
72 0.7127293 0.65868104 0.7667775
78 0.722138 0.65354526 0.79073066
84 0.7386026 0.6787954 0.79840976
90 0.73859334 0.6951052 0.78208154
96 0.7448679 0.7023854 0.7873504
102 0.75114554 0.7056058 0.7966853
108 0.7558638 0.71575993 0.79596764
114 0.75821364 0.7113349 0.8050924
120 0.7582075 0.71177185 0.80464315
EOD
$p0s2 << EOD
0 0.46875 0.39029804 0.54720193
6 0.46875 0.39029804 0.54720193
12 0.46875 0.39029804 0.54720193
18 0.46875 0.39029804 0.54720193
24 0.46875 0.39029804 0.54720193
30 0.46875 0.39029804 0.54720193
36 0.46875 0.39029804 0.54720193
42 0.46875 0.39029804 0.54720193
48 0.46875 0.39029804 0.54720193
54 0.46875 0.39029804 0.54720193
60 0.46875 0.39029804 0.54720193
66 0.46875 0.39029804 0.54720193
72 0.46875 0.39029804 0.54720193
78 0.46875 0.39029804 0.54720193
84 0.46875 0.39029804 0.54720193
90 0.46875 0.39029804 0.54720193
96 0.46875 0.39029804 0.54720193
102 0.46875 0.39029804 0.54720193
108 0.46875 0.39029804 0.54720193
114 0.46875 0.39029804 0.54720193
120 0.46875 0.39029804 0.54720193
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:120]
unset ytics
unset logscale y
set yrange [0.37370628:0.8216841]
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
set arrow 9 from screen 0.05600,0.18985 to screen 0.64855,0.18985 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.18985 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.35945 to screen 0.64855,0.35945 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.5' at screen 0.04506,0.35945 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.52905 to screen 0.64855,0.52905 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.6' at screen 0.04506,0.52905 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.69865 to screen 0.64855,0.69865 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.7' at screen 0.04506,0.69865 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.86825 to screen 0.64855,0.86825 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.86825 right front textcolor rgb '#59636e'
set label 13 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set label 15 'reward_model/accuracy' at screen 0.66730,0.71058 left front textcolor rgb '#006aa6'
set label 16 'reward_model/accuracy_g…' at screen 0.66730,0.79737 left front textcolor rgb '#b04d00'
set label 17 'baseline/length_accuracy' at screen 0.66730,0.30645 left front textcolor rgb '#007553'
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
