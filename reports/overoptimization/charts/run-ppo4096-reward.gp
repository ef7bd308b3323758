# Reward: ppo4096
# gnuplot run-ppo4096-reward.gp > run-ppo4096-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2754557 2.1395743 2.4113374
2 3.811914 3.6104305 4.0133977
4 4.6718097 4.4160795 4.9275403
6 5.0839844 4.8770146 5.290954
8 5.246875 5.143041 5.350709
10 5.0434895 4.8919973 5.194982
12 4.6816406 4.3270597 5.0362215
14 4.099414 3.3895588 4.8092694
16 3.4251952 2.5937805 4.2566104
18 2.2873697 0.6224992 3.9522405
20 1.2533854 -0.025138069 2.531909
22 1.3059245 0.7060135 1.9058355
24 1.3740885 0.24570696 2.50247
26 1.1000651 0.07929789 2.1208322
28 0.975651 0.004343256 1.9469588
30 0.88235676 -0.08456909 1.8492826
32 0.82415366 -0.016233232 1.6645405
34 0.74811196 -0.066378824 1.5626028
36 0.7349609 -0.049261253 1.5191832
38 0.70553386 -0.063069 1.4741367
40 0.69746095 -0.046219487 1.4411414
EOD
$p0s1 << EOD
0 0.14902422 0.030241385 0.26780704
2 1.8122964 1.4750581 2.1495347
4 2.629399 2.351138 2.90766
6 3.1590486 2.9513466 3.3667505
8 3.5000026 3.327261 3.672744
10 3.6320877 3.39231 3.8718657
12 3.7559607 3.5193193 3.992602
14 3.8364704 3.588036 4.0849047
16 3.8961055 3.6541946 4.1380167
18 3.998793 3.7493033 4.2482824
20 4.0203958 3.7951994 4.2455916
22 3.988291 3.7639437 4.2126384
24 4.0195746 3.801541 4.2376084
26 4.0269628 3.8068624 4.247063
28 4.0323596 3.8112338 4.253485
30 4.0363226 3.8152447 4.2574005
32 4.0368876 3.8169115 4.2568636
34 4.042897 3.82037 4.2654243
36 4.0398426 3.819249 4.260436
38 4.0411396 3.8201072 4.2621717
40 4.041525 3.820227 4.2628226
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.30198023:5.56812]
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
set arrow 7 from screen 0.05312,0.18434 to screen 0.80983,0.18434 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.18434 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.44320 to screen 0.80983,0.44320 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.44320 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.70206 to screen 0.80983,0.70206 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.70206 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.27461 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.70744 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
