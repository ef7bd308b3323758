# Reward: ppo9
# gnuplot run-ppo9-reward.gp > run-ppo9-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
3 0.89089525 -0.21568064 1.9974711
6 1.7402655 0.5902456 2.8902855
9 1.1600192 -0.31659114 2.6366296
12 2.1578915 1.9490304 2.3667526
15 2.2011478 2.0290926 2.373203
18 2.1605363 1.926823 2.3942494
21 2.1143093 2.0461571 2.1824615
24 2.0939581 1.9433631 2.244553
27 1.3146523 -0.9996421 3.6289468
30 1.5865273 0.032496 3.1405587
33 0.85539275 -1.3857042 3.0964897
36 1.5115274 0.07474711 2.9483075
39 1.4123086 -0.03993078 2.864548
42 1.3849648 -0.13805771 2.9079874
45 1.3994905 -0.08586731 2.8848484
48 1.3466358 -0.27081317 2.9640846
51 1.3475655 -0.261883 2.957014
54 1.1935108 -0.8187807 3.2058022
57 1.184917 -0.81983745 3.1896715
60 1.1856983 -0.8197308 3.1911273
EOD
$p0s1 << EOD
0 0.011896898 -0.13071801 0.15451181
3 0.81357104 0.10666269 1.5204794
6 1.4597045 0.9869559 1.9324532
9 0.9025716 -0.33573326 2.1408765
12 1.7084988 1.4687481 1.9482496
15 1.7274377 1.5163931 1.9384825
18 1.7231628 1.5013889 1.9449366
21 1.6210251 1.3597983 1.882252
24 1.617391 1.3380537 1.8967283
27 1.2302768 -0.072058916 2.5326126
30 1.2689451 0.072062954 2.4658272
33 0.89728224 -0.54657096 2.3411355
36 1.3239305 0.23395625 2.4139047
39 1.3436128 0.24053207 2.4466934
42 1.3428317 0.23760638 2.4480572
45 1.3506382 0.26684618 2.4344301
48 1.4644797 0.6911176 2.2378418
51 1.7823101 1.5775226 1.9870977
54 1.8500067 1.4980128 2.2020006
57 1.8492676 1.49612 2.2024152
60 1.8491638 1.4958535 2.202474
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-1.5862902:3.8295329]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.17924,0.14525 to screen 0.17924,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.17924,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30536,0.14525 to screen 0.30536,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.30536,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43148,0.14525 to screen 0.43148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43148,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.55759,0.14525 to screen 0.55759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.55759,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.68371,0.14525 to screen 0.68371,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.68371,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.36779 to screen 0.80983,0.36779 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.36779 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.64837 to screen 0.80983,0.64837 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.64837 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.53413 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.62721 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
