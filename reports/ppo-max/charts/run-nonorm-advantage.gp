# Advantage variance before whitening, and the critic's explained variance: noNorm
# gnuplot run-nonorm-advantage.gp > run-nonorm-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.251682 1.0595053 1.4438586
2 1.3534639 0.9422482 1.7646796
3 1.185008 0.886641 1.4833752
4 1.0800521 0.81254345 1.3475608
5 1.0608547 0.7599267 1.3617827
6 0.69325024 0.47977397 0.90672654
7 0.6860604 0.30331475 1.068806
8 0.52133995 0.2759799 0.7666999
9 0.27443814 0.09180704 0.45706922
10 0.21429433 0.09796413 0.33062452
11 0.1480477 0.050906025 0.24518938
12 0.123163745 0.057351924 0.18897557
13 0.11554733 0.04033319 0.19076148
14 0.14838706 0.07559578 0.22117835
15 0.06536705 0.01732823 0.113405876
16 0.089677595 0.048688106 0.13066708
17 0.08335109 0.03828822 0.12841396
18 0.09718673 -0.008216908 0.20259036
19 0.068337075 -0.0016212685 0.13829541
20 0.09108525 0.013065207 0.16910528
21 0.18650796 -0.081774235 0.45479015
22 0.13867411 0.03736975 0.23997846
23 0.15925139 0.09981301 0.21868977
24 0.046158172 0.0019593872 0.09035696
25 0.17308065 -0.00025406337 0.34641537
26 0.11737023 -0.00092167925 0.23566215
27 0.088305205 0.029237568 0.14737284
28 0.090969585 -0.014639931 0.1965791
29 0.09877155 0.029688321 0.16785479
30 0.076953225 0.0007565421 0.1531499
31 0.022787994 0.012082902 0.033493087
32 0.056143697 0.005203556 0.107083835
EOD
$p1s0 << EOD
1 0.115033835 -0.06256064 0.29262832
2 0.21804431 0.049857683 0.38623095
3 0.31838417 0.19824007 0.43852824
4 0.3210399 0.23255888 0.40952092
5 0.3490999 0.31845474 0.37974507
6 0.22913772 0.03193241 0.42634302
7 -0.1550204 -0.4638838 0.15384299
8 -0.14678074 -0.54308474 0.24952328
9 -0.028500238 -0.33580673 0.27880624
10 0.23799166 0.085709624 0.3902737
11 0.31733978 0.18560079 0.44907877
12 0.3734126 0.22440973 0.52241546
13 0.32365972 0.1573936 0.48992586
14 0.30594382 0.17724499 0.43464267
15 0.4691467 0.33634424 0.60194916
16 0.44145015 0.21604295 0.6668573
17 0.3968019 0.22785419 0.5657496
18 0.38911918 0.28784227 0.49039608
19 0.5258941 0.393861 0.6579272
20 0.46239206 0.22224893 0.7025352
21 0.40988764 0.3347376 0.48503765
22 0.43303078 0.2184315 0.64763004
23 0.39716765 0.2557155 0.53861976
24 0.5977544 0.50075036 0.6947585
25 0.4414814 0.30031884 0.582644
26 0.49375233 0.37097073 0.61653394
27 0.44558644 0.16466981 0.7265031
28 0.5049008 0.3834174 0.62638426
29 0.4928883 0.20636079 0.77941585
30 0.55406475 0.35996324 0.7481663
31 0.6122058 0.45097795 0.7734337
32 0.58320546 0.3968247 0.7695862
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.88234; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.15563239:1.8385377]
set arrow 1 from screen 0.07428,0.58846 to screen 0.88234,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32680,0.58846 to screen 0.32680,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32680,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57932,0.58846 to screen 0.57932,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.57932,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.83184,0.58846 to screen 0.83184,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.83184,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.61548 to screen 0.88234,0.61548 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.06334,0.61548 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.70227 to screen 0.88234,0.70227 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.06334,0.70227 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.78906 to screen 0.88234,0.78906 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.06334,0.78906 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.87585 to screen 0.88234,0.87585 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.5' at screen 0.06334,0.87585 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03434,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'noNorm' at screen 0.90109,0.62522 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.88234; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.5959848:0.83231586]
set arrow 1 from screen 0.07428,0.10000 to screen 0.88234,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32680,0.10000 to screen 0.32680,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.32680,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57932,0.10000 to screen 0.57932,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.57932,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.83184,0.10000 to screen 0.83184,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.83184,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.12326 to screen 0.88234,0.12326 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−0.5' at screen 0.06334,0.12326 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.24444 to screen 0.88234,0.24444 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.06334,0.24444 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.36562 to screen 0.88234,0.36562 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.06334,0.36562 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.88234,0.03077 right front textcolor rgb '#59636e'
set label 10 'noNorm' at screen 0.90109,0.38578 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
