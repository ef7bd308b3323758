# Reward: beta02
# gnuplot run-beta02-reward.gp > run-beta02-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2754557 2.1395743 2.4113374
2 2.941211 2.6658387 3.216583
4 3.6070964 3.2196193 3.9945734
6 3.7350912 3.3559165 4.114266
8 3.7125 3.3518822 4.0731177
10 3.550586 3.0032878 4.097884
12 3.59375 3.0391908 4.148309
14 3.441146 2.8252277 4.057064
16 3.5061197 3.0748444 3.9373953
18 3.530664 3.1172254 3.9441028
20 3.4559245 3.0602043 3.8516448
22 3.4984374 2.9411948 4.0556803
24 3.536198 3.117515 3.9548807
26 3.51569 3.1211858 3.9101944
28 3.364909 2.7463737 3.9834442
30 3.3802083 2.7237673 4.036649
32 3.4996095 2.940874 4.0583444
34 3.4358072 2.8741937 3.9974208
36 3.4174478 2.8846598 3.950236
38 3.3221354 2.7141662 3.9301047
40 3.3316407 2.6991172 3.964164
EOD
$p0s1 << EOD
0 0.13338022 -0.4796475 0.7464079
2 2.2727237 1.6337261 2.9117215
4 3.5229893 3.165694 3.8802848
6 3.8714087 3.5614712 4.1813464
8 3.9883401 3.507811 4.468869
10 4.015433 3.5298495 4.501016
12 3.9255114 3.4287899 4.4222326
14 3.9246924 3.303317 4.5460677
16 3.9596775 3.339018 4.5803366
18 3.9869895 3.5036793 4.4702997
20 4.0030007 3.5216568 4.4843445
22 4.025091 3.5450735 4.505109
24 3.9800096 3.4996448 4.4603744
26 4.06023 3.492874 4.6275854
28 4.023672 3.5019128 4.545431
30 4.0080266 3.580807 4.435246
32 4.0296373 3.5088773 4.5503974
34 4.1040106 3.6211116 4.58691
36 4.102191 3.6186485 4.5857334
38 4.070384 3.5737698 4.5669985
40 4.0961466 3.5992835 4.59301
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.68393683:4.831875]
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
set arrow 7 from screen 0.05312,0.23946 to screen 0.80983,0.23946 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.23946 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.51495 to screen 0.80983,0.51495 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.51495 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.79044 to screen 0.80983,0.79044 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.79044 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.69838 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.80368 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
