# KL divergence from the reference: ppo4096small
# gnuplot run-ppo4096small-kl.gp > run-ppo4096small-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0.7785809 0.6496341 0.9075277
4 2.172277 1.9810617 2.3634925
6 3.7328916 3.3838143 4.081969
8 5.519137 5.2817125 5.7565613
10 6.830202 6.3763914 7.284013
12 8.337625 7.6762905 8.998959
14 9.904254 8.986184 10.822324
16 11.431129 10.03298 12.829279
18 12.681926 11.268695 14.095157
20 14.317846 12.410433 16.22526
22 15.138756 13.018705 17.258808
24 16.329084 14.048432 18.609737
26 17.374792 14.853573 19.896011
28 18.155157 15.60685 20.703466
30 18.910185 16.381454 21.438913
32 19.489622 16.930513 22.04873
34 19.91404 17.447393 22.380686
36 20.212395 17.779596 22.645193
38 20.368252 17.984262 22.752243
40 20.445002 18.089548 22.800455
EOD
$p0s1 << EOD
0 0 0 0
2 0.8092089 0.6861804 0.9322375
4 2.1997905 1.976257 2.4233239
6 3.653075 3.261801 4.044349
8 5.604561 5.264978 5.944144
10 6.8458424 6.40971 7.281975
12 8.326378 7.7242527 8.928502
14 9.999796 9.10931 10.890281
16 11.414131 10.0866995 12.741564
18 12.742499 11.349284 14.135715
20 14.317186 12.4026 16.231773
22 15.132359 13.031331 17.233385
24 16.346628 14.033709 18.659546
26 17.398804 14.868324 19.929283
28 18.209385 15.685189 20.73358
30 18.988699 16.531706 21.445692
32 19.511356 16.981415 22.041298
34 19.908127 17.487356 22.328897
36 20.19716 17.798428 22.595894
38 20.336208 17.945 22.727417
40 20.383589 18.018177 22.748999
EOD
$p0s2 << EOD
0 0 0 0
2 0.6498485 0.5517875 0.74790955
4 1.8285261 1.6560601 2.000992
6 3.3390384 3.0342414 3.643835
8 5.2146153 4.912706 5.516525
10 6.655008 6.004748 7.305268
12 8.6881275 7.6293874 9.746867
14 11.113731 9.429614 12.797849
16 13.542375 10.678762 16.405987
18 15.894401 12.703585 19.085217
20 18.99617 14.396332 23.596008
22 20.406046 15.047182 25.76491
24 22.826544 16.968973 28.684113
26 25.05066 18.762003 31.339314
28 26.653605 20.376839 32.93037
30 28.249966 21.95921 34.54072
32 29.42211 22.96746 35.87676
34 30.33838 24.067425 36.609333
36 30.95216 24.7401 37.16422
38 31.258272 25.158405 37.35814
40 31.383772 25.335922 37.43162
EOD
$p0s3 << EOD
0 0 0 0
2 0.7728912 0.61589146 0.929891
4 2.1178167 1.903119 2.332514
6 3.8856912 3.4468234 4.324559
8 5.567239 4.865679 6.2687984
10 6.6467476 6.0128713 7.280624
12 8.703403 7.715437 9.691369
14 10.381908 8.836584 11.927232
16 11.419303 9.095574 13.7430315
18 13.110395 9.871919 16.348871
20 13.761135 11.214488 16.307781
22 14.637689 11.620929 17.65445
24 16.611963 13.58058 19.643347
26 17.29768 13.724796 20.870564
28 18.014353 14.3948555 21.633848
30 18.404749 14.863548 21.945948
32 18.81989 15.129841 22.50994
34 19.78645 16.003029 23.56987
36 20.043594 16.278376 23.808813
38 20.13438 16.261635 24.007126
40 20.228794 16.209887 24.247702
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:38.928886]
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
set arrow 8 from screen 0.05312,0.34042 to screen 0.82059,0.34042 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.34042 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.53559 to screen 0.82059,0.53559 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '20' at screen 0.04219,0.53559 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.73076 to screen 0.82059,0.73076 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '30' at screen 0.04219,0.73076 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.54428 to screen 0.83466,0.58996 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.58996 left front textcolor rgb '#006aa6'
set label 13 'kl/k1' at screen 0.83934,0.54247 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.75777 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.54006 to screen 0.83466,0.49499 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.49499 left front textcolor rgb '#9a4478'
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
