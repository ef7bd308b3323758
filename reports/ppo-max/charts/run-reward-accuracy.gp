# Held-out accuracy of the reward model: reward
# gnuplot run-reward-accuracy.gp > run-reward-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.47421876 0.33799666 0.61044085
3 0.6140625 0.48494196 0.743183
6 0.65625 0.5724515 0.7400485
10 0.671875 0.6015882 0.7421618
13 0.690625 0.61922574 0.7620242
16 0.715625 0.648998 0.78225195
19 0.7398437 0.66426694 0.81542057
22 0.7578125 0.672691 0.842934
26 0.7914063 0.7027249 0.8800876
29 0.8070313 0.7190156 0.8950469
32 0.821875 0.7487503 0.8949997
35 0.8414062 0.7974051 0.8854074
38 0.85859376 0.8220717 0.89511585
42 0.8671875 0.8401824 0.8941926
45 0.8648437 0.8340533 0.89563423
48 0.86875 0.84118456 0.89631546
51 0.8671875 0.83447075 0.89990425
54 0.86875 0.8300087 0.9074913
58 0.8703125 0.83663905 0.903986
61 0.871875 0.8417019 0.90204805
64 0.871875 0.8417019 0.90204805
EOD
$p0s1 << EOD
0 0.4677996 0.33098382 0.6046154
3 0.63644373 0.49733168 0.77555585
6 0.67805284 0.590447 0.7656586
10 0.6953696 0.6171679 0.7735714
13 0.70876807 0.6242349 0.7933013
16 0.7355712 0.65668523 0.8144572
19 0.7599315 0.6729822 0.8468808
22 0.77653265 0.6787262 0.8743391
26 0.81039125 0.7079148 0.9128677
29 0.8284831 0.7269649 0.9300014
32 0.8473655 0.76008767 0.93464327
35 0.871735 0.8147706 0.92869943
38 0.8890177 0.85537374 0.92266166
42 0.9039352 0.87533987 0.93253046
45 0.9031601 0.8796825 0.92663777
48 0.9070847 0.8853416 0.9288278
51 0.90711266 0.87708694 0.9371384
54 0.90556276 0.8731333 0.9379922
58 0.9071345 0.8782472 0.93602175
61 0.90870935 0.8796516 0.93776715
64 0.90870935 0.8796516 0.93776715
EOD
$p0s2 << EOD
0 0.6828125 0.6689235 0.6967015
3 0.6828125 0.6689235 0.6967015
6 0.6828125 0.6689235 0.6967015
10 0.6828125 0.6689235 0.6967015
13 0.6828125 0.6689235 0.6967015
16 0.6828125 0.6689235 0.6967015
19 0.6828125 0.6689235 0.6967015
22 0.6828125 0.6689235 0.6967015
26 0.6828125 0.6689235 0.6967015
29 0.6828125 0.6689235 0.6967015
32 0.6828125 0.6689235 0.6967015
35 0.6828125 0.6689235 0.6967015
38 0.6828125 0.6689235 0.6967015
42 0.6828125 0.6689235 0.6967015
45 0.6828125 0.6689235 0.6967015
48 0.6828125 0.6689235 0.6967015
51 0.6828125 0.6689235 0.6967015
54 0.6828125 0.6689235 0.6967015
58 0.6828125 0.6689235 0.6967015
61 0.6828125 0.6689235 0.6967015
64 0.6828125 0.6689235 0.6967015
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:64]
unset ytics
unset logscale y
set yrange [0.30670348:0.9622726]
set arrow 1 from screen 0.05600,0.14525 to screen 0.64855,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24117,0.14525 to screen 0.24117,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.24117,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.42634,0.14525 to screen 0.42634,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.42634,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.61151,0.14525 to screen 0.61151,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.61151,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.25338 to screen 0.64855,0.25338 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.4' at screen 0.04506,0.25338 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.48517 to screen 0.64855,0.48517 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.6' at screen 0.04506,0.48517 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.71696 to screen 0.64855,0.71696 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.8' at screen 0.04506,0.71696 right front textcolor rgb '#59636e'
set label 8 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward_model/accuracy' at screen 0.66730,0.79786 left front textcolor rgb '#006aa6'
set label 11 'reward_model/accuracy_g…' at screen 0.66730,0.84535 left front textcolor rgb '#b04d00'
set label 12 'baseline/length_accuracy' at screen 0.66730,0.58115 left front textcolor rgb '#007553'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle
unset multiplot
