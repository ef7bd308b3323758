# Reward: tighter
# gnuplot run-tighter-reward.gp > run-tighter-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
2 2.2532032 2.1761417 2.3302643
3 2.2532032 2.1761417 2.3302643
5 3.5917187 3.4383986 3.745039
6 4.074297 3.734054 4.41454
8 4.6769533 4.4444914 4.909415
10 4.9313283 4.7838902 5.078766
11 4.876328 4.7222967 5.0303593
13 5.0601563 4.987393 5.13292
14 5.112578 5.066201 5.158955
16 4.9710155 4.756323 5.1857085
18 5.1585155 5.0140114 5.30302
19 5.157578 5.0336976 5.281459
21 5.1234374 4.9262686 5.320606
22 5.0966406 4.839947 5.353334
24 5.180156 4.998808 5.3615046
26 5.1555467 4.9216003 5.3894935
27 5.195703 5.0160837 5.3753223
29 5.223906 5.0840154 5.363797
30 5.2279687 5.0919514 5.3639865
32 5.254297 5.119251 5.3893433
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
2 0.14340478 0.0087395385 0.27807003
3 0.14340478 0.0087395385 0.27807003
5 1.5712072 1.3418014 1.8006128
6 2.2756648 1.9091737 2.642156
8 2.7404613 2.2369206 3.244002
10 2.925183 2.250725 3.599641
11 2.9058673 2.2576778 3.554057
13 2.9449573 2.3226464 3.5672681
14 2.980914 2.3205287 3.6412995
16 2.874036 2.1561902 3.5918822
18 3.0342944 2.3152506 3.7533379
19 3.0534983 2.3452106 3.761786
21 3.0187707 2.3756208 3.6619205
22 2.9362698 2.2996442 3.5728953
24 3.063423 2.3759685 3.7508774
26 3.0833013 2.2468073 3.9197955
27 3.0752947 2.304705 3.8458848
29 3.1199152 2.3970652 3.8427656
30 3.1316905 2.3894942 3.8738868
32 3.1445153 2.3617907 3.9272397
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:5.605073]
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
set arrow 7 from screen 0.05312,0.41635 to screen 0.80983,0.41635 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.41635 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.68746 to screen 0.80983,0.68746 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.68746 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.85748 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.57150 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
