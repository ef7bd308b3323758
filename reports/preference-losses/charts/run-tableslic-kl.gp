# KL divergence from the reference: tableSLiC
# gnuplot run-tableslic-kl.gp > run-tableslic-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 0.093777336 0.06922947 0.1183252
10 0.2626901 0.1686478 0.3567324
15 0.38860053 0.24597587 0.53122514
20 0.4656218 0.29234678 0.6388968
25 0.51242125 0.31762704 0.7072154
30 0.54205984 0.33492878 0.74919087
35 0.5614131 0.34964126 0.77318496
40 0.57675 0.3633386 0.79016143
45 0.58906853 0.37565562 0.80248135
50 0.59883606 0.38645917 0.811213
55 0.60744023 0.39504042 0.8198401
60 0.61311346 0.40127975 0.82494724
65 0.6172532 0.40598682 0.82851964
70 0.6202566 0.40978745 0.83072585
75 0.62376004 0.4134149 0.8341052
80 0.6267991 0.4165249 0.8370733
85 0.62939894 0.41899368 0.83980423
90 0.631099 0.4206534 0.84154457
95 0.63212323 0.42169487 0.84255165
100 0.6325174 0.42208597 0.8429488
EOD
$p0s1 << EOD
0 0 0 0
5 0.10842814 0.055688888 0.1611674
10 0.28172663 0.18069921 0.38275406
15 0.42780373 0.31021667 0.5453908
20 0.49501324 0.36180785 0.62821865
25 0.55407286 0.42149493 0.68665075
30 0.59256345 0.46092564 0.72420126
35 0.6146087 0.44443676 0.7847807
40 0.6224557 0.4493977 0.7955137
45 0.6470799 0.4774512 0.8167086
50 0.65665364 0.5075884 0.80571884
55 0.6430598 0.5132018 0.7729178
60 0.6508895 0.4847699 0.8170091
65 0.65818846 0.47627088 0.840106
70 0.6652107 0.45296547 0.87745595
75 0.6754552 0.47436044 0.87655
80 0.6621886 0.48819238 0.83618474
85 0.65766585 0.4902166 0.825115
90 0.64449775 0.4797656 0.80922997
95 0.64451987 0.4798438 0.8091959
100 0.6445273 0.4798728 0.80918187
EOD
$p0s2 << EOD
0 0 0 0
5 0.095360585 0.06598891 0.124732256
10 0.2562202 0.13903645 0.3734039
15 0.35749775 0.1689673 0.5460282
20 0.41432875 0.18639454 0.64226294
25 0.4421489 0.18711324 0.69718456
30 0.44920078 0.17765547 0.7207461
35 0.45506778 0.18491466 0.7252209
40 0.46592495 0.19176985 0.74008
45 0.46718362 0.19336057 0.7410067
50 0.47255757 0.19233625 0.75277895
55 0.48489127 0.19382173 0.7759608
60 0.48779312 0.21063903 0.76494724
65 0.4887794 0.21767892 0.7598798
70 0.4863441 0.23084699 0.7418412
75 0.48572606 0.23136427 0.74008787
80 0.49628827 0.23061343 0.7619631
85 0.5013079 0.23025957 0.7723563
90 0.5087336 0.23146653 0.7860006
95 0.50956833 0.23221162 0.786925
100 0.50989175 0.23249218 0.7872913
EOD
$p0s3 << EOD
0 0 0 0
5 0.09338878 0.067039795 0.11973776
10 0.25387552 0.151119 0.35663205
15 0.35548937 0.16963466 0.54134405
20 0.42850864 0.18421237 0.67280495
25 0.47051424 0.19260584 0.7484227
30 0.4728434 0.17677091 0.76891595
35 0.4793735 0.1766628 0.7820842
40 0.49785212 0.18788362 0.8078206
45 0.4969475 0.19216906 0.801726
50 0.50369763 0.1910952 0.81630003
55 0.5339937 0.19059418 0.87739325
60 0.5364141 0.22245109 0.850377
65 0.5392379 0.23701848 0.8414573
70 0.5265165 0.2493175 0.80371547
75 0.5238852 0.24330483 0.8044656
80 0.55127496 0.2380441 0.8645058
85 0.563409 0.23605521 0.89076275
90 0.5831492 0.23325126 0.93304706
95 0.5853843 0.23481034 0.9359582
100 0.586228 0.23539607 0.93706
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0:0.9745424]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20892,0.14525 to screen 0.20892,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.20892,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36184,0.14525 to screen 0.36184,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.36184,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.51476,0.14525 to screen 0.51476,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.51476,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.66768,0.14525 to screen 0.66768,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.66768,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.30118 to screen 0.82059,0.30118 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.2' at screen 0.04506,0.30118 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.45710 to screen 0.82059,0.45710 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.4' at screen 0.04506,0.45710 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.61303 to screen 0.82059,0.61303 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.6' at screen 0.04506,0.61303 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.76895 to screen 0.82059,0.76895 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.8' at screen 0.04506,0.76895 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 14 'kl/reference' at screen 0.83934,0.63154 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.64774 to screen 0.83466,0.67902 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.67902 left front textcolor rgb '#b04d00'
set label 16 'kl/k2' at screen 0.83934,0.53657 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.60229 to screen 0.83466,0.58405 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.58405 left front textcolor rgb '#9a4478'
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
