# KL divergence from the reference: informed
# gnuplot run-informed-kl.gp > run-informed-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
20 0.34372944 0.30666882 0.38079005
40 0.792537 0.7240771 0.86099684
60 1.1630987 1.0642693 1.2619281
80 1.4777048 1.2755424 1.6798671
100 1.7058423 1.4518532 1.9598315
120 1.950533 1.7526395 2.1484265
140 2.128884 1.917995 2.339773
160 2.257842 1.9829481 2.5327363
180 2.3615656 2.1002016 2.6229296
200 2.3741431 2.047566 2.7007203
220 2.434881 2.1033003 2.7664616
240 2.4811134 2.18329 2.778937
260 2.497712 2.153235 2.8421886
280 2.5225327 2.1656778 2.8793879
300 2.5611653 2.2157378 2.9065928
320 2.5902796 2.247951 2.9326081
340 2.6005697 2.2601647 2.9409747
360 2.6095772 2.2792432 2.9399111
380 2.6168797 2.2945278 2.9392316
400 2.6181393 2.299322 2.9369564
EOD
$p0s1 << EOD
0 0 0 0
20 0.37501 0.3012589 0.44876117
40 0.82832706 0.70940334 0.94725084
60 1.1630601 1.003136 1.3229841
80 1.4657706 1.224723 1.7068181
100 1.7428906 1.423047 2.0627341
120 1.9638914 1.7971258 2.1306572
140 2.1213498 1.9856893 2.2570105
160 2.2682126 2.0397387 2.4966865
180 2.4044516 2.1446862 2.664217
200 2.4023094 2.113422 2.6911967
220 2.4477878 2.1640494 2.731526
240 2.5226836 2.2925847 2.7527823
260 2.5399928 2.2617803 2.8182056
280 2.5492468 2.2834682 2.815025
300 2.5781226 2.3062842 2.849961
320 2.60955 2.3216493 2.8974507
340 2.6126614 2.3269355 2.8983872
360 2.6373727 2.3567708 2.9179747
380 2.644375 2.3493335 2.9394166
400 2.6477227 2.3622959 2.9331496
EOD
$p0s2 << EOD
0 0 0 0
20 0.3374653 0.24921353 0.42571703
40 0.8089513 0.64717823 0.97072446
60 1.3156981 1.0721099 1.5592865
80 1.890648 1.467368 2.313928
100 2.373046 1.7822319 2.9638598
120 2.8154879 2.3824608 3.248515
140 3.1941416 2.7455175 3.6427655
160 3.4637928 2.8663547 4.061231
180 3.714659 3.1357164 4.2936015
200 3.6829076 2.9699337 4.3958817
220 3.8266158 3.1334448 4.519787
240 3.9062407 3.284377 4.5281043
260 3.9302413 3.2526715 4.607811
280 3.955141 3.2429612 4.667321
300 4.0353847 3.3654072 4.705362
320 4.0988626 3.3756118 4.822114
340 4.1219783 3.3904493 4.853507
360 4.144687 3.4544811 4.8348937
380 4.1544886 3.46586 4.843117
400 4.16188 3.483171 4.840589
EOD
$p0s3 << EOD
0 0 0 0
20 0.32678047 0.19988182 0.4536791
40 0.6700497 0.3476801 0.9924194
60 0.9186945 0.53730017 1.3000889
80 1.3176033 0.7086987 1.926508
100 1.3852357 0.9949582 1.7755132
120 1.4607012 1.2187703 1.7026322
140 1.6995499 1.2917651 2.1073349
160 1.7433537 1.4340045 2.052703
180 1.8649522 1.5722078 2.1576967
200 1.7795802 1.4808104 2.0783498
220 1.906179 1.4914708 2.3208869
240 1.8758248 1.5487387 2.202911
260 1.8826439 1.5774449 2.187843
280 1.8875475 1.540005 2.23509
300 1.9112957 1.6229776 2.1996138
320 1.9969342 1.605055 2.3888133
340 2.015126 1.5910989 2.439153
360 1.991065 1.6279541 2.354176
380 1.9902285 1.639309 2.3411481
400 1.9912736 1.6253631 2.3571842
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:5.0476475]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.29577 to screen 0.82059,0.29577 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.29577 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.44629 to screen 0.82059,0.44629 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.44629 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.59681 to screen 0.82059,0.59681 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.59681 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.74734 to screen 0.82059,0.74734 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.74734 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.89786 to screen 0.82059,0.89786 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '5' at screen 0.04219,0.89786 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.53934 to screen 0.83466,0.51782 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.51782 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.54379 to screen 0.83466,0.56531 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.56531 left front textcolor rgb '#b04d00'
set label 16 'kl/k2' at screen 0.83934,0.77170 left front textcolor rgb '#007553'
set label 17 'kl/k3' at screen 0.83934,0.44498 left front textcolor rgb '#9a4478'
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
