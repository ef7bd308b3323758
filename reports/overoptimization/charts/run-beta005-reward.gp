# Reward: beta005
# gnuplot run-beta005-reward.gp > run-beta005-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2369921 2.1540792 2.319905
2 2.8782032 2.6804957 3.0759106
4 3.5116796 3.3009622 3.722397
6 3.7457812 3.468093 4.0234694
8 3.7267187 3.44621 4.0072274
10 3.6988282 3.3386736 4.058983
12 3.5423827 3.162345 3.9224207
14 3.5613673 3.135333 3.9874012
16 3.576211 3.0915587 4.060863
18 3.6121874 3.1359642 4.088411
20 3.578789 3.077936 4.0796423
22 3.5686328 3.007343 4.129923
24 3.5501952 3.0179582 4.0824323
26 3.5576954 3.0218968 4.093494
28 3.574453 3.0653584 4.083548
30 3.5394142 2.9401455 4.138683
32 3.5606642 3.0243092 4.0970187
34 3.5746484 3.0243948 4.1249022
36 3.556836 2.9840746 4.129597
38 3.584297 2.9919617 4.176632
40 3.5414062 2.9346519 4.1481605
EOD
$p0s1 << EOD
0 0.102190934 -0.23286082 0.4372427
2 2.0227234 1.5822603 2.4631867
4 3.2157056 2.8061836 3.6252277
6 3.6116114 3.1645935 4.0586295
8 3.7311711 3.199633 4.2627096
10 3.8473349 3.340276 4.3543935
12 3.8332474 3.3094435 4.3570514
14 3.8561914 3.2934592 4.418924
16 3.901451 3.3545449 4.4483576
18 3.9210753 3.3762903 4.4658604
20 3.9286573 3.4151256 4.442189
22 3.9539945 3.445435 4.462554
24 3.9437656 3.4361365 4.4513946
26 3.9090729 3.4127889 4.405357
28 3.9983854 3.5038204 4.492951
30 3.9173744 3.4332452 4.4015036
32 3.9720304 3.4840388 4.460022
34 3.9657135 3.4518888 4.479538
36 3.9867778 3.4903357 4.48322
38 3.9839447 3.490176 4.4777136
40 3.985921 3.5045702 4.4672713
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.42189327:4.681983]
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
set arrow 7 from screen 0.05312,0.20806 to screen 0.80983,0.20806 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.20806 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.35692 to screen 0.80983,0.35692 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.35692 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.50578 to screen 0.80983,0.50578 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.50578 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.65464 to screen 0.80983,0.65464 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.65464 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.80351 to screen 0.80983,0.80351 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.80351 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward/gold' at screen 0.82858,0.73524 left front textcolor rgb '#006aa6'
set label 14 'reward/proxy' at screen 0.82858,0.80141 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
