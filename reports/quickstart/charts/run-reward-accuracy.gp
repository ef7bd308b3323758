# Held-out accuracy of the reward model: reward
# gnuplot run-reward-accuracy.gp > run-reward-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5286458 0.41369393 0.6435977
6 0.4778646 0.36209646 0.5936327
12 0.5026042 0.3687311 0.63647723
18 0.53125 0.47990304 0.58259696
24 0.56640625 0.4893858 0.6434267
30 0.63411456 0.58431923 0.6839099
36 0.6770833 0.6146975 0.7394692
42 0.70182294 0.6233891 0.7802567
48 0.7265625 0.67521554 0.77790946
54 0.74869794 0.69183964 0.8055562
60 0.7473958 0.6985551 0.7962365
66 0.75390625 0.6998785 0.807934
72 0.765625 0.74881774 0.78243226
78 0.76692706 0.76132464 0.7725295
84 0.76953125 0.7307166 0.8083459
90 0.7682292 0.7480294 0.78842896
96 0.7630208 0.7406112 0.7854305
102 0.76953125 0.7501239 0.7889386
108 0.77213544 0.7609306 0.7833402
114 0.7708333 0.75063354 0.7910331
120 0.7682292 0.7438088 0.7926495
EOD
$p0s1 << EOD
0 0.50982976 0.37340137 0.6462582
6 0.4874889 0.3739883 0.60098946
12 0.5112983 0.3640815 0.65851504
18 0.5586877 0.50289226 0.6144832
24 0.57980996 0.48295256 0.6766674
30 0.64567107 0.5599606 0.7313815
36 0.6838795 0.5731647 0.79459435
42 0.73001933 0.59840524 0.8616334
48 0.7497354 0.61352825 0.8859426
54 0.7642648 0.6203945 0.90813506
60 0.77080566 0.66411316 0.87749815
66 0.7800388 0.6487295 0.91134804
72 0.7945474 0.68040454 0.9086902
78 0.7984949 0.7153362 0.88165355
84 0.79982805 0.7049123 0.8947438
90 0.7984949 0.7153362 0.88165355
96 0.80113524 0.7237541 0.8785164
102 0.7998177 0.7200457 0.8795897
108 0.7971618 0.73917323 0.8551504
114 0.80109876 0.75452054 0.847677
120 0.7984689 0.7404851 0.8564527
EOD
$p0s2 << EOD
0 0.53841144 0.48012212 0.5967008
6 0.53841144 0.48012212 0.5967008
12 0.53841144 0.48012212 0.5967008
18 0.53841144 0.48012212 0.5967008
24 0.53841144 0.48012212 0.5967008
30 0.53841144 0.48012212 0.5967008
36 0.53841144 0.48012212 0.5967008
42 0.53841144 0.48012212 0.5967008
48 0.53841144 0.48012212 0.5967008
54 0.53841144 0.48012212 0.5967008
60 0.53841144 0.48012212 0.5967008
66 0.53841144 0.48012212 0.5967008
72 0.53841144 0.48012212 0.5967008
78 0.53841144 0.48012212 0.5967008
84 0.53841144 0.48012212 0.5967008
90 0.53841144 0.48012212 0.5967008
96 0.53841144 0.48012212 0.5967008
102 0.53841144 0.48012212 0.5967008
108 0.53841144 0.48012212 0.5967008
114 0.53841144 0.48012212 0.5967008
120 0.53841144 0.48012212 0.5967008
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:120]
unset ytics
unset logscale y
set yrange [0.3401264:0.93331814]
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
set arrow 9 from screen 0.05600,0.22194 to screen 0.64855,0.22194 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.22194 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.47810 to screen 0.64855,0.47810 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.47810 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.73427 to screen 0.64855,0.73427 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.73427 right front textcolor rgb '#59636e'
set label 11 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward_model/accuracy' at screen 0.66730,0.68920 left front textcolor rgb '#006aa6'
set label 14 'reward_model/accuracy_g…' at screen 0.66730,0.73669 left front textcolor rgb '#b04d00'
set label 15 'baseline/length_accuracy' at screen 0.66730,0.39922 left front textcolor rgb '#007553'
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
