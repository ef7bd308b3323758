# KL divergence from the reference: vanilla
# gnuplot run-vanilla-kl.gp > run-vanilla-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 0.33264473 0.1905544 0.47473508
2 1.1712831 0.90046126 1.4421049
3 2.0585175 1.3409212 2.7761137
4 2.855592 1.9262493 3.7849348
5 3.5518532 2.4535098 4.6501966
6 4.2655067 3.2191098 5.311904
7 4.9888167 3.7350147 6.2426186
8 5.4549336 3.93095 6.9789176
EOD
$p0s1 << EOD
0 0 0 0
1 0.36555478 0.22045709 0.5106525
2 1.192364 0.9500949 1.4346331
3 2.0047846 1.311367 2.6982021
4 2.92032 1.9533808 3.887259
5 3.5896413 2.4994748 4.6798077
6 4.303939 3.3312323 5.276645
7 5.005244 3.79797 6.2125173
8 5.514673 4.008126 7.02122
EOD
$p0s2 << EOD
0 0 0 0
1 0.2259444 0.18589693 0.2659919
2 0.7576585 0.30495098 1.210366
3 1.2924016 0.6394696 1.9453334
4 1.8801061 1.0389112 2.721301
5 2.490481 1.4857504 3.4952114
6 3.29474 2.1981385 4.3913417
7 3.9742866 2.5713847 5.3771887
8 4.460439 2.6481013 6.272777
EOD
$p0s3 << EOD
0 0 0 0
1 0.29599807 0.18544707 0.40654904
2 1.048962 0.5802746 1.5176495
3 1.9625909 0.93098485 2.994197
4 2.4752305 1.2516971 3.6987638
5 3.0301313 1.4840689 4.576194
6 4.3440723 2.3386667 6.349478
7 4.739524 3.1499784 6.329069
8 5.3841586 2.821461 7.9468565
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:8]
unset ytics
unset logscale y
set yrange [0:8.26473]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.32911 to screen 0.82059,0.32911 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.32911 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.51297 to screen 0.82059,0.51297 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.51297 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.69683 to screen 0.82059,0.69683 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.69683 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.88069 to screen 0.82059,0.88069 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '8' at screen 0.04219,0.88069 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 13 'kl/reference' at screen 0.83934,0.64736 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.65222 to screen 0.83466,0.69484 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.69484 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.55238 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.64022 to screen 0.83466,0.59987 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.59987 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 2 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 2 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
