# Advantage variance before whitening, and the critic's explained variance: noPenalty
# gnuplot run-nopenalty-advantage.gp > run-nopenalty-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.99583304 0.67368686 1.3179792
2 0.74881977 0.5291722 0.96846735
3 0.5344111 0.45483983 0.6139823
4 0.48187244 0.39467442 0.56907046
5 0.47894782 0.38087806 0.5770176
6 0.42279842 0.38105884 0.464538
7 0.39160308 0.29156563 0.49164054
8 0.38467205 0.28273925 0.4866048
9 0.331924 0.16854177 0.49530625
10 0.32675502 0.2738713 0.3796387
11 0.25818005 0.15440269 0.3619574
12 0.24281728 0.20987184 0.2757627
13 0.26127273 0.1809383 0.34160712
14 0.2203578 0.14571215 0.29500344
15 0.19009298 0.13228871 0.24789727
16 0.2194093 0.10039212 0.3384265
17 0.18385781 0.12948889 0.23822674
18 0.17525741 0.08802861 0.26248622
19 0.12890917 0.06229821 0.19552013
20 0.19238733 0.11966554 0.26510912
21 0.14496285 0.096613206 0.19331248
22 0.17877114 0.0858658 0.27167645
23 0.14668456 0.09972707 0.19364204
24 0.09942386 0.0814824 0.11736533
25 0.13525829 0.034055553 0.23646101
26 0.1266837 0.06889219 0.18447521
27 0.13594113 0.08035735 0.19152492
28 0.13354541 0.090773046 0.17631778
29 0.13412993 0.091209926 0.17704992
30 0.11985963 0.044062313 0.19565694
31 0.075837456 0.048071876 0.103603035
32 0.12916774 0.0855138 0.17282167
EOD
$p1s0 << EOD
1 -0.45307574 -0.9580211 0.05186961
2 0.047828093 -0.1927347 0.28839087
3 0.30065387 0.1792674 0.42204034
4 0.3204317 0.2304136 0.4104498
5 0.3329492 0.28701794 0.37888047
6 0.37340438 0.28944612 0.45736265
7 0.39272037 0.30147883 0.4839619
8 0.35305807 0.29070732 0.41540882
9 0.3075661 0.11734859 0.49778366
10 0.37944537 0.28973034 0.4691604
11 0.40949503 0.3561965 0.46279353
12 0.40881392 0.34607995 0.4715479
13 0.37488195 0.29775456 0.45200935
14 0.4383981 0.3650619 0.5117343
15 0.40352198 0.22853722 0.57850677
16 0.38138422 0.2448265 0.51794195
17 0.41488132 0.3323208 0.49744183
18 0.29891515 0.2184288 0.3794015
19 0.4066044 0.30290127 0.51030755
20 0.36599907 0.2943877 0.43761042
21 0.4263613 0.36437005 0.48835254
22 0.3979442 0.2328077 0.5630807
23 0.4283752 0.27633116 0.58041924
24 0.45836204 0.36185047 0.5548736
25 0.41514108 0.27002883 0.5602533
26 0.39943326 0.14748631 0.6513802
27 0.36740544 0.20630628 0.5285046
28 0.44979593 0.30302072 0.5965712
29 0.359946 0.16221578 0.55767626
30 0.39202133 0.27904567 0.504997
31 0.42471585 0.30325508 0.5461766
32 0.4113217 0.11479537 0.707848
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.85472; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:1.3706985]
set arrow 1 from screen 0.07428,0.58846 to screen 0.85472,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31817,0.58846 to screen 0.31817,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.31817,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56205,0.58846 to screen 0.56205,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.56205,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.80594,0.58846 to screen 0.80594,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.80594,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.58846 to screen 0.85472,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.06334,0.58846 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.71473 to screen 0.85472,0.71473 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.06334,0.71473 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.84100 to screen 0.85472,0.84100 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.06334,0.84100 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03434,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'noPenalty' at screen 0.87347,0.62108 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.85472; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.0246558:0.7744828]
set arrow 1 from screen 0.07428,0.10000 to screen 0.85472,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31817,0.10000 to screen 0.31817,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.31817,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56205,0.10000 to screen 0.56205,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.56205,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.80594,0.10000 to screen 0.80594,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.80594,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.10474 to screen 0.85472,0.10474 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1.0' at screen 0.06334,0.10474 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.20094 to screen 0.85472,0.20094 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.20094 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.29714 to screen 0.85472,0.29714 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.29714 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.39334 to screen 0.85472,0.39334 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.39334 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.85472,0.03077 right front textcolor rgb '#59636e'
set label 11 'noPenalty' at screen 0.87347,0.37628 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
