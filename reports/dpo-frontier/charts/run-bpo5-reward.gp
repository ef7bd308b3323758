# Reward: bpo5
# gnuplot run-bpo5-reward.gp > run-bpo5-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
6 0.29766917 0.19356115 0.40177718
13 0.27265784 0.08182852 0.46348715
19 0.25387534 0.15670687 0.35104382
26 0.21583721 0.09311341 0.33856103
32 0.26618302 0.16154039 0.37082565
38 0.30976343 0.1346576 0.48486927
45 0.28543058 0.21180645 0.35905474
51 0.3094211 0.16771324 0.45112896
58 0.2414787 0.1401706 0.3427868
64 0.27169976 0.14526576 0.39813378
70 0.32088348 0.18589826 0.45586872
77 0.27563074 0.17725722 0.37400424
83 0.23971283 0.14853412 0.33089155
90 0.26993 0.13585418 0.40400583
96 0.26996848 0.16044232 0.37949464
102 0.30270076 0.1687133 0.43668824
109 0.29030183 0.14066336 0.4399403
115 0.2992368 0.1589364 0.43953723
122 0.285691 0.15473296 0.41664904
128 0.27258828 0.13535704 0.40981954
EOD
$p0s1 << EOD
0 0.011896898 -0.13071801 0.15451181
6 0.33741948 0.18044016 0.49439877
13 0.31649736 0.18146372 0.451531
19 0.2833083 0.16005093 0.4065657
26 0.2672071 0.10868924 0.42572492
32 0.29144728 0.13856724 0.4443273
38 0.3261651 0.16202092 0.49030933
45 0.30432644 0.15400265 0.45465022
51 0.33249506 0.19408064 0.4709095
58 0.28445762 0.12443257 0.44448268
64 0.30116382 0.12585951 0.47646812
70 0.32701722 0.1969274 0.45710704
77 0.30058783 0.18157978 0.41959587
83 0.27913046 0.1522291 0.40603182
90 0.29127032 0.124575205 0.4579654
96 0.29349634 0.13283908 0.45415363
102 0.31541884 0.17347226 0.45736545
109 0.3102313 0.15477543 0.46568716
115 0.312716 0.162898 0.462534
122 0.30614796 0.15395795 0.458338
128 0.29728943 0.13774744 0.4568314
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [-0.2262119:0.5221146]
set arrow 1 from screen 0.07428,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.36160,0.14525 to screen 0.36160,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.36160,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.64893,0.14525 to screen 0.64893,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.64893,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.07428,0.17186 to screen 0.80983,0.17186 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 4 '−0.2' at screen 0.06334,0.17186 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.37492 to screen 0.80983,0.37492 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.06334,0.37492 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.57798 to screen 0.80983,0.57798 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.2' at screen 0.06334,0.57798 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.78104 to screen 0.80983,0.78104 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.4' at screen 0.06334,0.78104 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.81764,0.65168 to screen 0.82389,0.64048 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 10 'reward/gold' at screen 0.82858,0.64048 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.81764,0.67676 to screen 0.82389,0.68797 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 11 'reward/proxy' at screen 0.82858,0.68797 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
