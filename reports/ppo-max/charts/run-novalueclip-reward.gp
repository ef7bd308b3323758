# Reward: noValueClip
# gnuplot run-novalueclip-reward.gp > run-novalueclip-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
2 2.2532032 2.1761417 2.3302643
3 2.2532032 2.1761417 2.3302643
5 3.5740626 3.4084244 3.7397008
6 3.9019532 3.5418189 4.2620873
8 4.5086718 4.005018 5.0123253
10 4.7921877 4.3827105 5.2016644
11 4.8430467 4.5494018 5.136692
13 5.1539063 4.865079 5.4427333
14 5.147734 4.9711857 5.324283
16 5.128203 4.9925265 5.26388
18 5.3303127 5.200517 5.460108
19 5.3304687 5.235261 5.4256763
21 5.2834377 5.1004033 5.4664717
22 5.237969 4.936948 5.53899
24 5.2089844 5.0002694 5.4176993
26 5.2933593 5.1534166 5.433302
27 5.272734 5.0092697 5.5361986
29 5.3117967 5.0975137 5.52608
30 5.3441405 5.1943336 5.493948
32 5.3425 5.15223 5.53277
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
2 0.14340478 0.0087395385 0.27807003
3 0.14340478 0.0087395385 0.27807003
5 1.5543202 1.3488396 1.7598008
6 2.2243252 2.0682478 2.3804028
8 2.768056 2.4326658 3.103446
10 2.9937146 2.3505008 3.6369286
11 3.0537539 2.3391032 3.7684045
13 3.1993296 2.4435647 3.9550943
14 3.2315729 2.4990354 3.9641104
16 3.1542675 2.3753757 3.9331596
18 3.229469 2.4926083 3.9663296
19 3.2325675 2.4815466 3.9835885
21 3.2307436 2.4556892 4.0057983
22 3.2583525 2.4242113 4.0924935
24 3.1983647 2.3568835 4.039846
26 3.2748795 2.430712 4.1190467
27 3.2809753 2.5361702 4.0257807
29 3.3035338 2.5821023 4.0249653
30 3.3211942 2.5636759 4.0787125
32 3.3101814 2.5536594 4.066703
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:5.7605495]
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
set arrow 7 from screen 0.05312,0.40904 to screen 0.80983,0.40904 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.40904 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.67282 to screen 0.80983,0.67282 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.67282 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.84989 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.58184 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
