# Reward: near
# gnuplot run-near-reward.gp > run-near-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
5 -0.011650486 -0.34833235 0.3250314
10 0.37881476 0.04426505 0.7133644
14 0.45409742 0.21050814 0.6976867
19 0.5695392 0.3010296 0.83804876
24 0.769769 0.29197395 1.2475641
29 0.8997507 0.5611208 1.2383807
34 0.8500726 0.5617194 1.1384258
38 0.8043045 0.7019933 0.9066157
43 0.9712911 0.840846 1.1017362
48 0.98567253 0.8890657 1.0822793
53 1.0118574 0.931531 1.0921838
58 0.98580194 0.85308546 1.1185185
62 0.9612071 0.74716157 1.1752527
67 0.9609481 0.7082803 1.213616
72 0.9829655 0.79025364 1.1756774
77 1.0048933 0.8556898 1.1540967
82 1.0402178 0.94426614 1.1361694
86 1.0821513 0.9448378 1.2194647
91 1.0940902 0.9835071 1.2046733
96 1.1162823 1.0165428 1.2160219
EOD
$p0s1 << EOD
0 -0.0068202685 -0.106557816 0.09291728
5 0.4854594 0.14437923 0.8265396
10 0.6050256 0.23740621 0.97264504
14 0.6244504 0.34871188 0.9001889
19 0.74566644 0.53895056 0.9523823
24 0.8497413 0.63944614 1.0600364
29 0.8415979 0.61331016 1.0698857
34 0.8487409 0.5926611 1.1048207
38 0.86081994 0.64063925 1.0810006
43 0.88848466 0.67462814 1.1023412
48 0.90086544 0.72588265 1.0758482
53 0.88404876 0.6683964 1.099701
58 0.90749866 0.67957777 1.1354196
62 0.8865241 0.61841047 1.1546377
67 0.8898202 0.6959909 1.0836495
72 0.8677653 0.6830713 1.0524594
77 0.8824623 0.68971527 1.0752093
82 0.8961767 0.678297 1.1140565
86 0.9122574 0.69510937 1.1294053
91 0.9187985 0.7005247 1.1370723
96 0.93103427 0.7122039 1.1498646
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-0.8766902:1.3292662]
set arrow 1 from screen 0.07428,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22752,0.14525 to screen 0.22752,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.22752,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38076,0.14525 to screen 0.38076,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.38076,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.53400,0.14525 to screen 0.53400,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.53400,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.68724,0.14525 to screen 0.68724,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.68724,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.27499 to screen 0.80983,0.27499 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.27499 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.44720 to screen 0.80983,0.44720 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.44720 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.61941 to screen 0.80983,0.61941 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.61941 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.79162 to screen 0.80983,0.79162 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.06334,0.79162 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.83167 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.76787 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
