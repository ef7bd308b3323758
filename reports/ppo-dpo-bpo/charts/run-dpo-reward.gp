# Reward: dpo
# gnuplot run-dpo-reward.gp > run-dpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
5 -0.19837677 -0.52664346 0.1298899
10 -0.16268656 -0.48522535 0.15985224
14 -0.066467136 -0.4869549 0.35402063
19 -0.07814931 -0.5890303 0.43273172
24 0.06059448 -0.33288935 0.4540783
29 0.3597087 -0.036425073 0.75584245
34 0.39731476 0.081619814 0.7130097
38 0.4591011 0.08380134 0.83440083
43 0.51980704 -0.05445077 1.094065
48 0.63901323 0.05008789 1.2279387
53 0.5891613 0.110754296 1.0675683
58 0.7031659 0.20204927 1.2042825
62 0.8670965 0.5023118 1.2318813
67 0.8983357 0.61090344 1.1857679
72 0.9295412 0.46690258 1.3921798
77 1.076442 0.74634284 1.4065412
82 1.0404689 0.65726674 1.4236711
86 1.1092511 0.8423324 1.3761698
91 1.1286769 0.857342 1.4000118
96 1.1448908 0.8797551 1.4100266
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-0.88373446:1.5124174]
set arrow 1 from screen 0.07428,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25198,0.14525 to screen 0.25198,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.25198,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.42968,0.14525 to screen 0.42968,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.42968,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.60738,0.14525 to screen 0.60738,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.60738,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.78508,0.14525 to screen 0.78508,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.78508,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.26693 to screen 0.92723,0.26693 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.26693 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.42547 to screen 0.92723,0.42547 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.42547 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.58401 to screen 0.92723,0.58401 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.58401 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.74255 to screen 0.92723,0.74255 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.06334,0.74255 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.90109 to screen 0.92723,0.90109 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.5' at screen 0.06334,0.90109 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 13 'dpo' at screen 0.94598,0.78849 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
