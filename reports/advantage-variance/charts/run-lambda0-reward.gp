# Reward: lambda0
# gnuplot run-lambda0-reward.gp > run-lambda0-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.6640838 -1.1166986 -0.21146892
4 -0.9778444 -1.9921714 0.036482546
6 -0.49001965 -1.4449031 0.4648639
8 -0.18846415 -0.84807247 0.4711442
10 0.059753682 -0.62714547 0.74665284
12 0.19102839 -0.48717827 0.86923504
14 0.54787093 -0.09360382 1.1893457
16 0.7468094 0.07165411 1.4219646
18 1.0215175 0.47488686 1.5681481
20 1.1157054 0.59188557 1.6395253
22 1.2931513 0.835711 1.7505916
24 1.3814996 0.9939424 1.7690569
26 1.5046345 1.0021482 2.0071208
28 1.4941245 1.0086637 1.9795853
30 1.5815963 1.181302 1.9818906
32 1.6746382 1.316795 2.0324814
34 1.7025824 1.3639581 2.0412066
36 1.6944925 1.3448962 2.0440888
38 1.7544589 1.3666834 2.1422343
40 1.7739667 1.31341 2.2345233
EOD
$p0s1 << EOD
0 -0.022513855 -0.295631 0.25060326
2 0.2525497 -0.37299088 0.8780903
4 0.5894206 -0.13763398 1.3164753
6 0.79197145 -0.039238263 1.6231811
8 0.7474871 -0.058752913 1.5537271
10 0.69688416 -0.024036944 1.4178052
12 0.6138101 -0.03027225 1.2578925
14 0.7036808 0.1881776 1.219184
16 0.7594771 0.17741682 1.3415374
18 0.81610864 0.34856308 1.2836542
20 0.90247166 0.54703593 1.2579074
22 1.0079831 0.7652799 1.2506863
24 1.0285904 0.7459676 1.3112131
26 1.1395862 0.8519335 1.427239
28 1.1348538 0.82579786 1.4439096
30 1.2200377 0.8808188 1.5592567
32 1.2661735 0.9440378 1.5883092
34 1.2875503 0.9666898 1.6084108
36 1.2997746 1.0013471 1.5982022
38 1.3234808 1.0345699 1.6123917
40 1.333605 1.064648 1.602562
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-2.1612391:2.4035912]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24230,0.14525 to screen 0.24230,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24230,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43148,0.14525 to screen 0.43148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43148,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62065,0.14525 to screen 0.62065,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62065,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.17209 to screen 0.80983,0.17209 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.17209 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.33853 to screen 0.80983,0.33853 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1' at screen 0.04219,0.33853 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.50497 to screen 0.80983,0.50497 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.50497 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.67141 to screen 0.80983,0.67141 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.67141 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.83785 to screen 0.80983,0.83785 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.83785 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward/gold' at screen 0.82858,0.80023 left front textcolor rgb '#006aa6'
set label 14 'reward/proxy' at screen 0.82858,0.72694 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
