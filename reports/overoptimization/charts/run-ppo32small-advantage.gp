# Advantage variance before whitening, and the critic's explained variance: ppo32small
# gnuplot run-ppo32small-advantage.gp > run-ppo32small-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 6.525512 5.1438966 7.907128
2 5.404616 4.1621895 6.6470428
3 3.658515 2.8440123 4.4730177
4 2.333653 1.7370462 2.9302597
5 1.2714828 0.7522779 1.7906876
6 1.4090574 0.6529926 2.165122
7 0.696205 0.46391895 0.92849106
8 0.46917877 0.2972916 0.64106596
9 0.44046792 0.27998835 0.6009475
10 0.23942162 -0.03002858 0.50887185
11 0.1467526 0.040986806 0.2525184
12 0.06546554 0.017718209 0.11321287
13 0.11079932 -0.0023451159 0.22394376
14 0.20157698 -0.03986037 0.44301432
15 0.21002305 0.029152313 0.3908938
16 0.099728264 -0.00788933 0.20734586
17 0.13082333 0.018588014 0.24305865
18 0.08110577 -0.0014773206 0.16368885
19 0.17571698 -0.09347591 0.44490987
20 0.08250252 -0.06046955 0.2254746
21 0.082963064 -0.0019885867 0.16791472
22 0.091751 0.021497006 0.16200499
23 0.06299877 -0.022406923 0.14840446
24 0.10531242 -0.028036397 0.23866124
25 0.07873678 -0.04959472 0.2070683
26 0.06981908 -0.063959226 0.20359738
27 0.18981203 0.024370855 0.3552532
28 0.085330285 -0.012205574 0.18286614
29 0.12652351 -0.000727264 0.2537743
30 0.04413913 -0.0063301637 0.094608426
31 0.056352846 -0.026562126 0.13926782
32 0.113077834 0.0002374788 0.22591819
33 0.12822607 -0.033844966 0.29029712
34 0.06912289 -0.0649129 0.20315868
35 0.11358687 -0.052927345 0.2801011
36 0.045572355 -0.047262378 0.1384071
37 0.176314 -0.093167186 0.44579518
38 0.1398064 -0.010568292 0.2901811
39 0.03568796 -0.029154198 0.10053012
40 0.13494676 0.03305647 0.23683706
EOD
$p1s0 << EOD
1 -0.03299719 -0.0849117 0.018917317
2 -0.009685566 -0.029035179 0.009664048
3 -0.0019968122 -0.016187616 0.012193992
4 -0.0053125652 -0.019201182 0.008576052
5 -0.098781586 -0.21143164 0.013868468
6 -0.06579145 -0.17943574 0.047852848
7 -0.68668544 -2.1299875 0.75661653
8 -0.205375 -0.5417283 0.13097829
9 -0.0012278144 -0.017097084 0.014641455
10 -2.6317189 -5.950346 0.68690825
11 -0.6650788 -1.9699775 0.6398199
12 -0.3708293 -0.79665977 0.055001132
13 -0.7666897 -2.2404637 0.7070843
14 -2.0435283 -6.002621 1.9155648
15 -2.7758589 -6.3263984 1.0777353
16 -1.3556013 -4.0777617 1.3665589
17 -1.315957 -3.4865136 0.85459983
18 -2.0715282 -4.702947 0.55989087
19 -1.793312 -4.2530475 0.6664237
20 -2.0626953 -4.2551713 0.12978104
21 -2.8706653 -6.3263984 1.0283971
22 -0.9697353 -2.41758 0.47810912
23 -1.8655555 -4.253286 0.5221746
24 -2.005165 -5.2898965 1.2795663
25 -3.0053139 -6.3263984 1.2083493
26 -2.3176334 -5.327216 0.69194937
27 -0.6886545 -1.978376 0.601067
28 -2.8765073 -5.7018814 -0.05113334
29 -0.7335902 -2.1241932 0.6570127
30 -1.1944075 -2.3396914 -0.049123663
31 -1.8964691 -3.353159 -0.43977916
32 -1.8609451 -3.6723216 -0.049568657
33 -1.8488153 -3.4390028 -0.25862774
34 -1.1595933 -2.4738748 0.15468816
35 -1.2587687 -2.521713 0.004175481
36 -1.1222539 -2.31332 0.068812
37 -1.0116011 -1.9190403 -0.10416183
38 -0.9623395 -2.2110865 0.28640753
39 -1.473265 -2.5233915 -0.4231387
40 -1.4624609 -3.5065842 0.5816624
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.83969; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.41350004:8.227152]
set arrow 1 from screen 0.05312,0.58846 to screen 0.83969,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24977,0.58846 to screen 0.24977,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24977,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.44641,0.58846 to screen 0.44641,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.44641,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.64305,0.58846 to screen 0.64305,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.64305,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.83969,0.58846 to screen 0.83969,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.83969,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.60503 to screen 0.83969,0.60503 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.60503 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.80533 to screen 0.83969,0.80533 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.80533 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'ppo32small' at screen 0.85844,0.61043 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.83969; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-6.3263984:2.2325633]
set arrow 1 from screen 0.05312,0.10000 to screen 0.83969,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24977,0.10000 to screen 0.24977,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24977,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.44641,0.10000 to screen 0.44641,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.44641,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.64305,0.10000 to screen 0.64305,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.64305,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.83969,0.10000 to screen 0.83969,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.83969,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.11320 to screen 0.83969,0.11320 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−6' at screen 0.04219,0.11320 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.19409 to screen 0.83969,0.19409 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−4' at screen 0.04219,0.19409 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.27497 to screen 0.83969,0.27497 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−2' at screen 0.04219,0.27497 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.35586 to screen 0.83969,0.35586 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0' at screen 0.04219,0.35586 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.43675 to screen 0.83969,0.43675 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.43675 right front textcolor rgb '#59636e'
set label 11 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.83969,0.03077 right front textcolor rgb '#59636e'
set label 13 'ppo32small' at screen 0.85844,0.29671 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
