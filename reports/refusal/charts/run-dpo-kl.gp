# KL divergence from the reference: dpo
# gnuplot run-dpo-kl.gp > run-dpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 0.07306211 0.022088764 0.12403545
10 0.23470326 0.09304473 0.3763618
15 0.48137206 0.21794872 0.74479544
20 0.74568284 0.36413568 1.1272299
25 0.9475674 0.5221784 1.3729564
30 1.1064229 0.6689018 1.5439439
35 1.1971979 0.7737786 1.6206172
40 1.2590253 0.8827033 1.6353475
45 1.2998524 0.9507669 1.648938
50 1.6160518 0.78004915 2.4520545
55 1.69 0.71519893 2.6648014
60 1.8647932 0.55176073 3.1778255
65 1.886485 0.56613004 3.20684
70 2.1352437 0.15956347 4.110924
75 1.9323071 0.6847579 3.1798563
80 1.7828338 0.90491235 2.6607554
85 1.764866 0.9874655 2.5422664
90 1.766152 0.94765973 2.5846443
95 1.8547035 0.826657 2.88275
100 1.9066923 0.7901736 3.023211
EOD
$p0s1 << EOD
0 0 0 0
5 0.077508114 0.003017738 0.15199849
10 0.26005042 0.0657416 0.45435926
15 0.5281734 0.21657474 0.83977205
20 0.7623679 0.43606308 1.0886726
25 0.93519914 0.49751735 1.3728809
30 1.0579265 0.63709223 1.478761
35 1.1360742 0.7157997 1.5563487
40 1.2293881 0.8028461 1.65593
45 1.2709254 0.9010145 1.6408362
50 1.6101744 0.72341245 2.4969363
55 1.6624234 0.7214872 2.6033597
60 1.8274769 0.47629204 3.1786616
65 1.9034572 0.52116 3.2857544
70 2.1365232 0.1170391 4.156008
75 1.9171294 0.7298287 3.10443
80 1.8038249 0.886087 2.7215626
85 1.7925352 0.94782436 2.637246
90 1.7763846 0.9359435 2.6168256
95 1.8719839 0.85626346 2.8877041
100 1.9056796 0.818756 2.992603
EOD
$p0s2 << EOD
0 0 0 0
5 0.06991334 0.025908748 0.11391793
10 0.32260716 0.088417314 0.556797
15 0.7514053 0.22379227 1.2790183
20 1.238872 0.5449215 1.9328226
25 1.6622065 0.7161358 2.608277
30 1.9625303 1.0208788 2.9041817
35 2.198231 1.3727063 3.0237553
40 2.3894315 1.5137216 3.2651415
45 2.5183759 1.7654583 3.2712932
50 3.8373957 0.36940485 7.3053865
55 4.2068706 -0.44917902 8.86292
60 5.110117 -1.7378181 11.958053
65 5.365509 -1.7699251 12.500943
70 6.7069964 -3.998929 14.11051
75 5.3936906 -1.027001 11.814383
80 5.0244365 -0.17127347 10.220147
85 4.967677 0.037289266 9.898066
90 4.8656626 -0.07665767 9.807983
95 5.2611766 -0.63300425 11.155357
100 5.4774365 -0.8989015 11.853775
EOD
$p0s3 << EOD
0 0 0 0
5 0.06657577 0.016834503 0.116317034
10 0.23279576 0.077615395 0.38797614
15 0.41146222 0.20022492 0.6226995
20 0.68790865 0.3301329 1.0456843
25 0.8322356 0.4852841 1.179187
30 0.9599895 0.7286255 1.1913536
35 1.1493237 0.834385 1.4642624
40 1.0961307 0.8237685 1.3684928
45 1.2393106 0.9003195 1.5783018
50 1.5112605 0.87137544 2.1511457
55 1.4983497 0.40600893 2.5906904
60 1.9369253 0.5228992 3.3509514
65 1.6441164 0.4201381 2.8680947
70 1.9126452 0.16664125 3.6586492
75 1.6902109 0.5507189 2.8297029
80 1.6566901 0.9521552 2.3612251
85 1.6640682 1.0535022 2.2746341
90 1.6218011 0.9478048 2.2957973
95 1.703237 0.8851106 2.5213635
100 1.7494497 0.87641585 2.6224835
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [-4.695446:14.11051]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20662,0.14525 to screen 0.20662,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.20662,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36011,0.14525 to screen 0.36011,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.36011,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.51361,0.14525 to screen 0.51361,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.51361,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.66710,0.14525 to screen 0.66710,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.66710,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.33495 to screen 0.82059,0.33495 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.33495 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.53696 to screen 0.82059,0.53696 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '5' at screen 0.04219,0.53696 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.73896 to screen 0.82059,0.73896 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '10' at screen 0.04219,0.73896 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.41198 to screen 0.83466,0.45734 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.45734 left front textcolor rgb '#006aa6'
set label 13 'kl/k1' at screen 0.83934,0.40985 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.55624 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.40563 to screen 0.83466,0.36237 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.36237 left front textcolor rgb '#9a4478'
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
