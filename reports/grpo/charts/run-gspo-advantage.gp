# Advantage variance before whitening, and the critic's explained variance: gspo
# gnuplot run-gspo-advantage.gp > run-gspo-advantage.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.17589886 0.14886813 0.2029296
2 0.16318083 0.13313136 0.1932303
3 0.16104625 0.12662353 0.19546898
4 0.16067031 0.13934702 0.1819936
5 0.15754049 0.11382837 0.2012526
6 0.16212572 0.137293 0.18695843
7 0.15701388 0.12865354 0.18537422
8 0.16566242 0.13951488 0.19180995
9 0.14032409 0.10061629 0.18003188
10 0.15599972 0.12570092 0.18629853
11 0.13434695 0.102428444 0.16626546
12 0.1572507 0.124709725 0.18979166
13 0.1298303 0.09296623 0.16669437
14 0.14673324 0.11320879 0.1802577
15 0.14108856 0.10137851 0.1807986
16 0.13458097 0.096239194 0.17292275
17 0.14340237 0.106248945 0.1805558
18 0.1286346 0.10181792 0.15545128
19 0.14949043 0.113222815 0.18575805
20 0.12176648 0.09116446 0.1523685
21 0.12800239 0.09406527 0.16193952
22 0.14141452 0.10973277 0.17309627
23 0.13279396 0.09618443 0.16940348
24 0.14981818 0.11186906 0.1877673
25 0.12115141 0.08766907 0.15463375
26 0.12923864 0.09308437 0.1653929
27 0.13960993 0.10557881 0.17364106
28 0.12733334 0.1077413 0.14692539
29 0.13169774 0.11989523 0.14350027
30 0.10766518 0.08650169 0.12882867
31 0.124259345 0.085760824 0.16275786
32 0.11062658 0.07465775 0.1465954
33 0.14033443 0.09969313 0.18097574
34 0.1376771 0.067139156 0.20821504
35 0.12969649 0.06381487 0.19557811
36 0.11919023 0.08800797 0.15037249
37 0.13743871 0.07166091 0.20321651
38 0.11562486 0.06824243 0.16300729
39 0.11084682 0.08497352 0.13672012
40 0.12891106 0.076526344 0.18129578
41 0.119077235 0.053542055 0.18461241
42 0.116357476 0.07716464 0.15555032
43 0.12256464 0.08201669 0.1631126
44 0.115367144 0.07253217 0.15820213
45 0.11821344 0.04768831 0.18873857
46 0.10909255 0.08664316 0.13154194
47 0.1073629 0.057333805 0.15739201
48 0.11896323 0.06163768 0.17628878
49 0.11348561 0.05739799 0.16957323
50 0.1219563 0.080809094 0.16310352
51 0.11242395 0.07301545 0.15183245
52 0.113114774 0.072795354 0.1534342
53 0.13026397 0.085223295 0.17530465
54 0.12248571 0.083956726 0.1610147
55 0.13084777 0.10639508 0.15530045
56 0.108255066 0.049723025 0.1667871
57 0.11066887 0.06028998 0.16104776
58 0.115467526 0.057780307 0.17315474
59 0.13009667 0.09096907 0.16922428
60 0.11952092 0.09212807 0.14691378
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.91444; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0:0.21654364]
set arrow 1 from screen 0.06880,0.14525 to screen 0.91444,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20974,0.14525 to screen 0.20974,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.20974,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.35068,0.14525 to screen 0.35068,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.35068,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.49162,0.14525 to screen 0.49162,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.49162,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.63256,0.14525 to screen 0.63256,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.63256,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.77350,0.14525 to screen 0.77350,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.77350,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.91444,0.14525 to screen 0.91444,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.91444,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.14525 to screen 0.91444,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.00' at screen 0.05786,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.32068 to screen 0.91444,0.32068 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.05' at screen 0.05786,0.32068 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.49612 to screen 0.91444,0.49612 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.10' at screen 0.05786,0.49612 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06880,0.67155 to screen 0.91444,0.67155 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.15' at screen 0.05786,0.67155 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.06880,0.84698 to screen 0.91444,0.84698 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.20' at screen 0.05786,0.84698 right front textcolor rgb '#59636e'
set label 13 'advantage/variance (reward²)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.91444,0.04469 right front textcolor rgb '#59636e'
set label 15 'gspo' at screen 0.93319,0.56461 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 8 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
