# Reward: ppo4096
# gnuplot run-ppo4096-reward.gp > run-ppo4096-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2369921 2.1540792 2.319905
2 3.7083595 3.5632668 3.853452
4 4.576875 4.4086823 4.7450676
6 5.039375 4.9009423 5.177808
8 5.238516 5.1232667 5.3537645
10 5.1139064 4.9858932 5.241919
12 4.6959767 4.439975 4.9519787
14 4.213594 3.8219905 4.605197
16 3.5221484 3.0297914 4.0145054
18 2.555664 1.6007137 3.5106144
20 1.6935937 0.8168249 2.5703626
22 1.5988281 0.9268797 2.2707765
24 1.6114062 0.8338015 2.389011
26 1.3889453 0.64693624 2.1309543
28 1.2785938 0.55935884 1.9978286
30 1.1801171 0.4895308 1.8707036
32 1.1092187 0.49392658 1.7245109
34 1.0264063 0.4360015 1.616811
36 1.0071094 0.43248206 1.5817367
38 0.9873828 0.41418162 1.560584
40 0.9736328 0.417704 1.5295616
EOD
$p0s1 << EOD
0 0.083733246 -0.027165258 0.19463174
2 1.6923146 1.4528285 1.9318006
4 2.54544 2.3358378 2.7550418
6 3.0611775 2.8563294 3.2660255
8 3.4098601 3.2200298 3.5996904
10 3.5765584 3.400419 3.7526975
12 3.7068777 3.5361624 3.8775933
14 3.790607 3.6221259 3.9590878
16 3.8554993 3.6944027 4.016596
18 3.9327316 3.763497 4.1019664
20 3.9564815 3.7982779 4.114685
22 3.9403205 3.7853422 4.095299
24 3.961602 3.8070297 4.116174
26 3.9690988 3.8140986 4.124099
28 3.9741473 3.8184862 4.1298084
30 3.9781713 3.8226 4.133743
32 3.97994 3.8250644 4.1348157
34 3.9841208 3.827584 4.1406574
36 3.9831812 3.8280168 4.1383457
38 3.984445 3.8291235 4.1397667
40 3.984806 3.829299 4.140313
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.24240245:5.5690017]
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
set arrow 7 from screen 0.05312,0.17694 to screen 0.80983,0.17694 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.17694 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.43842 to screen 0.80983,0.43842 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.43842 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.69990 to screen 0.80983,0.69990 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.69990 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.30423 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.69791 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
