# KL divergence from the reference: rloo
# gnuplot run-rloo-kl.gp > run-rloo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 0.5357216 0.17969704 0.89174616
6 0.58916867 0.37028125 0.8080561
9 0.6933304 0.5173242 0.8693366
12 0.7733952 0.50874233 1.038048
15 0.6362999 0.51532704 0.7572728
18 0.71734715 0.57926977 0.8554245
21 0.77528954 0.42853236 1.1220467
24 0.81096286 0.44450355 1.1774222
27 0.74147576 0.626311 0.85664046
30 0.69093955 0.61756766 0.7643114
33 0.73776084 0.59176856 0.8837531
36 0.6499605 0.56096625 0.7389547
39 0.6038698 0.5299994 0.6777403
42 0.6190925 0.57210517 0.6660799
45 0.5968079 0.53100485 0.66261095
48 0.5843333 0.5256996 0.64296705
51 0.5796648 0.48417133 0.67515826
54 0.5786675 0.4842524 0.67308265
57 0.5877998 0.5013579 0.67424166
60 0.5812576 0.49727306 0.6652421
EOD
$p0s1 << EOD
0 0 0 0
3 0.5927235 0.21410224 0.9713447
6 0.6409478 0.31291488 0.9689807
9 0.697189 0.5651825 0.82919544
12 0.773591 0.4924763 1.0547056
15 0.6276947 0.50510204 0.7502874
18 0.76314837 0.6079413 0.91835535
21 0.79088426 0.41043475 1.1713338
24 0.829893 0.51151913 1.1482668
27 0.76098645 0.5323511 0.9896218
30 0.7234945 0.5445036 0.9024855
33 0.7674338 0.5596749 0.9751927
36 0.64714295 0.47812447 0.8161614
39 0.6013562 0.49387693 0.7088355
42 0.61076486 0.5282816 0.69324803
45 0.5792096 0.41539302 0.7430262
48 0.5839367 0.5009425 0.6669309
51 0.5685331 0.48346958 0.65359664
54 0.55249965 0.46328273 0.64171654
57 0.5724881 0.50362927 0.64134693
60 0.56744456 0.4872212 0.6476679
EOD
$p0s2 << EOD
0 0 0 0
3 0.99277616 0.11254438 1.8730079
6 0.90427554 0.2452533 1.5632977
9 1.1069113 0.6286742 1.5851485
12 1.441241 0.29596347 2.5865188
15 0.86083657 0.6887379 1.0329351
18 1.2448496 0.3121201 2.177579
21 1.510928 -0.34956336 3.1567128
24 1.4854921 -0.284713 3.1567128
27 1.2081414 0.58716893 1.829114
30 0.8222819 0.5543706 1.0901933
33 0.93421555 0.4948903 1.3735408
36 0.73703676 0.57033324 0.90374035
39 0.635155 0.45215893 0.8181511
42 0.5924483 0.470481 0.71441555
45 0.55600905 0.48478234 0.62723583
48 0.5551738 0.46818522 0.6421624
51 0.51509714 0.40439892 0.62579536
54 0.5066836 0.39920393 0.6141632
57 0.54554737 0.42674765 0.66434705
60 0.54587615 0.4301367 0.6616156
EOD
$p0s3 << EOD
0 0 0 0
3 0.5467097 0.15752117 0.93589824
6 0.49656072 0.27021605 0.7229054
9 0.6358005 0.44894066 0.8226603
12 0.8230361 0.34917417 1.296898
15 0.75920767 0.36309382 1.1553215
18 0.7860869 0.44224003 1.1299338
21 0.84904534 0.4096993 1.2883914
24 0.78188396 0.3634687 1.2002991
27 0.80196667 0.4976437 1.1062896
30 0.8597122 0.33042413 1.3890002
33 0.82571197 0.49723247 1.1541915
36 0.689013 0.42190707 0.9561189
39 0.7380569 0.28972277 1.1863911
42 0.6215009 0.38886032 0.85414153
45 0.62468493 0.3852698 0.8641001
48 0.6753826 0.15849176 1.1922735
51 0.6417667 0.08715118 1.1963823
54 0.6576141 0.11344373 1.2017845
57 0.6750508 0.16455671 1.1855448
60 0.6798129 0.13443157 1.2251942
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.48442015:3.1567128]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.18104,0.14525 to screen 0.18104,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.18104,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30895,0.14525 to screen 0.30895,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.30895,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69268,0.14525 to screen 0.69268,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.69268,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.24633 to screen 0.82059,0.24633 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.24633 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.45500 to screen 0.82059,0.45500 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.45500 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.66366 to screen 0.82059,0.66366 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.66366 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.87233 to screen 0.82059,0.87233 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '3' at screen 0.04219,0.87233 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.36762 to screen 0.83466,0.39394 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.39394 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.36474 to screen 0.83466,0.34645 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.34645 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.82841,0.36024 to screen 0.83466,0.29897 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'kl/k2' at screen 0.83934,0.29897 left front textcolor rgb '#007553'
set arrow 16 from screen 0.82841,0.38819 to screen 0.83466,0.44142 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.44142 left front textcolor rgb '#9a4478'
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
