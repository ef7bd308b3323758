# KL divergence from the reference: price1
# gnuplot run-price1-kl.gp > run-price1-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 11.992314 5.2952847 18.689344
2 18.418755 7.944038 28.893469
3 17.666502 3.167663 32.16534
4 13.531862 2.3309884 24.732735
5 16.044682 3.4011943 28.688171
6 14.342501 4.0768285 24.608171
7 15.798891 4.7421746 26.855608
8 16.538559 5.964761 27.112356
9 15.803934 1.7579862 29.849882
10 15.738359 2.1620655 29.314653
11 15.01939 4.0045505 26.034231
12 12.953487 2.6304011 23.276573
13 14.402774 3.5381525 25.267395
14 12.023345 2.0289857 22.017704
15 11.631622 1.834016 21.429228
16 11.33749 1.9256488 20.749332
EOD
$p0s1 << EOD
0 0 0 0
1 11.723485 5.4324884 18.01448
2 18.815529 8.002338 29.62872
3 17.718863 3.3322616 32.105465
4 13.518413 2.9255965 24.111229
5 16.057117 4.0951896 28.019047
6 14.07105 4.133435 24.008665
7 15.992419 5.4191275 26.56571
8 16.45851 5.98581 26.93121
9 15.871626 2.5738077 29.169445
10 15.83175 2.7144809 28.949018
11 15.0695 4.523158 25.615843
12 12.974639 2.743381 23.205898
13 14.4609165 3.9336104 24.988222
14 12.101791 2.3592594 21.844324
15 11.612936 2.174075 21.051798
16 11.489201 2.4307811 20.547619
EOD
$p0s2 << EOD
0 0 0 0
1 24.894093 -2.2781212 52.066307
2 45.141666 9.819941 80.463394
3 41.169956 -7.647704 89.98762
4 22.750317 -4.364382 49.865017
5 28.266026 -4.060405 60.592457
6 22.785624 -1.9374838 47.50873
7 26.284334 -2.0603864 54.629055
8 26.113453 0.74477106 51.482132
9 25.801313 -7.3494544 58.952084
10 24.488386 -7.115388 56.09216
11 22.84081 -2.484922 48.166542
12 18.12341 -4.697036 40.94385
13 21.052893 -3.2954578 45.40124
14 15.49426 -4.430132 35.41865
15 15.265813 -6.403762 36.935387
16 14.69823 -5.9301963 35.326656
EOD
$p0s3 << EOD
0 0 0 0
1 11.998905 5.3228545 18.674955
2 18.512377 8.092928 28.931826
3 17.321257 3.3613408 31.281174
4 12.7777405 2.7462184 22.809261
5 15.436505 3.4241402 27.448872
6 14.004097 4.7016597 23.306536
7 16.692463 6.724533 26.660393
8 16.57854 6.0289693 27.12811
9 14.580793 2.32435 26.837236
10 14.122269 0.6939511 27.550587
11 17.209421 8.527205 25.891638
12 13.553386 2.7419636 24.364807
13 13.780462 3.7507498 23.810175
14 12.177196 -0.16531816 24.519709
15 10.390448 1.9426802 18.838215
16 10.8980055 1.8086872 19.987324
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-11.553117:93.89303]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.22850 to screen 0.82059,0.22850 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.22850 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.37260 to screen 0.82059,0.37260 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '20' at screen 0.04219,0.37260 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.51671 to screen 0.82059,0.51671 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '40' at screen 0.04219,0.51671 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66082 to screen 0.82059,0.66082 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '60' at screen 0.04219,0.66082 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.80492 to screen 0.82059,0.80492 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '80' at screen 0.04219,0.80492 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.31019 to screen 0.83466,0.29198 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.29198 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.31128 to screen 0.83466,0.33946 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.33946 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.33440 to screen 0.83466,0.38695 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.38695 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.30702 to screen 0.83466,0.24449 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.24449 left front textcolor rgb '#9a4478'
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
