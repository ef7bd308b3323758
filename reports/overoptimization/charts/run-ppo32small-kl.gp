# KL divergence from the reference: ppo32small
# gnuplot run-ppo32small-kl.gp > run-ppo32small-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0.58825 0.36561728 0.8108827
4 1.996642 1.0363021 2.956982
6 2.9674225 2.2734234 3.6614215
8 4.456825 3.0400994 5.873551
10 5.180937 3.832914 6.5289593
12 6.304761 4.3090744 8.300447
14 7.127456 4.310723 9.944189
16 7.7820454 3.8383114 11.72578
18 8.6326685 4.011704 13.253633
20 8.818329 4.0053945 13.631263
22 9.389693 4.3621635 14.417222
24 10.078533 4.661383 15.495683
26 10.432518 4.8660927 15.998943
28 10.788712 5.1195765 16.457848
30 10.762241 5.2862077 16.238274
32 10.780717 5.479288 16.082146
34 10.984077 5.7804537 16.187702
36 11.023039 5.845215 16.200863
38 11.114203 5.8759565 16.35245
40 11.169668 5.870262 16.469074
EOD
$p0s1 << EOD
0 0 0 0
2 0.61328405 0.35161626 0.87495184
4 2.0345943 1.0454313 3.0237577
6 2.9872384 2.3333247 3.641152
8 4.51227 2.8814514 6.143089
10 5.2313576 3.6840641 6.7786508
12 6.2383747 4.1322336 8.344516
14 7.1302795 4.1414843 10.119075
16 7.9066696 3.7974582 12.015881
18 8.651938 3.9450016 13.358875
20 8.819409 4.071677 13.5671425
22 9.475957 4.433799 14.518116
24 10.169878 4.584031 15.755726
26 10.489883 4.835251 16.144516
28 10.779002 5.0072827 16.550722
30 10.779836 5.229558 16.330112
32 10.852744 5.574515 16.130974
34 11.081752 5.831692 16.331812
36 11.151405 5.8796654 16.423145
38 11.234287 6.0383925 16.430182
40 11.266078 6.0305233 16.501633
EOD
$p0s2 << EOD
0 0 0 0
2 0.708272 0.08383961 1.3327043
4 2.6037698 -0.48672432 5.694264
6 3.2584975 1.7032727 4.813722
8 5.4551163 1.9352908 8.974941
10 6.4155283 3.7529464 9.07811
12 8.733353 4.799557 12.667148
14 10.294531 4.6397347 15.949327
16 11.451012 3.7517633 19.15026
18 13.200573 3.9555812 22.445564
20 13.223946 3.714299 22.733593
22 14.376061 4.342305 24.409817
24 16.041567 4.689823 27.393312
26 16.426245 5.0654783 27.787012
28 17.166773 5.4426775 28.890867
30 17.048939 6.036702 28.061176
32 17.091318 6.3790593 27.803577
34 17.624996 6.9782257 28.271769
36 17.776243 7.191396 28.361088
38 17.911884 7.164576 28.659191
40 18.018747 7.0861683 28.951324
EOD
$p0s3 << EOD
0 0 0 0
2 0.5777639 0.33550113 0.82002676
4 1.8942704 0.9548428 2.833698
6 2.776475 1.9439342 3.6090157
8 4.3479967 2.4927607 6.203233
10 5.1861544 3.5857766 6.7865324
12 6.7230363 4.2299647 9.216108
14 7.2190776 4.255086 10.183069
16 7.411347 3.760552 11.062142
18 8.877749 4.9990697 12.75643
20 9.219769 5.350307 13.089231
22 8.814953 4.24088 13.389027
24 9.9727 5.4274693 14.517932
26 10.304515 5.5839024 15.025128
28 10.457931 5.5678477 15.348013
30 10.556177 5.810977 15.301377
32 10.303558 5.25695 15.350167
34 11.046232 6.4484253 15.64404
36 11.204946 6.9864492 15.423443
38 11.210676 6.8919487 15.529403
40 11.190032 6.657599 15.722465
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-1.6642463:30.128847]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.18502 to screen 0.82059,0.18502 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.18502 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42400 to screen 0.82059,0.42400 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.42400 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66297 to screen 0.82059,0.66297 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '20' at screen 0.04219,0.66297 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.90195 to screen 0.82059,0.90195 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '30' at screen 0.04219,0.90195 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.45195 to screen 0.83466,0.40539 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.40539 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.45425 to screen 0.83466,0.50037 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.50037 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.61563 left front textcolor rgb '#007553'
set label 15 'kl/k3' at screen 0.83934,0.45288 left front textcolor rgb '#9a4478'
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
