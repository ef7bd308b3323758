# Advantage variance before whitening, and the critic's explained variance: dapoOnce
# gnuplot run-dapoonce-advantage.gp > run-dapoonce-advantage.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.15375651 0.11720764 0.1903054
2 0.16281658 0.14457932 0.18105386
3 0.1714942 0.15982468 0.18316372
4 0.17218013 0.15419033 0.19016995
5 0.14691201 0.10019323 0.19363078
6 0.16660768 0.14540377 0.18781158
7 0.16476882 0.14121577 0.18832187
8 0.16753282 0.14889815 0.18616748
9 0.1517231 0.11514762 0.1882986
10 0.1587469 0.11450223 0.20299158
11 0.15652439 0.12329244 0.18975635
12 0.15835038 0.13025296 0.18644781
13 0.13868375 0.10181658 0.17555092
14 0.14692749 0.102289416 0.19156556
15 0.15385921 0.1427348 0.16498365
16 0.14688203 0.112115815 0.18164824
17 0.14166112 0.11006265 0.1732596
18 0.14040859 0.10500256 0.17581463
19 0.13604105 0.09427054 0.17781156
20 0.13888453 0.09001328 0.18775576
21 0.14688241 0.11574615 0.17801869
22 0.14600983 0.10603224 0.18598743
23 0.1399597 0.11403595 0.16588345
24 0.12685584 0.11117696 0.1425347
25 0.1365777 0.09322517 0.17993023
26 0.15833463 0.11750241 0.19916685
27 0.1333323 0.10144998 0.16521461
28 0.15805997 0.12446429 0.19165565
29 0.13148268 0.08048483 0.18248053
30 0.13403565 0.10813905 0.15993224
31 0.120084554 0.08052397 0.15964514
32 0.14658737 0.12906562 0.16410913
33 0.12253905 0.06400992 0.18106818
34 0.11618492 0.06749672 0.16487312
35 0.14463682 0.115126096 0.17414755
36 0.1397928 0.083100915 0.19648467
37 0.121795386 0.08179441 0.16179635
38 0.14895612 0.11118586 0.18672636
39 0.12157565 0.08539974 0.15775158
40 0.11700146 0.0680669 0.16593601
41 0.13622928 0.073290184 0.19916837
42 0.13342842 0.05851452 0.20834233
43 0.1397729 0.099570006 0.1799758
44 0.13087268 0.07703414 0.18471122
45 0.12516952 0.08454919 0.16578984
46 0.12679024 0.07512493 0.17845555
47 0.12769248 0.10134648 0.15403847
48 0.12778173 0.077701196 0.17786229
49 0.11809199 0.10338796 0.13279602
50 0.1162909 0.07468727 0.1578945
51 0.11839457 0.062934585 0.17385456
52 0.11953313 0.0671068 0.17195946
53 0.10246779 0.060821388 0.1441142
54 0.1266697 0.098354384 0.15498503
55 0.12595065 0.08077797 0.17112333
56 0.12992083 0.09017724 0.16966441
57 0.13191172 0.10514399 0.15867946
58 0.09322119 0.046456125 0.13998625
59 0.1363166 0.09715303 0.17548016
60 0.13080831 0.0961776 0.16543901
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.86325; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0:0.21667601]
set arrow 1 from screen 0.06880,0.14525 to screen 0.86325,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20121,0.14525 to screen 0.20121,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.20121,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.33361,0.14525 to screen 0.33361,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.33361,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.46602,0.14525 to screen 0.46602,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.46602,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.59843,0.14525 to screen 0.59843,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.59843,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.73084,0.14525 to screen 0.73084,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.73084,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.86325,0.14525 to screen 0.86325,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.86325,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.14525 to screen 0.86325,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.00' at screen 0.05786,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.32058 to screen 0.86325,0.32058 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.05' at screen 0.05786,0.32058 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.49590 to screen 0.86325,0.49590 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.10' at screen 0.05786,0.49590 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06880,0.67123 to screen 0.86325,0.67123 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.15' at screen 0.05786,0.67123 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.06880,0.84655 to screen 0.86325,0.84655 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.20' at screen 0.05786,0.84655 right front textcolor rgb '#59636e'
set label 13 'advantage/variance (reward²)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.86325,0.04469 right front textcolor rgb '#59636e'
set label 15 'dapoOnce' at screen 0.88200,0.60393 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 8 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
