# Reward: ppo6
# gnuplot run-ppo6-reward.gp > run-ppo6-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
3 0.87572265 -0.25896168 2.010407
6 1.637851 0.19630264 3.0793993
9 0.97171545 -0.7360332 2.679464
12 1.7921488 0.6097033 2.9745944
15 1.6793238 0.1843965 3.174251
18 2.2537327 2.067189 2.4402766
21 2.1446311 2.0308173 2.2584448
24 2.0387013 1.6910071 2.3863952
27 1.2665632 -1.0398035 3.5729299
30 1.5541235 0.24513559 2.8631115
33 1.6352613 0.1777939 3.0927286
36 1.5479228 0.18557458 2.9102712
39 1.448233 0.14686087 2.7496052
42 1.3934035 0.10129454 2.6855125
45 1.5154204 0.28332636 2.7475147
48 1.5052576 0.17569982 2.8348155
51 1.5091251 0.17167437 2.846576
54 1.5898477 0.21830349 2.961392
57 1.5921637 0.22472493 2.9596024
60 1.5948044 0.21626823 2.9733405
EOD
$p0s1 << EOD
0 0.011896898 -0.13071801 0.15451181
3 0.8109332 0.098096594 1.5237697
6 1.4899176 1.085078 1.8947574
9 0.84734565 -0.39148384 2.0861752
12 1.5911252 1.074946 2.1073043
15 1.3688514 0.25787976 2.479823
18 1.7149582 1.4796474 1.9502691
21 1.6212016 1.360016 1.8823874
24 1.5852239 1.2755688 1.894879
27 1.1990557 -0.09224329 2.4903545
30 1.2691231 0.12364402 2.414602
33 1.2766513 0.17879024 2.3745122
36 1.2873777 0.18225573 2.3924997
39 1.294222 0.18407418 2.4043698
42 1.2972438 0.18478099 2.4097066
45 1.2759486 0.13645774 2.4154396
48 1.2904165 0.18310055 2.3977325
51 1.2906233 0.18327384 2.3979728
54 1.3251406 0.20758961 2.4426916
57 1.3276726 0.20525488 2.4500904
60 1.3284982 0.20967112 2.4473252
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-1.2243129:3.7574391]
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
set arrow 9 from screen 0.05312,0.17946 to screen 0.80983,0.17946 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−1' at screen 0.04219,0.17946 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.33197 to screen 0.80983,0.33197 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0' at screen 0.04219,0.33197 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.48449 to screen 0.80983,0.48449 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1' at screen 0.04219,0.48449 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.63700 to screen 0.80983,0.63700 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '2' at screen 0.04219,0.63700 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05312,0.78951 to screen 0.80983,0.78951 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '3' at screen 0.04219,0.78951 right front textcolor rgb '#59636e'
set label 13 'reward' at screen 0.01940,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 15 'reward/gold' at screen 0.82858,0.57864 left front textcolor rgb '#006aa6'
set label 16 'reward/proxy' at screen 0.82858,0.53115 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
