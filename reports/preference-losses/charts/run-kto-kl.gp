# KL divergence from the reference: kto
# gnuplot run-kto-kl.gp > run-kto-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 4.71576 3.6320534 5.799467
16 7.5271673 3.212749 11.841586
24 8.141036 4.471927 11.810145
32 10.358191 2.34143 18.37495
40 7.4017754 5.9954863 8.808064
48 6.1757865 3.3319085 9.019665
56 7.4928827 0.6829682 14.302797
64 6.812042 1.7707077 11.853376
72 6.5737753 2.970262 10.177289
80 6.000449 4.4896 7.5112987
88 7.9993615 4.826558 11.172165
96 7.1945667 5.533191 8.855943
104 6.788728 4.4780855 9.099371
112 6.2751346 4.5743475 7.9759216
120 7.3713484 4.947443 9.795254
128 6.054538 4.320121 7.788955
136 7.8060617 2.6322262 12.9798975
144 7.6385646 3.5815942 11.695535
152 7.1605844 5.1909556 9.130213
160 6.488076 4.932935 8.043218
EOD
$p0s1 << EOD
0 0 0 0
8 4.5670047 3.4097984 5.7242107
16 7.698286 3.2139883 12.182584
24 8.128502 4.467816 11.789188
32 10.372491 2.3895023 18.35548
40 7.5311103 5.9051404 9.15708
48 5.9580283 2.9771376 8.938919
56 7.32823 0.49854776 14.157912
64 6.8285837 1.9049999 11.752168
72 6.282492 2.775351 9.789633
80 6.125205 4.3878236 7.862586
88 7.903271 4.7184343 11.088108
96 7.0016313 5.2389402 8.764322
104 6.8040166 4.416907 9.191127
112 6.1581035 4.3936143 7.9225926
120 7.476607 5.1084313 9.844783
128 6.2741365 4.719088 7.8291855
136 7.9971137 2.6234858 13.370742
144 7.775909 3.4703355 12.081483
152 7.259053 5.030905 9.487202
160 6.5633616 5.1757417 7.950982
EOD
$p0s2 << EOD
0 0 0 0
8 7.733114 5.515391 9.950837
16 14.704936 4.8219314 24.58794
24 15.853377 8.513971 23.192783
32 22.129631 -0.3129355 44.572197
40 14.077407 10.019753 18.13506
48 11.287982 3.7844398 18.791525
56 14.522544 -4.106953 33.152042
64 13.159788 -0.48286602 26.802443
72 12.751427 3.0396688 22.463184
80 11.392012 6.7467446 16.037277
88 15.661804 5.9113684 25.412241
96 13.903421 9.67869 18.128153
104 13.324249 7.6556044 18.992893
112 12.29096 7.883719 16.6982
120 15.808381 9.455397 22.161366
128 12.284182 7.9614644 16.6069
136 17.42293 3.0074835 31.838377
144 16.982208 5.392684 28.571732
152 15.335728 9.659541 21.011915
160 13.24556 9.984293 16.506826
EOD
$p0s3 << EOD
0 0 0 0
8 4.678489 3.9906187 5.3663597
16 7.1399803 3.0063365 11.273624
24 8.769702 5.4279175 12.111486
32 9.651089 1.9604609 17.341717
40 7.357818 5.644493 9.071143
48 7.1931534 2.3884225 11.997885
56 6.8651805 1.0963324 12.634028
64 6.557343 1.8805932 11.234093
72 6.322908 2.3454165 10.3004
80 5.6330695 4.2549825 7.0111566
88 7.688566 4.2437315 11.133401
96 6.756263 5.084682 8.427843
104 6.284273 4.5482097 8.020336
112 6.212273 4.895862 7.528684
120 7.356018 5.2979994 9.414037
128 5.6966734 3.9436963 7.4496503
136 7.3474336 2.787924 11.906943
144 7.2800274 3.6581635 10.901891
152 6.3932676 4.920018 7.8665175
160 5.761451 4.657181 6.865721
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [-6.041602:46.19391]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.23313 to screen 0.82059,0.23313 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.23313 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.37858 to screen 0.82059,0.37858 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '10' at screen 0.04219,0.37858 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.52403 to screen 0.82059,0.52403 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '20' at screen 0.04219,0.52403 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66948 to screen 0.82059,0.66948 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '30' at screen 0.04219,0.66948 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.81494 to screen 0.82059,0.81494 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '40' at screen 0.04219,0.81494 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 12 'kl/reference' at screen 0.83934,0.32434 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.32859 to screen 0.83466,0.37183 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.37183 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.42579 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.31693 to screen 0.83466,0.27685 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.27685 left front textcolor rgb '#9a4478'
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
