# Held-out accuracy of the reward model: middle1024
# gnuplot run-middle1024-accuracy.gp > run-middle1024-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4984375 0.3769036 0.6199714
6 0.6542969 0.56848925 0.7401045
12 0.6820313 0.59582067 0.7682419
18 0.7410156 0.6991302 0.78290105
24 0.7902344 0.74446875 0.83599997
30 0.8292969 0.7805746 0.87801915
36 0.85976565 0.81754184 0.9019894
42 0.88320315 0.84579504 0.9206112
48 0.896875 0.86968035 0.92406964
54 0.9074219 0.88437706 0.93046665
60 0.9097656 0.89116216 0.9283691
66 0.91445315 0.8987311 0.9301751
72 0.9140625 0.8969887 0.9311363
78 0.91796875 0.9014633 0.9344742
84 0.9195312 0.9036037 0.93545884
90 0.91796875 0.9019434 0.9339941
96 0.9203125 0.90433055 0.9362945
102 0.92148435 0.9052199 0.93774885
108 0.92226565 0.90557986 0.9389514
114 0.92265624 0.90648 0.93883246
120 0.92226565 0.90600115 0.9385301
EOD
$p0s1 << EOD
0 0.4992539 0.3767884 0.6217194
6 0.65412956 0.5678644 0.7403947
12 0.68237525 0.5950231 0.76972747
18 0.74283314 0.7016918 0.78397447
24 0.79282355 0.74749255 0.8381545
30 0.8322614 0.7828654 0.88165736
36 0.86253375 0.8199481 0.9051195
42 0.885738 0.8492418 0.9222343
48 0.8999246 0.873667 0.92618215
54 0.9093847 0.8872229 0.9315466
60 0.911741 0.8944759 0.92900616
66 0.91729975 0.9024061 0.9321934
72 0.9173168 0.9010773 0.93355626
78 0.9212539 0.9054973 0.93701047
84 0.92283815 0.90778893 0.93788743
90 0.9212383 0.9060973 0.9363793
96 0.92359287 0.9086049 0.9385808
102 0.9247772 0.90971696 0.93983746
108 0.92556 0.91018987 0.94093007
114 0.92595834 0.91105026 0.9408664
120 0.9255662 0.91056633 0.940566
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
set yrange [0.35422274:0.96349573]
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
set arrow 9 from screen 0.05600,0.20234 to screen 0.64855,0.20234 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.20234 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.45174 to screen 0.64855,0.45174 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.45174 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.70115 to screen 0.64855,0.70115 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.70115 right front textcolor rgb '#59636e'
set label 11 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.65636,0.85361 to screen 0.66261,0.83193 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'reward_model/accuracy' at screen 0.66730,0.83193 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.65636,0.85773 to screen 0.66261,0.87941 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'reward_model/accuracy_g…' at screen 0.66730,0.87941 left front textcolor rgb '#b04d00'
set label 15 'baseline/length_accuracy' at screen 0.66730,0.56914 left front textcolor rgb '#007553'
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
