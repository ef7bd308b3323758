# Reward: dpoBeta1
# gnuplot run-dpobeta1-reward.gp > run-dpobeta1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
8 -2.4086418 -3.6084154 -1.2088681
16 -1.3544818 -1.8341182 -0.8748454
24 -0.7442308 -1.6372471 0.14878549
32 -0.33107924 -0.85337657 0.19121806
40 -0.24471536 -0.48140365 -0.008027063
48 -0.038863484 -0.5554326 0.47770566
56 0.17015931 -0.28450614 0.62482476
64 0.19995518 -0.17456274 0.5744731
72 -0.026249321 -0.3020149 0.24951625
80 0.15412547 -0.2244104 0.5326613
88 0.3031816 -0.2549986 0.86136174
96 0.47192416 0.18406618 0.75978214
104 0.33181804 -0.064095944 0.727732
112 0.35147595 -0.0067516444 0.7097035
120 0.39530236 0.025006106 0.7655986
128 0.5691986 -0.06707639 1.2054735
136 0.45142132 -0.10964509 1.0124876
144 0.35809785 -0.16806379 0.8842595
152 0.44276333 0.1939749 0.69155174
160 0.41306114 0.061569013 0.7645533
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.86752; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [-3.8009708:1.3980291]
set arrow 1 from screen 0.05312,0.14525 to screen 0.86752,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30762,0.14525 to screen 0.30762,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.30762,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56212,0.14525 to screen 0.56212,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.56212,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.81662,0.14525 to screen 0.81662,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.81662,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.26230 to screen 0.86752,0.26230 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−3' at screen 0.04219,0.26230 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.40844 to screen 0.86752,0.40844 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.40844 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.55458 to screen 0.86752,0.55458 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1' at screen 0.04219,0.55458 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.70072 to screen 0.86752,0.70072 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.70072 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.84686 to screen 0.86752,0.84686 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.84686 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.86752,0.04469 right front textcolor rgb '#59636e'
set label 12 'dpoBeta1' at screen 0.88627,0.76109 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
