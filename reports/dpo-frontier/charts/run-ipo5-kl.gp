# KL divergence from the reference: ipo5
# gnuplot run-ipo5-kl.gp > run-ipo5-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
13 0.31610012 -0.07872109 0.7109213
26 0.43193147 0.083197504 0.78066546
38 0.8083076 0.025874294 1.5907408
51 0.49202493 0.017142223 0.9669076
64 0.74155325 0.03601127 1.4470953
77 0.82039756 -0.47406402 2.114859
90 0.44372278 0.017464971 0.86998063
102 0.45818943 0.034642994 0.88173586
115 0.35761085 -0.06965965 0.78488135
128 0.27819228 -0.0952755 0.6516601
141 0.2292056 -0.08483919 0.5432504
154 0.23057142 -0.03265858 0.49380141
166 0.18327925 -0.0840031 0.45056158
179 0.18060397 -0.05097542 0.41218334
192 0.18210791 -0.09108828 0.45530412
205 0.21222666 -0.1687855 0.59323883
218 0.18214522 -0.12742749 0.49171793
230 0.17196074 -0.10431268 0.44823417
243 0.15526871 -0.08499214 0.39552957
256 0.14877096 -0.080195464 0.3777374
EOD
$p0s1 << EOD
0 0 0 0
13 0.2613155 0.049069982 0.47356102
26 0.43224207 0.06730344 0.7971807
38 0.81073236 0.066294886 1.5551698
51 0.5140097 0.03108496 0.99693453
64 0.85111433 0.02231732 1.6799114
77 0.85213554 -0.48753512 2.1918063
90 0.47592896 0.04792189 0.9039361
102 0.52152073 0.015021665 1.0280198
115 0.35430118 -0.098887704 0.80749005
128 0.2955511 -0.10960815 0.7007103
141 0.2616159 -0.13879073 0.66202253
154 0.23075962 -0.04257293 0.50409216
166 0.16026595 -0.12986182 0.4503937
179 0.17491964 -0.08743873 0.437278
192 0.15387836 -0.13623133 0.44398805
205 0.19446906 -0.21235567 0.6012938
218 0.17810225 -0.15365836 0.50986284
230 0.1581579 -0.14295627 0.4592721
243 0.16225176 -0.1104235 0.434927
256 0.13604644 -0.10662762 0.3787205
EOD
$p0s2 << EOD
0 0 0 0
13 0.5701356 -0.16477156 1.3050427
26 0.8268759 0.05575059 1.5980012
38 1.850345 0.0555516 3.6451383
51 1.0270339 -0.11067585 2.1647437
64 1.9042737 -0.4170806 4.225628
77 2.1839454 -2.0151565 4.623213
90 1.0072376 -0.0790142 2.0934894
102 1.0837808 0.09119568 2.0763657
115 0.74050117 -0.2150516 1.696054
128 0.58321166 -0.22715396 1.3935772
141 0.5005142 -0.2596689 1.2606974
154 0.49003506 -0.09569305 1.0757632
166 0.33165857 -0.21943115 0.8827483
179 0.33004588 -0.14856821 0.80866
192 0.31621316 -0.20608227 0.83850855
205 0.40509668 -0.41918546 1.2293788
218 0.37343603 -0.28929922 1.0361713
230 0.31780022 -0.22158504 0.8571855
243 0.32449442 -0.18373232 0.8327212
256 0.27011076 -0.1654639 0.7056854
EOD
$p0s3 << EOD
0 0 0 0
13 0.5112126 -0.4780723 1.5004975
26 0.38054314 0.08388165 0.67720467
38 1.006884 0.1448244 1.8689437
51 0.53343713 -0.1252583 1.1921326
64 0.72940564 -0.0015065336 1.4603179
77 0.80908614 -0.580963 2.1991353
90 0.43026522 0.008018272 0.8525121
102 0.7825715 0.2649924 1.3001506
115 0.4367454 -0.19703123 1.0705221
128 0.2800472 -0.147172 0.7072664
141 0.21700208 -0.10157585 0.53558004
154 0.23603912 -0.015992124 0.48807034
166 0.15737492 -0.103506975 0.41825682
179 0.16391712 -0.06267968 0.39051393
192 0.18513219 -0.07023433 0.4404987
205 0.24087834 -0.25494638 0.7367031
218 0.19532786 -0.15991902 0.5505748
230 0.15499116 -0.091705985 0.40168834
243 0.13835953 -0.07842821 0.35514727
256 0.1286924 -0.070255265 0.3276401
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-2.2704782:4.623213]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20302,0.14525 to screen 0.20302,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.20302,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.35292,0.14525 to screen 0.35292,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.35292,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.50281,0.14525 to screen 0.50281,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.50281,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.65271,0.14525 to screen 0.65271,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.65271,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.80261,0.14525 to screen 0.80261,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.80261,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.17506 to screen 0.82059,0.17506 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−2' at screen 0.04219,0.17506 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.39549 to screen 0.82059,0.39549 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.39549 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.61591 to screen 0.82059,0.61591 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.61591 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.83634 to screen 0.82059,0.83634 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.83634 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.41188 to screen 0.83466,0.43807 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.43807 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.41048 to screen 0.83466,0.39058 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.39058 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.42526 to screen 0.83466,0.48555 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.48555 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.40967 to screen 0.83466,0.34310 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.34310 left front textcolor rgb '#9a4478'
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
