# KL divergence from the reference: bestOnlineAligned
# gnuplot run-bestonlinealigned-kl.gp > run-bestonlinealigned-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
20 0.47386363 0.43963736 0.5080899
40 1.4863721 1.1534163 1.8193278
60 2.9742064 2.6741967 3.2742162
80 3.4664078 3.4054801 3.5273354
100 3.551326 3.467353 3.6352987
120 3.5811412 3.4949 3.6673825
140 3.5980432 3.5119016 3.6841846
160 3.6093886 3.5239577 3.6948195
180 3.617862 3.5327084 3.7030156
200 3.6243696 3.5393338 3.7094054
220 3.6294544 3.5445056 3.7144032
240 3.6334765 3.5485976 3.7183554
260 3.6366875 3.5518672 3.7215078
280 3.6392503 3.5544765 3.7240243
300 3.6412854 3.5565503 3.7260208
320 3.6428733 3.5581665 3.72758
340 3.6440675 3.5593843 3.7287507
360 3.6449082 3.5602417 3.7295747
380 3.645412 3.5607543 3.7300699
400 3.6455884 3.5609348 3.7302423
EOD
$p0s1 << EOD
0 0 0 0
20 0.44138458 0.30598083 0.57678837
40 1.5193689 1.0857525 1.9529852
60 3.0352247 2.662149 3.4083004
80 3.5297112 3.380791 3.6786318
100 3.590544 3.4501143 3.7309737
120 3.6014552 3.4512146 3.7516959
140 3.6057677 3.4563212 3.7552142
160 3.626259 3.4947994 3.7577186
180 3.6272776 3.499277 3.7552779
200 3.6288383 3.5003622 3.7573147
220 3.6294525 3.501281 3.757624
240 3.630798 3.5005074 3.7610888
260 3.6307795 3.500015 3.7615438
280 3.6322398 3.5048225 3.7596571
300 3.6336677 3.509578 3.7577574
320 3.6324372 3.507461 3.7574134
340 3.6323938 3.5071974 3.7575905
360 3.633084 3.5068905 3.7592778
380 3.633061 3.5067728 3.759349
400 3.6330528 3.5067317 3.7593741
EOD
$p0s2 << EOD
0 0 0 0
20 0.48320225 0.3833748 0.5830297
40 2.1741822 1.1328524 3.2155118
60 5.5599627 4.6483955 6.4715295
80 6.64136 6.338003 6.9447165
100 6.7434726 6.4705963 7.0163484
120 6.781486 6.487868 7.0751038
140 6.7783604 6.483234 7.073487
160 6.7969937 6.5102186 7.0837684
180 6.802291 6.4973087 7.1072736
200 6.802726 6.497316 7.108136
220 6.8052545 6.498748 7.1117606
240 6.8027816 6.51296 7.092603
260 6.806172 6.5174193 7.0949244
280 6.8015966 6.4998956 7.1032977
300 6.7981076 6.4859114 7.1103044
320 6.805329 6.495501 7.115156
340 6.8066945 6.4972854 7.116104
360 6.804355 6.502372 7.106338
380 6.804945 6.503157 7.106733
400 6.805152 6.503433 7.1068707
EOD
$p0s3 << EOD
0 0 0 0
20 0.45921338 0.4034278 0.514999
40 1.3835814 0.9291246 1.8380381
60 2.5860517 2.2109365 2.9611669
80 3.3925316 2.5393467 4.2457166
100 3.3303409 2.5127416 4.14794
120 3.7826447 2.2717195 5.2935705
140 3.3414278 2.5639992 4.118857
160 3.373285 2.4674425 4.2791276
180 3.4540129 2.5506144 4.3574114
200 3.4454548 2.3575554 4.5333543
220 3.445973 2.3762248 4.515721
240 3.3065352 2.3651025 4.2479677
260 3.3509586 2.3381364 4.3637805
280 3.1777976 2.5875912 3.7680042
300 3.1300848 2.6204689 3.6397007
320 3.2724488 2.62634 3.9185576
340 3.290571 2.6243064 3.9568355
360 3.233277 2.6033845 3.86317
380 3.2408068 2.6019113 3.8797023
400 3.2434635 2.6013901 3.885537
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:7.4007483]
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
set arrow 8 from screen 0.05312,0.35058 to screen 0.82059,0.35058 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.35058 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.55590 to screen 0.82059,0.55590 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.55590 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.76122 to screen 0.82059,0.76122 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.76122 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.51952 to screen 0.83466,0.55281 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.55281 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.51823 to screen 0.83466,0.50533 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.50533 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.84388 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.47823 to screen 0.83466,0.45784 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.45784 left front textcolor rgb '#9a4478'
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
