# Reward: moving
# gnuplot run-moving-reward.gp > run-moving-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.22261368 -0.61202055 0.1667932
3 -0.0064441175 -0.41049144 0.39760318
5 0.35791147 -0.06375754 0.7795805
6 0.50232035 0.041225772 0.96341497
8 0.6814764 0.117060445 1.2458924
10 1.0164976 0.18745619 1.845539
11 1.0408192 0.23904596 1.8425922
13 1.1896591 0.36691415 2.012404
14 1.1861063 0.43317136 1.9390414
16 1.2962862 0.43497548 2.1575968
18 1.3992771 0.66613144 2.1324227
19 1.4379196 0.7633525 2.1124868
21 1.5251423 0.80935913 2.2409253
22 1.5799149 0.9616362 2.1981938
24 1.6132326 1.0339274 2.1925378
26 1.6682786 1.1389837 2.1975734
27 1.6546454 1.1447042 2.1645865
29 1.6932065 1.1080388 2.2783744
30 1.6771772 1.0036824 2.350672
32 1.6902169 1.0328287 2.3476052
EOD
$p0s1 << EOD
0 0.049078915 -0.18815246 0.2863103
2 0.6221627 0.21643157 1.0278938
3 0.55039126 0.33765334 0.7631292
5 0.73221576 0.5686824 0.8957492
6 0.87233794 0.77895254 0.96572334
8 1.0904175 0.9368641 1.243971
10 1.3066484 1.1034737 1.5098231
11 1.3553022 1.1880298 1.5225748
13 1.5679146 1.2886465 1.8471829
14 1.6001519 1.2714231 1.9288806
16 1.7489555 1.3438425 2.1540685
18 1.810096 1.4520857 2.1681063
19 1.7969366 1.5138386 2.0800347
21 1.8345085 1.5948725 2.0741446
22 1.8870349 1.5625248 2.211545
24 1.9555757 1.5687462 2.342405
26 2.008065 1.449561 2.5665689
27 2.0091174 1.4090922 2.6091423
29 2.0679533 1.3851544 2.7507522
30 2.0696342 1.3783853 2.760883
32 2.0744443 1.4062322 2.7426562
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.93722296:2.903118]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.33067 to screen 0.80983,0.33067 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.33067 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.52851 to screen 0.80983,0.52851 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.52851 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.72635 to screen 0.80983,0.72635 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.72635 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.66507 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.74108 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
