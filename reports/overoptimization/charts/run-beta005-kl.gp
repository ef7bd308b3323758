# KL divergence from the reference: beta005
# gnuplot run-beta005-kl.gp > run-beta005-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.8951808 -1.6794763 5.4698377
4 1.8228941 1.3013356 2.3444526
6 2.5452354 2.0273416 3.0631292
8 3.144574 2.4561474 3.8330007
10 3.4914005 2.504362 4.478439
12 3.4433808 1.7478206 5.138941
14 3.4999077 2.0400002 4.959815
16 3.3717704 2.1151953 4.6283455
18 3.3291955 2.0658543 4.5925364
20 3.4604373 1.9211615 4.999713
22 3.5063205 2.190713 4.821928
24 3.407863 2.0140426 4.8016834
26 3.413544 1.9294914 4.8975964
28 3.6124806 2.001222 5.2237396
30 3.389522 1.9861715 4.792873
32 3.4436328 1.9493148 4.9379506
34 3.500055 2.1014814 4.8986287
36 3.4499288 2.106597 4.7932606
38 3.4569478 2.158385 4.7555103
40 3.4417965 2.154278 4.7293153
EOD
$p0s1 << EOD
0 0 0 0
2 1.8997152 -1.6271046 5.426535
4 1.8396254 1.3361409 2.3431098
6 2.549044 2.1449387 2.9531488
8 3.1435666 2.4590812 3.8280523
10 3.563614 2.5537455 4.5734825
12 3.4334633 1.6877648 5.1791615
14 3.541167 1.9781914 5.1041427
16 3.3612623 2.0635703 4.6589546
18 3.400349 2.0326838 4.768014
20 3.46458 1.8736063 5.055554
22 3.4988458 2.1495848 4.8481064
24 3.406411 1.9778179 4.835004
26 3.3864808 1.9334612 4.8395004
28 3.6172023 2.0045338 5.229871
30 3.449921 2.0426683 4.8571734
32 3.4275522 2.003062 4.8520427
34 3.4961488 2.056796 4.9355016
36 3.4559848 2.0383546 4.873615
38 3.4781606 2.1546168 4.8017044
40 3.4744978 2.1467726 4.8022227
EOD
$p0s2 << EOD
0 0 0 0
2 4.6622744 -5.2217474 9.884022
4 2.1617131 0.6835179 3.6399083
6 2.471923 1.8807448 3.0631013
8 3.240953 2.2892354 4.192671
10 3.6573515 2.1550632 5.1596394
12 3.6997247 1.2394975 6.1599517
14 3.6033864 1.388189 5.818584
16 3.378626 1.6347104 5.1225414
18 3.253259 1.6212851 4.885233
20 3.4776034 1.6360177 5.319189
22 3.419334 1.6711627 5.1675053
24 3.2794278 1.3358386 5.2230167
26 3.3688154 1.3137316 5.423899
28 3.625412 1.3438414 5.9069824
30 3.2948198 1.4854347 5.104205
32 3.4193985 1.4137384 5.425059
34 3.4765854 1.4457942 5.5073767
36 3.3961408 1.4258561 5.3664255
38 3.3666823 1.4799048 5.25346
40 3.3317204 1.4322774 5.2311635
EOD
$p0s3 << EOD
0 0 0 0
2 1.8431635 -1.6587003 5.3450274
4 1.6677006 1.2014872 2.133914
6 2.369423 1.8178805 2.9209657
8 3.028897 2.2337592 3.824035
10 3.4059062 2.2789931 4.5328193
12 3.3416536 1.641974 5.041333
14 3.171449 1.6748922 4.668006
16 3.0817327 1.855675 4.3077903
18 3.0165172 1.8584936 4.174541
20 3.2069683 1.9248662 4.4890704
22 3.1852345 1.9592825 4.4111867
24 3.133247 1.8444948 4.421999
26 3.2866096 1.7480203 4.825199
28 3.284506 1.7536479 4.8153644
30 3.000242 1.7850486 4.215435
32 3.3795397 2.1017416 4.657338
34 3.343719 2.1745102 4.512928
36 3.1672373 1.9728496 4.3616247
38 3.1159077 1.9540458 4.2777696
40 3.1112494 1.8946793 4.3278193
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-5.2217474:9.884022]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.15640 to screen 0.82059,0.15640 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−5' at screen 0.04219,0.15640 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.40789 to screen 0.82059,0.40789 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.40789 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.65938 to screen 0.82059,0.65938 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '5' at screen 0.04219,0.65938 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.58100 to screen 0.83466,0.59962 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.59962 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.58265 to screen 0.83466,0.64710 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.64710 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.57547 to screen 0.83466,0.55213 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.55213 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.56438 to screen 0.83466,0.50464 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.50464 left front textcolor rgb '#9a4478'
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
