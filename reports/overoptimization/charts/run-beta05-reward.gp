# Reward: beta05
# gnuplot run-beta05-reward.gp > run-beta05-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2754557 2.1395743 2.4113374
2 2.9347656 2.6576211 3.21191
4 3.4072917 3.0710678 3.7435155
6 3.5852213 3.2592027 3.9112399
8 3.4203124 3.1821904 3.6584346
10 3.3727865 3.117127 3.6284459
12 3.242578 2.860638 3.6245184
14 3.4527345 2.9963148 3.909154
16 3.3797526 2.8670561 3.8924491
18 3.329427 2.8558137 3.8030403
20 3.3950522 3.0809975 3.7091067
22 3.2763672 2.6372993 3.915435
24 3.3766277 3.0039225 3.7493327
26 3.3220704 2.914081 3.7300596
28 3.2627604 2.8306887 3.694832
30 3.3416667 2.882733 3.8006003
32 3.3857422 2.8934546 3.8780298
34 3.3330078 2.8267958 3.8392198
36 3.367578 2.87558 3.859576
38 3.3451822 2.9431612 3.7472034
40 3.3296876 2.9286544 3.7307205
EOD
$p0s1 << EOD
0 0.13338022 -0.4796475 0.7464079
2 2.3039248 1.6530472 2.9548023
4 3.319749 3.0833464 3.5561516
6 3.6926186 3.2942543 4.090983
8 3.7476547 3.2202706 4.2750387
10 3.577415 2.976351 4.1784787
12 3.7094731 3.2484627 4.1704836
14 3.8253677 3.4946892 4.156046
16 3.7156875 3.1332614 4.298114
18 3.6857522 3.1812944 4.19021
20 3.705065 3.1966217 4.213508
22 3.7884097 3.3891582 4.187661
24 3.8670897 3.4848747 4.249305
26 3.8248398 3.402046 4.247634
28 3.8089445 3.398806 4.219083
30 3.8517504 3.5400863 4.1634145
32 3.9508362 3.5562496 4.3454227
34 3.9525383 3.6298525 4.2752237
36 3.9828167 3.617639 4.3479943
38 3.9878752 3.5943234 4.381427
40 3.9747794 3.5656176 4.383941
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.67419106:4.578485]
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
set arrow 7 from screen 0.05312,0.24277 to screen 0.80983,0.24277 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.24277 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.38742 to screen 0.80983,0.38742 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.38742 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.53206 to screen 0.80983,0.53206 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.53206 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.67671 to screen 0.80983,0.67671 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.67671 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.82135 to screen 0.80983,0.82135 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.82135 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward/gold' at screen 0.82858,0.72439 left front textcolor rgb '#006aa6'
set label 14 'reward/proxy' at screen 0.82858,0.81770 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
