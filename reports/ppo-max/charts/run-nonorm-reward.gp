# Reward: noNorm
# gnuplot run-nonorm-reward.gp > run-nonorm-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
2 2.2532032 2.1761417 2.3302643
3 2.2532032 2.1761417 2.3302643
5 3.62375 3.4596002 3.7878997
6 3.7933593 2.8643153 4.7224035
8 4.322031 3.1612597 5.482803
10 4.72625 3.9691992 5.4833007
11 4.7007813 4.188082 5.21348
13 4.82625 4.256375 5.396125
14 4.8477345 4.1462927 5.549176
16 4.9283595 4.2555537 5.6011653
18 5.114531 4.6762633 5.552799
19 5.1473436 4.676371 5.618316
21 4.9721093 4.41337 5.5308485
22 5.0730467 4.5466976 5.599396
24 5.02125 4.3480973 5.6944027
26 5.0604687 4.3275785 5.793359
27 5.05125 4.286139 5.816361
29 5.0442967 4.3177514 5.7708426
30 5.1024218 4.4710646 5.733779
32 5.126875 4.465252 5.788498
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
2 0.14340478 0.0087395385 0.27807003
3 0.14340478 0.0087395385 0.27807003
5 1.5833397 1.3685977 1.7980815
6 2.3980742 2.0056396 2.7905085
8 2.9982593 2.405513 3.5910056
10 3.223771 2.5836666 3.8638754
11 3.2744844 2.5400035 4.0089655
13 3.3253279 2.5432005 4.1074553
14 3.3541071 2.4528217 4.2553926
16 3.350887 2.4325686 4.2692056
18 3.3465235 2.5514548 4.141592
19 3.3750722 2.5304132 4.2197313
21 3.3685422 2.4154613 4.3216233
22 3.3837707 2.5091362 4.2584047
24 3.3638434 2.4450667 4.2826204
26 3.4043207 2.4234707 4.385171
27 3.4073212 2.489186 4.325456
29 3.4303648 2.5155063 4.345223
30 3.4546924 2.5030787 4.4063063
32 3.463056 2.5089066 4.417206
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:6.0490155]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.39646 to screen 0.80983,0.39646 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.39646 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.64766 to screen 0.80983,0.64766 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.64766 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.89887 to screen 0.80983,0.89887 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.89887 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.78920 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.58022 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
