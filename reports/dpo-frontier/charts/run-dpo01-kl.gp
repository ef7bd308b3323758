# KL divergence from the reference: dpo01
# gnuplot run-dpo01-kl.gp > run-dpo01-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
13 2.023786 -0.3539668 4.401539
26 1.6276255 0.8060193 2.4492316
38 1.5035391 1.1242753 1.882803
51 3.1900752 -1.2755108 7.655661
64 2.2155447 0.8328287 3.5982609
77 1.6877407 1.472753 1.9027284
90 1.7409328 1.5578722 1.9239935
102 1.8153963 1.6047233 2.0260692
115 1.9400747 1.6311438 2.2490056
128 2.4281428 0.80304766 4.053238
141 2.090381 1.5346394 2.6461227
154 2.0923288 1.5609232 2.6237342
166 1.9732043 1.5253769 2.4210315
179 1.926188 1.5599182 2.2924578
192 2.0512946 1.3805008 2.7220883
205 2.2614336 1.0995201 3.4233472
218 2.1787016 1.3477584 3.0096447
230 2.15211 1.3791668 2.9250534
243 2.1161456 1.3992293 2.833062
256 2.1182163 1.405329 2.8311036
EOD
$p0s1 << EOD
0 0 0 0
13 2.0441628 -0.2044676 4.2927933
26 1.6589857 0.65077394 2.6671975
38 1.4382906 1.0624743 1.8141071
51 3.1552358 -1.3634336 7.673905
64 2.1819227 1.0607469 3.3030987
77 1.6690274 1.4416881 1.8963668
90 1.6923463 1.4854997 1.8991929
102 1.7769258 1.5227737 2.0310779
115 1.9449959 1.6403022 2.2496896
128 2.4465125 0.6484143 4.2446103
141 2.1577966 1.5669695 2.7486238
154 2.0856235 1.6011875 2.5700595
166 1.9583361 1.4553843 2.461288
179 1.8995713 1.4484056 2.3507369
192 2.0449998 1.3028424 2.7871573
205 2.2726705 0.97717434 3.5681667
218 2.1732433 1.2368319 3.109655
230 2.1244648 1.2711712 2.9777582
243 2.093314 1.2945076 2.8921204
256 2.0962539 1.3004316 2.8920763
EOD
$p0s2 << EOD
0 0 0 0
13 5.438907 -2.670562 13.548376
26 3.4177554 0.12052995 6.7149806
38 2.1511176 0.82219565 3.4800396
51 6.8771133 -5.8983016 14.540328
64 3.6446874 -0.2427265 7.5321016
77 2.0599196 1.6057241 2.5141149
90 2.0647979 1.6293845 2.5002115
102 2.1510577 1.7054002 2.5967152
115 2.2861183 1.5845904 2.987646
128 3.7729993 -0.80324006 8.349238
141 2.9724844 0.94441557 5.000553
154 2.8278387 1.1404344 4.515243
166 2.288703 1.375053 3.202353
179 2.2152498 1.4624513 2.9680483
192 2.4875548 0.88233095 4.0927787
205 3.028529 0.041434407 6.0156236
218 2.7650332 0.70606333 4.8240027
230 2.7071908 0.86975646 4.5446253
243 2.6527176 0.93907005 4.3663654
256 2.6605055 0.95165515 4.3693557
EOD
$p0s3 << EOD
0 0 0 0
13 1.965799 -0.41075194 4.34235
26 1.5618272 0.56340533 2.5602489
38 1.6396971 0.96619 2.313204
51 2.94387 -0.9772112 6.864951
64 1.955775 0.55193955 3.3596106
77 1.6991721 0.91361105 2.4847333
90 1.7434045 0.77807605 2.708733
102 1.7186189 0.9855074 2.4517303
115 1.8751268 0.77246314 2.9777904
128 2.369911 0.7263267 4.0134954
141 1.9465292 0.52014226 3.372916
154 2.0897624 0.25540805 3.9241166
166 1.6154974 0.9507238 2.280271
179 1.8225275 0.7028875 2.9421675
192 1.7336265 0.7379667 2.7292862
205 2.0162456 0.61276567 3.4197254
218 1.7001984 0.77952546 2.6208715
230 1.7031245 0.86977 2.5364792
243 1.7833772 0.97472084 2.5920336
256 1.8031944 0.98066133 2.6257274
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-6.684403:14.540328]
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
set arrow 8 from screen 0.05312,0.20555 to screen 0.82059,0.20555 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−5' at screen 0.04219,0.20555 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.38453 to screen 0.82059,0.38453 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.38453 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.56352 to screen 0.82059,0.56352 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '5' at screen 0.04219,0.56352 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.74250 to screen 0.82059,0.74250 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '10' at screen 0.04219,0.74250 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.46036 to screen 0.83466,0.48594 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.48594 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.45957 to screen 0.83466,0.43845 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.43845 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.47977 to screen 0.83466,0.53342 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.53342 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.44908 to screen 0.83466,0.39096 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.39096 left front textcolor rgb '#9a4478'
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
