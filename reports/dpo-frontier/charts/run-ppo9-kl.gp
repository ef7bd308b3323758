# KL divergence from the reference: ppo9
# gnuplot run-ppo9-kl.gp > run-ppo9-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 3.0634112 -0.8695328 6.9963555
6 3.8479414 -2.496552 10.192435
9 4.2801094 0.78855044 7.771669
12 1.9722637 1.8326612 2.1118665
15 2.047045 1.9324665 2.1616235
18 2.1504128 1.8845779 2.4162478
21 2.4101546 1.5978992 3.2224102
24 2.491454 1.4244877 3.5584202
27 4.757281 -2.5898337 12.104396
30 3.2006845 0.18843246 6.2129364
33 5.3713584 -0.84496236 11.587679
36 3.5875654 0.9834067 6.1917243
39 4.4326754 0.2662485 8.599103
42 4.6408186 0.23927066 9.042367
45 4.612679 0.24736698 8.977991
48 7.458449 -3.146201 18.063099
51 6.5272436 -1.7011932 14.755681
54 7.3509803 -2.9145296 17.61649
57 7.407529 -2.8173184 17.632376
60 7.393331 -2.8476834 17.634346
EOD
$p0s1 << EOD
0 0 0 0
3 3.1174333 -0.86074907 7.0956154
6 3.864722 -2.586961 10.316405
9 4.321077 0.77727103 7.864883
12 1.9525526 1.693665 2.21144
15 2.0541136 1.9583696 2.1498578
18 2.1927352 1.847875 2.5375955
21 2.4353673 1.6202687 3.2504659
24 2.4964333 1.4689314 3.5239353
27 4.742028 -2.516897 12.000954
30 3.2247164 0.18461373 6.264819
33 5.3734865 -0.8483176 11.59529
36 3.5256681 1.0034775 6.0478587
39 4.436413 0.27898014 8.593845
42 4.6389537 0.2525237 9.025383
45 4.5806093 0.2660166 8.895202
48 7.476256 -3.1498451 18.102356
51 6.542242 -1.6999 14.784384
54 7.366661 -2.920584 17.653906
57 7.414644 -2.828634 17.65792
60 7.409063 -2.8397691 17.657894
EOD
$p0s2 << EOD
0 0 0 0
3 8.058182 -4.652312 20.768675
6 9.087014 -12.241091 30.41512
9 9.573358 -1.8662616 21.012978
12 2.0305488 1.5256987 2.535399
15 2.0841935 1.4607191 2.707668
18 2.3717952 1.2492656 3.494325
21 2.938548 1.0700225 4.8070736
24 3.0929601 0.6531016 5.5328183
27 10.808847 -13.047357 34.66505
30 5.921406 -4.360182 16.202993
33 13.068227 -6.9275303 33.063984
36 7.7839108 -2.385006 17.952827
39 10.909468 -4.3443623 26.163298
42 11.213609 -4.415817 26.843033
45 11.126471 -4.391254 26.644196
48 22.68759 -18.84463 47.94397
51 18.553623 -12.356681 47.94397
54 22.013693 -17.66698 47.94397
57 22.123322 -17.464087 47.94397
60 22.101404 -17.508966 47.94397
EOD
$p0s3 << EOD
0 0 0 0
3 2.8952658 -0.71640146 6.5069327
6 4.70588 -1.1302117 10.541972
9 3.568802 0.2702263 6.867378
12 1.6503197 0.8454389 2.4552004
15 1.5425696 0.6202051 2.464934
18 1.3533092 0.91452366 1.7920947
21 1.4416225 0.8824764 2.0007687
24 1.5100962 0.7197166 2.3004758
27 3.5501387 -2.9010742 10.001351
30 2.335807 -0.7408209 5.412435
33 4.25934 -1.5435798 10.06226
36 2.6138701 0.14189349 5.085847
39 3.300325 -0.37213376 6.9727836
42 3.4515438 -0.410524 7.3136115
45 3.41597 -0.39802656 7.2299666
48 5.952391 -3.5189967 15.4237795
51 5.065284 -2.1392322 12.269799
54 5.769178 -3.1905077 14.728864
57 5.805291 -3.1211584 14.73174
60 5.8004103 -3.131003 14.731824
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06575; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-21.413422:47.94397]
set arrow 1 from screen 0.06575,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06575,0.14525 to screen 0.06575,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06575,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19156,0.14525 to screen 0.19156,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.19156,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.31736,0.14525 to screen 0.31736,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.31736,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.44317,0.14525 to screen 0.44317,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.44317,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56898,0.14525 to screen 0.56898,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56898,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69479,0.14525 to screen 0.69479,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.69479,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.06575,0.16073 to screen 0.82059,0.16073 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−20' at screen 0.05481,0.16073 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06575,0.37983 to screen 0.82059,0.37983 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0' at screen 0.05481,0.37983 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06575,0.59892 to screen 0.82059,0.59892 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '20' at screen 0.05481,0.59892 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06575,0.81801 to screen 0.82059,0.81801 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '40' at screen 0.05481,0.81801 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.01752,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 14 'kl/reference' at screen 0.83934,0.45506 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.46099 to screen 0.83466,0.50254 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.50254 left front textcolor rgb '#b04d00'
set label 16 'kl/k2' at screen 0.83934,0.62194 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.44337 to screen 0.83466,0.40757 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.40757 left front textcolor rgb '#9a4478'
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
