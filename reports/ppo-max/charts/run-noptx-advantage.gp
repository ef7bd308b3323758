# Advantage variance before whitening, and the critic's explained variance: noPtx
# gnuplot run-noptx-advantage.gp > run-noptx-advantage.svg
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
6 0.2666888 0.2055716 0.327806
7 0.2480596 0.17524041 0.32087877
8 0.08877732 0.04669944 0.1308552
9 0.04497743 0.03466209 0.05529277
10 0.047407642 0.021474494 0.07334079
11 0.032127194 0.02241236 0.04184203
12 0.019344963 0.016116997 0.022572927
13 0.014565227 0.009663744 0.01946671
14 0.015847113 0.0055102133 0.026184013
15 0.01146113 0.0020466202 0.02087564
16 0.01600076 0.00084187166 0.03115965
17 0.012564588 0.0004124264 0.024716752
18 0.009745905 0.0031715895 0.016320221
19 0.009998463 0.0019630794 0.018033845
20 0.00966673 0.006329878 0.013003582
21 0.010047581 0.0034940904 0.016601073
22 0.014390345 0.0004685934 0.028312096
23 0.009024361 0.004101119 0.013947604
24 0.0046364847 0.003080932 0.006192037
25 0.011954563 0.0029360072 0.020973118
26 0.006336103 0.0034324527 0.009239754
27 0.0052381502 0.0039381376 0.006538163
28 0.005156122 0.0026476276 0.0076646167
29 0.0055514243 0.002336287 0.008766562
30 0.0066910535 0.0036605718 0.009721535
31 0.0047071087 0.0036760205 0.0057381964
32 0.0062922654 0.0045958487 0.007988682
EOD
$p1s0 << EOD
1 -0.45307574 -0.9580211 0.05186961
2 0.047828093 -0.1927347 0.28839087
3 0.30065387 0.1792674 0.42204034
4 0.3204317 0.2304136 0.4104498
5 0.3329492 0.28701794 0.37888047
6 0.24523667 0.075306416 0.4151669
7 -0.348432 -0.98626876 0.2894048
8 0.1490594 -0.24109519 0.539214
9 0.23839185 -0.042202257 0.5189859
10 0.15927969 -0.02170994 0.34026933
11 0.23667626 0.017621541 0.45573097
12 0.4337335 0.3000831 0.5673839
13 0.5638344 0.40609166 0.72157717
14 0.56607324 0.43165442 0.7004921
15 0.66587335 0.5168549 0.8148918
16 0.6315566 0.44352713 0.8195861
17 0.6351961 0.45846376 0.81192833
18 0.6695565 0.52967167 0.80944127
19 0.7029778 0.6093848 0.79657084
20 0.672349 0.5887802 0.7559178
21 0.69185674 0.55633444 0.82737905
22 0.67070854 0.44000566 0.9014115
23 0.69286513 0.55109596 0.83463424
24 0.8057826 0.7402329 0.8713323
25 0.6669661 0.42390037 0.9100318
26 0.75684035 0.64195967 0.871721
27 0.77604026 0.70085907 0.8512215
28 0.79854953 0.7329297 0.8641693
29 0.802466 0.7382816 0.8666503
30 0.7390458 0.5806228 0.8974688
31 0.7875084 0.7074937 0.8675231
32 0.7763543 0.70279145 0.8499172
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.90164; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:1.3706985]
set arrow 1 from screen 0.07428,0.58846 to screen 0.90164,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33283,0.58846 to screen 0.33283,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.33283,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.59138,0.58846 to screen 0.59138,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.59138,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.84993,0.58846 to screen 0.84993,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.84993,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.58846 to screen 0.90164,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.06334,0.58846 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.71473 to screen 0.90164,0.71473 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.06334,0.71473 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.84100 to screen 0.90164,0.84100 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.06334,0.84100 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03434,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'noPtx' at screen 0.92039,0.59005 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.90164; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.0621208:0.98588383]
set arrow 1 from screen 0.07428,0.10000 to screen 0.90164,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33283,0.10000 to screen 0.33283,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.33283,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.59138,0.10000 to screen 0.59138,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.59138,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.84993,0.10000 to screen 0.84993,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.84993,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.11050 to screen 0.90164,0.11050 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1.0' at screen 0.06334,0.11050 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.19501 to screen 0.90164,0.19501 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.19501 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.27952 to screen 0.90164,0.27952 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.27952 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.36403 to screen 0.90164,0.36403 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.36403 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.90164,0.03077 right front textcolor rgb '#59636e'
set label 11 'noPtx' at screen 0.92039,0.41074 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
