# KL divergence from the reference: dpoOnline
# gnuplot run-dpoonline-kl.gp > run-dpoonline-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
20 0.36320996 0.30827656 0.41814336
40 0.88591105 0.78069293 0.9911291
60 1.6225942 1.5073539 1.7378346
80 3.3674433 2.6106691 4.1242175
100 5.434963 4.711541 6.1583853
120 5.959105 5.7437806 6.17443
140 6.0428796 5.9485283 6.1372304
160 6.0541735 5.950365 6.157982
180 6.0594444 5.9541254 6.1647635
200 6.062189 5.954892 6.169486
220 6.0654154 5.9581656 6.1726646
240 6.06709 5.9590945 6.175085
260 6.0680323 5.959971 6.1760936
280 6.0687547 5.9607577 6.1767516
300 6.0695105 5.9613795 6.177642
320 6.0697885 5.961595 6.177982
340 6.0700088 5.961701 6.178316
360 6.070161 5.9617066 6.178615
380 6.0702133 5.9617386 6.178688
400 6.070269 5.961811 6.178727
EOD
$p0s1 << EOD
0 0 0 0
20 0.3530322 0.23958641 0.46647796
40 0.88309693 0.6725706 1.0936233
60 1.6455932 1.455486 1.8357004
80 3.4235382 2.6442525 4.202824
100 5.504243 4.6655455 6.3429403
120 5.937165 5.6605253 6.2138042
140 6.023146 5.921962 6.1243305
160 6.0544267 5.9609017 6.1479516
180 6.0671725 5.9447794 6.189566
200 6.0672235 5.944336 6.190111
220 6.079009 5.9705133 6.1875052
240 6.0791717 5.9706135 6.1877294
260 6.0792603 5.9707 6.1878204
280 6.079326 5.9707723 6.18788
300 6.0793934 5.970827 6.1879597
320 6.079419 5.9708486 6.1879897
340 6.07944 5.970861 6.1880193
360 6.0794535 5.9708614 6.1880455
380 6.0794578 5.970864 6.1880517
400 6.0794635 5.9708714 6.1880555
EOD
$p0s2 << EOD
0 0 0 0
20 0.3702858 0.28568235 0.45488927
40 0.9919141 0.80156755 1.1822606
60 2.3075318 2.049799 2.5652647
80 7.8874626 4.7505755 11.024349
100 16.249676 12.607277 19.892075
120 18.105408 17.003134 19.207682
140 18.37053 17.788216 18.952843
160 18.418407 17.792963 19.043852
180 18.449423 17.758669 19.140177
200 18.451315 17.75977 19.14286
220 18.48023 17.817446 19.143015
240 18.48122 17.818039 19.144402
260 18.48176 17.818552 19.144968
280 18.48216 17.818985 19.145336
300 18.482569 17.819319 19.14582
320 18.482727 17.819447 19.146008
340 18.482855 17.819519 19.146189
360 18.482937 17.81952 19.146353
380 18.482964 17.819536 19.146393
400 18.482996 17.81958 19.146414
EOD
$p0s3 << EOD
0 0 0 0
20 0.3438 0.27383137 0.41376868
40 0.8511152 0.6922017 1.0100287
60 1.446103 1.245622 1.6465839
80 3.0684266 2.1439722 3.9928808
100 5.6182313 4.2431965 6.993266
120 5.449959 4.8367233 6.063194
140 5.1319027 5.003215 5.2605906
160 5.0711336 4.9598136 5.182453
180 5.074549 4.959574 5.189524
200 5.0753474 4.960879 5.1898165
220 5.0813065 4.973052 5.189561
240 5.0814686 4.973152 5.1897845
260 5.081557 4.9732385 5.1898756
280 5.0816226 4.9733105 5.189935
300 5.08169 4.9733653 5.1900144
320 5.0817156 4.973387 5.1900444
340 5.0817366 4.973399 5.190074
360 5.0817494 4.9733996 5.1900997
380 5.081754 4.973402 5.1901064
400 5.0817595 4.973409 5.1901097
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:20.687757]
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
set arrow 8 from screen 0.05312,0.32888 to screen 0.82059,0.32888 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.32888 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.51251 to screen 0.82059,0.51251 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.51251 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.69614 to screen 0.82059,0.69614 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '15' at screen 0.04219,0.69614 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.87977 to screen 0.82059,0.87977 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '20' at screen 0.04219,0.87977 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.36819 to screen 0.83466,0.35620 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.35620 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.36853 to screen 0.83466,0.40368 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.40368 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.82406 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.33188 to screen 0.83466,0.30871 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.30871 left front textcolor rgb '#9a4478'
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
