# Held-out accuracy of the reward model: rm32
# gnuplot run-rm32-accuracy.gp > run-rm32-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4390625 0.33485445 0.5432705
6 0.66132814 0.60675967 0.71589655
12 0.70351565 0.64628685 0.7607444
18 0.74960935 0.6961265 0.80309224
24 0.77851564 0.73593175 0.8210995
30 0.79179686 0.75001514 0.8335786
36 0.77617186 0.73171407 0.82062966
42 0.76953125 0.72692806 0.81213444
48 0.75625 0.7163777 0.7961223
54 0.7402344 0.6985941 0.78187466
60 0.728125 0.69231063 0.7639394
66 0.7152344 0.68174213 0.7487266
72 0.6964844 0.6613833 0.7315855
78 0.69023436 0.65724856 0.7232202
84 0.6863281 0.6500839 0.7225723
90 0.6796875 0.6444889 0.7148861
96 0.678125 0.644743 0.71150696
102 0.6761719 0.64470994 0.7076338
108 0.6773437 0.64599925 0.70868826
114 0.6761719 0.6447928 0.70755094
120 0.67695314 0.6457515 0.70815474
EOD
$p0s1 << EOD
0 0.43766662 0.33268237 0.5426509
6 0.6629231 0.6100789 0.71576726
12 0.705161 0.6490549 0.761267
18 0.7516081 0.6993241 0.8038921
24 0.7795029 0.7377588 0.8212471
30 0.7929468 0.7508181 0.8350756
36 0.77717966 0.73262167 0.82173765
42 0.7704857 0.7277449 0.81322646
48 0.756726 0.7167722 0.7966798
54 0.74099755 0.6990529 0.7829423
60 0.7288115 0.6925449 0.7650782
66 0.716239 0.6818975 0.75058043
72 0.69737357 0.66102564 0.73372144
78 0.6914384 0.6567916 0.7260852
84 0.6875261 0.6496843 0.72536784
90 0.680819 0.643976 0.7176619
96 0.6792348 0.6442337 0.71423596
102 0.6772227 0.6442144 0.710231
108 0.6784116 0.64550954 0.7113137
114 0.67722744 0.6442714 0.71018344
120 0.67801636 0.6452636 0.7107692
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
set yrange [0.31258664:0.8551713]
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
set arrow 9 from screen 0.05600,0.26766 to screen 0.64855,0.26766 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.26766 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.54771 to screen 0.64855,0.54771 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.54771 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.82777 to screen 0.64855,0.82777 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.82777 right front textcolor rgb '#59636e'
set label 11 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.65636,0.65547 to screen 0.66261,0.61650 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'reward_model/accuracy' at screen 0.66730,0.61650 left front textcolor rgb '#006aa6'
set label 14 'reward_model/accuracy_g…' at screen 0.66730,0.66399 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.65636,0.67954 to screen 0.66261,0.71148 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'baseline/length_accuracy' at screen 0.66730,0.71148 left front textcolor rgb '#007553'
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
