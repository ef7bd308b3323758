# Reward: clip1
# gnuplot run-clip1-reward.gp > run-clip1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2532032 2.1761417 2.3302643
1 2.6805468 1.6695805 3.6915133
2 2.4242969 0.86803705 3.9805567
3 3.2009375 2.3749495 4.0269256
4 3.6878905 3.0256805 4.3501005
5 3.9265625 3.345553 4.507572
6 4.3254685 3.890906 4.760031
7 4.450156 4.0605435 4.839769
8 4.6311717 4.2116284 5.0507154
9 4.839609 4.4773955 5.201823
10 4.9183593 4.570408 5.2663107
11 5.1254687 4.843363 5.4075747
12 5.1696873 4.7172093 5.6221657
13 5.197578 4.7815213 5.613635
14 5.2479687 4.846862 5.6490755
15 5.2222657 4.9487762 5.495755
16 5.254297 4.9275618 5.581032
EOD
$p0s1 << EOD
0 0.14340478 0.0087395385 0.27807003
1 1.027659 0.34939173 1.7059264
2 0.68224007 -0.8147478 2.1792278
3 1.3761326 0.5332443 2.2190208
4 1.7107917 1.007216 2.4143674
5 2.0002089 1.3276889 2.672729
6 2.3365495 1.7614801 2.911619
7 2.4630148 1.9143099 3.01172
8 2.6528792 2.0727324 3.2330263
9 2.7886827 2.1438897 3.4334757
10 2.9638255 2.2381973 3.6894536
11 3.0985777 2.3575602 3.839595
12 3.2028868 2.4127316 3.9930422
13 3.2603335 2.4364164 4.084251
14 3.3260593 2.5466309 4.105488
15 3.34369 2.5321484 4.1552315
16 3.4342349 2.5330296 4.33544
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-1.0733007:5.9076285]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.26207 to screen 0.80983,0.26207 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.26207 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.47974 to screen 0.80983,0.47974 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.47974 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.69741 to screen 0.80983,0.69741 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.69741 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.83392 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.63583 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
