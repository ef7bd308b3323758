# Reward: bon4096
# gnuplot run-bon4096-reward.gp > run-bon4096-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1798103 2.1529207 2.2066998
1 2.9670184 2.9389255 2.9951112
2 3.6326504 3.60452 3.660781
3 4.1604815 4.132691 4.1882725
4 4.5703464 4.543327 4.597366
5 4.8902164 4.8624716 4.9179606
6 5.1457596 5.1130767 5.178443
7 5.3571095 5.319137 5.395082
8 5.534686 5.490608 5.578764
9 5.6697655 5.589942 5.749589
EOD
$p0s1 << EOD
0 0.022203699 -0.084573984 0.12898138
1 0.9768763 0.86081433 1.0929382
2 1.7127929 1.593279 1.8323067
3 2.2395654 2.1227665 2.3563645
4 2.62106 2.5056305 2.736489
5 2.9075186 2.7886088 3.0264285
6 3.128608 3.003445 3.253771
7 3.3009474 3.170859 3.4310355
8 3.4355793 3.3038528 3.567306
9 3.5401812 3.409548 3.670814
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:9]
unset ytics
unset logscale y
set yrange [-0.3179405:5.9829555]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22128,0.14525 to screen 0.22128,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.22128,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38944,0.14525 to screen 0.38944,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.38944,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55759,0.14525 to screen 0.55759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.55759,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.72575,0.14525 to screen 0.72575,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.72575,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.18359 to screen 0.80983,0.18359 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.18359 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42475 to screen 0.80983,0.42475 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.42475 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66592 to screen 0.80983,0.66592 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.66592 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.86726 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.61047 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
