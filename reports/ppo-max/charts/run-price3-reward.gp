# Reward: price3
# gnuplot run-price3-reward.gp > run-price3-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
1 2.724922 2.6107676 2.8390763
2 3.0604687 2.9598992 3.1610384
3 3.3436718 3.1089716 3.5783722
4 3.5470312 3.3689137 3.725149
5 3.8132813 3.5728798 4.053683
6 3.8977344 3.6705022 4.1249666
7 4.045781 3.9437995 4.1477633
8 4.1016407 3.867966 4.335315
9 4.3428907 4.1981244 4.4876566
10 4.437578 4.2741323 4.6010237
11 4.5264063 4.379733 4.6730795
12 4.569375 4.2987194 4.84003
13 4.5528126 4.1401505 4.9654746
14 4.685547 4.1473746 5.223719
15 4.7596874 3.9954944 5.5238805
16 4.7777343 3.8242803 5.7311883
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
1 0.62650824 0.51591253 0.737104
2 1.047517 0.94208556 1.1529484
3 1.3612685 1.1809096 1.5416274
4 1.6179698 1.3111001 1.9248393
5 1.9303811 1.5388542 2.321908
6 2.1690278 1.788317 2.549739
7 2.3809793 1.9216996 2.8402588
8 2.6148422 2.043167 3.1865175
9 2.7618213 2.2256823 3.2979603
10 2.8780463 2.2460866 3.510006
11 2.9911144 2.340389 3.64184
12 3.0890832 2.3388555 3.8393111
13 3.2230012 2.378064 4.067939
14 3.3001277 2.3532257 4.24703
15 3.420763 2.3256526 4.5158734
16 3.5390592 2.261958 4.8161607
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [0:5.960436]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.40019 to screen 0.80983,0.40019 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.40019 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.65513 to screen 0.80983,0.65513 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.65513 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.75427 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.59638 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
