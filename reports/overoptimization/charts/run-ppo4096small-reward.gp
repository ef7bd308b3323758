# Reward: ppo4096small
# gnuplot run-ppo4096small-reward.gp > run-ppo4096small-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2369921 2.1540792 2.319905
2 3.7008202 3.5604193 3.8412213
4 4.5083203 4.3567085 4.659932
6 5.0008593 4.8561153 5.145603
8 5.2321095 5.0377154 5.426503
10 5.3644533 5.2266645 5.5022416
12 5.156875 4.978449 5.335301
14 4.8834767 4.600453 5.1665006
16 4.5596094 4.097945 5.021273
18 4.1960936 3.7451456 4.647042
20 3.8152344 3.2397985 4.3906703
22 3.6535156 2.9845157 4.3225155
24 3.327422 2.620117 4.0347266
26 3.0402343 2.2761166 3.804352
28 2.8065624 2.07473 3.5383952
30 2.6066797 1.8976852 3.315674
32 2.4486718 1.7309748 3.166369
34 2.339492 1.6530727 3.0259118
36 2.2614062 1.5899131 2.9328992
38 2.2365234 1.5631142 2.9099329
40 2.2217188 1.5558631 2.8875744
EOD
$p0s1 << EOD
0 0.09776504 0.007184221 0.18834586
2 1.5105177 1.3186579 1.7023776
4 2.1495872 1.9841304 2.315044
6 2.4575284 2.2612696 2.6537871
8 2.6365988 2.4209716 2.852226
10 2.7300954 2.5150323 2.9451587
12 2.7724915 2.5547907 2.9901922
14 2.80087 2.5802543 3.0214858
16 2.8200402 2.5987494 3.0413308
18 2.8307166 2.6060789 3.0553544
20 2.8346753 2.6078215 3.0615292
22 2.8449936 2.6182854 3.071702
24 2.8465846 2.6197999 3.0733695
26 2.8524616 2.6248975 3.0800257
28 2.8544939 2.6263924 3.0825953
30 2.8560636 2.6278052 3.0843217
32 2.8567576 2.6285143 3.085001
34 2.8572195 2.6288111 3.0856278
36 2.858304 2.629763 3.0868452
38 2.8587046 2.6301239 3.087285
40 2.8587632 2.630196 3.0873303
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:5.722331]
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
set arrow 8 from screen 0.05312,0.41080 to screen 0.80983,0.41080 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.41080 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.67635 to screen 0.80983,0.67635 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.67635 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.44024 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.52482 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
