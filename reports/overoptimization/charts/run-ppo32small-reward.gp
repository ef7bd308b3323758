# Reward: ppo32small
# gnuplot run-ppo32small-reward.gp > run-ppo32small-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2754557 2.1395743 2.4113374
2 3.1261067 2.9386258 3.313588
4 3.7192056 3.5523148 3.8860967
6 3.9904947 3.5719898 4.409
8 3.9708984 3.46529 4.4765067
10 3.9397135 3.2713234 4.6081038
12 3.7506511 3.1530445 4.3482575
14 3.4847004 2.7637577 4.2056437
16 3.3416667 2.5057583 4.177575
18 3.2253907 2.3067932 4.143988
20 3.1797526 2.164256 4.195249
22 3.0470052 1.9648045 4.1292057
24 2.8947916 1.8719424 3.917641
26 2.7570963 1.7813803 3.7328124
28 2.6151042 1.5459459 3.6842625
30 2.5889323 1.3866571 3.7912076
32 2.5164714 1.3041179 3.7288249
34 2.4434245 1.2584963 3.6283526
36 2.380013 1.1334349 3.6265912
38 2.335091 1.0777583 3.592424
40 2.338151 1.085307 3.590995
EOD
$p0s1 << EOD
0 0.26782778 -0.38568252 0.9213381
2 1.9130496 1.2725812 2.5535178
4 2.837955 2.2837029 3.3922071
6 3.1913235 2.632655 3.749992
8 3.3235958 2.8024132 3.844778
10 3.363483 2.8508182 3.8761477
12 3.387585 2.8596377 3.9155324
14 3.4334917 2.9095132 3.95747
16 3.4386015 2.9149556 3.9622474
18 3.418611 2.9109535 3.9262686
20 3.448434 2.918999 3.9778693
22 3.4643266 2.931072 3.997581
24 3.4629114 2.9165392 4.0092835
26 3.4581285 2.9327257 3.983531
28 3.475226 2.9341218 4.01633
30 3.4837878 2.9399598 4.0276155
32 3.484404 2.9411716 4.0276365
34 3.4863138 2.9416363 4.030991
36 3.4880931 2.9424334 4.033753
38 3.4877863 2.9435325 4.03204
40 3.4883206 2.9436278 4.0330133
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.58543396:4.807855]
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
set arrow 7 from screen 0.05312,0.22772 to screen 0.80983,0.22772 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.22772 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.36860 to screen 0.80983,0.36860 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.36860 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.50947 to screen 0.80983,0.50947 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.50947 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.65035 to screen 0.80983,0.65035 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.65035 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.79122 to screen 0.80983,0.79122 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.79122 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward/gold' at screen 0.82858,0.55711 left front textcolor rgb '#006aa6'
set label 14 'reward/proxy' at screen 0.82858,0.71914 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
