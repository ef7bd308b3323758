# KL divergence from the reference: ppo3
# gnuplot run-ppo3-kl.gp > run-ppo3-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 3.0556083 -0.90589833 7.0171146
6 3.4358 -2.0511477 8.922748
9 3.7096949 1.1412034 6.2781863
12 3.0407882 1.3346586 4.7469177
15 2.7075574 1.5055794 3.9095354
18 2.02121 1.8765739 2.1658463
21 1.7349911 1.0720662 2.397916
24 1.8265966 1.140431 2.512762
27 4.4785585 -2.2005057 11.157623
30 4.8766437 -3.6017177 13.355005
33 6.499455 -6.3707023 19.369612
36 6.6807995 -6.0647006 19.4263
39 6.577905 -6.2376947 19.393505
42 6.611912 -6.190322 19.414145
45 6.612913 -6.1894665 19.415293
48 6.6534553 -6.120361 19.42727
51 6.7868204 -5.9009457 19.474586
54 6.7913013 -5.884519 19.467121
57 6.8080707 -5.851173 19.467314
60 6.8098764 -5.844562 19.464315
EOD
$p0s1 << EOD
0 0 0 0
3 3.1287444 -0.9262388 7.1837273
6 3.4865413 -2.0932128 9.066296
9 3.6876237 1.1496127 6.2256346
12 2.9167218 1.2481538 4.58529
15 2.745047 1.5157917 3.9743028
18 2.0557334 1.8225663 2.2889006
21 1.7894497 1.1911644 2.387735
24 1.819833 1.0744734 2.5651927
27 4.4312825 -2.3546147 11.21718
30 4.900136 -3.6514254 13.451698
33 6.502424 -6.3440313 19.348879
36 6.68518 -6.0318537 19.402214
39 6.5948167 -6.1843176 19.373951
42 6.6224747 -6.1798463 19.424795
45 6.6383724 -6.152457 19.429203
48 6.667963 -6.102216 19.438143
51 6.7829 -5.912489 19.478289
54 6.771675 -5.8902397 19.43359
57 6.797643 -5.846729 19.442015
60 6.8037486 -5.838132 19.44563
EOD
$p0s2 << EOD
0 0 0 0
3 8.088188 -4.7566614 20.933037
6 7.4271197 -9.772671 24.626911
9 7.3162165 0.4722285 14.160204
12 4.3981886 0.6480303 8.148347
15 3.5881562 0.6711449 6.5051675
18 2.3759208 1.1669948 3.5848467
21 1.7508117 1.134425 2.3671982
24 1.6122906 0.8131417 2.4114394
27 11.122636 -13.529289 35.77456
30 13.31424 -18.504519 42.89066
33 19.858816 -22.659216 42.89066
36 20.096233 -22.659216 42.89066
39 20.025473 -22.659216 42.89066
42 20.120647 -22.659216 42.89066
45 20.083055 -22.659216 42.89066
48 20.075148 -22.659216 42.89066
51 20.22238 -22.659216 42.89066
54 20.166796 -22.659216 42.89066
57 20.216148 -22.659216 42.89066
60 20.231443 -22.659216 42.89066
EOD
$p0s3 << EOD
0 0 0 0
3 2.889326 -0.760322 6.5389743
6 3.9122283 -0.3285675 8.153024
9 3.1773157 0.89839995 5.4562316
12 2.5630023 1.1968863 3.9291184
15 4.904441 -3.601462 13.410343
18 1.7538446 1.009577 2.4981122
21 0.9959744 0.6500304 1.3419185
24 1.0032136 0.70124143 1.3051858
27 3.4073517 -2.2491121 9.063816
30 3.8506684 -3.5534003 11.254737
33 5.069065 -6.1254478 16.263578
36 5.2776065 -5.775616 16.33083
39 5.187593 -5.922361 16.297546
42 5.577134 -5.343074 16.497341
45 5.179672 -5.976267 16.33561
48 5.183862 -5.9688144 16.336538
51 5.301987 -5.772018 16.375992
54 5.2973137 -5.7416005 16.336227
57 5.4877887 -5.4405746 16.416153
60 5.5633235 -5.331473 16.45812
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06575; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-22.659216:42.89066]
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
set arrow 9 from screen 0.06575,0.17607 to screen 0.82059,0.17607 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−20' at screen 0.05481,0.17607 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06575,0.40789 to screen 0.82059,0.40789 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0' at screen 0.05481,0.40789 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06575,0.63971 to screen 0.82059,0.63971 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '20' at screen 0.05481,0.63971 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06575,0.87152 to screen 0.82059,0.87152 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '40' at screen 0.05481,0.87152 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.01752,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.48682 to screen 0.83466,0.52947 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.52947 left front textcolor rgb '#006aa6'
set label 15 'kl/k1' at screen 0.83934,0.48198 left front textcolor rgb '#b04d00'
set label 16 'kl/k2' at screen 0.83934,0.64239 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.47237 to screen 0.83466,0.43450 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.43450 left front textcolor rgb '#9a4478'
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
