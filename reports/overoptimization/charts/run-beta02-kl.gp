# KL divergence from the reference: beta02
# gnuplot run-beta02-kl.gp > run-beta02-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.471781 -1.0241723 3.9677343
4 1.6368595 1.3083787 1.9653403
6 2.2800465 1.808045 2.752048
8 2.4123654 1.6407517 3.1839793
10 2.2609763 1.3114526 3.2105002
12 2.0972764 1.3235935 2.8709593
14 2.0181406 1.1490458 2.8872354
16 1.9885852 1.055391 2.9217796
18 2.0283275 1.3884004 2.6682546
20 1.9699951 1.3013079 2.6386824
22 1.9690086 1.3755504 2.5624666
24 1.82213 1.1915239 2.452736
26 1.9799454 1.1953052 2.7645857
28 1.8200717 1.2374134 2.40273
30 1.7910618 1.152918 2.4292057
32 1.806756 1.0917133 2.5217988
34 1.8410575 1.0898838 2.5922313
36 1.9271693 1.2633554 2.5909832
38 1.8435647 1.1236784 2.563451
40 1.8722034 1.1354338 2.6089728
EOD
$p0s1 << EOD
0 0 0 0
2 1.5047936 -1.0392764 4.048864
4 1.7074275 1.3488139 2.066041
6 2.2803864 1.8561206 2.7046523
8 2.439649 1.6456305 3.2336676
10 2.3176277 1.2906456 3.3446095
12 2.1344523 1.3393936 2.929511
14 2.039639 1.1189636 2.9603145
16 2.0215905 1.0947876 2.9483936
18 2.0330226 1.4336927 2.6323526
20 1.9812722 1.3696718 2.5928726
22 1.9534203 1.4117483 2.4950924
24 1.7904421 1.1374546 2.4434295
26 1.9306617 1.1290896 2.7322338
28 1.8504428 1.2397833 2.4611022
30 1.7646227 1.1802697 2.3489757
32 1.8501059 1.1141971 2.5860145
34 1.8226397 1.1030803 2.5421991
36 1.9560454 1.3102058 2.601885
38 1.8471688 1.1516175 2.54272
40 1.8769622 1.1409353 2.6129892
EOD
$p0s2 << EOD
0 0 0 0
2 3.448362 -3.8621657 7.310528
4 1.7798194 1.0470772 2.5125616
6 2.1574318 1.5504346 2.764429
8 2.3272808 1.3578693 3.2966921
10 2.1586716 1.0418415 3.2755015
12 1.8952138 0.92281926 2.8676085
14 1.8390576 0.8596889 2.8184261
16 1.7953252 0.82238376 2.7682667
18 1.8182796 1.0491656 2.5873938
20 1.802569 1.0214317 2.5837064
22 1.723194 1.0238577 2.4225302
24 1.6027217 0.88426256 2.3211808
26 1.7387568 0.86598545 2.6115282
28 1.5997926 0.88339823 2.316187
30 1.5444674 0.8802142 2.208721
32 1.5506881 0.81449336 2.286883
34 1.6000067 0.81546307 2.3845503
36 1.7073516 0.95678735 2.4579158
38 1.6393332 0.8489256 2.429741
40 1.6436788 0.8840404 2.4033172
EOD
$p0s3 << EOD
0 0 0 0
2 1.4473602 -1.049937 3.9446573
4 1.5177562 1.1696565 1.8658559
6 2.2186015 1.6880974 2.7491055
8 2.3057866 1.439197 3.1723764
10 2.1873696 1.2763644 3.0983748
12 1.838853 1.009046 2.6686602
14 1.8155679 1.0324672 2.5986686
16 1.9751111 1.0887066 2.8615155
18 1.9599614 1.2594136 2.660509
20 2.0484922 1.2229848 2.8739994
22 1.8123317 1.1912761 2.4333873
24 1.7094102 1.0331072 2.3857133
26 1.7899613 1.06075 2.5191724
28 1.705482 1.0884496 2.3225143
30 1.6496857 0.9465202 2.3528512
32 1.6410545 0.88939965 2.3927093
34 1.6589226 0.8649662 2.452879
36 1.8032236 1.0821888 2.5242584
38 1.689159 0.9001878 2.4781303
40 1.6583325 1.0037203 2.3129447
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-3.8621657:7.310528]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.40789 to screen 0.82059,0.40789 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.40789 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.74791 to screen 0.82059,0.74791 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.74791 right front textcolor rgb '#59636e'
set label 8 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.82841,0.53521 to screen 0.83466,0.55151 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 10 'kl/reference' at screen 0.83934,0.55151 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.53553 to screen 0.83466,0.59899 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 11 'kl/k1' at screen 0.83934,0.59899 left front textcolor rgb '#b04d00'
set arrow 11 from screen 0.82841,0.51967 to screen 0.83466,0.45654 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 12 'kl/k2' at screen 0.83934,0.45654 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.52066 to screen 0.83466,0.50402 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 13 'kl/k3' at screen 0.83934,0.50402 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 3 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
