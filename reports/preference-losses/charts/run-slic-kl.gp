# KL divergence from the reference: slic
# gnuplot run-slic-kl.gp > run-slic-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 13.108655 7.8789787 18.338331
16 11.481342 7.2490106 15.713675
24 11.547287 9.605639 13.4889345
32 11.665598 8.756371 14.574824
40 10.517001 9.057662 11.97634
48 11.450881 8.926332 13.9754305
56 9.657547 8.321462 10.993632
64 10.491487 8.201381 12.781593
72 9.466772 8.992376 9.941168
80 12.41869 5.8844028 18.952978
88 10.765167 9.354972 12.175362
96 10.901298 9.4764385 12.326157
104 10.927481 10.407928 11.447033
112 9.982785 9.409611 10.55596
120 10.529802 8.805848 12.253756
128 10.428345 9.116234 11.740456
136 10.183069 8.619317 11.746821
144 10.213627 8.68646 11.740794
152 10.652392 8.9099865 12.394798
160 10.666759 9.444663 11.888853
EOD
$p0s1 << EOD
0 0 0 0
8 13.384939 8.006193 18.763685
16 11.43738 6.8979096 15.97685
24 11.767013 9.830755 13.703269
32 11.708766 8.7121525 14.7053795
40 10.282628 9.141637 11.423619
48 11.646278 8.838965 14.453592
56 9.653002 8.717623 10.58838
64 10.428011 8.154078 12.701944
72 9.4792 8.962745 9.995656
80 12.543481 5.8758473 19.211113
88 10.350091 9.056835 11.643346
96 10.5895195 8.973119 12.20592
104 10.986213 10.206233 11.766192
112 9.94769 9.257447 10.637933
120 10.295766 8.396432 12.1951
128 10.72938 9.130548 12.328213
136 10.130989 8.607537 11.65444
144 10.2028 8.662186 11.743414
152 10.723837 8.52556 12.922114
160 10.594054 9.203927 11.98418
EOD
$p0s2 << EOD
0 0 0 0
8 25.458591 11.437846 39.479336
16 21.772005 10.229867 33.314144
24 21.874943 17.947134 25.802752
32 22.198484 14.915088 29.48188
40 19.053116 16.495228 21.611004
48 22.04975 15.621367 28.478132
56 16.491833 14.154002 18.829664
64 18.146626 13.92257 22.370682
72 16.564714 15.202102 17.927328
80 23.986662 6.007794 41.96553
88 18.37579 15.415123 21.336456
96 19.404402 15.156209 23.652596
104 18.962646 16.336039 21.589254
112 16.948278 15.533545 18.36301
120 17.823862 13.670717 21.977007
128 18.454931 14.88073 22.02913
136 17.579285 13.455688 21.70288
144 17.60206 14.239268 20.964853
152 18.545431 14.216246 22.874617
160 18.511631 15.863157 21.160107
EOD
$p0s3 << EOD
0 0 0 0
8 12.819745 8.488671 17.15082
16 11.228199 7.256317 15.200081
24 11.203944 9.668657 12.739231
32 11.312429 8.543762 14.081096
40 10.34246 8.901917 11.783002
48 11.8552 9.502849 14.207551
56 9.509131 8.448562 10.569702
64 10.088943 8.33555 11.842334
72 9.314135 8.299557 10.328713
80 11.364955 5.111833 17.618076
88 10.532593 9.039967 12.025219
96 10.538397 8.82236 12.254435
104 10.263693 9.563098 10.964289
112 9.548644 8.63433 10.462959
120 9.876575 7.9071965 11.845954
128 9.965572 8.702587 11.228558
136 9.324554 7.8479867 10.801123
144 9.5094 8.161717 10.857082
152 9.968343 8.553291 11.383394
160 9.785778 8.528551 11.043004
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [0:43.644154]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.31934 to screen 0.82059,0.31934 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '10' at screen 0.04219,0.31934 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.49342 to screen 0.82059,0.49342 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '20' at screen 0.04219,0.49342 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66750 to screen 0.82059,0.66750 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '30' at screen 0.04219,0.66750 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.84159 to screen 0.82059,0.84159 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '40' at screen 0.04219,0.84159 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.33094 to screen 0.83466,0.37289 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.37289 left front textcolor rgb '#006aa6'
set label 13 'kl/k1' at screen 0.83934,0.32541 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.46751 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.31561 to screen 0.83466,0.27792 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.27792 left front textcolor rgb '#9a4478'
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
