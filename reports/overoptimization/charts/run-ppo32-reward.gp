# Reward: ppo32
# gnuplot run-ppo32-reward.gp > run-ppo32-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2754557 2.1395743 2.4113374
2 2.9188151 2.6368067 3.2008235
4 3.5597005 3.2121043 3.9072967
6 3.821159 3.3530939 4.289224
8 3.8747396 3.3476272 4.401852
10 3.808854 3.0796988 4.5380096
12 3.712435 2.9355645 4.489305
14 3.541797 2.5155213 4.5680723
16 3.4225261 2.2954965 4.5495553
18 3.1686199 1.9887047 4.348535
20 3.1020834 1.9047625 4.299404
22 2.9533854 1.8285024 4.0782685
24 2.8341146 1.7316355 3.9365938
26 2.7302084 1.6106846 3.8497322
28 2.5546224 1.5849835 3.5242615
30 2.555664 1.4834929 3.6278353
32 2.5389974 1.3832614 3.6947334
34 2.4964843 1.3321685 3.6608002
36 2.4563801 1.2795376 3.6332228
38 2.4088542 1.2354481 3.5822601
40 2.4057944 1.2328323 3.578756
EOD
$p0s1 << EOD
0 0.13338022 -0.4796475 0.7464079
2 2.2848337 1.6140394 2.955628
4 3.5286505 3.1262312 3.93107
6 3.9680061 3.7108028 4.2252097
8 4.0953507 3.677785 4.5129166
10 4.134617 3.6781898 4.591044
12 4.217217 3.7042794 4.730155
14 4.2784343 3.7568204 4.8000484
16 4.3025775 3.7633607 4.841794
18 4.253482 3.7196267 4.7873373
20 4.3026433 3.7712612 4.8340254
22 4.2995796 3.7441652 4.8549943
24 4.3348126 3.797763 4.871862
26 4.3142858 3.7560587 4.872513
28 4.2952685 3.698458 4.892079
30 4.3361373 3.7851982 4.887077
32 4.3512855 3.8156075 4.886964
34 4.3565173 3.8224826 4.8905516
36 4.3691993 3.8337874 4.904611
38 4.3452654 3.761365 4.929166
40 4.363934 3.831058 4.8968096
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.69600004:5.1455183]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24230,0.14525 to screen 0.24230,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24230,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43148,0.14525 to screen 0.43148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43148,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62065,0.14525 to screen 0.62065,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62065,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.23578 to screen 0.80983,0.23578 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.23578 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.49591 to screen 0.80983,0.49591 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.49591 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.75604 to screen 0.80983,0.75604 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.75604 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.54869 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.80337 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
