# Reward: k1InLossWeighted
# gnuplot run-k1inlossweighted-reward.gp > run-k1inlossweighted-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
3 -0.12501411 -0.312839 0.0628108
6 -0.00089405524 -0.27843168 0.27664357
9 0.20254907 -0.18487163 0.58996975
12 0.36008602 0.11038511 0.6097869
15 0.53320986 0.2857985 0.78062123
18 0.7862735 0.616285 0.95626193
21 0.9730286 0.7088941 1.2371631
24 1.0648679 0.71131337 1.4184225
27 1.2278335 1.0095025 1.4461646
30 1.3527104 1.1918641 1.5135566
33 1.3304017 1.1768982 1.483905
36 1.4308592 1.1287782 1.7329401
39 1.4104576 1.2003582 1.6205571
42 1.5083252 1.3422606 1.6743897
45 1.5658885 1.3794571 1.7523199
48 1.5483695 1.3681014 1.7286377
51 1.5384381 1.3751143 1.701762
54 1.5434197 1.4074252 1.6794143
57 1.5924342 1.4612797 1.7235886
60 1.5370861 1.4022247 1.6719476
EOD
$p0s1 << EOD
0 -0.022513855 -0.295631 0.25060326
3 0.19606982 -0.015338267 0.4074779
6 0.3224747 0.043899506 0.6010499
9 0.5953917 0.21391736 0.976866
12 0.6228203 0.39451903 0.8511216
15 0.6863556 0.47093913 0.901772
18 0.79014534 0.6387493 0.9415414
21 0.90655196 0.6881403 1.1249636
24 1.00011 0.72433364 1.2758864
27 1.0981643 0.8705283 1.3258004
30 1.1240684 0.8806552 1.3674815
33 1.0912824 0.91448987 1.2680748
36 1.1148057 0.98678106 1.2428303
39 1.134148 0.99921423 1.2690818
42 1.2177593 1.0357543 1.3997643
45 1.2221282 1.0598745 1.3843819
48 1.2292398 1.0425643 1.4159153
51 1.2443333 1.0809159 1.4077506
54 1.2949747 1.0735465 1.5164027
57 1.2984616 1.1479737 1.4489495
60 1.2781523 1.0825409 1.473764
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.89688045:1.8542123]
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
set arrow 9 from screen 0.05312,0.39295 to screen 0.80983,0.39295 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.39295 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.66912 to screen 0.80983,0.66912 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.66912 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 12 'reward/gold' at screen 0.82858,0.81745 left front textcolor rgb '#006aa6'
set label 13 'reward/proxy' at screen 0.82858,0.74594 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
