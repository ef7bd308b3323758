# Reward: k3InLoss
# gnuplot run-k3inloss-reward.gp > run-k3inloss-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
3 -0.071243346 -0.22980402 0.08731733
6 -0.21069904 -0.43162057 0.0102224825
9 0.06727108 -0.22454986 0.35909203
12 0.35028195 -0.02491803 0.7254819
15 0.44746274 0.21614993 0.67877555
18 0.5182385 0.102852695 0.93362427
21 0.89441043 0.49689457 1.2919263
24 0.9731126 0.7011242 1.245101
27 1.1989565 0.8136067 1.5843064
30 1.1858317 0.84722984 1.5244334
33 1.2629801 1.0474681 1.4784921
36 1.2783821 1.0461941 1.5105702
39 1.4657371 1.1868567 1.7446175
42 1.5091939 1.2241018 1.7942859
45 1.532868 1.2653353 1.8004007
48 1.516687 1.2489266 1.7844473
51 1.5311905 1.1511064 1.9112747
54 1.4893789 1.1486828 1.830075
57 1.5742439 1.329032 1.8194557
60 1.5857252 1.3737749 1.7976756
EOD
$p0s1 << EOD
0 -0.022513855 -0.295631 0.25060326
3 0.2736096 0.100169115 0.4470501
6 0.4001054 0.07575262 0.72445816
9 0.48029998 0.10723863 0.85336137
12 0.5636481 0.25533396 0.87196225
15 0.601747 0.34759197 0.85590196
18 0.74110484 0.38730654 1.0949031
21 0.94762826 0.69443375 1.2008228
24 1.0341538 0.7090422 1.3592654
27 1.039151 0.74755085 1.330751
30 1.0659305 0.8720165 1.2598445
33 1.089637 0.97204345 1.2072307
36 1.1550986 1.0389451 1.271252
39 1.2766851 1.0954983 1.457872
42 1.2608507 1.049179 1.4725224
45 1.3002136 1.0440581 1.5563692
48 1.24438 0.96234816 1.5264119
51 1.2517493 0.98140854 1.52209
54 1.2590905 1.0346136 1.4835675
57 1.2843456 1.0747006 1.4939907
60 1.285141 1.0883185 1.4819635
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.9032386:2.0195253]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.17924,0.14525 to screen 0.17924,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.17924,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30536,0.14525 to screen 0.30536,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.30536,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43148,0.14525 to screen 0.43148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43148,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.55759,0.14525 to screen 0.55759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.55759,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.68371,0.14525 to screen 0.68371,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.68371,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.38005 to screen 0.80983,0.38005 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.38005 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.64000 to screen 0.80983,0.64000 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.64000 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.89995 to screen 0.80983,0.89995 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.89995 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward/gold' at screen 0.82858,0.79226 left front textcolor rgb '#006aa6'
set label 14 'reward/proxy' at screen 0.82858,0.71412 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
