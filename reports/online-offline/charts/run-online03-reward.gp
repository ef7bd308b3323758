# Reward: online03
# gnuplot run-online03-reward.gp > run-online03-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
8 -0.2627322 -0.50601107 -0.019453341
15 0.227085 0.01773372 0.4364363
23 0.42265603 0.31299713 0.5323149
30 0.505462 0.20455122 0.80637276
38 0.6660478 0.37582916 0.95626646
45 0.6342111 0.30101857 0.96740365
53 0.65709126 0.4398575 0.874325
60 0.8044363 0.52682686 1.0820458
68 0.769295 0.3960071 1.1425829
75 0.86878395 0.617035 1.120533
83 0.9339695 0.8044659 1.0634731
90 0.8458067 0.592981 1.0986325
98 0.7442049 0.5637617 0.92464805
105 0.6764157 0.58450884 0.7683225
113 0.6668845 0.4629609 0.870808
120 0.7447363 0.5491431 0.94032955
128 0.7286358 0.5531827 0.9040888
135 0.7417131 0.5133044 0.9701218
143 0.7255713 0.5672831 0.8838594
150 0.761492 0.58921576 0.9337683
EOD
$p0s1 << EOD
0 0.023503149 -0.18028866 0.22729497
8 0.19229439 -0.012702024 0.3972908
15 0.50587946 0.22012204 0.7916369
23 0.7080272 0.3879353 1.0281191
30 0.8028396 0.44327572 1.1624035
38 0.9362462 0.52982706 1.3426654
45 0.87248755 0.46772766 1.2772473
53 0.9913401 0.66716695 1.3155133
60 0.9224096 0.5332455 1.3115737
68 0.9855109 0.574205 1.3968167
75 1.0334908 0.64138716 1.4255942
83 1.0074126 0.6776686 1.3371564
90 1.0345181 0.6907466 1.3782896
98 0.928974 0.5864157 1.2715323
105 0.9227423 0.5915576 1.253927
113 0.93730587 0.7244901 1.1501217
120 0.9357674 0.6761925 1.1953423
128 0.9636407 0.73603606 1.1912452
135 0.9771471 0.69524986 1.2590443
143 0.98489 0.7168259 1.252954
150 1.0030167 0.7623488 1.2436845
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:150]
unset ytics
unset logscale y
set yrange [-0.93465745:1.5163732]
set arrow 1 from screen 0.07428,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31946,0.14525 to screen 0.31946,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.31946,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56465,0.14525 to screen 0.56465,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.56465,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.27999 to screen 0.80983,0.27999 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−0.5' at screen 0.06334,0.27999 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.43498 to screen 0.80983,0.43498 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.06334,0.43498 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.58997 to screen 0.80983,0.58997 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.06334,0.58997 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.74496 to screen 0.80983,0.74496 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.06334,0.74496 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.89995 to screen 0.80983,0.89995 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.5' at screen 0.06334,0.89995 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.67103 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.74590 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
