# Truthful: answered rightly, or unknown and refused
# gnuplot fig-truthful.gp > fig-truthful.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.8265625 0.72426933 0.92885566
3 0.85 0.74701923 0.95298076
6 0.859375 0.79181886 0.92693114
9 0.8484375 0.81111896 0.8857561
12 0.853125 0.8153055 0.89094454
15 0.8359375 0.7757475 0.8961275
18 0.834375 0.7876512 0.8810988
21 0.8296875 0.79249525 0.86687976
24 0.8265625 0.7863317 0.8667933
27 0.8359375 0.79421407 0.87766093
30 0.8390625 0.79871494 0.87941
33 0.8421875 0.7964818 0.8878932
36 0.846875 0.8083163 0.88543373
39 0.846875 0.8083163 0.88543373
42 0.85625 0.8236413 0.8888587
45 0.85625 0.8243709 0.8881291
48 0.85625 0.8243709 0.8881291
51 0.85625 0.8243709 0.8881291
54 0.8578125 0.8219075 0.89371747
57 0.8546875 0.8167438 0.89263123
60 0.85625 0.8195672 0.8929328
EOD
$p0s1 << EOD
0 0.8265625 0.72426933 0.92885566
5 0.8625 0.7552228 0.96977717
10 0.86875 0.8150019 0.9224981
15 0.8671875 0.8024771 0.9318979
20 0.8609375 0.77379483 0.9480802
25 0.8515625 0.75168973 0.95143527
30 0.8390625 0.75026184 0.9278631
35 0.8390625 0.7734137 0.9047113
40 0.8484375 0.7891929 0.90768206
45 0.85 0.7989455 0.9010545
50 0.8328125 0.7346983 0.93092674
55 0.83125 0.7411345 0.9213655
60 0.83125 0.7300668 0.93243325
65 0.8234375 0.70650727 0.94036776
70 0.8125 0.6705939 0.9544061
75 0.825 0.7119569 0.93804306
80 0.834375 0.7414829 0.9272671
85 0.834375 0.7472323 0.92151767
90 0.8359375 0.75164914 0.92022586
95 0.8296875 0.738844 0.92053103
100 0.8296875 0.738844 0.92053103
EOD
$p0s2 << EOD
0 0.8265625 0.72426933 0.92885566
2 0.7484375 0.5711013 0.9257737
4 0.6875 0.48703098 0.98672545
6 0.7296875 0.51238763 0.94698733
8 0.8046875 0.69732267 0.91205233
10 0.8234375 0.70216185 0.9447132
12 0.8234375 0.71356034 0.9333147
14 0.8421875 0.7577876 0.9265874
16 0.809375 0.7224486 0.89630145
18 0.76875 0.6215387 0.91596127
20 0.7671875 0.6684042 0.8659708
22 0.7609375 0.6330527 0.8888223
24 0.7421875 0.5955526 0.8888224
26 0.734375 0.5958241 0.8729259
28 0.734375 0.5679047 0.9008453
30 0.7234375 0.5376533 0.9092217
32 0.725 0.54385763 0.9061424
34 0.734375 0.5670589 0.9016911
36 0.7390625 0.5706813 0.90744376
38 0.7453125 0.5676847 0.92294025
40 0.7328125 0.53911805 0.926507
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.90164; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.48703098:1.0059445]
set arrow 1 from screen 0.05600,0.14525 to screen 0.90164,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22513,0.14525 to screen 0.22513,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.22513,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.39426,0.14525 to screen 0.39426,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.39426,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.56338,0.14525 to screen 0.56338,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.56338,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73251,0.14525 to screen 0.73251,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.73251,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.90164,0.14525 to screen 0.90164,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.90164,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.16424 to screen 0.90164,0.16424 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.16424 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.31066 to screen 0.90164,0.31066 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.31066 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.45707 to screen 0.90164,0.45707 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.7' at screen 0.04506,0.45707 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.60349 to screen 0.90164,0.60349 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.60349 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.74991 to screen 0.90164,0.74991 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.9' at screen 0.04506,0.74991 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.89632 to screen 0.90164,0.89632 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '1.0' at screen 0.04506,0.89632 right front textcolor rgb '#59636e'
set label 13 'refusal/truthful (share)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.90164,0.04469 right front textcolor rgb '#59636e'
set label 15 'tuned' at screen 0.58213,0.69015 left front textcolor rgb '#006aa6'
set label 16 'dpo' at screen 0.92039,0.64266 left front textcolor rgb '#b04d00'
set label 17 'ppo' at screen 0.41301,0.50512 left front textcolor rgb '#007553'
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
