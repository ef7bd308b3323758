# Reward: lambda1
# gnuplot run-lambda1-reward.gp > run-lambda1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.13354261 -0.4896416 0.22255637
4 0.46380606 0.25917757 0.66843456
6 0.95440775 0.8155087 1.0933068
8 1.5109402 1.0464579 1.9754224
10 1.8856397 1.4867921 2.2844872
12 2.1374712 1.6865307 2.5884116
14 2.2118273 1.9084934 2.5151613
16 2.2382638 1.956184 2.5203435
18 2.2433305 1.8014628 2.685198
20 2.463131 2.262121 2.664141
22 2.3353376 2.036398 2.6342773
24 2.5536604 2.3016524 2.8056684
26 2.5100253 2.1870406 2.83301
28 2.4706333 2.1359274 2.805339
30 2.4588425 2.0861921 2.831493
32 2.5051408 2.2006145 2.809667
34 2.531852 2.2881694 2.7755346
36 2.4710696 2.2651725 2.6769667
38 2.446193 2.1792974 2.7130883
40 2.494441 2.248092 2.7407901
EOD
$p0s1 << EOD
0 -0.022513855 -0.295631 0.25060326
2 0.27173963 -0.03533993 0.57881916
4 0.69593906 0.40797192 0.98390615
6 1.0117831 0.787851 1.2357153
8 1.4024131 1.0554274 1.749399
10 1.6629881 1.1520102 2.1739657
12 1.8497957 1.3377305 2.361861
14 1.8875866 1.4964418 2.2787316
16 1.9167285 1.6084179 2.2250392
18 1.995197 1.5754815 2.4149125
20 2.0965006 1.7230539 2.4699473
22 2.023189 1.7250335 2.3213449
24 2.133425 1.7497765 2.5170736
26 2.1343784 1.7704917 2.498265
28 2.1380727 1.6965982 2.5795474
30 2.1430926 1.8046257 2.4815598
32 2.1688676 1.832274 2.5054612
34 2.1626413 1.8691162 2.4561663
36 2.1294162 1.8500634 2.408769
38 2.1081603 1.8554465 2.360874
40 2.1520274 1.8539003 2.4501548
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.940108:2.9781299]
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
set arrow 7 from screen 0.05312,0.32755 to screen 0.80983,0.32755 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.32755 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.52145 to screen 0.80983,0.52145 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.52145 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.71536 to screen 0.80983,0.71536 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.71536 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.81124 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.74484 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
