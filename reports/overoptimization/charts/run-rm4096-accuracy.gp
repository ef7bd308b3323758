# Held-out accuracy of the reward model: rm4096
# gnuplot run-rm4096-accuracy.gp > run-rm4096-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4390625 0.33485445 0.5432705
6 0.6550781 0.5919581 0.7181982
12 0.696875 0.6424156 0.7513344
18 0.7480469 0.69464844 0.8014453
24 0.79296875 0.73729926 0.84863824
30 0.8261719 0.7735756 0.87876815
36 0.8734375 0.84302014 0.90385485
42 0.8949219 0.8775733 0.9122704
48 0.9027344 0.8876892 0.9177796
54 0.9097656 0.8958592 0.9236721
60 0.915625 0.9005366 0.9307134
66 0.9171875 0.90571886 0.9286561
72 0.92226565 0.9124566 0.93207467
78 0.925 0.91132313 0.93867683
84 0.92460936 0.9101164 0.9391024
90 0.92265624 0.9084199 0.93689257
96 0.9230469 0.9091654 0.93692833
102 0.9238281 0.91018623 0.93747
108 0.925 0.9115793 0.9384207
114 0.9253906 0.91225415 0.9385271
120 0.9253906 0.9121227 0.93865854
EOD
$p0s1 << EOD
0 0.43766662 0.33268237 0.5426509
6 0.6566466 0.5946175 0.71867573
12 0.6984915 0.64480066 0.7521823
18 0.7500677 0.6972259 0.80290943
24 0.7949259 0.74034834 0.8495035
30 0.8283447 0.7765748 0.8801147
36 0.8752062 0.8439789 0.9064334
42 0.89689976 0.87918615 0.9146134
48 0.90515226 0.88983476 0.92046976
54 0.91225326 0.89831173 0.9261948
60 0.917773 0.90290457 0.9326415
66 0.9196948 0.9078018 0.9315878
72 0.9244163 0.914562 0.93427056
78 0.9267801 0.91370195 0.93985826
84 0.92719537 0.912177 0.9422138
90 0.92484087 0.91044575 0.93923604
96 0.92523926 0.91126287 0.9392157
102 0.92681414 0.9128278 0.94080055
108 0.92799693 0.9141465 0.9418473
114 0.9283906 0.91474825 0.942033
120 0.9283906 0.91462064 0.94216055
EOD
$p0s2 << EOD
0 0.6941406 0.66866404 0.71961725
6 0.6941406 0.66866404 0.71961725
12 0.6941406 0.66866404 0.71961725
18 0.6941406 0.66866404 0.71961725
24 0.6941406 0.66866404 0.71961725
30 0.6941406 0.66866404 0.71961725
36 0.6941406 0.66866404 0.71961725
42 0.6941406 0.66866404 0.71961725
48 0.6941406 0.66866404 0.71961725
54 0.6941406 0.66866404 0.71961725
60 0.6941406 0.66866404 0.71961725
66 0.6941406 0.66866404 0.71961725
72 0.6941406 0.66866404 0.71961725
78 0.6941406 0.66866404 0.71961725
84 0.6941406 0.66866404 0.71961725
90 0.6941406 0.66866404 0.71961725
96 0.6941406 0.66866404 0.71961725
102 0.6941406 0.66866404 0.71961725
108 0.6941406 0.66866404 0.71961725
114 0.6941406 0.66866404 0.71961725
120 0.6941406 0.66866404 0.71961725
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:120]
unset ytics
unset logscale y
set yrange [0.30830112:0.966595]
set arrow 1 from screen 0.05600,0.14525 to screen 0.64855,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.15476,0.14525 to screen 0.15476,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.15476,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.25352,0.14525 to screen 0.25352,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.25352,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.35227,0.14525 to screen 0.35227,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.35227,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.45103,0.14525 to screen 0.45103,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.45103,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.54979,0.14525 to screen 0.54979,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.54979,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.64855,0.14525 to screen 0.64855,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '120' at screen 0.64855,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.25109 to screen 0.64855,0.25109 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.25109 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.48192 to screen 0.64855,0.48192 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.48192 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.71275 to screen 0.64855,0.71275 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.71275 right front textcolor rgb '#59636e'
set label 11 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.65636,0.85747 to screen 0.66261,0.83546 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'reward_model/accuracy' at screen 0.66730,0.83546 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.65636,0.86093 to screen 0.66261,0.88295 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'reward_model/accuracy_g…' at screen 0.66730,0.88295 left front textcolor rgb '#b04d00'
set label 15 'baseline/length_accuracy' at screen 0.66730,0.59057 left front textcolor rgb '#007553'
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
