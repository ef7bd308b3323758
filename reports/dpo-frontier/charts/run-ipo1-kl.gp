# KL divergence from the reference: ipo1
# gnuplot run-ipo1-kl.gp > run-ipo1-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
13 0.44078052 0.14523159 0.73632944
26 0.49566966 0.11013169 0.88120764
38 0.7546191 0.14240748 1.3668307
51 0.38411346 -0.13349593 0.90172285
64 0.3537497 -0.009106908 0.71660626
77 0.4399232 -0.09476859 0.974615
90 0.3784163 -0.11177962 0.86861223
102 0.26645705 -0.045642707 0.5785568
115 0.26668897 -0.063849114 0.59722704
128 0.24770096 -0.16596498 0.6613669
141 0.28984982 -0.26518467 0.84488434
154 0.27703118 -0.25814044 0.8122028
166 0.1792966 -0.115232855 0.47382605
179 0.17797843 -0.11636746 0.4723243
192 0.2050951 -0.14685425 0.55704445
205 0.20469752 -0.16848077 0.5778758
218 0.18424894 -0.15852769 0.5270256
230 0.20194435 -0.19719836 0.60108703
243 0.17084196 -0.16094038 0.5026243
256 0.1696605 -0.1595772 0.4988982
EOD
$p0s1 << EOD
0 0 0 0
13 0.43888667 0.16725214 0.7105212
26 0.49461314 0.13504726 0.854179
38 0.8165434 0.13221304 1.5008738
51 0.36537692 -0.13555133 0.8663052
64 0.32041466 -0.07096848 0.71179783
77 0.44510952 -0.061549015 0.95176804
90 0.3960385 -0.16823599 0.960313
102 0.24252011 -0.05792109 0.5429613
115 0.27180466 -0.08040982 0.62401915
128 0.2619566 -0.20613435 0.7300476
141 0.299095 -0.3237918 0.9219818
154 0.2990747 -0.3471991 0.94534856
166 0.17787915 -0.13008581 0.4858441
179 0.16261117 -0.128849 0.45407134
192 0.21271437 -0.17761303 0.60304177
205 0.22906387 -0.16520694 0.62333465
218 0.17394044 -0.17093983 0.5188207
230 0.20262031 -0.25829506 0.6635357
243 0.16235164 -0.20360912 0.5283124
256 0.1640804 -0.1973832 0.525544
EOD
$p0s2 << EOD
0 0 0 0
13 0.8215585 0.26265186 1.3804651
26 0.96792346 0.21199268 1.7238543
38 1.7313995 0.12907718 3.3337219
51 0.8323283 -0.6561113 2.3207679
64 0.66294485 -0.17983223 1.5057219
77 0.87274706 -0.1633003 1.9087944
90 0.7328711 -0.37588176 1.841624
102 0.41873088 -0.11478919 0.95225096
115 0.4629505 -0.1724707 1.0983717
128 0.4514877 -0.4288872 1.3318626
141 0.55385244 -0.6841989 1.7919039
154 0.56237143 -0.69753957 1.8222824
166 0.28887177 -0.26998037 0.8477239
179 0.30371678 -0.29294875 0.9003823
192 0.35638386 -0.36563748 1.0784053
205 0.37453744 -0.3724451 1.12152
218 0.32544997 -0.39435694 1.0452569
230 0.36804217 -0.4830477 1.2191321
243 0.28443024 -0.37664586 0.94550633
256 0.28296536 -0.3728171 0.9387478
EOD
$p0s3 << EOD
0 0 0 0
13 0.39488986 0.15006498 0.6397147
26 0.4884978 0.09560285 0.8813927
38 0.8788246 0.029557582 1.7280916
51 0.43256876 -0.3039621 1.1690996
64 0.5701447 -0.15340787 1.2936972
77 0.39542088 -0.04199791 0.83283967
90 0.45995307 -0.30116707 1.2210732
102 0.21849982 -0.027605647 0.4646053
115 0.23121575 -0.057067588 0.51949906
128 0.22027251 -0.15338877 0.5939338
141 0.25491053 -0.2529251 0.76274616
154 0.27836317 -0.23087737 0.7876037
166 0.15189481 -0.09351779 0.39730743
179 0.26864958 -0.25988242 0.7971816
192 0.18036023 -0.134548 0.49526846
205 0.19604903 -0.12261062 0.5147087
218 0.25694117 -0.29625437 0.81013674
230 0.18829134 -0.17240211 0.54898477
243 0.14594695 -0.146963 0.4388569
256 0.14532962 -0.14528047 0.4359397
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-0.85879004:3.4949722]
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
set arrow 8 from screen 0.05312,0.29512 to screen 0.82059,0.29512 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.29512 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.46963 to screen 0.82059,0.46963 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.46963 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.64414 to screen 0.82059,0.64414 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.64414 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.81865 to screen 0.82059,0.81865 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '3' at screen 0.04219,0.81865 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.32473 to screen 0.83466,0.35211 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.35211 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.32375 to screen 0.83466,0.30462 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.30462 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.34450 to screen 0.83466,0.39959 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.39959 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.32048 to screen 0.83466,0.25714 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.25714 left front textcolor rgb '#9a4478'
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
