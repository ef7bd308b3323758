# KL divergence from the reference: drGRPO
# gnuplot run-drgrpo-kl.gp > run-drgrpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 0.5140097 0.46045864 0.56756085
6 0.83798087 0.4773123 1.1986494
9 0.8351831 0.60167986 1.0686864
12 0.777494 0.581297 0.97369105
15 0.78172386 0.5581212 1.0053265
18 0.69406414 0.51953703 0.8685913
21 0.76789963 0.4979579 1.0378413
24 0.7006285 0.4502372 0.95101976
27 0.73758286 0.5796417 0.895524
30 0.75287014 0.66463894 0.84110135
33 0.6679581 0.59825224 0.7376639
36 0.62646675 0.547055 0.7058785
39 0.6186981 0.5859104 0.6514858
42 0.64340514 0.5715492 0.71526104
45 0.6358137 0.55049556 0.7211318
48 0.6022837 0.51440245 0.69016504
51 0.58199394 0.527757 0.6362309
54 0.5539643 0.5098526 0.59807605
57 0.5425738 0.48004672 0.60510087
60 0.5418128 0.47292653 0.610699
EOD
$p0s1 << EOD
0 0 0 0
3 0.5937823 0.46651414 0.7210505
6 0.8581263 0.5495172 1.1667353
9 0.875586 0.5412784 1.2098935
12 0.79727095 0.59301084 1.001531
15 0.8002759 0.5068907 1.0936611
18 0.66425854 0.3726659 0.95585114
21 0.79900473 0.44641316 1.1515963
24 0.71638733 0.48704046 0.94573414
27 0.7651215 0.56420285 0.96604013
30 0.73755354 0.6475829 0.82752424
33 0.6840193 0.606466 0.7615726
36 0.6243056 0.51412916 0.73448205
39 0.6505528 0.5763595 0.72474605
42 0.66338617 0.5784938 0.74827856
45 0.6691052 0.57445705 0.76375324
48 0.605402 0.47951972 0.7312842
51 0.59407157 0.501225 0.68691814
54 0.5486617 0.4593052 0.63801825
57 0.52520025 0.3981999 0.6522006
60 0.5308656 0.38440222 0.677329
EOD
$p0s2 << EOD
0 0 0 0
3 0.8453695 0.4090596 1.2816794
6 1.5002923 0.4108614 2.589723
9 1.4467462 0.57202786 2.3214645
12 1.1335686 0.5787483 1.688389
15 1.0968503 0.52518094 1.6685195
18 0.91343075 0.5300373 1.2968242
21 1.1817054 0.5433802 1.8200306
24 0.76498544 0.3471272 1.1828437
27 0.86574817 0.52440447 1.2070919
30 0.8656813 0.61972415 1.1116384
33 0.8296964 0.64754266 1.0118501
36 0.69700855 0.46462616 0.92939097
39 0.72893983 0.5416027 0.91627693
42 0.7440691 0.54083717 0.947301
45 0.64927226 0.4825364 0.81600815
48 0.58694327 0.39095768 0.7829289
51 0.58754414 0.43026736 0.74482095
54 0.5003695 0.39236113 0.6083778
57 0.44795033 0.37767905 0.5182216
60 0.4536264 0.373894 0.5333588
EOD
$p0s3 << EOD
0 0 0 0
3 0.47297645 0.32339212 0.62256074
6 0.93034226 0.25544387 1.6052407
9 0.83820736 0.34499142 1.3314233
12 0.75361574 0.49269944 1.0145321
15 0.7867 0.36889318 1.2045069
18 0.8367113 0.45634684 1.2170757
21 0.7682344 0.42957622 1.1068925
24 0.64025176 0.40458798 0.87591547
27 0.6411977 0.3551796 0.92721575
30 0.69128823 0.32848155 1.0540949
33 0.6405682 0.3945678 0.8865686
36 0.5559082 0.33575603 0.77606034
39 0.5741973 0.27836534 0.8700293
42 0.5864416 0.37770683 0.7951764
45 0.64062387 0.3346361 0.9466117
48 0.5772424 0.21057059 0.9439142
51 0.560416 0.15047589 0.9703561
54 0.58966666 0.23227665 0.94705665
57 0.54841036 0.20426965 0.892551
60 0.5528901 0.20172709 0.90405315
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0:2.6933122]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.18104,0.14525 to screen 0.18104,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.18104,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30895,0.14525 to screen 0.30895,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.30895,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69268,0.14525 to screen 0.69268,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.69268,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.42735 to screen 0.82059,0.42735 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.42735 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.70945 to screen 0.82059,0.70945 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.70945 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.29810 to screen 0.83466,0.31563 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.31563 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.29501 to screen 0.83466,0.26814 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.26814 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.27322 to screen 0.83466,0.22066 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.22066 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.30122 to screen 0.83466,0.36311 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.36311 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 3 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
