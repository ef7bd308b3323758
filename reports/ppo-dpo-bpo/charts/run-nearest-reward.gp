# Reward: nearest
# gnuplot run-nearest-reward.gp > run-nearest-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
5 -0.037583902 -0.19152342 0.116355605
10 0.12440844 -0.078426145 0.32724303
14 0.31863236 0.20463909 0.4326256
19 0.30573258 0.2132713 0.39819387
24 0.25479615 0.104978435 0.40461388
29 0.44690794 0.3476524 0.5461635
34 0.509889 0.37341678 0.6463612
38 0.50749445 0.2759269 0.739062
43 0.53399163 0.44778448 0.6201987
48 0.5154171 0.3085725 0.72226167
53 0.6373937 0.40973246 0.86505497
58 0.564347 0.31654444 0.8121496
62 0.5555305 0.3206061 0.7904549
67 0.57176167 0.4133216 0.73020166
72 0.5414481 0.46114773 0.62174845
77 0.5153078 0.4164157 0.6141999
82 0.5945025 0.4887038 0.7003013
86 0.6092457 0.51458776 0.7039037
91 0.54777855 0.4044551 0.69110197
96 0.5765054 0.436714 0.7162969
EOD
$p0s1 << EOD
0 -0.0068202685 -0.106557816 0.09291728
5 0.4387072 0.22299886 0.65441555
10 0.5071654 0.2824326 0.7318982
14 0.54445755 0.40695512 0.68196005
19 0.5780213 0.44154572 0.71449685
24 0.5619599 0.4180671 0.7058528
29 0.61455464 0.42792758 0.80118173
34 0.65695417 0.44855046 0.8653578
38 0.6530618 0.47744188 0.8286817
43 0.6296829 0.47999123 0.77937454
48 0.63602674 0.43360958 0.83844393
53 0.6910851 0.5020171 0.8801531
58 0.64461523 0.41938043 0.86985004
62 0.64151704 0.42924163 0.8537925
67 0.66860026 0.5277713 0.8094293
72 0.6408986 0.49837384 0.7834233
77 0.64171237 0.5054863 0.7779385
82 0.6883769 0.4969383 0.8798155
86 0.6875584 0.4929938 0.88212305
91 0.6607581 0.5048791 0.816637
96 0.67979944 0.509428 0.8501708
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-0.8620725:0.9492075]
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
set arrow 7 from screen 0.07428,0.29713 to screen 0.80983,0.29713 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.29713 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.50686 to screen 0.80983,0.50686 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.50686 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.71660 to screen 0.80983,0.71660 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.71660 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.74661 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.79410 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
