# Reward: nearestPPO
# gnuplot run-nearestppo-reward.gp > run-nearestppo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 0.01497971 -0.12044543 0.15040484
3 0.16376881 -0.073397145 0.4009348
5 0.41278863 0.2224945 0.6030827
6 0.552932 0.33458722 0.77127683
8 0.59505713 0.38294402 0.8071702
10 0.5942378 0.27765703 0.9108186
11 0.5263795 0.15624426 0.89651483
13 0.5503262 0.1393027 0.9613498
14 0.7465168 0.5595438 0.9334898
16 0.58967817 0.27267164 0.90668464
18 0.6511387 0.48462355 0.8176539
19 0.65647507 0.36205056 0.9508996
21 0.71180826 0.47025472 0.9533618
22 0.6604788 0.32478315 0.9961744
24 0.568743 0.15171424 0.9857718
26 0.6851505 0.22833383 1.1419672
27 0.6721245 0.30275384 1.0414952
29 0.602669 0.2790881 0.9262499
30 0.63017195 0.33965516 0.92068875
32 0.62472206 0.37536433 0.87407976
EOD
$p0s1 << EOD
0 -0.0068202685 -0.106557816 0.09291728
2 0.33759707 0.1795785 0.49561566
3 0.41996956 0.32911873 0.5108204
5 0.49061918 0.3206139 0.6606245
6 0.5122145 0.37250045 0.65192854
8 0.55091107 0.48184943 0.61997265
10 0.5853099 0.33782026 0.83279955
11 0.5839375 0.39708382 0.7707912
13 0.54662293 0.3464754 0.7467705
14 0.62819684 0.5021742 0.7542195
16 0.59548944 0.46518928 0.72578955
18 0.60986763 0.40791878 0.81181645
19 0.5541518 0.37824717 0.73005635
21 0.5819039 0.3943141 0.7694937
22 0.5779639 0.41507807 0.74084973
24 0.53239065 0.33007014 0.73471117
26 0.5650137 0.3727478 0.75727963
27 0.5556439 0.34464398 0.7666439
29 0.5344965 0.3337528 0.7352401
30 0.5183711 0.34091815 0.6958241
32 0.526754 0.32737523 0.72613275
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.8724663:1.2194453]
set arrow 1 from screen 0.07428,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30414,0.14525 to screen 0.30414,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.30414,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53400,0.14525 to screen 0.53400,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53400,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76386,0.14525 to screen 0.76386,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.76386,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.28053 to screen 0.80983,0.28053 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−0.5' at screen 0.06334,0.28053 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.46213 to screen 0.80983,0.46213 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.06334,0.46213 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.64373 to screen 0.80983,0.64373 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.06334,0.64373 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.82533 to screen 0.80983,0.82533 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.06334,0.82533 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.69498 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.64749 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
