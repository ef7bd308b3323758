# KL divergence from the reference: clip2
# gnuplot run-clip2-kl.gp > run-clip2-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 2.9396029 0.23028937 5.6489162
2 10.011301 -1.4967014 21.519302
3 5.9202514 2.6396708 9.200832
4 4.0610833 1.7978915 6.3242755
5 4.8350744 2.8980422 6.7721066
6 5.7777176 4.1419888 7.4134464
7 6.2976027 4.3246245 8.270581
8 6.34338 4.967255 7.719505
9 7.2251635 4.583309 9.867018
10 7.7131934 4.7676086 10.658778
11 7.6018934 4.948328 10.255459
12 7.8959284 5.0585794 10.733277
13 7.806258 6.1627626 9.449754
14 8.065068 5.924214 10.205923
15 8.040163 5.278064 10.802261
16 8.055729 5.465803 10.645656
EOD
$p0s1 << EOD
0 0 0 0
1 3.0400405 0.4127519 5.6673293
2 10.174126 -1.8163711 22.164621
3 5.9890537 2.6888833 9.289225
4 4.0572257 1.7310158 6.3834352
5 4.724463 2.8865318 6.5623937
6 5.8028684 3.883429 7.722308
7 6.25522 4.1223407 8.3881
8 6.396352 4.9487557 7.843948
9 7.3284087 4.8778305 9.778987
10 7.896424 4.906828 10.886019
11 7.7817903 5.166529 10.397052
12 8.132538 5.199783 11.065292
13 7.942009 6.1510015 9.733016
14 8.245573 6.043169 10.447977
15 8.265956 5.517527 11.014385
16 8.202949 5.746671 10.659226
EOD
$p0s2 << EOD
0 0 0 0
1 6.882384 -3.5787194 17.343487
2 29.545948 -11.252873 61.905685
3 13.480806 1.4014735 25.560139
4 5.1855855 1.7541813 8.61699
5 6.0404854 1.6415849 10.439386
6 7.0270267 4.229661 9.824392
7 6.6595025 4.959274 8.359732
8 6.4100475 5.017911 7.8021846
9 7.4175706 3.6696565 11.165485
10 7.7250915 3.182571 12.267612
11 7.341731 3.5273979 11.156065
12 7.6939735 3.3563573 12.03159
13 7.5327787 4.935461 10.130097
14 7.8929453 4.663204 11.122686
15 7.6181483 3.6559362 11.58036
16 7.4666333 3.6326745 11.300592
EOD
$p0s3 << EOD
0 0 0 0
1 3.044335 0.4078202 5.6808496
2 10.047777 -1.5777451 21.6733
3 5.9679356 2.5297987 9.406073
4 4.070315 1.4922645 6.6483655
5 4.5507526 2.4456906 6.655814
6 5.981722 3.800479 8.162965
7 6.0073876 3.6201646 8.39461
8 5.894261 4.120139 7.668383
9 6.9066787 4.0433464 9.770011
10 7.293775 3.7350361 10.852514
11 7.139359 4.3941493 9.884568
12 6.8055663 3.1322372 10.478895
13 6.8702145 4.890828 8.849601
14 7.826329 4.9236393 10.729019
15 6.378105 3.7743225 8.981888
16 6.463099 3.4879274 9.438271
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-14.066665:61.905685]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.28593 to screen 0.82059,0.28593 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.28593 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.48594 to screen 0.82059,0.48594 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '20' at screen 0.04219,0.48594 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.68596 to screen 0.82059,0.68596 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '40' at screen 0.04219,0.68596 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.88597 to screen 0.82059,0.88597 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '60' at screen 0.04219,0.88597 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.36649 to screen 0.83466,0.38515 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.38515 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.36796 to screen 0.83466,0.43263 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.43263 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.36060 to screen 0.83466,0.33766 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.33766 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.35056 to screen 0.83466,0.29018 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.29018 left front textcolor rgb '#9a4478'
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
