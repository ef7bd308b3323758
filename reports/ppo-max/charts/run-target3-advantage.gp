# Advantage variance before whitening, and the critic's explained variance: target3
# gnuplot run-target3-advantage.gp > run-target3-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.251682 1.0595053 1.4438586
2 2.1586316 1.7133161 2.603947
3 1.9769347 0.41342187 3.5404475
4 1.1956172 0.83358943 1.557645
5 1.1627127 0.5849301 1.7404953
6 0.6531362 0.4080779 0.89819455
7 0.49733052 0.2688308 0.7258302
8 0.3730384 0.057434797 0.688642
9 0.27087986 0.11009955 0.4316602
10 0.2322684 -0.0046600737 0.46919686
11 0.15745421 0.008426817 0.3064816
12 0.14474171 0.021342989 0.26814044
13 0.104842566 -0.004946061 0.2146312
14 0.12790596 -0.03311442 0.28892636
15 0.06871492 0.03425388 0.10317596
16 0.11932613 -0.0005726326 0.2392249
EOD
$p1s0 << EOD
1 0.115033835 -0.06256064 0.29262832
2 -0.8970237 -2.026042 0.23199451
3 -0.30593657 -0.6013157 -0.010557472
4 -0.22568685 -0.67813706 0.22676335
5 -0.21177283 -0.38394585 -0.0395998
6 -0.12718323 -0.48145634 0.22708988
7 -0.06497834 -0.35372716 0.22377048
8 -0.0555492 -0.48687318 0.37577477
9 -0.07165954 -0.5502733 0.40695423
10 0.22907344 0.12979315 0.32835373
11 0.31136155 0.11950139 0.5032217
12 0.32309148 0.21041343 0.4357695
13 0.40041673 0.17146938 0.6293641
14 0.38287428 0.26766372 0.49808484
15 0.4386206 0.30226356 0.57497764
16 0.41293892 0.21317641 0.6127014
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87605; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-0.17605689:3.6833901]
set arrow 1 from screen 0.05312,0.58846 to screen 0.87605,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31029,0.58846 to screen 0.31029,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.31029,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56745,0.58846 to screen 0.56745,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.56745,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82461,0.58846 to screen 0.82461,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.82461,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.60425 to screen 0.87605,0.60425 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.60425 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.69394 to screen 0.87605,0.69394 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.69394 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.78363 to screen 0.87605,0.78363 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.78363 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.87332 to screen 0.87605,0.87332 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.87332 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'target3' at screen 0.89480,0.61495 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87605; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-2.1322582:0.7355803]
set arrow 1 from screen 0.05312,0.10000 to screen 0.87605,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31029,0.10000 to screen 0.31029,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.31029,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56745,0.10000 to screen 0.56745,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.56745,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82461,0.10000 to screen 0.82461,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.82461,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.11596 to screen 0.87605,0.11596 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.11596 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.23667 to screen 0.87605,0.23667 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04219,0.23667 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.35737 to screen 0.87605,0.35737 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.35737 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.87605,0.03077 right front textcolor rgb '#59636e'
set label 10 'target3' at screen 0.89480,0.40721 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
