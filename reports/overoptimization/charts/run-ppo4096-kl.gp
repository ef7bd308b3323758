# KL divergence from the reference: ppo4096
# gnuplot run-ppo4096-kl.gp > run-ppo4096-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.0354058 0.6227157 1.4480957
4 2.3317719 2.1157908 2.547753
6 3.9181712 3.6135185 4.222824
8 5.810086 5.340206 6.2799654
10 8.105091 7.4260793 8.784102
12 10.484045 9.708241 11.259849
14 12.7476425 11.690386 13.804898
16 15.383337 13.932953 16.833721
18 19.148046 15.897663 22.398432
20 22.339624 19.279213 25.400034
22 23.036617 20.35951 25.713722
24 22.961533 19.75945 26.163614
26 23.837109 20.678404 26.995815
28 24.412678 21.312376 27.512981
30 24.810255 21.803217 27.817291
32 25.1534 22.298742 28.008059
34 25.48074 22.704903 28.256578
36 25.603834 22.891985 28.315685
38 25.720682 23.005077 28.436289
40 25.76292 23.059284 28.466557
EOD
$p0s1 << EOD
0 0 0 0
2 1.102459 0.6525069 1.5524111
4 2.3464391 2.0907598 2.6021185
6 3.9519975 3.5550423 4.3489532
8 5.9188128 5.364402 6.473223
10 8.102936 7.3902946 8.8155775
12 10.528819 9.684924 11.372714
14 12.749211 11.631364 13.867058
16 15.421054 13.909594 16.932514
18 19.153633 15.90708 22.400187
20 22.434546 19.308182 25.560907
22 23.056402 20.273544 25.83926
24 22.932053 19.704056 26.160051
26 23.823412 20.65207 26.994753
28 24.335361 21.250998 27.419725
30 24.748636 21.677141 27.820131
32 25.040375 22.1949 27.885849
34 25.36778 22.62552 28.11004
36 25.46832 22.810083 28.126558
38 25.589943 22.930897 28.24899
40 25.637424 22.995739 28.279108
EOD
$p0s2 << EOD
0 0 0 0
2 1.266468 0.0334768 2.4994593
4 2.0508785 1.7825046 2.3192523
6 3.5894513 3.2871566 3.8917458
8 5.6214013 5.0506935 6.1921096
10 8.516692 7.7224364 9.310947
12 12.166511 10.743226 13.589794
14 16.3164 13.538679 19.094122
16 21.455673 17.426666 25.48468
18 28.78207 22.667131 34.89701
20 34.817196 29.28282 40.351578
22 36.35712 29.969696 42.744545
24 36.34255 29.030838 43.654255
26 38.03626 31.00415 45.06837
28 39.104736 32.39776 45.811714
30 39.80122 33.39403 46.20841
32 40.51507 34.441353 46.588787
34 41.252934 35.52829 46.977577
36 41.442776 35.866085 47.019466
38 41.694973 36.22579 47.16416
40 41.815243 36.42881 47.20167
EOD
$p0s3 << EOD
0 0 0 0
2 1.0402434 0.5850952 1.4953915
4 2.2881505 2.0778425 2.4984584
6 4.0231676 3.604146 4.4421887
8 5.694946 5.0312333 6.358658
10 8.38437 7.5262423 9.2424965
12 10.718517 9.471645 11.965389
14 13.148299 11.531868 14.7647295
16 15.23285 12.934407 17.531292
18 19.686848 15.5087 23.864996
20 21.717743 18.563942 24.871546
22 24.21228 20.4535 27.97106
24 24.32898 19.761824 28.896135
26 22.893173 19.757515 26.028833
28 24.012552 20.864048 27.161057
30 23.9147 21.571445 26.257952
32 24.86213 21.868044 27.856213
34 25.966095 22.359386 29.572803
36 25.725407 22.321968 29.128845
38 25.84237 22.037657 29.647083
40 25.937346 22.296112 29.578579
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:49.08974]
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
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.30002 to screen 0.82059,0.30002 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.30002 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.45480 to screen 0.82059,0.45480 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '20' at screen 0.04219,0.45480 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.60957 to screen 0.82059,0.60957 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '30' at screen 0.04219,0.60957 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.76434 to screen 0.82059,0.76434 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '40' at screen 0.04219,0.76434 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 13 'kl/reference' at screen 0.83934,0.54424 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.54205 to screen 0.83466,0.49676 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.49676 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.79244 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.54669 to screen 0.83466,0.59173 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.59173 left front textcolor rgb '#9a4478'
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
