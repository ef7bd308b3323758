# Reward: ppo
# gnuplot run-ppo-reward.gp > run-ppo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.440625 0.3019723 0.5792777
2 0.2140625 0.06151462 0.36661038
4 0.0921875 -0.34235808 0.5267331
6 0.1390625 -0.12892424 0.40704924
8 0.1890625 0.033340015 0.34478498
10 0.2 0.03500593 0.36499408
12 0.20625 0.04225703 0.37024298
14 0.2234375 0.09966581 0.3472092
16 0.1921875 0.063386194 0.3209888
18 0.1390625 -0.061083052 0.33920807
20 0.1234375 -0.02261866 0.26949367
22 0.109375 -0.07582581 0.2945758
24 0.0859375 -0.094892934 0.26676792
26 0.0796875 -0.088525996 0.247901
28 0.084375 -0.11482802 0.283578
30 0.0640625 -0.17279662 0.30092162
32 0.0609375 -0.15262777 0.27450278
34 0.0765625 -0.11468747 0.2678125
36 0.084375 -0.11388101 0.282631
38 0.0984375 -0.100552835 0.29742783
40 0.08125 -0.13702203 0.29952204
EOD
$p0s1 << EOD
0 -0.41238585 -3.9057958 3.081024
2 0.7494214 -2.0055888 3.5044315
4 1.2997465 -1.6961564 4.2956495
6 1.6892898 -0.8557041 4.2342834
8 1.8943974 -0.3068967 4.0956917
10 2.2051249 -0.015800877 4.4260507
12 2.2175071 0.07033892 4.364675
14 2.118523 -0.29184678 4.5288925
16 2.203162 -0.41383594 4.82016
18 2.5981534 -0.080533825 5.27684
20 2.6114273 -0.12483605 5.347691
22 2.578788 0.014673858 5.1429024
24 2.723067 0.26595086 5.1801834
26 2.7389276 0.46259716 5.0152583
28 2.8761675 0.3768485 5.3754864
30 2.9680867 0.6362433 5.29993
32 2.9464855 0.54795206 5.345019
34 2.868282 0.37422866 5.3623357
36 2.8833103 0.44683638 5.319784
38 2.8817523 0.53744906 5.226055
40 2.9681308 0.6109859 5.3252754
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-4.159638:5.742222]
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
set arrow 7 from screen 0.05312,0.15750 to screen 0.80983,0.15750 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−4' at screen 0.04219,0.15750 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.31096 to screen 0.80983,0.31096 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−2' at screen 0.04219,0.31096 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.46442 to screen 0.80983,0.46442 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.46442 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.61788 to screen 0.80983,0.61788 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.61788 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.77135 to screen 0.80983,0.77135 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.77135 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward/gold' at screen 0.82858,0.47066 left front textcolor rgb '#006aa6'
set label 14 'reward/proxy' at screen 0.82858,0.69217 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
