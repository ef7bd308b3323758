# Reward: k1InReward
# gnuplot run-k1inreward-reward.gp > run-k1inreward-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
3 -0.14649121 -0.30177975 0.008797317
6 0.025489902 -0.2213976 0.2723774
9 0.19929354 -0.15773918 0.55632627
12 0.40507257 0.123459816 0.6866853
15 0.48540875 0.20729536 0.76352215
18 0.67361057 0.2620731 1.0851481
21 0.922361 0.55715925 1.2875628
24 1.0603724 0.76773846 1.3530062
27 1.2389141 0.86217684 1.6156514
30 1.2047045 1.026171 1.3832381
33 1.3198328 1.1000875 1.5395782
36 1.3936583 1.1983609 1.5889556
39 1.4050454 1.1849712 1.6251197
42 1.4499592 1.248095 1.6518232
45 1.4806949 1.2975023 1.6638874
48 1.5116854 1.367046 1.6563246
51 1.5469933 1.4692001 1.6247864
54 1.566225 1.494899 1.637551
57 1.566145 1.4452227 1.6870673
60 1.5672412 1.4841928 1.6502894
EOD
$p0s1 << EOD
0 -0.022513855 -0.295631 0.25060326
3 0.1719127 -0.033832025 0.3776574
6 0.2842452 -0.0043365206 0.5728269
9 0.47130796 0.086333595 0.85628235
12 0.58005947 0.31923404 0.84088486
15 0.60616547 0.39928052 0.8130504
18 0.7421554 0.5249287 0.95938206
21 0.81796837 0.57445645 1.0614803
24 0.9042869 0.73141074 1.0771631
27 1.0074303 0.80517936 1.2096813
30 1.0098519 0.88383377 1.1358701
33 1.0627501 0.8794808 1.2460195
36 1.1056664 0.95447594 1.2568568
39 1.140635 1.0143352 1.2669348
42 1.2011298 1.0348489 1.3674105
45 1.1934141 1.0370775 1.3497505
48 1.2226204 1.0493196 1.3959211
51 1.2289085 1.1040326 1.3537846
54 1.2406764 1.1355985 1.3457543
57 1.255235 1.1606776 1.3497925
60 1.2574952 1.1186196 1.3963706
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.8942703:1.7863495]
set arrow 1 from screen 0.07428,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19687,0.14525 to screen 0.19687,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.19687,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.31946,0.14525 to screen 0.31946,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.31946,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.44205,0.14525 to screen 0.44205,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.44205,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56465,0.14525 to screen 0.56465,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56465,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.68724,0.14525 to screen 0.68724,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.68724,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.25700 to screen 0.80983,0.25700 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.5' at screen 0.06334,0.25700 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.39872 to screen 0.80983,0.39872 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0.0' at screen 0.06334,0.39872 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.54043 to screen 0.80983,0.54043 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.5' at screen 0.06334,0.54043 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.07428,0.68215 to screen 0.80983,0.68215 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '1.0' at screen 0.06334,0.68215 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.07428,0.82387 to screen 0.80983,0.82387 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '1.5' at screen 0.06334,0.82387 right front textcolor rgb '#59636e'
set label 13 'reward' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 15 'reward/gold' at screen 0.82858,0.84293 left front textcolor rgb '#006aa6'
set label 16 'reward/proxy' at screen 0.82858,0.75513 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
