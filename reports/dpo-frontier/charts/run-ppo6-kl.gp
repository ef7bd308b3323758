# KL divergence from the reference: ppo6
# gnuplot run-ppo6-kl.gp > run-ppo6-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 3.0728242 -0.87909454 7.024743
6 4.3144794 -3.3467362 11.975695
9 3.9005036 1.1799393 6.621068
12 2.6484625 0.8693875 4.4275374
15 3.036646 0.25283378 5.820458
18 2.1430497 1.9108955 2.375204
21 2.3445723 1.486674 3.2024705
24 3.616405 0.35777682 6.8750334
27 5.9070816 -1.3433923 13.157556
30 4.5097246 1.387959 7.63149
33 4.2607903 0.89426994 7.627311
36 4.630698 1.4137087 7.8476877
39 5.0272565 1.6172029 8.43731
42 5.298982 1.5704561 9.027508
45 4.6125803 1.4584693 7.7666917
48 4.766943 1.529058 8.0048275
51 4.8407984 1.574458 8.107139
54 3.7249017 0.9785142 6.471289
57 3.7214544 0.9471747 6.495734
60 3.7284539 0.94662124 6.5102863
EOD
$p0s1 << EOD
0 0 0 0
3 3.1483414 -0.8923516 7.1890345
6 4.299289 -3.356117 11.954696
9 3.9473872 1.1795359 6.7152386
12 2.692913 0.84268427 4.543142
15 3.0529964 0.26133767 5.8446555
18 2.1063757 1.9864973 2.2262542
21 2.3750386 1.519487 3.2305903
24 3.6272564 0.3856991 6.8688135
27 5.894658 -1.3208209 13.110137
30 4.5394464 1.378277 7.7006154
33 4.249901 0.868294 7.6315074
36 4.6486263 1.4295589 7.867694
39 5.0500674 1.6246778 8.475457
42 5.295542 1.5801085 9.010975
45 4.6603646 1.4911457 7.829583
48 4.7936106 1.5441767 8.043045
51 4.867807 1.5828924 8.152721
54 3.7189507 0.97134113 6.4665604
57 3.71585 0.96830887 6.4633913
60 3.718275 0.96774626 6.468804
EOD
$p0s2 << EOD
0 0 0 0
3 8.116971 -4.7139874 20.94793
6 10.486632 -14.749441 34.938824
9 8.027367 0.12680171 15.927932
12 3.7232661 -1.1575725 8.604105
15 5.9889016 -5.2426414 17.220446
18 2.0406988 1.5758657 2.505532
21 2.7481816 0.7395267 4.7568364
24 8.795592 -7.236399 24.827583
27 16.513868 -8.947706 34.938824
30 12.598822 -2.5854602 27.783102
33 11.5238 -5.128999 28.1766
36 13.15311 -2.3585436 28.664762
39 14.770624 -0.8689352 30.410183
42 15.737553 -0.57915837 32.054264
45 13.29203 -1.8791306 28.46319
48 13.790372 -1.6090237 29.189768
51 13.828523 -1.5518482 29.208893
54 8.267697 -2.021452 18.556847
57 8.19748 -2.1400735 18.535034
60 8.179858 -2.1891744 18.548891
EOD
$p0s3 << EOD
0 0 0 0
3 2.909411 -0.728519 6.547341
6 5.0992084 -1.8298234 12.028239
9 3.0946453 0.7836789 5.4056115
12 1.9498029 0.37999976 3.519606
15 2.1870286 -0.51912534 4.8931828
18 1.3724656 0.89747566 1.8474556
21 1.3734087 0.7630746 1.983743
24 2.5910773 -0.5493817 5.7315364
27 4.6696825 -1.7696749 11.10904
30 3.6342416 0.5526136 6.7158694
33 3.2420144 -0.06523266 6.549261
36 3.5497773 0.42580557 6.673749
39 3.9326956 0.71884227 7.1465487
42 4.191665 0.7282473 7.6550827
45 3.6644866 0.5989917 6.729982
48 3.7634568 0.6342041 6.8927093
51 3.7498453 0.6258725 6.8738184
54 4.0800147 0.385438 7.7745914
57 2.6874342 0.15706767 5.2178006
60 2.6666484 0.16136505 5.1719317
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06148; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-16.660528:34.938824]
set arrow 1 from screen 0.06148,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06148,0.14525 to screen 0.06148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06148,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.18800,0.14525 to screen 0.18800,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.18800,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.31452,0.14525 to screen 0.31452,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.31452,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.44104,0.14525 to screen 0.44104,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.44104,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56756,0.14525 to screen 0.56756,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56756,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69408,0.14525 to screen 0.69408,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.69408,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.06148,0.24332 to screen 0.82059,0.24332 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−10' at screen 0.05055,0.24332 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06148,0.39057 to screen 0.82059,0.39057 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0' at screen 0.05055,0.39057 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06148,0.53782 to screen 0.82059,0.53782 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '10' at screen 0.05055,0.53782 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06148,0.68506 to screen 0.82059,0.68506 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '20' at screen 0.05055,0.68506 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.06148,0.83231 to screen 0.82059,0.83231 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '30' at screen 0.05055,0.83231 right front textcolor rgb '#59636e'
set label 13 'nats per response' at screen 0.01688,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.82841,0.44547 to screen 0.83466,0.48165 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'kl/reference' at screen 0.83934,0.48165 left front textcolor rgb '#006aa6'
set arrow 15 from screen 0.82841,0.44532 to screen 0.83466,0.43417 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'kl/k1' at screen 0.83934,0.43417 left front textcolor rgb '#b04d00'
set arrow 16 from screen 0.82841,0.51101 to screen 0.83466,0.52914 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 17 'kl/k2' at screen 0.83934,0.52914 left front textcolor rgb '#007553'
set arrow 17 from screen 0.82841,0.42984 to screen 0.83466,0.38668 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 18 'kl/k3' at screen 0.83934,0.38668 left front textcolor rgb '#9a4478'
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
