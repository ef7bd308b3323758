# Advantage variance before whitening, and the critic's explained variance: clip3
# gnuplot run-clip3-advantage.gp > run-clip3-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.251682 1.0595053 1.4438586
2 3.9266417 1.2750399 6.5782437
3 1.3508009 0.741237 1.9603647
4 1.3285363 0.005277818 2.6517947
5 0.5602254 0.06181612 1.0586348
6 0.25529283 0.0721687 0.43841696
7 0.1967348 0.026624085 0.36684552
8 0.21969508 -0.16766402 0.6070542
9 0.15792498 -0.050974023 0.36682397
10 0.17567392 -0.06138651 0.41273436
11 0.092605025 -0.002148973 0.18735904
12 0.049172834 -0.0061805565 0.10452622
13 0.07561424 -0.010677324 0.1619058
14 0.05709538 -0.005963643 0.1201544
15 0.09509039 -0.056078818 0.2462596
16 0.05665807 -0.018156847 0.13147299
EOD
$p1s0 << EOD
1 0.115033835 -0.06256064 0.29262832
2 -1.0999783 -2.193345 -0.0066115623
3 -0.5612865 -1.3105161 0.18794307
4 -0.3206487 -1.0312855 0.38998815
5 -0.2833841 -0.7214039 0.15463567
6 0.1477443 -0.115533054 0.41102165
7 -0.048404016 -0.41164875 0.31484073
8 0.29968518 0.053793903 0.54557645
9 0.2852789 0.10967698 0.4608808
10 0.2887407 -0.20154089 0.7790223
11 0.21235122 -0.26665282 0.6913552
12 0.30748382 -0.36597255 0.98094016
13 0.39852875 0.1733037 0.6237538
14 0.34942096 -0.23941427 0.9382562
15 0.4277783 -0.010324207 0.8658808
16 0.54102844 0.21610178 0.8659551
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.91017; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-0.43750033:6.84808]
set arrow 1 from screen 0.05312,0.58846 to screen 0.91017,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32095,0.58846 to screen 0.32095,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.32095,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58878,0.58846 to screen 0.58878,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.58878,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.85661,0.58846 to screen 0.85661,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.85661,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.60925 to screen 0.91017,0.60925 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.60925 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.70427 to screen 0.91017,0.70427 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.70427 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.79930 to screen 0.91017,0.79930 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.79930 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.89432 to screen 0.91017,0.89432 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.89432 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'clip3' at screen 0.92892,0.61194 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.91017; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-2.3203166:1.1079116]
set arrow 1 from screen 0.05312,0.10000 to screen 0.91017,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32095,0.10000 to screen 0.32095,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.32095,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58878,0.10000 to screen 0.58878,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.58878,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.85661,0.10000 to screen 0.85661,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.85661,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.13234 to screen 0.91017,0.13234 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.13234 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.23331 to screen 0.91017,0.23331 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04219,0.23331 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.33429 to screen 0.91017,0.33429 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.33429 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.43526 to screen 0.91017,0.43526 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.43526 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.91017,0.03077 right front textcolor rgb '#59636e'
set label 11 'clip3' at screen 0.92892,0.38891 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
