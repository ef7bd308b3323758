# Reward: clip2
# gnuplot run-clip2-reward.gp > run-clip2-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
1 3.0070312 2.4182422 3.5958202
2 2.523125 1.2519678 3.7942822
3 3.365 2.823446 3.906554
4 4.0434375 3.5414076 4.5454674
5 4.3639846 3.783185 4.9447837
6 4.5435157 3.9749024 5.1121287
7 4.666406 3.978035 5.3547773
8 4.8241405 4.479207 5.169074
9 4.760703 4.1630683 5.358338
10 4.96125 4.1471925 5.7753077
11 5.1257033 4.376679 5.8747272
12 5.075 4.1447754 6.0052247
13 5.2057815 4.713159 5.6984034
14 5.20875 4.634267 5.783233
15 5.1503124 4.500756 5.799869
16 5.2591405 4.6667805 5.851501
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
1 1.1742768 0.61648417 1.7320695
2 0.9060987 -0.38062552 2.192823
3 1.7505685 0.98403233 2.5171046
4 2.248291 1.5278625 2.9687195
5 2.630871 1.9901767 3.2715654
6 2.8805985 2.2491288 3.5120685
7 3.0618312 2.1943545 3.9293082
8 3.1830199 2.355178 4.0108614
9 3.3615146 2.292241 4.430788
10 3.4622407 2.4082537 4.516228
11 3.4992669 2.4850502 4.5134835
12 3.489036 2.534958 4.4431143
13 3.5057669 2.6322703 4.379263
14 3.5610745 2.6457791 4.4763703
15 3.589269 2.605419 4.573119
16 3.5906565 2.6209567 4.560356
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-0.6360595:6.2606587]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.21532 to screen 0.80983,0.21532 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.21532 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.43565 to screen 0.80983,0.43565 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.43565 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.65598 to screen 0.80983,0.65598 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.65598 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.87631 to screen 0.80983,0.87631 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.87631 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.79470 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.61089 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
