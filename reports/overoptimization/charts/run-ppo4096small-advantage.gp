# Advantage variance before whitening, and the critic's explained variance: ppo4096small
# gnuplot run-ppo4096small-advantage.gp > run-ppo4096small-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 2.1812918 1.6328456 2.729738
2 1.2324978 1.0869396 1.378056
3 0.8199987 0.6602157 0.9797816
4 0.49256518 0.4009339 0.58419645
5 0.35474253 0.22032756 0.4891575
6 0.23715886 0.10754007 0.36677766
7 0.11314152 0.07805439 0.14822866
8 0.09043317 0.057090953 0.1237754
9 0.06190657 0.02801697 0.09579617
10 0.05552371 0.020012127 0.09103529
11 0.023136677 0.013171563 0.03310179
12 0.016479684 0.0037136811 0.02924569
13 0.012894849 0.006336213 0.019453486
14 0.019969124 0.004623216 0.035315033
15 0.010266816 0.0009737606 0.019559873
16 0.015878547 -0.00034221367 0.032099307
17 0.06648015 -0.061290354 0.19425066
18 0.013918752 0.0018951694 0.025942335
19 0.0024980674 0.0012458938 0.0037502411
20 0.04653589 -0.053871874 0.14694366
21 0.008892655 -0.0007513613 0.018536672
22 0.0071011605 -0.004643798 0.018846119
23 0.0018098723 0.0009070244 0.0027127203
24 0.0008860376 0.00044973873 0.0013223365
25 0.001768142 0.0006256969 0.002910587
26 0.0011081358 0.000581852 0.0016344197
27 0.0013781096 0.00071295945 0.0020432598
28 0.0067424793 -0.0073070116 0.02079197
29 0.0017265509 -0.000285216 0.0037383179
30 0.0014380642 -0.00044311446 0.0033192427
31 0.021129878 -0.024287883 0.06654764
32 0.00808751 -0.007977366 0.024152387
33 0.00057086913 0.00023147983 0.00091025844
34 0.007291581 -0.008416409 0.022999572
35 0.010722444 -0.0054402137 0.026885103
36 0.010938229 -0.005493058 0.027369516
37 0.0008420823 -6.0604198e-05 0.0017447688
38 0.014116672 -0.016246026 0.04447937
39 0.0014463137 -0.00072011276 0.0036127402
40 0.013798826 -0.01616077 0.043758422
EOD
$p1s0 << EOD
1 -0.12461042 -0.26899344 0.019772595
2 -0.013952816 -0.03729689 0.0093912585
3 -0.027447872 -0.05901236 0.00411662
4 -0.02688186 -0.05772079 0.0039570704
5 -0.048072204 -0.086632825 -0.009511577
6 -0.030691078 -0.079444245 0.01806209
7 0.006613724 -0.032506768 0.045734216
8 0.026039122 -0.0072556534 0.059333898
9 0.032402966 -0.011314257 0.07612019
10 0.03123373 -0.021593397 0.084060855
11 0.049544852 0.008633122 0.09045658
12 0.080916636 0.0181131 0.14372018
13 0.09266833 0.018323148 0.16701351
14 0.07573236 0.02452882 0.1269359
15 0.12861373 0.07345791 0.18376954
16 0.09817169 0.011608953 0.18473443
17 0.054379232 -0.027684646 0.13644311
18 0.12938733 0.03927689 0.21949778
19 0.05641193 -0.21292645 0.32575032
20 0.0332866 -0.15227415 0.21884735
21 0.090089716 -0.021470696 0.20165013
22 0.04433049 -0.108152725 0.1968137
23 0.097998016 -0.13572906 0.3317251
24 0.14576288 0.018279301 0.27324644
25 0.22828916 0.07228606 0.38429224
26 0.18270308 0.04431213 0.32109404
27 0.14087753 -0.0036807482 0.2854358
28 0.13599561 -0.17729518 0.4492864
29 0.0063693165 -0.4682623 0.48100096
30 0.11504437 -0.19602695 0.4261157
31 0.2281791 -0.009060529 0.46541873
32 0.18317328 -0.10525228 0.47159883
33 -0.09493821 -0.71566564 0.6227439
34 -0.21665686 -0.71566564 0.7278955
35 0.22625598 0.031476885 0.42103508
36 0.13049126 -0.35370806 0.61469054
37 0.093207404 -0.2362842 0.422699
38 0.2288867 0.027371317 0.43040207
39 0.17255238 -0.12696794 0.4720727
40 0.21959955 -0.1154143 0.5546134
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.81409; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.17293148:2.8413792]
set arrow 1 from screen 0.07428,0.58846 to screen 0.81409,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25923,0.58846 to screen 0.25923,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25923,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.44419,0.58846 to screen 0.44419,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.44419,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62914,0.58846 to screen 0.62914,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62914,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.81409,0.58846 to screen 0.81409,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.81409,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.60832 to screen 0.81409,0.60832 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.06334,0.60832 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.72316 to screen 0.81409,0.72316 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.06334,0.72316 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.83799 to screen 0.81409,0.83799 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.06334,0.83799 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.05247,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'ppo4096small' at screen 0.83284,0.60991 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.81409; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.71566564:0.7278955]
set arrow 1 from screen 0.07428,0.10000 to screen 0.81409,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25923,0.10000 to screen 0.25923,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25923,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.44419,0.10000 to screen 0.44419,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.44419,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62914,0.10000 to screen 0.62914,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62914,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.81409,0.10000 to screen 0.81409,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.81409,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.15171 to screen 0.81409,0.15171 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.15171 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.27161 to screen 0.81409,0.27161 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.27161 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.39151 to screen 0.81409,0.39151 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.39151 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.81409,0.03077 right front textcolor rgb '#59636e'
set label 11 'ppo4096small' at screen 0.83284,0.32427 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
