# Reward: improved
# gnuplot run-improved-reward.gp > run-improved-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
5 -0.536246 -1.0903502 0.017858151
10 -0.09797059 -0.4796263 0.28368512
14 0.265269 -0.25555396 0.786092
19 0.6361836 0.18747437 1.0848929
24 0.7466342 0.04285381 1.4504145
29 0.9566661 0.1753643 1.7379678
34 1.0651132 0.3739873 1.7562389
38 1.1101869 0.69203365 1.5283401
43 1.2324395 0.90731937 1.5575597
48 1.3616605 0.94579405 1.7775269
53 1.5652592 1.2364715 1.8940469
58 1.5373456 1.1331029 1.9415883
62 1.4806556 1.0126783 1.9486327
67 1.4401301 0.8899524 1.9903077
72 1.3575802 0.8497725 1.8653879
77 1.4306157 0.9668776 1.8943537
82 1.5094701 1.1222717 1.8966684
86 1.4644341 1.0255432 1.9033251
91 1.479678 1.0143251 1.9450309
96 1.4705565 1.0455599 1.8955532
EOD
$p0s1 << EOD
0 -0.0068202685 -0.106557816 0.09291728
5 0.54431945 0.15077761 0.9378613
10 0.62296695 0.15925199 1.086682
14 0.7753224 0.41636503 1.1342797
19 0.85285795 0.56854856 1.1371673
24 0.931107 0.6473453 1.2148685
29 0.99537 0.7322465 1.2584934
34 1.0534123 0.8145595 1.2922652
38 1.1051987 0.91275626 1.2976413
43 1.0902967 0.9188774 1.2617161
48 1.1157005 0.987367 1.2440338
53 1.2058281 1.1027083 1.3089478
58 1.2176995 1.1613309 1.2740681
62 1.2027652 1.1346242 1.2709062
67 1.2104985 1.1565052 1.2644918
72 1.1900381 1.067852 1.3122241
77 1.198407 1.0781119 1.3187021
82 1.2146274 1.117781 1.3114738
86 1.2072339 1.1225419 1.2919259
91 1.196342 1.1206962 1.2719878
96 1.1859303 1.0960711 1.2757894
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-1.2135764:2.113534]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21077,0.14525 to screen 0.21077,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.21077,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36842,0.14525 to screen 0.36842,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.36842,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.68371,0.14525 to screen 0.68371,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.68371,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.19402 to screen 0.80983,0.19402 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04219,0.19402 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42238 to screen 0.80983,0.42238 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.42238 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.65074 to screen 0.80983,0.65074 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.65074 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.87910 to screen 0.80983,0.87910 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.87910 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.01940,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.75820 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.69320 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
