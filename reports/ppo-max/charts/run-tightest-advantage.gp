# Advantage variance before whitening, and the critic's explained variance: tightest
# gnuplot run-tightest-advantage.gp > run-tightest-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.99583304 0.67368686 1.3179792
2 0.74881977 0.5291722 0.96846735
3 0.5344111 0.45483983 0.6139823
4 0.48187244 0.39467442 0.56907046
5 0.47894782 0.38087806 0.5770176
6 0.1945019 0.1632976 0.22570622
7 0.16062361 0.11189966 0.20934756
8 0.078845456 0.05880796 0.09888295
9 0.07711761 0.049188394 0.10504683
10 0.08096202 0.05912893 0.10279511
11 0.056123167 0.03787559 0.07437074
12 0.05170459 0.027496912 0.07591227
13 0.05851922 0.027816968 0.08922148
14 0.048567623 0.022835443 0.074299805
15 0.03855765 0.022816515 0.054298785
16 0.044955973 0.024497021 0.06541492
17 0.04942045 0.019332439 0.07950847
18 0.030592185 0.015891504 0.045292865
19 0.033797886 0.022776855 0.044818915
20 0.047181524 0.014674442 0.07968861
21 0.04219627 0.017079158 0.06731338
22 0.035602808 0.027655162 0.043550454
23 0.038773384 0.017772857 0.05977391
24 0.018961418 0.011614646 0.02630819
25 0.03772856 0.020036152 0.05542097
26 0.032603383 0.013336986 0.05186978
27 0.03939866 0.016882213 0.061915103
28 0.03568984 0.018390527 0.052989148
29 0.025094613 0.013432992 0.036756232
30 0.04209954 0.0017275953 0.08247148
31 0.020867249 0.010880302 0.030854197
32 0.044109683 0.015106011 0.07311336
EOD
$p1s0 << EOD
1 -0.45307574 -0.9580211 0.05186961
2 0.047828093 -0.1927347 0.28839087
3 0.30065387 0.1792674 0.42204034
4 0.3204317 0.2304136 0.4104498
5 0.3329492 0.28701794 0.37888047
6 0.40349054 0.26281852 0.5441625
7 0.16386844 -0.21905133 0.5467882
8 0.5286251 0.41334397 0.6439062
9 0.47100157 0.32937235 0.6126308
10 0.5189881 0.3993218 0.6386543
11 0.5954492 0.5055333 0.6853652
12 0.6530032 0.53920805 0.7667984
13 0.64996576 0.52051926 0.77941227
14 0.7000166 0.61661625 0.783417
15 0.6806228 0.5168202 0.8444255
16 0.686851 0.52767795 0.84602404
17 0.6702329 0.54640144 0.7940643
18 0.73299015 0.6631653 0.802815
19 0.7267702 0.66772056 0.7858199
20 0.71463484 0.5843831 0.84488654
21 0.7300879 0.57503986 0.8851359
22 0.7446725 0.6607988 0.8285462
23 0.7403058 0.6235127 0.8570988
24 0.8250528 0.74161446 0.90849113
25 0.7369067 0.601526 0.8722874
26 0.7569358 0.6480657 0.86580586
27 0.73173434 0.60858434 0.85488427
28 0.75702095 0.6514085 0.8626334
29 0.8049919 0.7248234 0.8851604
30 0.72599334 0.5267999 0.92518675
31 0.80356324 0.6998902 0.9072362
32 0.74603933 0.617824 0.87425464
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.86752; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:1.3706985]
set arrow 1 from screen 0.07428,0.58846 to screen 0.86752,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32217,0.58846 to screen 0.32217,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32217,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57005,0.58846 to screen 0.57005,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.57005,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.81794,0.58846 to screen 0.81794,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.81794,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.58846 to screen 0.86752,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.06334,0.58846 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.71473 to screen 0.86752,0.71473 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.06334,0.71473 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.84100 to screen 0.86752,0.84100 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.06334,0.84100 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03434,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'tightest' at screen 0.88627,0.59960 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.86752; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.0333494:1.000515]
set arrow 1 from screen 0.07428,0.10000 to screen 0.86752,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32217,0.10000 to screen 0.32217,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32217,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57005,0.10000 to screen 0.57005,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.57005,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.81794,0.10000 to screen 0.81794,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.81794,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.10568 to screen 0.86752,0.10568 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1.0' at screen 0.06334,0.10568 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.19077 to screen 0.86752,0.19077 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.19077 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.27587 to screen 0.86752,0.27587 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.27587 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.36097 to screen 0.86752,0.36097 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.36097 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.44607 to screen 0.86752,0.44607 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.06334,0.44607 right front textcolor rgb '#59636e'
set label 10 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.86752,0.03077 right front textcolor rgb '#59636e'
set label 12 'tightest' at screen 0.88627,0.40284 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
