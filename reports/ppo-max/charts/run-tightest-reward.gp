# Reward: tightest
# gnuplot run-tightest-reward.gp > run-tightest-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
2 2.2532032 2.1761417 2.3302643
3 2.2532032 2.1761417 2.3302643
5 3.5917187 3.4383986 3.745039
6 4.1925783 4.003246 4.3819103
8 4.5378127 4.384032 4.691593
10 4.6698437 4.5924616 4.7472258
11 4.630469 4.552192 4.708745
13 4.6128907 4.4120283 4.8137527
14 4.7240624 4.6714673 4.7766576
16 4.6120315 4.427924 4.7961383
18 4.799922 4.606328 4.993516
19 4.701172 4.466771 4.9355726
21 4.7430468 4.5213504 4.9647436
22 4.8475 4.6410947 5.0539055
24 4.7720313 4.442169 5.1018934
26 4.7603908 4.494232 5.026549
27 4.7707033 4.5568075 4.9845986
29 4.8822656 4.7253823 5.0391493
30 4.878594 4.731238 5.02595
32 4.8592186 4.752024 4.9664135
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
2 0.14340478 0.0087395385 0.27807003
3 0.14340478 0.0087395385 0.27807003
5 1.5712072 1.3418014 1.8006128
6 2.2353354 1.9194584 2.551212
8 2.4974804 1.9195601 3.0754006
10 2.5249023 1.922909 3.1268957
11 2.5156164 2.0393374 2.9918954
13 2.5075924 2.0933068 2.921878
14 2.6838026 2.1853826 3.1822228
16 2.5256858 1.9365699 3.1148016
18 2.686621 2.0659504 3.3072915
19 2.636229 2.0162702 3.2561882
21 2.642237 2.1705022 3.113972
22 2.72511 2.160612 3.289608
24 2.7023787 2.067373 3.3373847
26 2.7164145 2.1137474 3.3190815
27 2.7557967 2.1177304 3.3938632
29 2.808988 2.2052813 3.412695
30 2.7890663 2.1702688 3.4078639
32 2.782377 2.1895344 3.3752198
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:5.305969]
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
set arrow 7 from screen 0.05312,0.43164 to screen 0.80983,0.43164 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.43164 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.71802 to screen 0.80983,0.71802 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.71802 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.84106 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.54367 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
