# Reward: ppo4096small
# gnuplot run-ppo4096small-reward.gp > run-ppo4096small-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2754557 2.1395743 2.4113374
2 3.819922 3.7540576 3.8857863
4 4.6027346 4.458145 4.7473235
6 5.059766 4.892863 5.226669
8 5.3180337 5.233569 5.4024987
10 5.361849 5.1493487 5.574349
12 5.1098957 4.802797 5.416995
14 4.8466797 4.334226 5.3591332
16 4.422461 3.5865626 5.2583594
18 4.007292 3.2326307 4.7819524
20 3.6464193 2.5927548 4.7000837
22 3.3373046 2.1982205 4.476389
24 3.0257812 1.8202993 4.231263
26 2.623763 1.3924295 3.8550966
28 2.4090495 1.1936523 3.6244466
30 2.2004557 1.0572274 3.3436842
32 2.0201173 0.8936522 3.1465821
34 1.9304688 0.8518957 3.0090418
36 1.8401042 0.8099954 2.870213
38 1.800586 0.7897902 2.8113816
40 1.778711 0.7903697 2.7670522
EOD
$p0s1 << EOD
0 0.15809013 0.032524973 0.2836553
2 1.6543041 1.5060568 1.8025514
4 2.2468867 2.0777507 2.416023
6 2.5522242 2.3050091 2.7994394
8 2.7427392 2.4777424 3.0077362
10 2.8353987 2.5577905 3.1130068
12 2.8809931 2.5943868 3.1675994
14 2.908688 2.6029809 3.2143953
16 2.9281445 2.621226 3.2350626
18 2.9403586 2.6271894 3.2535279
20 2.9510202 2.6340141 3.2680266
22 2.956533 2.6379514 3.2751145
24 2.9611762 2.6411655 3.2811868
26 2.965329 2.6448758 3.2857819
28 2.9675057 2.6461718 3.2888396
30 2.969367 2.6480627 3.2906716
32 2.9697614 2.64803 3.291493
34 2.9700687 2.647932 3.2922056
36 2.9716704 2.6498682 3.2934728
38 2.972183 2.6503882 3.2939777
40 2.9721994 2.650425 3.293974
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:5.797323]
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
set arrow 7 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.40736 to screen 0.80983,0.40736 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.40736 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66948 to screen 0.80983,0.66948 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.66948 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.37836 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.53478 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
