# KL divergence from the reference: ppo32
# gnuplot run-ppo32-kl.gp > run-ppo32-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.7003232 -1.3738048 4.7744513
4 2.1616087 0.75111437 3.572103
6 2.7510471 2.1932323 3.3088617
8 3.71642 2.6980152 4.7348247
10 4.7141714 3.2436178 6.184725
12 5.65371 3.365604 7.941816
14 6.6803446 2.6038356 10.756854
16 6.949637 2.249877 11.649397
18 7.4955974 2.2701573 12.721038
20 7.7819343 2.2657988 13.298069
22 7.9298234 2.0733764 13.78627
24 8.36013 2.6038158 14.116446
26 8.581195 2.7179298 14.44446
28 9.212217 3.55568 14.868754
30 9.272085 3.3533525 15.190819
32 9.614636 3.2722816 15.956991
34 9.909025 3.436804 16.381247
36 10.176471 3.7354145 16.617527
38 10.284149 3.8099966 16.7583
40 10.297045 3.8851027 16.708986
EOD
$p0s1 << EOD
0 0 0 0
2 1.7838931 -1.4328436 5.00063
4 2.1628983 0.8164491 3.5093474
6 2.712646 2.2001905 3.2251012
8 3.7578042 2.778847 4.736761
10 4.6131434 3.1005945 6.1256924
12 5.6833673 3.3999524 7.9667816
14 6.61829 2.7189357 10.517644
16 6.845376 2.2468836 11.443869
18 7.5979795 2.3274884 12.868471
20 7.989696 2.4558687 13.523523
22 7.912091 1.9938728 13.830309
24 8.443101 2.7111304 14.175072
26 8.662123 2.863524 14.460722
28 9.355082 3.5724971 15.137667
30 9.37796 3.3296626 15.426258
32 9.682931 3.1669056 16.198957
34 10.007269 3.2993536 16.715183
36 10.370541 3.8185062 16.922575
38 10.515922 3.921215 17.110628
40 10.4566145 3.953156 16.960073
EOD
$p0s2 << EOD
0 0 0 0
2 4.2004156 -5.403896 13.804727
4 3.1775346 -1.0140408 7.36911
6 2.8619883 2.2757096 3.448267
8 3.9231427 2.5072021 5.339083
10 5.3114066 2.890812 7.732001
12 6.9970384 2.6115494 11.382527
14 8.921767 0.8854131 16.958122
16 9.394625 0.3261012 18.463148
18 10.488134 0.32014146 20.656126
20 11.0199995 0.39135838 21.648642
22 11.272648 0.13293108 22.412365
24 12.122895 1.0433261 23.202465
26 12.428891 1.2527514 23.605032
28 13.355622 2.7637622 23.947483
30 13.796599 2.7423153 24.850883
32 14.607636 2.6472666 26.568007
34 15.302719 2.8654606 27.739979
36 15.768042 3.3463 28.189783
38 15.965261 3.5479455 28.382576
40 15.958232 3.607136 28.309328
EOD
$p0s3 << EOD
0 0 0 0
2 1.6841847 -1.4168718 4.785241
4 2.0841877 0.53420544 3.6341703
6 2.685738 2.1251748 3.2463017
8 3.6052182 2.5134406 4.6969957
10 4.544208 2.7938364 6.29458
12 5.554265 3.232687 7.875843
14 6.446099 2.4182472 10.47395
16 7.038041 2.5550406 11.521042
18 7.1398883 1.9880816 12.291695
20 7.613685 2.78039 12.44698
22 7.7454667 2.1574554 13.333478
24 8.581122 2.5520616 14.610184
26 8.022497 1.5420476 14.502946
28 8.279286 3.2819297 13.276643
30 8.349207 2.9245262 13.773888
32 10.047383 4.1570125 15.937755
34 9.361074 3.1560185 15.56613
36 9.256118 3.5469587 14.965277
38 9.241962 3.7467957 14.737129
40 9.248353 3.734121 14.762584
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-6.755355:29.734035]
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
set arrow 7 from screen 0.05312,0.28591 to screen 0.82059,0.28591 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.28591 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.49413 to screen 0.82059,0.49413 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.49413 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.70235 to screen 0.82059,0.70235 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '20' at screen 0.04219,0.70235 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.49414 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.50364 to screen 0.83466,0.54163 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.54163 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.61819 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.47848 to screen 0.83466,0.44666 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.44666 left front textcolor rgb '#9a4478'
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
