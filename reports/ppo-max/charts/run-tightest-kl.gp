# KL divergence from the reference: tightest
# gnuplot run-tightest-kl.gp > run-tightest-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.8917651 0.7387981 1.0447321
6 1.8853309 1.5057496 2.2649124
8 2.368171 1.7724718 2.96387
10 2.2067766 1.5908515 2.8227017
11 2.1866183 1.844617 2.5286195
13 2.250345 1.7794981 2.721192
14 2.576807 2.1217453 3.0318687
16 2.141014 1.61491 2.667118
18 2.482683 1.8765681 3.0887976
19 2.3648038 1.7003257 3.0292819
21 2.4401922 1.9766461 2.9037385
22 2.5849538 2.1111398 3.0587678
24 2.467203 1.6784952 3.2559109
26 2.490578 1.8596451 3.1215107
27 2.5664935 1.9329249 3.200062
29 2.6835675 2.085752 3.281383
30 2.6645093 2.0951746 3.2338438
32 2.6335669 2.1239789 3.1431546
EOD
$p0s1 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.93429804 0.80651057 1.0620855
6 1.8881605 1.4301026 2.346218
8 2.453305 1.9038669 3.002743
10 2.2358775 1.7247941 2.7469609
11 2.2225788 1.971984 2.4731736
13 2.2335546 1.7999512 2.667158
14 2.6276472 2.148778 3.1065161
16 2.130601 1.6641897 2.5970123
18 2.499779 2.0483673 2.951191
19 2.3753884 1.8263506 2.924426
21 2.4242277 1.912977 2.9354784
22 2.5858927 2.1579733 3.013812
24 2.4663482 1.7315334 3.201163
26 2.4795334 1.9551785 3.0038884
27 2.5617986 2.0269797 3.0966175
29 2.7261553 2.2073264 3.2449844
30 2.700679 2.2056665 3.1956918
32 2.6636953 2.2391548 3.0882356
EOD
$p0s2 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.67848206 0.5117488 0.8452153
6 1.5200343 1.2103602 1.8297083
8 2.1432874 1.6003796 2.6861954
10 1.9457371 1.4092122 2.482262
11 1.869381 1.5653996 2.1733623
13 1.8217961 1.491334 2.1522582
14 2.0449145 1.6365488 2.45328
16 1.8399857 1.3257972 2.3541741
18 2.0020914 1.4949481 2.5092347
19 1.8454958 1.3187006 2.372291
21 1.9800078 1.5532584 2.4067569
22 2.0303662 1.660746 2.3999863
24 1.939155 1.3866682 2.4916418
26 2.0022655 1.5321352 2.4723957
27 2.0472484 1.5703994 2.5240974
29 2.1137192 1.6503379 2.5771003
30 2.0967798 1.6413354 2.5522244
32 2.0726063 1.6359845 2.5092282
EOD
$p0s3 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.83908033 0.5971045 1.0810562
6 1.8676883 1.2380825 2.497294
8 2.3119326 1.8037258 2.8201396
10 2.1403172 1.5577374 2.722897
11 2.1480227 1.5479721 2.748073
13 2.2584836 1.8694633 2.647504
14 2.3969176 1.7141538 3.0796812
16 2.143543 1.4320494 2.8550365
18 2.52125 1.7250001 3.3174999
19 2.3398387 1.5209137 3.1587636
21 2.555098 1.7164695 3.3937266
22 2.6637795 1.8849598 3.4425993
24 2.5150683 1.6139435 3.4161932
26 2.5572205 1.8459989 3.2684422
27 2.6096823 1.8509465 3.368418
29 2.6694672 1.7990984 3.5398362
30 2.6570792 1.7679695 3.546189
32 2.6083307 1.7671477 3.449514
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:3.6880367]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.35126 to screen 0.82059,0.35126 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.35126 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.55727 to screen 0.82059,0.55727 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.55727 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.76328 to screen 0.82059,0.76328 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.76328 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.68813 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.69400 to screen 0.83466,0.73562 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.73562 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.57223 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.68260 to screen 0.83466,0.64065 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.64065 left front textcolor rgb '#9a4478'
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
