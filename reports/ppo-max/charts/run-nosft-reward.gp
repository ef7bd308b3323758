# Reward: noSFT
# gnuplot run-nosft-reward.gp > run-nosft-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.8635156 0.80714977 0.9198815
2 0.8635156 0.80714977 0.9198815
3 0.8635156 0.80714977 0.9198815
5 1.2114844 1.1239413 1.2990274
6 1.6392969 1.4775817 1.801012
8 2.5716407 2.195311 2.9479702
10 2.6403906 2.2428038 3.0379775
11 2.8822656 2.39154 3.372991
13 3.1403906 2.111791 4.16899
14 3.1914845 1.7440052 4.6389637
16 3.4746094 1.8257929 5.123426
18 3.876797 2.305294 5.4483
19 4.0810156 2.447096 5.7149353
21 3.9828124 2.3123376 5.6532874
22 3.9432812 2.1771102 5.709452
24 4.0955467 2.3553708 5.835723
26 4.031797 2.2459414 5.817652
27 3.9263282 2.051046 5.8016105
29 3.9079688 2.0227299 5.7932076
30 3.873203 2.018138 5.728268
32 3.9560156 2.0612767 5.8507547
EOD
$p0s1 << EOD
0 0.1297679 -0.46459574 0.7241315
2 0.1297679 -0.46459574 0.7241315
3 0.1297679 -0.46459574 0.7241315
5 0.5052858 -0.10706654 1.1176381
6 1.1070408 0.3876008 1.8264806
8 2.315075 1.5272671 3.1028829
10 3.1403553 2.5859268 3.694784
11 3.340493 2.6302888 4.050697
13 3.4885845 2.4491417 4.528027
14 3.5230255 2.251319 4.794732
16 3.6824126 2.4003677 4.9644575
18 3.5929792 2.444973 4.7409854
19 3.5223758 2.5037153 4.541036
21 3.59759 2.4414222 4.7537575
22 3.6833029 2.4271226 4.939483
24 3.7201388 2.421092 5.0191855
26 3.7493181 2.4767163 5.02192
27 3.8135273 2.43293 5.1941247
29 3.8465273 2.4167776 5.276277
30 3.8517003 2.435378 5.2680225
32 3.8327477 2.3527524 5.312743
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.71720976:6.1033688]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.22514 to screen 0.80983,0.22514 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.22514 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.44793 to screen 0.80983,0.44793 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.44793 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.67072 to screen 0.80983,0.67072 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.67072 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.89351 to screen 0.80983,0.89351 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.89351 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.81764,0.66582 to screen 0.82389,0.68270 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'reward/gold' at screen 0.82858,0.68270 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.81764,0.65209 to screen 0.82389,0.63522 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'reward/proxy' at screen 0.82858,0.63522 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
