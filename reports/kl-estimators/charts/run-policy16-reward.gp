# Reward: policy16
# gnuplot run-policy16-reward.gp > run-policy16-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
1 -0.37248382 -0.56946695 -0.17550068
2 -0.14348672 -0.25543323 -0.0315402
3 -0.08172468 -0.34592316 0.1824738
4 -0.14927275 -0.31620628 0.017660756
5 -0.17715485 -0.58078736 0.22647765
6 -0.26220736 -0.6111174 0.08670268
7 -0.37606463 -0.8436951 0.09156589
8 -0.41091084 -0.93408513 0.11226348
9 -0.55696887 -1.435853 0.32191527
10 -0.65215725 -1.5997416 0.29542717
11 -0.79301864 -1.6418579 0.055820618
12 -0.70964 -1.3552225 -0.06405763
13 -0.8447444 -1.6352737 -0.054214984
14 -0.84381646 -1.4601299 -0.22750306
15 -0.99134815 -1.7531499 -0.22954635
16 -0.9303917 -1.507019 -0.35376447
EOD
$p0s1 << EOD
0 -0.022513855 -0.295631 0.25060326
1 0.027092287 -0.2194813 0.27366588
2 0.145173 -0.09763837 0.38798437
3 0.20633343 -0.037730917 0.4503978
4 0.21089326 -0.07252431 0.49431083
5 0.26901108 -0.012112989 0.55013514
6 0.30196518 0.029756494 0.5741738
7 0.4468898 0.212081 0.68169856
8 0.5280702 0.22203133 0.83410907
9 0.57276213 0.2986354 0.84688884
10 0.7115648 0.3750048 1.0481248
11 0.74165225 0.35391167 1.1293929
12 0.850436 0.4494985 1.2513735
13 0.86370367 0.4359288 1.2914786
14 0.9379437 0.42994156 1.4459457
15 0.88021415 0.45510226 1.305326
16 0.94882774 0.46784472 1.4298109
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-1.8811138:1.5739096]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28959,0.14525 to screen 0.28959,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.28959,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52606,0.14525 to screen 0.52606,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.52606,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.76253,0.14525 to screen 0.76253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.76253,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.33901 to screen 0.80983,0.33901 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1' at screen 0.04219,0.33901 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.55892 to screen 0.80983,0.55892 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.55892 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.77882 to screen 0.80983,0.77882 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.77882 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.01940,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.35432 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.76757 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
