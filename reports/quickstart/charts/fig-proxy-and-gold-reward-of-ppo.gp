# Proxy and gold reward of PPO
# gnuplot fig-proxy-and-gold-reward-of-ppo.gp > fig-proxy-and-gold-reward-of-ppo.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.496178 -1.024216 0.03186027
2 -0.08903876 -0.5332042 0.3551267
5 0.6805645 0.09682756 1.264301
7 1.073804 0.4475695 1.700038
9 1.300111 0.8753229 1.7249
11 1.620083 0.9403559 2.299811
14 1.983609 1.442009 2.52521
16 2.28292 1.681701 2.884139
18 2.390455 1.515643 3.265267
20 2.480973 1.923006 3.038939
23 2.530151 1.846225 3.214076
25 2.66155 2.282017 3.041083
27 2.56008 2.244315 2.875845
29 2.340683 2.220217 2.461148
32 2.422166 2.094787 2.749544
34 2.533097 2.119749 2.946445
36 2.612681 2.322289 2.903074
38 2.585264 2.172742 2.997786
41 2.646105 2.373421 2.918789
43 2.674509 2.503479 2.84554
45 2.706092 2.48412 2.928063
EOD
$p0s1 << EOD
0 0.09034204 -0.3425732 0.5232573
2 0.3050196 -0.3358506 0.9458898
5 0.8454982 0.2694806 1.421516
7 1.12105 0.3718598 1.870241
9 1.43593 0.7534543 2.118405
11 1.742861 1.041945 2.443776
14 2.051589 1.490405 2.612772
16 2.197654 1.493257 2.902051
18 2.26163 1.34575 3.17751
20 2.230321 1.266048 3.194595
23 2.166857 1.14435 3.189363
25 2.165347 1.286654 3.04404
27 2.118031 1.382481 2.853581
29 1.942206 1.447531 2.436882
32 2.023628 1.346537 2.700719
34 2.100128 1.514728 2.685528
36 2.144775 1.37417 2.915381
38 2.187365 1.398444 2.976285
41 2.165309 1.483803 2.846816
43 2.180668 1.425425 2.935911
45 2.183242 1.465567 2.900917
EOD
$p0s2 << EOD
0 -0.496178 -1.024216 0.03186027
2 -0.04971376 -0.446676 0.3472485
5 0.8111037 0.3943183 1.227889
7 1.050045 0.6956503 1.40444
9 1.397606 0.2809388 2.514273
11 1.700471 1.425108 1.975834
14 1.870457 1.134067 2.606846
16 1.826535 0.129052 3.524018
18 1.615239 -0.7885873 4.019065
20 1.509773 -1.020783 4.040328
23 1.222338 -1.544104 3.988781
25 0.7875693 -2.634364 4.209503
27 0.3767559 -3.074645 3.828156
29 0.1890545 -3.465871 3.843979
32 -0.2420838 -3.809155 3.324987
34 -0.4145208 -4.706172 3.87713
36 -0.710567 -5.145928 3.724794
38 -1.140077 -6.227407 3.947253
41 -1.532094 -7.389547 4.325359
43 -1.873929 -8.014891 4.267032
45 -2.195478 -8.072149 4.564453
EOD
$p0s3 << EOD
0 0.09034204 -0.3425732 0.5232573
2 0.3280013 -0.4219836 1.077986
5 0.9769063 0.2470258 1.706787
7 1.20622 0.365182 2.047258
9 1.514905 0.9108778 2.118931
11 1.754843 1.360273 2.149413
14 2.118423 1.805055 2.431791
16 2.254487 1.946267 2.562706
18 2.40188 1.913356 2.890404
20 2.498891 1.988623 3.009158
23 2.610753 2.183587 3.037918
25 2.692557 2.122772 3.262343
27 2.764885 2.05035 3.47942
29 2.839472 2.195545 3.483398
32 2.934815 2.240969 3.628662
34 2.956708 2.293226 3.62019
36 2.997453 2.30402 3.690885
38 3.044997 2.31224 3.777754
41 3.120484 2.343409 3.89756
43 3.167791 2.326174 4.009407
45 3.19517 2.334645 4.055696
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.83339; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:45]
unset ytics
unset logscale y
set yrange [-8.072149:5.050477]
set arrow 1 from screen 0.05312,0.14525 to screen 0.83339,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22652,0.14525 to screen 0.22652,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.22652,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.39991,0.14525 to screen 0.39991,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.39991,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57330,0.14525 to screen 0.57330,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.57330,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.74669,0.14525 to screen 0.74669,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.74669,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.32312 to screen 0.83339,0.32312 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−5' at screen 0.04219,0.32312 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.61261 to screen 0.83339,0.61261 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.61261 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.90211 to screen 0.83339,0.90211 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '5' at screen 0.04219,0.90211 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.83339,0.04469 right front textcolor rgb '#59636e'
set label 11 'ppo gold' at screen 0.85214,0.76864 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.84120,0.73902 to screen 0.84745,0.72115 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'ppo proxy' at screen 0.85214,0.72115 left front textcolor rgb '#006aa6'
set label 13 'loose gold' at screen 0.85214,0.48550 left front textcolor rgb '#b04d00'
set arrow 11 from screen 0.84120,0.79761 to screen 0.84745,0.81613 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'loose proxy' at screen 0.85214,0.81613 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#0072b2' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#d55e00' dt solid notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s3 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
