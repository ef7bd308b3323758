# Advantage variance before whitening, and the critic's explained variance: drGRPO
# gnuplot run-drgrpo-advantage.gp > run-drgrpo-advantage.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.1617111 0.13526116 0.18816105
2 0.15524861 0.13144648 0.17905074
3 0.14774333 0.10802148 0.18746518
4 0.15575638 0.13248183 0.17903093
5 0.12958562 0.10439324 0.154778
6 0.12395197 0.10458049 0.14332345
7 0.16282824 0.11403399 0.21162249
8 0.14481308 0.11093577 0.17869039
9 0.12877673 0.10283993 0.15471351
10 0.13181296 0.09833016 0.16529576
11 0.13577333 0.115337715 0.15620893
12 0.1249768 0.11109504 0.13885856
13 0.13841307 0.12082744 0.15599869
14 0.14865729 0.12313613 0.17417845
15 0.13034457 0.099195294 0.16149384
16 0.1471542 0.092628956 0.20167944
17 0.15231311 0.108921155 0.19570506
18 0.1223761 0.07698782 0.16776438
19 0.12850782 0.08961253 0.1674031
20 0.1407157 0.12626533 0.15516607
21 0.12545803 0.10141546 0.14950061
22 0.1398679 0.1175939 0.1621419
23 0.12932406 0.09212654 0.1665216
24 0.13212669 0.09303598 0.17121741
25 0.13589098 0.099885374 0.17189659
26 0.11495209 0.07538937 0.1545148
27 0.12293625 0.091185726 0.15468678
28 0.11497799 0.08334495 0.14661103
29 0.12258524 0.07152541 0.17364506
30 0.13008516 0.09536577 0.16480453
31 0.12672964 0.07619527 0.177264
32 0.13846782 0.104047686 0.17288795
33 0.116987415 0.0873362 0.14663863
34 0.11912337 0.054626558 0.18362018
35 0.1318525 0.098425135 0.16527985
36 0.12762827 0.08575582 0.16950072
37 0.11036191 0.055377234 0.1653466
38 0.12825294 0.09174753 0.16475834
39 0.11475585 0.067651965 0.16185972
40 0.12498646 0.1078316 0.14214133
41 0.10739393 0.073514126 0.14127372
42 0.120200366 0.098215625 0.1421851
43 0.11116866 0.05438279 0.16795453
44 0.11152552 0.087448806 0.13560224
45 0.121432565 0.08577648 0.15708865
46 0.12290079 0.08561087 0.16019072
47 0.121981755 0.09483219 0.14913133
48 0.11956232 0.08970197 0.14942268
49 0.11712127 0.08856628 0.14567626
50 0.1176433 0.08114543 0.15414116
51 0.12248785 0.090845436 0.15413027
52 0.11073753 0.09224178 0.12923329
53 0.10562606 0.042103082 0.16914904
54 0.095928065 0.04744623 0.14440991
55 0.10102042 0.05662875 0.14541209
56 0.11728656 0.08474692 0.1498262
57 0.09757886 0.05214218 0.14301555
58 0.11412288 0.06230827 0.1659375
59 0.12027317 0.09943497 0.14111137
60 0.10858235 0.07502211 0.1421426
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.88884; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0:0.22008738]
set arrow 1 from screen 0.06880,0.14525 to screen 0.88884,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20547,0.14525 to screen 0.20547,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.20547,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.34215,0.14525 to screen 0.34215,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.34215,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.47882,0.14525 to screen 0.47882,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.47882,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.61549,0.14525 to screen 0.61549,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.61549,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.75217,0.14525 to screen 0.75217,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.75217,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.88884,0.14525 to screen 0.88884,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.88884,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.14525 to screen 0.88884,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.00' at screen 0.05786,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.31786 to screen 0.88884,0.31786 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.05' at screen 0.05786,0.31786 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.49047 to screen 0.88884,0.49047 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.10' at screen 0.05786,0.49047 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06880,0.66308 to screen 0.88884,0.66308 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.15' at screen 0.05786,0.66308 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.06880,0.83568 to screen 0.88884,0.83568 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.20' at screen 0.05786,0.83568 right front textcolor rgb '#59636e'
set label 13 'advantage/variance (reward²)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.88884,0.04469 right front textcolor rgb '#59636e'
set label 15 'drGRPO' at screen 0.90759,0.52009 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 8 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
