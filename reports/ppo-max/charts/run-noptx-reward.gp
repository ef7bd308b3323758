# Reward: noPtx
# gnuplot run-noptx-reward.gp > run-noptx-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
2 2.2532032 2.1761417 2.3302643
3 2.2532032 2.1761417 2.3302643
5 3.749297 3.5776634 3.9209304
6 4.15125 3.6659164 4.6365833
8 4.580547 3.981447 5.179647
10 4.963047 4.2451644 5.680929
11 5.193125 4.893364 5.492886
13 5.3790627 5.226505 5.53162
14 5.4890623 5.4135876 5.564537
16 5.37125 5.135494 5.6070056
18 5.44 4.9945645 5.8854356
19 5.5604687 5.406286 5.7146516
21 5.534453 5.406158 5.6627483
22 5.478125 5.3240767 5.6321735
24 5.4678907 5.3003793 5.6354017
26 5.4648438 5.2759066 5.653781
27 5.4965625 5.3249397 5.668185
29 5.539766 5.381114 5.698417
30 5.5289063 5.3638096 5.694003
32 5.528047 5.3451824 5.7109113
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
2 0.14340478 0.0087395385 0.27807003
3 0.14340478 0.0087395385 0.27807003
5 1.8254172 1.5592396 2.0915947
6 2.5785298 2.1829433 2.974116
8 3.1476712 2.4652605 3.8300817
10 3.3468535 2.6198697 4.0738373
11 3.3734763 2.608736 4.138217
13 3.3828738 2.579353 4.186394
14 3.3811684 2.5500655 4.212271
16 3.3804884 2.5384684 4.2225084
18 3.4277601 2.533876 4.3216443
19 3.3975666 2.5846276 4.2105055
21 3.430744 2.6214852 4.2400026
22 3.4635375 2.611087 4.3159876
24 3.4278216 2.5586984 4.2969446
26 3.4710448 2.5901346 4.351955
27 3.4715989 2.6004739 4.342724
29 3.4729354 2.5970855 4.3487854
30 3.475623 2.6017098 4.349536
32 3.4781604 2.6102977 4.346023
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:6.120853]
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
set arrow 7 from screen 0.05312,0.39351 to screen 0.80983,0.39351 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.39351 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.64177 to screen 0.80983,0.64177 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.64177 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.89003 to screen 0.80983,0.89003 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.89003 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.83144 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.57699 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
