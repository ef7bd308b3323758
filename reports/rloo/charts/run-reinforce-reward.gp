# Reward: reinforce
# gnuplot run-reinforce-reward.gp > run-reinforce-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.35521778 -0.7531984 0.042762857
3 -0.22782744 -0.85612303 0.4004681
5 0.036977276 -0.7022827 0.7762373
6 0.033864018 -0.81510663 0.8828347
8 0.35034713 -0.6091654 1.3098596
10 0.5418117 -0.47948468 1.5631081
11 0.7393622 -0.3078354 1.7865598
13 0.8842263 -0.21026137 1.978714
14 1.016126 -0.03688603 2.069138
16 1.0649618 -0.09409043 2.224014
18 1.0617834 -0.27734336 2.4009101
19 1.0568001 -0.13775022 2.2513506
21 1.1469799 -0.1501831 2.4441428
22 1.1963683 -0.1200817 2.5128183
24 1.1314315 -0.26849484 2.5313578
26 1.091634 -0.3838846 2.5671527
27 0.9666807 -0.6765688 2.6099303
29 1.0779471 -0.30523616 2.4611304
30 1.067292 -0.47484106 2.609425
32 1.0186465 -0.55793256 2.5952256
EOD
$p0s1 << EOD
0 0.049078915 -0.18815246 0.2863103
2 0.6412855 0.09517747 1.1873934
3 0.86121786 0.16582777 1.556608
5 1.2056111 0.5066521 1.9045701
6 1.2922486 0.44781256 2.1366847
8 1.5325011 0.74732184 2.3176804
10 1.632385 0.8039747 2.4607952
11 1.6493502 0.9604142 2.3382862
13 1.7890971 0.9910327 2.5871615
14 1.7740613 1.0435661 2.5045567
16 1.9131174 0.989411 2.8368237
18 1.967518 0.9881039 2.946932
19 1.9956096 0.92634785 3.0648713
21 1.954959 0.93083197 2.979086
22 1.9664756 0.9927257 2.9402254
24 1.9565307 0.92060363 2.9924576
26 1.9713818 0.89545214 3.0473115
27 1.9688174 0.87752277 3.060112
29 2.0051746 0.9285095 3.0818398
30 1.9917046 0.92488176 3.0585275
32 1.9916053 0.9407025 3.042508
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.0136415:3.2393584]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14769 to screen 0.80983,0.14769 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1' at screen 0.04219,0.14769 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.32633 to screen 0.80983,0.32633 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.32633 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.50498 to screen 0.80983,0.50498 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.50498 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.68362 to screen 0.80983,0.68362 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.68362 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.86227 to screen 0.80983,0.86227 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.86227 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.01940,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.50831 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.68212 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
