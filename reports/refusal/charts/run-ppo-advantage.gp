# Advantage variance before whitening, and the critic's explained variance: ppo
# gnuplot run-ppo-advantage.gp > run-ppo-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 23.72857 13.224931 34.23221
2 10.4120035 7.8308067 12.9932
3 10.961658 0.6490326 21.274282
4 14.095154 1.7720205 26.418287
5 8.935238 -1.1174494 18.987925
6 8.162646 -1.0715139 17.396807
7 6.825952 -2.0395033 15.691408
8 8.661699 -3.8144512 21.13785
9 3.9936996 1.0670242 6.920375
10 3.8420398 -1.8656555 9.549735
11 1.5166222 0.48963648 2.543608
12 1.3609082 0.626657 2.0951593
13 1.3572264 0.5391444 2.1753082
14 1.3558049 0.63908565 2.0725243
15 1.095713 0.7861708 1.4052552
16 1.124739 0.51791453 1.7315636
17 1.1115476 -0.009485881 2.2325811
18 0.8155709 0.3297472 1.3013946
19 0.7472186 0.33331037 1.1611269
20 0.626057 0.19077899 1.0613351
21 0.49930966 0.14945519 0.8491641
22 0.83448666 0.36807758 1.3008957
23 0.5336447 0.17626828 0.89102113
24 0.5663514 0.24766466 0.88503814
25 0.8175654 0.20573619 1.4293945
26 0.784758 0.18143785 1.3880781
27 0.361442 0.14839026 0.5744937
28 0.49437356 -0.15683156 1.1455787
29 0.49057758 0.11493254 0.8662226
30 0.6121162 0.0020915207 1.2221409
31 0.5210304 0.08552861 0.95653224
32 0.32683524 0.11248949 0.541181
33 0.40271813 0.16719061 0.63824564
34 0.28114775 0.021473436 0.5408221
35 0.5562582 0.2593863 0.85313004
36 0.6821006 0.33212864 1.0320724
37 0.52512884 0.024269795 1.0259879
38 0.26746124 0.036358405 0.4985641
39 0.3867596 -0.0058209915 0.7793402
40 0.28162453 -0.09617484 0.6594239
EOD
$p1s0 << EOD
1 -0.28781587 -0.87172145 0.29608974
2 0.17324586 -0.1462063 0.49269804
3 0.23599818 0.030235797 0.44176057
4 0.17461988 -0.09978938 0.44902915
5 0.2661359 -0.0055339015 0.53780574
6 0.36408266 0.021335708 0.7068296
7 0.4288048 0.15581584 0.7017938
8 0.40486524 0.16741161 0.64231884
9 0.540035 0.3627455 0.71732455
10 0.51325643 0.17876767 0.84774524
11 0.7132928 0.56311476 0.86347085
12 0.7260735 0.61826944 0.83387756
13 0.75796336 0.6071275 0.90879923
14 0.7351665 0.67410713 0.79622585
15 0.7768424 0.6951662 0.8585186
16 0.7627522 0.63089854 0.8946059
17 0.79436135 0.6593909 0.9293318
18 0.81798035 0.6980841 0.9378766
19 0.8509324 0.78183013 0.9200347
20 0.863327 0.76170737 0.9649466
21 0.89647454 0.81500906 0.9779401
22 0.81175655 0.6940966 0.9294164
23 0.88759935 0.81984717 0.9553515
24 0.86137 0.7639152 0.95882493
25 0.8295937 0.710782 0.94840544
26 0.8449502 0.75145787 0.9384425
27 0.91753936 0.8640879 0.97099084
28 0.9104797 0.8194782 1.0014813
29 0.89391524 0.8014625 0.986368
30 0.8647207 0.73838896 0.99105245
31 0.8938589 0.803836 0.9838818
32 0.9173354 0.85772914 0.9769416
33 0.905949 0.83813643 0.9737615
34 0.920918 0.84687454 0.99496144
35 0.8846098 0.8361254 0.9330942
36 0.857268 0.7856773 0.9288587
37 0.88457215 0.7832668 0.98587745
38 0.9290605 0.8598307 0.9982903
39 0.90733486 0.82280517 0.9918645
40 0.93378395 0.8471587 1.0204092
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.92723; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-5.3363175:35.754074]
set arrow 1 from screen 0.07428,0.58846 to screen 0.92723,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28752,0.58846 to screen 0.28752,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28752,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.50076,0.58846 to screen 0.50076,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.50076,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.71400,0.58846 to screen 0.71400,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.71400,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.92723,0.58846 to screen 0.92723,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.92723,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.63342 to screen 0.92723,0.63342 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.06334,0.63342 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.71766 to screen 0.92723,0.71766 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.06334,0.71766 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.80190 to screen 0.92723,0.80190 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '20' at screen 0.06334,0.80190 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.88614 to screen 0.92723,0.88614 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '30' at screen 0.06334,0.88614 right front textcolor rgb '#59636e'
set label 10 'advantage/variance (reward²)' at screen 0.04159,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'ppo' at screen 0.94598,0.63579 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.92723; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.94740665:1.0960945]
set arrow 1 from screen 0.07428,0.10000 to screen 0.92723,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28752,0.10000 to screen 0.28752,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.28752,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.50076,0.10000 to screen 0.50076,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.50076,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.71400,0.10000 to screen 0.71400,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.71400,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.92723,0.10000 to screen 0.92723,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.92723,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.17579 to screen 0.92723,0.17579 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.17579 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.26048 to screen 0.92723,0.26048 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.26048 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.34518 to screen 0.92723,0.34518 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.34518 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.42988 to screen 0.92723,0.42988 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.06334,0.42988 right front textcolor rgb '#59636e'
set label 10 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.92723,0.03077 right front textcolor rgb '#59636e'
set label 12 'ppo' at screen 0.94598,0.41866 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
