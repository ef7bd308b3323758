# KL divergence from the reference: rloo2
# gnuplot run-rloo2-kl.gp > run-rloo2-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 8.302155 4.8336163 11.770694
3 7.714054 4.368207 11.0599
5 7.162301 4.009659 10.314943
6 7.029292 4.4172626 9.641321
8 6.660593 4.705525 8.615662
10 6.784839 4.407514 9.162164
11 7.0759926 4.6115 9.540485
13 7.3301344 5.8381014 8.822167
14 7.2537904 6.0907626 8.416819
16 7.417181 6.482053 8.352308
18 7.917237 6.6778703 9.156604
19 7.8585334 6.8423185 8.874748
21 8.014919 6.767092 9.262747
22 8.112953 6.913853 9.312053
24 8.012646 7.0896277 8.935663
26 7.9768133 7.250092 8.703534
27 8.090294 7.246143 8.934445
29 8.052148 7.275517 8.828779
30 8.07189 7.223324 8.920455
32 7.9701676 7.114497 8.825838
EOD
$p0s1 << EOD
0 0 0 0
2 8.212618 4.455143 11.970093
3 8.050869 4.1441426 11.957596
5 7.2216105 4.1776924 10.265529
6 7.1400766 4.4730425 9.807111
8 6.611896 4.3713846 8.852407
10 6.8453045 4.4242063 9.266402
11 7.053096 4.4243703 9.681822
13 7.482906 5.698531 9.267281
14 7.2924614 6.0742326 8.51069
16 7.6240726 6.591196 8.656949
18 7.9889245 6.8306355 9.147214
19 8.055749 7.0305595 9.080938
21 8.166451 6.6771917 9.655711
22 8.253776 7.0362263 9.471325
24 8.1734085 7.1049895 9.241828
26 8.130334 7.355091 8.905578
27 8.261993 7.216798 9.307189
29 8.170494 7.356804 8.984183
30 8.035746 7.02567 9.04582
32 8.187636 7.188352 9.18692
EOD
$p0s2 << EOD
0 0 0 0
2 18.688683 7.7312927 29.646074
3 17.368383 7.7169414 27.019825
5 14.936607 8.435065 21.43815
6 14.716596 8.124762 21.30843
8 12.797009 7.7622657 17.831753
10 12.085682 7.867737 16.303627
11 12.111716 7.545137 16.678295
13 12.083428 9.288967 14.87789
14 12.316199 10.694738 13.93766
16 11.735788 9.085357 14.386221
18 12.065159 9.22291 14.907408
19 12.001861 9.613482 14.39024
21 11.810555 8.971562 14.649549
22 11.509263 9.087713 13.930813
24 11.260823 8.791735 13.729912
26 10.712691 9.00801 12.417372
27 10.811042 9.390109 12.231976
29 10.948284 9.124482 12.772087
30 10.744642 8.715929 12.7733555
32 10.745767 8.962449 12.529083
EOD
$p0s3 << EOD
0 0 0 0
2 7.9670916 4.4455857 11.488598
3 7.8765454 4.456122 11.296968
5 7.296799 4.015397 10.578201
6 7.1065474 3.8273888 10.385705
8 7.0092406 3.9070294 10.111451
10 6.7238283 4.661422 8.786235
11 6.7770886 4.1518273 9.402349
13 6.6378937 5.355658 7.9201293
14 8.460316 6.9031234 10.017508
16 7.0068674 5.9796176 8.034117
18 7.9807253 5.8985147 10.062936
19 7.8005834 5.842768 9.758399
21 8.10612 7.158619 9.053621
22 7.271464 5.9470515 8.595876
24 8.205207 6.5619845 9.84843
26 8.072 6.279702 9.864298
27 7.628899 6.473527 8.784271
29 8.383951 6.571622 10.19628
30 8.967449 8.340634 9.594264
32 7.886281 6.075749 9.696814
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:30.831917]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.39168 to screen 0.82059,0.39168 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '10' at screen 0.04219,0.39168 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.63810 to screen 0.82059,0.63810 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '20' at screen 0.04219,0.63810 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.88453 to screen 0.82059,0.88453 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '30' at screen 0.04219,0.88453 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.33584 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.34702 to screen 0.83466,0.38332 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.38332 left front textcolor rgb '#b04d00'
set arrow 11 from screen 0.82841,0.41005 to screen 0.83466,0.43081 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.43081 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.33959 to screen 0.83466,0.28835 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.28835 left front textcolor rgb '#9a4478'
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
