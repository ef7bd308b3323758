# Reward: beheaded
# gnuplot run-beheaded-reward.gp > run-beheaded-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
5 -0.12997036 -0.44966552 0.18972482
10 -0.123263195 -0.33844417 0.09191778
14 -0.00947839 -0.36551702 0.34656024
19 0.3125395 0.09150845 0.5335705
24 0.4262236 0.24127941 0.6111678
29 0.39716038 0.20653883 0.5877819
34 0.4583838 0.23065785 0.6861098
38 0.4423278 0.04544095 0.8392147
43 0.54667383 0.32174024 0.77160746
48 0.6770338 0.35898 0.99508756
53 0.76352876 0.39477542 1.1322821
58 0.6167577 0.22430483 1.0092106
62 0.6161263 0.1192857 1.1129669
67 0.70408034 0.34937358 1.0587871
72 0.72841537 0.5320307 0.9248001
77 0.70077664 0.5633086 0.8382447
82 0.6600258 0.41581976 0.9042318
86 0.65928066 0.39543074 0.9231305
91 0.6823112 0.3901194 0.974503
96 0.7090653 0.45924804 0.9588826
EOD
$p0s1 << EOD
0 -0.0068202685 -0.106557816 0.09291728
5 0.50164217 0.20013747 0.80314684
10 0.5200574 0.21465859 0.8254562
14 0.5254148 0.27047727 0.78035235
19 0.65224797 0.31114563 0.9933503
24 0.64054567 0.4530978 0.8279936
29 0.6428554 0.49947295 0.7862379
34 0.68161887 0.51363575 0.8496019
38 0.6636163 0.48936307 0.8378696
43 0.7344086 0.49712363 0.97169363
48 0.76465994 0.51722735 1.0120926
53 0.77078635 0.50204057 1.0395321
58 0.746005 0.5136078 0.9784022
62 0.74358004 0.49908987 0.98807025
67 0.74925804 0.51370025 0.9848159
72 0.74390185 0.49441373 0.99339
77 0.7495229 0.51077026 0.9882756
82 0.7557502 0.5267655 0.98473483
86 0.7626833 0.53785926 0.9875073
91 0.7610786 0.5260101 0.9961471
96 0.7695655 0.53196305 1.0071679
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-0.8720789:1.2093729]
set arrow 1 from screen 0.07428,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22752,0.14525 to screen 0.22752,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.22752,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38076,0.14525 to screen 0.38076,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.38076,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.53400,0.14525 to screen 0.53400,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.53400,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.68724,0.14525 to screen 0.68724,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.68724,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.28107 to screen 0.80983,0.28107 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.28107 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.46358 to screen 0.80983,0.46358 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.46358 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.64609 to screen 0.80983,0.64609 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.64609 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.82860 to screen 0.80983,0.82860 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.06334,0.82860 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.81764,0.72240 to screen 0.82389,0.70970 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'reward/gold' at screen 0.82858,0.70970 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.81764,0.74449 to screen 0.82389,0.75719 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'reward/proxy' at screen 0.82858,0.75719 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
