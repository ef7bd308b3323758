# Advantage variance before whitening, and the critic's explained variance: ppo32small
# gnuplot run-ppo32small-advantage.gp > run-ppo32small-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 7.413201 5.309895 9.516506
2 6.1592584 4.3517284 7.966788
3 4.1562433 2.8737712 5.4387155
4 2.1882758 1.1514953 3.2250564
5 1.319245 0.4393717 2.1991184
6 1.6424749 0.22209352 3.0628562
7 0.8358156 0.6333403 1.0382909
8 0.4543329 0.13957067 0.7690951
9 0.40443388 0.19449745 0.6143703
10 0.066444 0.011603189 0.12128482
11 0.11034273 -0.06562781 0.2863133
12 0.05117478 -0.004048292 0.10639785
13 0.040098954 -0.024958024 0.10515593
14 0.045638952 -0.028759597 0.1200375
15 0.11336345 -0.028993968 0.25572088
16 0.05478948 -0.013316826 0.122895785
17 0.16221832 -0.032041557 0.35647818
18 0.048805896 -0.022391925 0.120003715
19 0.26082304 -0.24112229 0.7627684
20 0.12650862 -0.14297098 0.39598823
21 0.07818806 -0.06540497 0.22178109
22 0.073720366 -0.019690452 0.16713119
23 0.017772932 -0.021845553 0.057391416
24 0.015299728 -0.017564721 0.048164178
25 0.004113837 -0.0012777968 0.009505471
26 0.113922015 -0.13686088 0.3647049
27 0.122118756 -0.085031636 0.32926914
28 0.107606865 -0.07310334 0.28831708
29 0.09967793 -0.054457802 0.25381365
30 0.040171362 -0.04785414 0.12819687
31 0.055050902 -0.08205008 0.19215189
32 0.10626452 -0.08080454 0.2933336
33 0.17623593 -0.11956162 0.4720335
34 0.0033462143 -0.0012647369 0.007957165
35 0.120207936 -0.18289657 0.42331246
36 0.0023009414 -0.00036676487 0.004968648
37 0.06781523 -0.10134629 0.23697674
38 0.08218346 -0.061414175 0.2257811
39 0.002197909 -0.0004448725 0.00484069
40 0.07696196 -0.022612201 0.17653611
EOD
$p1s0 << EOD
1 -0.013319594 -0.048795316 0.02215613
2 -0.0070493547 -0.036233254 0.022134546
3 0.0022758644 -0.01891251 0.023464238
4 -0.0055157184 -0.030962056 0.01993062
5 -0.15594226 -0.34905517 0.037170637
6 -0.105486795 -0.3167374 0.10576384
7 -0.053114686 -0.12826757 0.022038195
8 -0.33631396 -0.9540204 0.28139246
9 -0.009177818 -0.03487752 0.016521884
10 -4.088306 -10.013605 1.8369936
11 -1.1013474 -3.5439231 1.3412282
12 -0.23800492 -0.4604109 -0.015598969
13 -1.2392341 -4.007984 1.5295159
14 -3.0924468 -10.175211 4.423207
15 -4.383636 -10.175211 2.590032
16 -2.075746 -7.2637277 3.1122353
17 -1.9235027 -6.01213 2.1651242
18 -3.3154423 -7.9662757 1.3353914
19 -2.8462107 -7.290588 1.5981667
20 -2.7582316 -6.6384177 1.1219547
21 -4.412586 -10.175211 2.6985734
22 -1.3650671 -4.051082 1.3209478
23 -2.7821276 -7.1497874 1.5855321
24 -3.0542734 -9.189919 3.0813725
25 -4.805729 -10.175211 2.808176
26 -3.0903244 -8.745279 2.5646307
27 -0.972787 -3.4170587 1.4714845
28 -4.11849 -8.92491 0.6879291
29 -1.1700252 -3.7855904 1.4455398
30 -1.7672131 -3.71792 0.18349391
31 -2.1842163 -4.436538 0.06810536
32 -2.1654701 -5.273007 0.9420667
33 -2.3440864 -5.0247226 0.33654985
34 -1.91237 -4.1054063 0.2806665
35 -1.9362872 -4.064721 0.19214693
36 -1.686631 -3.762243 0.3889811
37 -1.4437242 -3.007747 0.12029853
38 -1.3497264 -3.6241899 0.92473704
39 -1.6671271 -3.0445561 -0.2896982
40 -2.282556 -5.9952407 1.4301282
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06148; set rmargin at screen 0.83969; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.63142747:9.906812]
set arrow 1 from screen 0.06148,0.58846 to screen 0.83969,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06148,0.58846 to screen 0.06148,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06148,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25604,0.58846 to screen 0.25604,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25604,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45059,0.58846 to screen 0.45059,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.45059,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.64514,0.58846 to screen 0.64514,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.64514,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.83969,0.58846 to screen 0.83969,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.83969,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06148,0.60920 to screen 0.83969,0.60920 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.05055,0.60920 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06148,0.77344 to screen 0.83969,0.77344 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.05055,0.77344 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03967,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'ppo32small' at screen 0.85844,0.61173 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.06148; set rmargin at screen 0.83969; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-10.175211:4.9846845]
set arrow 1 from screen 0.06148,0.10000 to screen 0.83969,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06148,0.10000 to screen 0.06148,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06148,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25604,0.10000 to screen 0.25604,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25604,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45059,0.10000 to screen 0.45059,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.45059,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.64514,0.10000 to screen 0.64514,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.64514,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.83969,0.10000 to screen 0.83969,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.83969,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06148,0.10400 to screen 0.83969,0.10400 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−10' at screen 0.05055,0.10400 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06148,0.21817 to screen 0.83969,0.21817 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−5' at screen 0.05055,0.21817 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06148,0.33234 to screen 0.83969,0.33234 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.05055,0.33234 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01688,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.83969,0.03077 right front textcolor rgb '#59636e'
set label 11 'ppo32small' at screen 0.85844,0.28022 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
