# Reward: bpo005
# gnuplot run-bpo005-reward.gp > run-bpo005-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
6 0.70569 0.5690665 0.84231347
13 1.4728848 1.3492221 1.5965474
19 1.8088098 1.716116 1.9015037
26 2.0203972 1.933803 2.1069913
32 2.0745754 2.0242164 2.1249342
38 2.0970707 2.0599296 2.1342118
45 2.1098983 2.0711944 2.1486025
51 2.1231139 2.0975232 2.1487045
58 2.126948 2.1069446 2.146952
64 2.139851 2.1153674 2.164335
70 2.1424823 2.098471 2.1864936
77 2.1526306 2.0664408 2.23882
83 2.1552405 2.0976703 2.2128105
90 2.1495302 2.1092937 2.189767
96 2.1500666 2.0923884 2.2077448
102 2.158698 2.1004841 2.216912
109 2.1593606 2.0875363 2.231185
115 2.1585793 2.0928295 2.2243295
122 2.160439 2.09002 2.2308578
128 2.1631217 2.0880299 2.2382133
EOD
$p0s1 << EOD
0 0.011896898 -0.13071801 0.15451181
6 0.64884865 0.577734 0.7199633
13 1.1844168 1.0796653 1.2891681
19 1.4530898 1.2814364 1.6247433
26 1.6376592 1.4006628 1.8746556
32 1.675762 1.459354 1.8921701
38 1.6926627 1.4813813 1.9039443
45 1.7003518 1.4773133 1.9233904
51 1.7114943 1.4961431 1.9268454
58 1.7128713 1.5048897 1.9208528
64 1.7181082 1.5091039 1.9271125
70 1.7160643 1.5017483 1.9303802
77 1.7114009 1.5027577 1.9200441
83 1.7208779 1.508785 1.9329708
90 1.7213535 1.5120741 1.9306328
96 1.7195815 1.5092411 1.9299219
102 1.7218555 1.5130126 1.9306984
109 1.7203003 1.5111777 1.929423
115 1.7199236 1.5118748 1.9279723
122 1.7201436 1.5116638 1.9286233
128 1.7213005 1.5117354 1.9308654
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [-0.29598877:2.3363128]
set arrow 1 from screen 0.05600,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.35046,0.14525 to screen 0.35046,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.35046,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.64493,0.14525 to screen 0.64493,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.64493,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05600,0.23068 to screen 0.80983,0.23068 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.0' at screen 0.04506,0.23068 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.37500 to screen 0.80983,0.37500 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.5' at screen 0.04506,0.37500 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.51932 to screen 0.80983,0.51932 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1.0' at screen 0.04506,0.51932 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.66364 to screen 0.80983,0.66364 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.5' at screen 0.04506,0.66364 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.80796 to screen 0.80983,0.80796 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2.0' at screen 0.04506,0.80796 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.85504 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.72751 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
