# KL divergence from the reference: reinforceAligned
# gnuplot run-reinforcealigned-kl.gp > run-reinforcealigned-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
20 0.63560015 0.6106711 0.66052914
40 1.2458466 1.2347369 1.2569563
60 1.7177373 1.6636745 1.7718
80 2.1681683 1.9740269 2.36231
100 2.5391202 2.2176735 2.8605669
120 2.7828467 2.391108 3.174585
140 2.934909 2.551104 3.3187144
160 3.0555346 2.6975315 3.4135377
180 3.142599 2.783452 3.5017464
200 3.2008698 2.811356 3.5903838
220 3.2377186 2.824367 3.6510699
240 3.2646825 2.8424323 3.686933
260 3.293065 2.8807023 3.705428
280 3.323979 2.939044 3.7089138
300 3.3532104 3.003509 3.702912
320 3.3755991 3.057254 3.6939442
340 3.3913438 3.0942616 3.688426
360 3.4029138 3.1225567 3.683271
380 3.40957 3.1389732 3.6801667
400 3.4118865 3.1449528 3.6788201
EOD
$p0s1 << EOD
0 0 0 0
20 0.6455312 0.61123466 0.6798277
40 1.2750275 1.2073405 1.3427145
60 1.7580903 1.6755483 1.8406322
80 2.1999073 1.9966476 2.403167
100 2.549129 2.2568715 2.8413863
120 2.830473 2.4142191 3.2467265
140 2.9714227 2.5691018 3.3737433
160 3.1014311 2.7404587 3.4624035
180 3.1713057 2.828029 3.5145822
200 3.235877 2.848829 3.622925
220 3.2639787 2.8477538 3.6802034
240 3.2703938 2.8485262 3.6922617
260 3.314214 2.8941875 3.7342408
280 3.3434083 2.9780312 3.7087855
300 3.3835595 3.0525038 3.714615
320 3.4095864 3.0997977 3.7193754
340 3.4276428 3.1326988 3.722587
360 3.4390912 3.1613812 3.7168012
380 3.4529402 3.1789725 3.7269082
400 3.4530997 3.1793857 3.726814
EOD
$p0s2 << EOD
0 0 0 0
20 0.5688651 0.5164578 0.6212725
40 1.2195277 1.1446929 1.2943627
60 2.0361385 1.8536998 2.2185771
80 3.016112 2.3586245 3.6735995
100 3.9317665 2.9729772 4.890556
120 4.655015 3.447808 5.8622217
140 5.023462 3.8531508 6.193773
160 5.3468437 4.28554 6.408148
180 5.553102 4.489898 6.616306
200 5.7007656 4.483777 6.917754
220 5.762897 4.429605 7.096189
240 5.795307 4.4174075 7.173207
260 5.8983264 4.518781 7.2778716
280 5.993475 4.774344 7.212606
300 6.1170907 5.0401235 7.1940584
320 6.1784315 5.2078495 7.149013
340 6.2200785 5.3180313 7.1221256
360 6.2558165 5.411136 7.1004972
380 6.2906036 5.4655786 7.1156287
400 6.293137 5.4723396 7.1139345
EOD
$p0s3 << EOD
0 0 0 0
20 0.58144784 0.49590632 0.6669893
40 1.165543 0.9001077 1.4309782
60 1.5805744 0.92370915 2.2374396
80 1.888692 1.2522978 2.5250862
100 2.224925 1.6609803 2.7888699
120 3.2133932 0.6547457 5.772041
140 3.1054351 0.87497216 5.335898
160 2.5031238 2.0916638 2.914584
180 2.473638 2.0948927 2.8523836
200 2.5141902 2.061806 2.9665747
220 2.5039775 2.0476663 2.9602888
240 2.5353544 2.0500095 3.020699
260 2.5571537 2.0705504 3.043757
280 2.6039608 2.156645 3.0512764
300 2.6589 2.2307882 3.0870118
320 2.6087275 2.2709765 2.9464784
340 2.619374 2.304608 2.9341402
360 2.6353512 2.3304508 2.9402518
380 2.6500304 2.3466952 2.9533656
400 2.6513815 2.3481095 2.9546535
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:7.568987]
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
set arrow 8 from screen 0.05312,0.34601 to screen 0.82059,0.34601 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.34601 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.54677 to screen 0.82059,0.54677 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.54677 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.74753 to screen 0.82059,0.74753 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.74753 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.48774 to screen 0.83466,0.46606 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.46606 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.49187 to screen 0.83466,0.51355 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.51355 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.77696 left front textcolor rgb '#007553'
set label 15 'kl/k3' at screen 0.83934,0.41140 left front textcolor rgb '#9a4478'
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
