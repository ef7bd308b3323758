# Held-out accuracy of the reward model: rm32
# gnuplot run-rm32-accuracy.gp > run-rm32-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4375 0.29342636 0.5815736
6 0.6484375 0.5616704 0.7352046
12 0.7005208 0.6109457 0.7900959
18 0.75390625 0.6752669 0.8325456
24 0.77473956 0.7016529 0.8478263
30 0.78515625 0.7159268 0.8543857
36 0.78059894 0.7060665 0.8551314
42 0.78125 0.7068266 0.8556734
48 0.76692706 0.6998344 0.8340198
54 0.7454427 0.6748948 0.81599057
60 0.7324219 0.6667937 0.79805005
66 0.7128906 0.6518804 0.77390087
72 0.6953125 0.63138354 0.75924146
78 0.68880206 0.6275216 0.75008255
84 0.68684894 0.62258357 0.75111437
90 0.68098956 0.6187837 0.7431955
96 0.68098956 0.62245816 0.73952097
102 0.6764323 0.6200208 0.7328438
108 0.67838544 0.62225765 0.7345132
114 0.67578125 0.6193946 0.7321679
120 0.6764323 0.6201998 0.73266476
EOD
$p0s1 << EOD
0 0.43632495 0.28916854 0.5834814
6 0.65029943 0.56591237 0.73468643
12 0.702961 0.61507845 0.7908436
18 0.7567789 0.6804378 0.83312
24 0.77583206 0.70403796 0.84762615
30 0.78577137 0.71645695 0.85508585
36 0.7810978 0.7067609 0.8554348
42 0.7817987 0.70725197 0.85634553
48 0.76737833 0.69997066 0.83478594
54 0.7457111 0.6747688 0.81665343
60 0.7326447 0.6661128 0.79917663
66 0.7129796 0.65093994 0.7750193
72 0.6959345 0.6299688 0.7619001
78 0.68998474 0.6257412 0.75422823
84 0.688029 0.62087214 0.7551859
90 0.6820845 0.6170409 0.7471281
96 0.68207407 0.62073773 0.7434104
102 0.67743134 0.61852187 0.7363408
108 0.67941284 0.62076104 0.7380647
114 0.67678815 0.61783004 0.7357463
120 0.6774469 0.61865306 0.7362408
EOD
$p0s2 << EOD
0 0.69596356 0.65402436 0.73790276
6 0.69596356 0.65402436 0.73790276
12 0.69596356 0.65402436 0.73790276
18 0.69596356 0.65402436 0.73790276
24 0.69596356 0.65402436 0.73790276
30 0.69596356 0.65402436 0.73790276
36 0.69596356 0.65402436 0.73790276
42 0.69596356 0.65402436 0.73790276
48 0.69596356 0.65402436 0.73790276
54 0.69596356 0.65402436 0.73790276
60 0.69596356 0.65402436 0.73790276
66 0.69596356 0.65402436 0.73790276
72 0.69596356 0.65402436 0.73790276
78 0.69596356 0.65402436 0.73790276
84 0.69596356 0.65402436 0.73790276
90 0.69596356 0.65402436 0.73790276
96 0.69596356 0.65402436 0.73790276
102 0.69596356 0.65402436 0.73790276
108 0.69596356 0.65402436 0.73790276
114 0.69596356 0.65402436 0.73790276
120 0.69596356 0.65402436 0.73790276
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:120]
unset ytics
unset logscale y
set yrange [0:0.8905993]
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
set arrow 9 from screen 0.05600,0.14525 to screen 0.64855,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.31587 to screen 0.64855,0.31587 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.31587 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.48649 to screen 0.64855,0.48649 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.04506,0.48649 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.65712 to screen 0.64855,0.65712 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.65712 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.82774 to screen 0.64855,0.82774 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.8' at screen 0.04506,0.82774 right front textcolor rgb '#59636e'
set label 13 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.65636,0.72232 to screen 0.66261,0.68068 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'reward_model/accuracy' at screen 0.66730,0.68068 left front textcolor rgb '#006aa6'
set label 16 'reward_model/accuracy_g…' at screen 0.66730,0.72816 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.65636,0.73898 to screen 0.66261,0.77565 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 17 'baseline/length_accuracy' at screen 0.66730,0.77565 left front textcolor rgb '#007553'
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
