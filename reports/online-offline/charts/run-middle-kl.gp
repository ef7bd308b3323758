# KL divergence from the reference: middle
# gnuplot run-middle-kl.gp > run-middle-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
4 3.9469335 3.1008153 4.7930517
8 3.4970732 2.4183483 4.575798
11 3.7910438 2.7550159 4.827072
15 3.8899372 3.1538215 4.6260524
19 3.7724547 3.375328 4.1695814
23 3.5887663 3.0192378 4.158295
26 3.8824553 3.4689014 4.296009
30 4.3430266 3.2261524 5.459901
34 4.425023 3.7790608 5.0709853
38 4.536841 3.7757137 5.2979684
41 4.6383505 3.7544892 5.522212
45 4.7666564 3.785212 5.7481003
49 4.8116484 3.890872 5.7324247
53 5.021479 4.0424876 6.0004706
56 5.14574 4.0876546 6.2038255
60 5.2900333 4.3434706 6.2365956
64 5.2130046 4.3468566 6.079153
68 5.1756644 4.177907 6.1734214
71 5.1358876 4.1754932 6.0962815
75 5.132891 4.216016 6.0497665
EOD
$p0s1 << EOD
0 0 0 0
4 3.829269 2.9085586 4.749979
8 3.6026149 2.632379 4.5728507
11 3.797811 2.834933 4.760689
15 3.9450202 3.0751696 4.814871
19 3.802457 3.2482579 4.356656
23 3.69065 3.1550257 4.226274
26 3.8717055 3.4013824 4.3420286
30 4.335097 3.3941493 5.2760444
34 4.454191 3.958225 4.950157
38 4.5705333 3.8167603 5.324306
41 4.5451922 3.7281928 5.3621917
45 4.6984806 3.7427337 5.6542277
49 4.8714023 3.9638336 5.7789707
53 5.0977335 4.218114 5.977353
56 5.237419 4.0202985 6.4545403
60 5.4145474 4.150508 6.678587
64 5.2864323 4.158303 6.4145617
68 5.2435765 4.322286 6.1648664
71 5.144428 4.16339 6.125465
75 5.107643 4.1636944 6.0515924
EOD
$p0s2 << EOD
0 0 0 0
4 6.803846 3.936951 9.670741
8 6.254489 1.4119802 11.096997
11 6.6767898 1.9199706 11.433609
15 6.6380258 3.2274249 10.048627
19 6.232319 3.514795 8.949843
23 5.5334435 2.486916 8.57997
26 6.3885236 4.1044545 8.672592
30 7.44931 4.0474133 10.851206
34 7.6477027 5.591774 9.703631
38 7.7219424 5.331463 10.112422
41 8.22412 5.1095304 11.338709
45 8.546213 4.7099967 12.38243
49 8.785436 4.808377 12.762495
53 9.652317 5.954844 13.349791
56 9.735643 5.457738 14.013548
60 10.466521 5.8060393 15.127003
64 10.236259 5.4158316 15.056687
68 10.299303 5.8536873 14.744919
71 10.142788 6.0291543 14.256421
75 9.971807 5.868153 14.07546
EOD
$p0s3 << EOD
0 0 0 0
4 4.1382623 2.8436935 5.432831
8 3.9553902 1.812319 6.0984616
11 3.6034224 2.2474504 4.9593945
15 3.868291 3.1338677 4.602714
19 4.200001 3.2844656 5.115536
23 3.207268 1.8913652 4.523171
26 5.070405 0.36921513 9.771594
30 4.290624 3.0228686 5.558379
34 5.013123 2.2538202 7.772426
38 4.010867 3.3579097 4.663825
41 4.7249155 3.6756785 5.7741528
45 4.9894495 3.3089883 6.6699104
49 5.1165543 1.7003778 8.53273
53 5.444902 2.7866333 8.103171
56 5.7941875 2.8611133 8.727262
60 6.147925 4.799168 7.4966817
64 5.973562 4.200806 7.7463174
68 5.6461806 3.0287745 8.263587
71 5.551394 3.990062 7.1127257
75 5.5399575 3.9390206 7.1408944
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:75]
unset ytics
unset logscale y
set yrange [0:15.732082]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25778,0.14525 to screen 0.25778,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.25778,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46244,0.14525 to screen 0.46244,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.46244,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.66710,0.14525 to screen 0.66710,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.66710,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.38672 to screen 0.82059,0.38672 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '5' at screen 0.04219,0.38672 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.62820 to screen 0.82059,0.62820 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.62820 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.86967 to screen 0.82059,0.86967 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '15' at screen 0.04219,0.86967 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.39929 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.39192 to screen 0.83466,0.35180 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.35180 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.62684 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.41280 to screen 0.83466,0.44678 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.44678 left front textcolor rgb '#9a4478'
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
