# KL divergence from the reference: dpo01
# gnuplot run-dpo01-kl.gp > run-dpo01-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
10 15.161149 11.272646 19.049654
20 14.494159 9.8732815 19.115036
30 17.513649 14.7624 20.264898
40 20.459377 6.6865096 34.232246
50 15.489311 7.7948103 23.183813
60 12.537005 8.9580555 16.115955
70 14.773128 12.222356 17.323898
80 11.274601 10.265742 12.283459
90 13.4318285 11.207003 15.656655
100 13.602178 10.236682 16.967674
110 12.8579445 9.387469 16.32842
120 13.090669 11.366371 14.814966
130 13.384082 11.280443 15.4877205
140 13.882732 11.159036 16.60643
150 12.372666 9.628216 15.117117
160 13.619095 10.624355 16.613834
170 14.356911 10.432395 18.281427
180 13.818574 10.72384 16.913307
190 14.797235 9.517667 20.076803
200 15.073113 9.933221 20.213007
EOD
$p0s1 << EOD
0 0 0 0
10 15.402891 11.564358 19.241425
20 14.5675335 9.556967 19.5781
30 17.508696 15.039739 19.977654
40 20.501272 7.3876586 33.614887
50 15.372274 7.4906535 23.253895
60 12.344984 8.949855 15.740112
70 14.979379 12.290783 17.667974
80 11.644922 10.429375 12.860471
90 13.300363 10.583873 16.016851
100 13.822047 10.646081 16.998013
110 12.772574 9.118396 16.426754
120 13.154706 11.125358 15.184054
130 13.325509 11.405713 15.245306
140 13.716637 11.316701 16.116573
150 12.148248 9.717026 14.57947
160 13.186361 10.748592 15.62413
170 13.914754 10.3663225 17.463186
180 13.569899 10.645187 16.494612
190 14.749009 9.450865 20.047153
200 14.834094 9.919246 19.748943
EOD
$p0s2 << EOD
0 0 0 0
10 32.332775 21.727856 42.937695
20 29.678173 17.02003 42.33632
30 38.552612 30.741703 46.363518
40 53.70294 -2.860938 110.26682
50 34.6723 13.958952 55.385647
60 25.28736 15.477221 35.097496
70 30.69299 22.844 38.54198
80 23.103998 19.11217 27.095827
90 27.600882 20.811647 34.390118
100 28.788454 19.969559 37.60735
110 26.270573 18.606844 33.934303
120 27.38928 20.153124 34.62544
130 27.50201 19.118595 35.885426
140 30.27514 18.786646 41.763634
150 25.321367 18.164507 32.47823
160 29.87948 16.501427 43.257538
170 35.335545 13.982571 56.688522
180 33.53586 15.895257 51.176456
190 37.322857 10.323525 64.32219
200 37.85356 9.515462 66.19166
EOD
$p0s3 << EOD
0 0 0 0
10 14.845736 11.223644 18.467827
20 14.117203 9.932485 18.301922
30 17.229244 14.286226 20.172262
40 20.410194 7.3553596 33.46503
50 14.478186 7.431991 21.524382
60 12.8251915 6.903287 18.747097
70 13.749856 11.337119 16.162592
80 10.56738 9.165305 11.969454
90 50.980186 -53.848396 131.70738
100 12.6729965 8.953294 16.392698
110 11.497477 8.398201 14.596751
120 13.745265 11.238617 16.251913
130 12.295891 10.56414 14.027642
140 12.584542 9.221893 15.94719
150 11.62845 9.6105175 13.646383
160 13.432811 11.712553 15.1530695
170 62.126125 -69.58126 131.70738
180 15.675078 11.011208 20.33895
190 14.066656 8.902609 19.230703
200 15.032614 8.541824 21.523403
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06575; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [-69.58126:131.70738]
set arrow 1 from screen 0.06575,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06575,0.14525 to screen 0.06575,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06575,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25446,0.14525 to screen 0.25446,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.25446,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.44317,0.14525 to screen 0.44317,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.44317,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.63188,0.14525 to screen 0.63188,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.63188,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06575,0.21916 to screen 0.82059,0.21916 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−50' at screen 0.05481,0.21916 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06575,0.40789 to screen 0.82059,0.40789 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.05481,0.40789 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06575,0.59662 to screen 0.82059,0.59662 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '50' at screen 0.05481,0.59662 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06575,0.78535 to screen 0.82059,0.78535 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '100' at screen 0.05481,0.78535 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.01752,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.46478 to screen 0.83466,0.50976 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.50976 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.46388 to screen 0.83466,0.41479 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.41479 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.55725 left front textcolor rgb '#007553'
set label 15 'kl/k3' at screen 0.83934,0.46227 left front textcolor rgb '#9a4478'
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
