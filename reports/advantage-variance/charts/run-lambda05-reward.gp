# Reward: lambda05
# gnuplot run-lambda05-reward.gp > run-lambda05-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.45133486 -0.71796536 -0.1847044
4 0.2619473 -0.12832372 0.65221834
6 0.6381853 0.2774679 0.9989028
8 1.3004855 1.056158 1.544813
10 1.6256189 1.5482312 1.7030067
12 1.8257062 1.7124138 1.9389986
14 1.9252069 1.6399397 2.210474
16 2.0940056 1.726826 2.4611852
18 2.203711 1.6519547 2.7554674
20 2.2036893 1.7052346 2.7021441
22 2.2394238 1.768603 2.7102447
24 2.3864422 1.9501436 2.8227408
26 2.4861238 2.2294915 2.7427561
28 2.4551973 2.2097702 2.7006245
30 2.4794023 2.1940956 2.764709
32 2.508949 2.2026315 2.8152666
34 2.5015857 2.2323132 2.7708585
36 2.5342312 2.2512658 2.8171966
38 2.5486593 2.2804132 2.8169053
40 2.5368185 2.2803252 2.793312
EOD
$p0s1 << EOD
0 -0.022513855 -0.295631 0.25060326
2 0.4503272 -0.2674787 1.168133
4 0.58415264 0.07596796 1.0923373
6 0.78111845 0.23458654 1.3276503
8 1.022923 0.7414487 1.3043972
10 1.2761247 1.0558016 1.4964479
12 1.444313 1.2086912 1.679935
14 1.5653877 1.233099 1.8976763
16 1.6898048 1.3504748 2.0291348
18 1.7868328 1.4037244 2.1699412
20 1.7947526 1.4733855 2.1161196
22 1.9131309 1.5413741 2.2848876
24 1.9199324 1.5512753 2.2885895
26 1.997688 1.6992556 2.2961206
28 1.9570564 1.6848198 2.229293
30 1.9689041 1.6789844 2.2588239
32 1.9687538 1.6791747 2.2583332
34 1.9850175 1.6536642 2.316371
36 2.0125718 1.6879351 2.3372085
38 2.0155077 1.6988233 2.3321924
40 2.0230932 1.6935186 2.3526678
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.93969727:2.96745]
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
set arrow 7 from screen 0.05312,0.32798 to screen 0.80983,0.32798 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.32798 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.52244 to screen 0.80983,0.52244 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.52244 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.71690 to screen 0.80983,0.71690 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.71690 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.82129 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.72139 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
