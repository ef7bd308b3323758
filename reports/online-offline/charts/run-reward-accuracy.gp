# Held-out accuracy of the reward model: reward
# gnuplot run-reward-accuracy.gp > run-reward-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.50625 0.4690577 0.54344225
5 0.49609375 0.44197488 0.5502126
10 0.484375 0.43747532 0.5312747
15 0.509375 0.46631965 0.55243033
20 0.5210937 0.45427287 0.58791465
25 0.53828126 0.46272 0.6138425
30 0.5625 0.49608523 0.6289148
35 0.5882813 0.50535756 0.6712049
40 0.621875 0.5069231 0.73682696
45 0.6382812 0.5392601 0.7373024
50 0.659375 0.5596555 0.75909454
55 0.6765625 0.59885246 0.7542725
60 0.6976563 0.6268194 0.7684932
65 0.7140625 0.6671127 0.7610123
70 0.72265625 0.6885317 0.7567808
75 0.734375 0.6988985 0.7698515
80 0.73828125 0.7024747 0.7740878
85 0.7359375 0.70420635 0.76766866
90 0.73359376 0.6926673 0.7745202
95 0.73359376 0.6913938 0.77579373
100 0.7328125 0.69128686 0.7743381
EOD
$p0s1 << EOD
0 0.49642393 0.47439536 0.51845247
5 0.5029498 0.44367892 0.5622207
10 0.50054044 0.45648584 0.544595
15 0.5298367 0.48602188 0.5736516
20 0.52979887 0.48275998 0.5768378
25 0.54171985 0.4797371 0.60370266
30 0.57032394 0.50372404 0.63692385
35 0.59895027 0.5003275 0.697573
40 0.6353754 0.511948 0.75880283
45 0.655179 0.5538664 0.75649166
50 0.6805762 0.5890962 0.7720562
55 0.70357984 0.6323696 0.7747901
60 0.7304766 0.6597488 0.8012045
65 0.740032 0.6823938 0.7976702
70 0.7495558 0.69961977 0.7994918
75 0.75823903 0.7137307 0.8027473
80 0.7637979 0.7172489 0.8103469
85 0.7645788 0.72516704 0.8039906
90 0.7629946 0.7199497 0.8060395
95 0.7629852 0.7192766 0.80669385
100 0.7621852 0.72047704 0.80389345
EOD
$p0s2 << EOD
0 0.5214844 0.48604932 0.55691946
5 0.5214844 0.48604932 0.55691946
10 0.5214844 0.48604932 0.55691946
15 0.5214844 0.48604932 0.55691946
20 0.5214844 0.48604932 0.55691946
25 0.5214844 0.48604932 0.55691946
30 0.5214844 0.48604932 0.55691946
35 0.5214844 0.48604932 0.55691946
40 0.5214844 0.48604932 0.55691946
45 0.5214844 0.48604932 0.55691946
50 0.5214844 0.48604932 0.55691946
55 0.5214844 0.48604932 0.55691946
60 0.5214844 0.48604932 0.55691946
65 0.5214844 0.48604932 0.55691946
70 0.5214844 0.48604932 0.55691946
75 0.5214844 0.48604932 0.55691946
80 0.5214844 0.48604932 0.55691946
85 0.5214844 0.48604932 0.55691946
90 0.5214844 0.48604932 0.55691946
95 0.5214844 0.48604932 0.55691946
100 0.5214844 0.48604932 0.55691946
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.42256045:0.8252618]
set arrow 1 from screen 0.05600,0.14525 to screen 0.64855,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.17451,0.14525 to screen 0.17451,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.17451,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.29302,0.14525 to screen 0.29302,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.29302,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.41153,0.14525 to screen 0.41153,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.41153,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.53004,0.14525 to screen 0.53004,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.53004,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.64855,0.14525 to screen 0.64855,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.64855,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.29136 to screen 0.64855,0.29136 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.29136 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.48003 to screen 0.64855,0.48003 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.48003 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.66870 to screen 0.64855,0.66870 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.7' at screen 0.04506,0.66870 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.85737 to screen 0.64855,0.85737 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.85737 right front textcolor rgb '#59636e'
set label 11 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward_model/accuracy' at screen 0.66730,0.73060 left front textcolor rgb '#006aa6'
set label 14 'reward_model/accuracy_g…' at screen 0.66730,0.78602 left front textcolor rgb '#b04d00'
set label 15 'baseline/length_accuracy' at screen 0.66730,0.33189 left front textcolor rgb '#007553'
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
