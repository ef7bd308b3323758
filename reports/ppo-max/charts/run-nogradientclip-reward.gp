# Reward: noGradientClip
# gnuplot run-nogradientclip-reward.gp > run-nogradientclip-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
2 2.2532032 2.1761417 2.3302643
3 2.2532032 2.1761417 2.3302643
5 3.6348438 3.4766917 3.792996
6 4.105234 3.6290207 4.581448
8 4.4425 3.541067 5.343933
10 4.7178125 4.213898 5.2217264
11 4.769453 4.280048 5.258858
13 5.085703 4.8575454 5.313861
14 5.0933595 4.8434467 5.343272
16 5.145 4.970552 5.319448
18 5.256016 5.077839 5.434192
19 5.285625 5.1449037 5.4263463
21 5.258828 5.0321674 5.485489
22 5.2748437 5.010907 5.53878
24 5.2317967 4.9173493 5.5462446
26 5.271094 5.081889 5.4602985
27 5.2814064 5.04417 5.5186424
29 5.3225 5.056851 5.588149
30 5.2984376 5.0358834 5.560992
32 5.295547 5.034971 5.5561223
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
2 0.14340478 0.0087395385 0.27807003
3 0.14340478 0.0087395385 0.27807003
5 1.601134 1.3872015 1.8150663
6 2.3441296 1.972293 2.715966
8 2.9785 2.4872546 3.4697452
10 3.0416338 2.3644598 3.7188077
11 3.1198683 2.4592261 3.7805104
13 3.1621335 2.384496 3.9397712
14 3.1677153 2.4372656 3.8981652
16 3.2204623 2.4495728 3.9913516
18 3.2542486 2.4696364 4.038861
19 3.269204 2.5142028 4.0242047
21 3.2007241 2.5551255 3.8463228
22 3.227966 2.577378 3.878554
24 3.2455573 2.484109 4.0070057
26 3.2865024 2.4883623 4.084643
27 3.2928956 2.551091 4.0347
29 3.3376973 2.557878 4.1175165
30 3.3485913 2.5623195 4.1348634
32 3.34208 2.5535398 4.1306205
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:5.811675]
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
set arrow 7 from screen 0.05312,0.40672 to screen 0.80983,0.40672 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.40672 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.66818 to screen 0.80983,0.66818 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.66818 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.83755 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.58217 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
