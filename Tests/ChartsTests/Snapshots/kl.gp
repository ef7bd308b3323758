# kl/reference, kl/k1, kl/k2, kl/k3
# gnuplot kl.gp > kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
20 2.360905 2.31901 2.4027996
40 3.6978028 3.6128278 3.7827778
60 4.556466 4.4524236 4.660508
80 5.139206 4.9478817 5.33053
100 5.5593295 5.3037415 5.8149176
120 5.9293566 5.7714653 6.0872474
140 6.2663474 6.198963 6.333732
160 6.538612 6.5181823 6.5590415
180 6.544205 6.373126 6.715284
200 6.675844 6.336901 7.0147877
220 6.8286724 6.48565 7.1716943
240 6.919526 6.6911144 7.147938
260 7.1673594 6.7699523 7.564766
280 7.133101 6.711047 7.5551543
300 7.1493163 6.688863 7.6097703
EOD
$p0s1 << EOD
0 0 0 0
20 2.516589 2.493876 2.539302
40 3.960446 3.8983214 4.0225706
60 4.8831396 4.864036 4.9022436
80 5.5274653 5.401861 5.6530695
100 5.891311 5.825983 5.95664
120 6.3226976 6.0674515 6.5779443
140 6.5861225 6.4433045 6.728941
160 6.796498 6.428723 7.164273
180 7.038375 6.7863703 7.2903795
200 7.166427 6.843096 7.489759
220 7.346922 7.0632715 7.6305723
240 7.3741245 7.058023 7.690226
260 7.584321 7.1687837 7.999858
280 7.6382637 7.1452756 8.131252
300 7.757186 7.3505173 8.163856
EOD
$p0s2 << EOD
0 0 0 0
20 2.6790707 2.663526 2.6946154
40 4.2225933 4.1953516 4.249835
60 5.157941 4.9902215 5.32566
80 5.857725 5.753623 5.9618273
100 6.3875194 6.213993 6.5610456
120 6.785125 6.6053405 6.9649096
140 7.089234 6.844726 7.3337417
160 7.3124394 7.2102737 7.414605
180 7.477728 7.1638412 7.7916145
200 7.7156696 7.46368 7.967659
220 7.765294 7.3442397 8.186349
240 7.9195395 7.544975 8.294104
260 7.853 7.7942944 7.9117064
280 8.012306 7.8570104 8.167602
300 8.355841 8.169145 8.542537
EOD
$p0s3 << EOD
0 0 0 0
20 2.8439353 2.8090081 2.8788621
40 4.4740305 4.397851 4.5502105
60 5.4780927 5.393227 5.562958
80 6.1923804 6.060674 6.324087
100 6.7520947 6.661786 6.8424034
120 7.1806602 7.1192284 7.2420926
140 7.5153403 7.226807 7.803873
160 7.644347 7.3629436 7.925751
180 7.9808583 7.686507 8.275209
200 8.002618 7.843855 8.161382
220 8.428029 8.396739 8.45932
240 8.345847 8.02787 8.663824
260 8.491932 8.19031 8.793554
280 8.490403 8.336515 8.644292
300 8.615941 8.319733 8.912149
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:300]
unset ytics
unset logscale y
set yrange [0:9.268635]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.18104,0.14525 to screen 0.18104,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.18104,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30895,0.14525 to screen 0.30895,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.30895,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69268,0.14525 to screen 0.69268,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.69268,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '300' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.30920 to screen 0.82059,0.30920 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.30920 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.47314 to screen 0.82059,0.47314 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.47314 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.63709 to screen 0.82059,0.63709 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '6' at screen 0.04219,0.63709 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05312,0.80103 to screen 0.82059,0.80103 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '8' at screen 0.04219,0.80103 right front textcolor rgb '#59636e'
set label 13 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 15 'kl/reference' at screen 0.83934,0.72731 left front textcolor rgb '#006aa6'
set label 16 'kl/k1' at screen 0.83934,0.77480 left front textcolor rgb '#b04d00'
set label 17 'kl/k2' at screen 0.83934,0.82228 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.85152 to screen 0.83466,0.86977 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 18 'kl/k3' at screen 0.83934,0.86977 left front textcolor rgb '#9a4478'
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
