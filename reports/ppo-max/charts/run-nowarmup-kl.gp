# KL divergence from the reference: noWarmUp
# gnuplot run-nowarmup-kl.gp > run-nowarmup-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.351499 0.7007244 2.0022736
3 2.426185 1.4455743 3.4067953
5 4.044837 3.2492437 4.84043
6 5.028245 4.332102 5.724388
8 5.24331 3.6474857 6.8391347
10 5.2645235 3.6022518 6.926795
11 5.463111 4.0209937 6.905228
13 5.3987784 4.1725626 6.6249943
14 5.6004896 4.5420604 6.6589184
16 6.1898317 4.1145153 8.265148
18 5.753479 4.5920916 6.914866
19 5.9615097 4.1948824 7.728137
21 6.344507 4.6039968 8.085017
22 6.3341837 4.4704714 8.197896
24 6.3309193 4.2170815 8.4447565
26 6.541956 4.589978 8.493934
27 6.6443906 5.1010165 8.187765
29 6.7573256 5.3306937 8.183957
30 6.7186227 5.2156563 8.221589
32 6.7527404 5.069828 8.435653
EOD
$p0s1 << EOD
0 0 0 0
2 1.3786681 0.8052289 1.9521073
3 2.453039 1.5072664 3.3988113
5 4.17624 3.3712325 4.981248
6 5.124707 4.6543264 5.595088
8 5.370484 3.9822295 6.7587385
10 5.4862943 4.059996 6.912592
11 5.606183 4.4151344 6.7972317
13 5.529735 4.1954503 6.86402
14 5.6569166 4.6808186 6.6330147
16 6.279816 4.3433776 8.216255
18 5.772137 4.861253 6.6830215
19 5.9414554 4.2519417 7.6309686
21 6.399023 4.806072 7.9919734
22 6.3615966 4.6214504 8.101742
24 6.450268 4.359339 8.541196
26 6.5774446 4.7588396 8.396049
27 6.6911006 5.3166013 8.065599
29 6.859147 5.513657 8.204638
30 6.793992 5.467851 8.120133
32 6.8218675 5.3236413 8.320094
EOD
$p0s2 << EOD
0 0 0 0
2 1.4626054 0.14403689 2.7811737
3 2.4090672 1.0268648 3.7912698
5 3.8326142 3.2406032 4.424625
6 4.8013806 4.0710344 5.531727
8 5.051731 3.1281207 6.975342
10 5.008693 2.8976262 7.11976
11 5.237096 3.1566079 7.3175836
13 5.4587383 3.7587395 7.158737
14 5.4132624 4.1517267 6.6747985
16 6.2053843 3.5190055 8.891763
18 5.5380526 3.9774354 7.0986695
19 5.716668 3.5232024 7.910134
21 6.0294657 3.803597 8.255334
22 6.103843 3.6837924 8.523894
24 6.293269 3.420383 9.166155
26 6.52577 3.7439165 9.307625
27 6.396542 4.389998 8.403087
29 6.4283214 4.5355463 8.321096
30 6.414542 4.4033947 8.42569
32 6.44321 4.2734222 8.612998
EOD
$p0s3 << EOD
0 0 0 0
2 1.3458152 0.69220746 1.999423
3 2.4161196 1.4606901 3.3715491
5 3.8837404 3.3045409 4.4629397
6 4.9271545 4.299555 5.5547543
8 5.0328994 3.5667605 6.499038
10 5.0627995 3.2488725 6.876726
11 5.2098894 3.593452 6.8263264
13 5.313118 3.8722332 6.754003
14 5.551438 3.5294113 7.573465
16 6.0055737 3.79528 8.215867
18 5.4330544 4.22732 6.638788
19 5.786024 4.2014265 7.3706217
21 6.1038613 4.2123055 7.9954166
22 6.560549 4.0457644 9.075333
24 6.1503334 4.5223713 7.778296
26 6.6749697 4.394862 8.955077
27 6.813553 3.985357 9.641749
29 6.2254734 4.321159 8.129788
30 6.667954 3.7689517 9.5669565
32 6.6975884 3.7128496 9.682327
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:10.069621]
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
set arrow 7 from screen 0.05312,0.29616 to screen 0.82059,0.29616 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.29616 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.44706 to screen 0.82059,0.44706 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.44706 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.59797 to screen 0.82059,0.59797 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.59797 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.74887 to screen 0.82059,0.74887 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '8' at screen 0.04219,0.74887 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.89977 to screen 0.82059,0.89977 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '10' at screen 0.04219,0.89977 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.65476 to screen 0.83466,0.67293 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.67293 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.65998 to screen 0.83466,0.72042 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.72042 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.63141 to screen 0.83466,0.57796 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.57796 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.65060 to screen 0.83466,0.62544 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.62544 left front textcolor rgb '#9a4478'
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
