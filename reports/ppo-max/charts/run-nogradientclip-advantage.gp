# Advantage variance before whitening, and the critic's explained variance: noGradientClip
# gnuplot run-nogradientclip-advantage.gp > run-nogradientclip-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.99583304 0.67368686 1.3179792
2 0.9192217 0.5838629 1.2545805
3 0.562706 0.45349222 0.6719198
4 0.4852981 0.392303 0.57829326
5 0.48599762 0.3818285 0.59016675
6 0.25877437 0.2331027 0.28444603
7 0.22091424 0.13134372 0.31048477
8 0.14237252 0.07825212 0.20649293
9 0.0675399 0.035316646 0.09976316
10 0.098693036 -0.016427211 0.21381328
11 0.060556863 0.030127956 0.09098577
12 0.043115854 0.030017262 0.05621444
13 0.044649635 0.033036765 0.0562625
14 0.04352359 0.03667918 0.050368
15 0.042055894 0.008367031 0.075744756
16 0.03362137 0.014902571 0.05234017
17 0.026570681 0.015321536 0.03781983
18 0.025895488 0.018353691 0.03343728
19 0.026431909 0.008532707 0.04433111
20 0.025371008 0.008941114 0.0418009
21 0.02931087 0.018970178 0.03965156
22 0.03188558 0.008597496 0.05517366
23 0.036583826 0.006965538 0.06620211
24 0.020467527 0.014568496 0.026366558
25 0.04914691 0.020305874 0.07798795
26 0.032700874 0.0023845579 0.06301719
27 0.04825955 0.014695771 0.08182332
28 0.028192077 0.0041743694 0.052209783
29 0.041593995 0.0069869435 0.076201044
30 0.029063184 0.00809766 0.050028708
31 0.017563377 0.00046927432 0.03465748
32 0.034129884 -0.021876862 0.09013663
EOD
$p1s0 << EOD
1 -0.45307574 -0.9580211 0.05186961
2 -0.10294079 -0.41069648 0.20481491
3 0.2772714 0.1386685 0.41587427
4 0.310894 0.21044879 0.41133925
5 0.3172925 0.27508894 0.3594961
6 0.26476207 0.09503397 0.43449017
7 -0.011466412 -0.3287993 0.30586648
8 0.005638366 -0.45645374 0.46773046
9 0.23076911 0.1399117 0.3216265
10 0.2381705 -0.03076465 0.50710565
11 0.22835909 0.06123404 0.39548412
12 0.3694803 0.22431397 0.51464665
13 0.3512147 0.2024184 0.500011
14 0.43456087 0.31405553 0.5550662
15 0.43641746 0.19487032 0.67796457
16 0.51291 0.3759734 0.6498466
17 0.49701625 0.35516158 0.6388709
18 0.4897455 0.3872066 0.5922844
19 0.551618 0.41010526 0.6931307
20 0.5646733 0.39869833 0.7306483
21 0.5242043 0.399765 0.6486436
22 0.5545672 0.36277238 0.74636203
23 0.51865345 0.42085242 0.6164545
24 0.5884013 0.51298285 0.6638198
25 0.45265856 0.34591517 0.5594019
26 0.5327888 0.30618036 0.7593973
27 0.42799503 0.26036152 0.5956285
28 0.55505735 0.38681325 0.7233015
29 0.5045044 0.33909842 0.6699103
30 0.57884645 0.3776206 0.78007233
31 0.63945305 0.5517356 0.7271706
32 0.62817734 0.3713735 0.8849812
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.79927; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.07547111:1.3715734]
set arrow 1 from screen 0.07428,0.58846 to screen 0.79927,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30084,0.58846 to screen 0.30084,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.30084,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52740,0.58846 to screen 0.52740,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52740,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.75395,0.58846 to screen 0.75395,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.75395,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.60652 to screen 0.79927,0.60652 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.06334,0.60652 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.72612 to screen 0.79927,0.72612 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.06334,0.72612 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.84573 to screen 0.79927,0.84573 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.06334,0.84573 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03434,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'noGradientClip' at screen 0.81802,0.61468 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.79927; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.0317411:0.95870125]
set arrow 1 from screen 0.07428,0.10000 to screen 0.79927,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30084,0.10000 to screen 0.30084,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.30084,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.52740,0.10000 to screen 0.52740,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.52740,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.75395,0.10000 to screen 0.75395,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.75395,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.10552 to screen 0.79927,0.10552 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1.0' at screen 0.06334,0.10552 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.19247 to screen 0.79927,0.19247 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.19247 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.27943 to screen 0.79927,0.27943 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.27943 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.36638 to screen 0.79927,0.36638 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.36638 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.79927,0.03077 right front textcolor rgb '#59636e'
set label 11 'noGradientClip' at screen 0.81802,0.38867 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
