# Reward: lambda095
# gnuplot run-lambda095-reward.gp > run-lambda095-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.20428465 -0.41980568 0.011236361
4 0.47547203 0.06009726 0.8908468
6 1.022531 0.76184285 1.2832192
8 1.6270952 1.4855156 1.7686747
10 2.074721 1.8762943 2.273148
12 2.2424476 2.060819 2.4240766
14 2.3394048 2.201888 2.4769216
16 2.3999202 2.183776 2.6160643
18 2.435149 2.1944256 2.6758723
20 2.4948459 2.2416909 2.7480009
22 2.4964824 2.2331555 2.7598093
24 2.5122058 2.208808 2.8156035
26 2.5101585 2.2167964 2.8035207
28 2.5185287 2.2178633 2.819194
30 2.4959097 2.2600875 2.731732
32 2.546867 2.2927911 2.8009427
34 2.550932 2.3262725 2.7755914
36 2.5496707 2.2650595 2.8342817
38 2.5629458 2.2463982 2.8794932
40 2.5478196 2.209819 2.88582
EOD
$p0s1 << EOD
0 -0.022513855 -0.295631 0.25060326
2 0.33854532 0.14097048 0.5361202
4 0.65414906 0.35738954 0.95090854
6 1.0377424 0.8447774 1.2307073
8 1.4904355 1.1885964 1.7922747
10 1.7540354 1.440934 2.0671368
12 1.8531352 1.5514171 2.1548533
14 1.9305078 1.5919896 2.269026
16 1.9740762 1.619483 2.3286693
18 2.0244503 1.7177922 2.3311086
20 2.085143 1.7270659 2.4432204
22 2.0576015 1.7073555 2.4078472
24 2.0524797 1.700947 2.4040127
26 2.0679934 1.7845458 2.3514411
28 2.0517185 1.7424101 2.361027
30 2.0818388 1.7431531 2.4205246
32 2.1020584 1.7351635 2.4689534
34 2.123779 1.8153079 2.43225
36 2.1355608 1.800917 2.4702046
38 2.121778 1.7855816 2.4579744
40 2.139571 1.7911476 2.4879942
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.9422204:3.0330522]
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
set arrow 7 from screen 0.05312,0.32533 to screen 0.80983,0.32533 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.32533 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.51646 to screen 0.80983,0.51646 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.51646 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.70759 to screen 0.80983,0.70759 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.70759 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.89871 to screen 0.80983,0.89871 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.89871 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.81229 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.73426 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
