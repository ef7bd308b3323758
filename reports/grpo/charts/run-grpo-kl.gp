# KL divergence from the reference: grpo
# gnuplot run-grpo-kl.gp > run-grpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 0.628292 0.060765862 1.1958182
6 0.6786394 0.4806668 0.87661207
9 0.7154015 0.58901787 0.841785
12 0.7063974 0.48792768 0.92486715
15 0.67609125 0.5912108 0.76097167
18 0.6846248 0.64814436 0.7211052
21 0.66825163 0.60159475 0.73490846
24 0.69796216 0.6229554 0.77296895
27 0.73543453 0.53594506 0.93492407
30 0.7729253 0.6234874 0.9223632
33 0.75265455 0.5940821 0.911227
36 0.7208408 0.63187 0.8098116
39 0.7079043 0.6393694 0.7764392
42 0.7078768 0.6499461 0.76580757
45 0.6465455 0.5626605 0.7304306
48 0.61001104 0.56546265 0.65455943
51 0.59161204 0.5485154 0.6347087
54 0.5747001 0.526449 0.62295115
57 0.56834334 0.52051944 0.6161673
60 0.5674346 0.5193822 0.615487
EOD
$p0s1 << EOD
0 0 0 0
3 0.7068819 0.12847537 1.2852883
6 0.67579234 0.5569976 0.7945871
9 0.7199897 0.5377284 0.90225106
12 0.7000456 0.25770786 1.1423833
15 0.71247387 0.5012229 0.92372483
18 0.72541964 0.66411895 0.78672034
21 0.6605688 0.59497505 0.7261625
24 0.7083199 0.59012634 0.8265134
27 0.76700777 0.5071676 1.0268478
30 0.786655 0.6445964 0.9287136
33 0.79764557 0.62997615 0.96531504
36 0.76268876 0.60799176 0.9173858
39 0.7449944 0.658546 0.83144283
42 0.73333794 0.5842175 0.88245845
45 0.6848264 0.55842906 0.8112237
48 0.64572084 0.54719204 0.74424964
51 0.62341005 0.5457377 0.70108235
54 0.6048523 0.5243107 0.685394
57 0.57827085 0.46341634 0.6931253
60 0.5748358 0.45735297 0.69231856
EOD
$p0s2 << EOD
0 0 0 0
3 1.352474 -0.24197055 2.8239548
6 0.97799313 0.5344205 1.4215658
9 0.99479103 0.7243467 1.2652353
12 1.100262 0.44960096 1.7509232
15 0.96288013 0.630848 1.2949122
18 0.9741242 0.828908 1.1193403
21 0.75343287 0.45348647 1.0533792
24 0.8323811 0.62879217 1.03597
27 0.99820143 0.23738399 1.7590189
30 0.9051447 0.54030055 1.2699888
33 0.9455224 0.5496566 1.3413882
36 0.96579164 0.55609566 1.3754876
39 0.79854524 0.5897288 1.0073617
42 0.8302326 0.72205347 0.9384117
45 0.7025274 0.5330069 0.87204796
48 0.62206304 0.50608885 0.7380372
51 0.6054571 0.43328148 0.77763283
54 0.5528832 0.44530883 0.66045755
57 0.54332364 0.44737303 0.6392742
60 0.53300303 0.4414924 0.6245136
EOD
$p0s3 << EOD
0 0 0 0
3 0.65708464 0.07928812 1.2348812
6 0.6611045 0.27696237 1.0452466
9 0.64047235 0.46491897 0.81602573
12 0.96451694 0.40291205 1.5261219
15 0.877137 0.3468858 1.4073882
18 0.79548514 0.19842516 1.3925452
21 0.7831018 0.13011461 1.4360889
24 0.7611616 0.4146291 1.1076941
27 0.7428657 0.27724898 1.2084824
30 0.7808635 0.34250548 1.2192216
33 0.74319357 0.36555 1.1208371
36 0.83628476 0.47570994 1.1968595
39 0.8022189 0.3701352 1.2343026
42 0.9419964 0.2946605 1.5893323
45 1.2092425 -0.2702237 2.6887088
48 0.82705647 0.13617238 1.5179406
51 0.9383488 0.28731042 1.5893873
54 0.79946464 0.099225484 1.4997038
57 0.8906204 0.10412591 1.6771148
60 0.85691667 0.13670231 1.5771309
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.38923055:2.8239548]
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
set arrow 9 from screen 0.05312,0.23729 to screen 0.82059,0.23729 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.23729 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.47374 to screen 0.82059,0.47374 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.47374 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.71020 to screen 0.82059,0.71020 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.71020 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 13 'kl/reference' at screen 0.83934,0.36323 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.37321 to screen 0.83466,0.41072 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.41072 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.36332 to screen 0.83466,0.31575 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.31575 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.43991 to screen 0.83466,0.45820 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.45820 left front textcolor rgb '#9a4478'
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
