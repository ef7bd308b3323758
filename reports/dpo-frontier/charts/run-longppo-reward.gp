# Reward: longPPO
# gnuplot run-longppo-reward.gp > run-longppo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
2 -0.6243658 -0.76263463 -0.48609698
4 -0.34942082 -0.5789771 -0.11986448
6 -0.02180556 -0.31268984 0.2690787
8 0.33782586 0.030736139 0.6449156
10 0.64361876 0.07463646 1.2126011
12 0.8298816 0.13154382 1.5282195
14 0.93926704 0.19730583 1.6812282
16 1.0744712 0.1851475 1.9637951
18 1.0863231 0.15898477 2.0136614
20 1.3058747 0.22345036 2.388299
22 1.4363137 0.35411897 2.5185084
24 1.540708 0.40117434 2.6802416
26 1.679541 0.58022 2.778862
28 1.7087964 0.6123055 2.8052874
30 1.6451613 0.658581 2.6317415
32 1.6588703 0.526843 2.7908976
34 1.6735705 0.41920015 2.9279408
36 1.6464965 0.36396787 2.9290252
38 1.739425 0.4613415 3.0175083
40 1.705979 0.43610236 2.9758556
EOD
$p0s1 << EOD
0 0.17080958 -0.09926598 0.44088513
2 0.38087973 0.00034758178 0.7614119
4 0.6143821 0.15009937 1.0786649
6 0.8437062 0.45886102 1.2285514
8 1.1488295 0.8468957 1.4507632
10 1.3752726 0.97242224 1.7781229
12 1.5456885 1.1194308 1.9719462
14 1.7195904 1.3219296 2.1172512
16 1.9250326 1.5664861 2.283579
18 2.091331 1.6701617 2.5125003
20 2.153491 1.745383 2.5615988
22 2.2388227 1.9425375 2.5351076
24 2.2252462 1.9190471 2.531445
26 2.178452 1.8928087 2.4640954
28 2.1595266 1.8892815 2.4297717
30 2.0897105 1.8313947 2.348026
32 2.091012 1.8169694 2.3650544
34 2.127488 1.8275349 2.427441
36 2.0919123 1.8030111 2.3808134
38 2.1050782 1.833601 2.3765554
40 2.104016 1.8283223 2.3797097
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.998334:3.1719637]
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
set arrow 7 from screen 0.05312,0.32714 to screen 0.80983,0.32714 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.32714 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.50932 to screen 0.80983,0.50932 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.50932 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.69151 to screen 0.80983,0.69151 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.69151 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.87370 to screen 0.80983,0.87370 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.87370 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.63794 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.71046 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
