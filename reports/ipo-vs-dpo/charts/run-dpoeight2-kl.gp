# KL divergence from the reference: dpoEight2
# gnuplot run-dpoeight2-kl.gp > run-dpoeight2-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
200 0.30602938 0.29919666 0.3128621
400 0.5736195 0.5628984 0.5843405
600 0.77306235 0.7550131 0.7911115
800 0.9250169 0.90237147 0.9476623
1000 1.0435315 1.0185679 1.0684953
1200 1.1393186 1.1122688 1.1663685
1400 1.2181569 1.190094 1.2462199
1600 1.2849543 1.2565056 1.3134031
1800 1.3412881 1.3121879 1.3703884
2000 1.3909717 1.3623886 1.4195547
2200 1.4339991 1.4054009 1.4625973
2400 1.4726236 1.4442033 1.501044
2600 1.5074314 1.4793993 1.5354635
2800 1.538781 1.511432 1.5661302
3000 1.5673254 1.5403906 1.5942602
3200 1.5935233 1.5668025 1.620244
3400 1.6173329 1.5910856 1.6435803
3600 1.6397573 1.6144756 1.6650388
3800 1.6608062 1.6356463 1.685966
4000 1.6800381 1.655778 1.7042983
EOD
$p0s1 << EOD
0 0 0 0
200 0.31152523 0.23653093 0.38651952
400 0.5844986 0.51434886 0.65464824
600 0.72871125 0.6769578 0.78046465
800 0.9254095 0.8078148 1.0430042
1000 1.072842 0.9828352 1.162849
1200 1.1815746 1.0729935 1.2901556
1400 1.2420624 1.1529808 1.3311442
1600 1.2913966 1.1864954 1.3962978
1800 1.334458 1.2073641 1.4615519
2000 1.3830261 1.2679393 1.4981128
2200 1.4254099 1.3239995 1.5268202
2400 1.4665563 1.3669112 1.5662013
2600 1.5226479 1.4533151 1.5919807
2800 1.524156 1.424964 1.6233479
3000 1.5722405 1.506726 1.6377548
3200 1.594241 1.5611902 1.6272919
3400 1.6331116 1.5860327 1.6801904
3600 1.6530926 1.6119672 1.694218
3800 1.6646243 1.63773 1.6915188
4000 1.6935561 1.6522522 1.73486
EOD
$p0s2 << EOD
0 0 0 0
200 0.2832391 0.2380684 0.32840982
400 0.5651814 0.510083 0.6202798
600 0.79001755 0.74230295 0.8377321
800 0.9375972 0.87277675 1.0024178
1000 1.0299534 0.9304622 1.1294446
1200 1.1113485 1.0276865 1.1950105
1400 1.2401905 1.1462957 1.3340853
1600 1.2853245 1.2038865 1.3667624
1800 1.3256398 1.2791767 1.372103
2000 1.3949081 1.2962866 1.4935297
2200 1.4748675 1.3142185 1.6355163
2400 1.4963918 1.3737319 1.6190518
2600 1.5015144 1.4212334 1.5817953
2800 1.6216565 1.4583222 1.7849908
3000 1.5859462 1.4906719 1.6812205
3200 1.6461545 1.5440199 1.7482891
3400 1.6707823 1.5858358 1.7557288
3600 1.7089014 1.6179439 1.7998588
3800 1.7581885 1.6501014 1.8662754
4000 1.7629365 1.6717553 1.8541175
EOD
$p0s3 << EOD
0 0 0 0
200 0.28598508 0.19931066 0.37265947
400 0.57919157 0.42556295 0.73282015
600 0.87109196 0.82579565 0.9163883
800 1.0687634 0.5669987 1.570528
1000 0.92894495 0.77385855 1.0840313
1200 0.85892683 0.66011953 1.0577341
1400 1.3214219 0.61497647 2.0278673
1600 1.1980947 0.5396545 1.856535
1800 1.074516 0.7317875 1.4172447
2000 1.1224703 0.6951989 1.5497416
2200 2.6117625 -1.8290318 6.313095
2400 1.2550422 0.48374838 2.026336
2600 0.95356524 0.774903 1.1322274
2800 2.999968 -0.24260692 6.242543
3000 1.0303589 0.78609633 1.2746215
3200 1.2797829 0.70537245 1.8541934
3400 1.1150745 0.7505429 1.479606
3600 1.1664541 0.7323721 1.6005361
3800 1.6144019 0.5093279 2.719476
4000 1.2533115 0.6366105 1.8700124
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:4000]
unset ytics
unset logscale y
set yrange [-2.1421905:6.313095]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1000' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2000' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3000' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4000' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.15803 to screen 0.82059,0.15803 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.15803 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.33774 to screen 0.82059,0.33774 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.33774 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.51746 to screen 0.82059,0.51746 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.51746 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.69718 to screen 0.82059,0.69718 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '4' at screen 0.04219,0.69718 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.87689 to screen 0.82059,0.87689 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '6' at screen 0.04219,0.87689 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.48871 to screen 0.83466,0.45755 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.45755 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.48992 to screen 0.83466,0.50503 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.50503 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.49616 to screen 0.83466,0.55252 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.55252 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.45037 to screen 0.83466,0.41006 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.41006 left front textcolor rgb '#9a4478'
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
