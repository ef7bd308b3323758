# Advantage variance before whitening, and the critic's explained variance: nearestPPO
# gnuplot run-nearestppo-advantage.gp > run-nearestppo-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.1465234 0.87374824 1.4192986
2 3.8640375 0.92504764 6.803027
3 1.5159943 1.0087408 2.023248
4 1.3665276 1.1234101 1.6096449
5 1.245031 0.937825 1.552237
6 1.3447442 0.89254725 1.7969412
7 1.2232337 0.7546719 1.6917957
8 1.5547558 0.62034494 2.4891665
9 1.1766707 0.9028403 1.450501
10 1.6014458 0.810385 2.3925066
11 1.7088366 0.9123653 2.505308
12 1.2549059 0.909346 1.6004658
13 1.0488825 0.65234745 1.4454174
14 1.0631872 0.66160953 1.4647648
15 1.1259766 0.52771324 1.72424
16 1.3659614 0.942502 1.7894207
17 1.0291953 0.8011323 1.2572583
18 1.0024583 0.5842025 1.420714
19 0.74660504 0.4868888 1.0063212
20 1.0751655 0.5687722 1.5815588
21 0.7751364 0.59022874 0.96004415
22 0.8961289 0.52281326 1.2694446
23 0.85494494 0.71661264 0.9932772
24 0.8682838 0.4708085 1.2657591
25 0.96271205 0.7938884 1.1315356
26 0.73627573 0.46823448 1.004317
27 0.6641587 0.4603446 0.8679728
28 0.76684994 0.57847285 0.95522696
29 0.5404028 0.3729157 0.7078899
30 0.557679 0.38560736 0.72975063
31 0.6081188 0.43744782 0.77878964
32 0.47910607 0.31247288 0.64573926
EOD
$p1s0 << EOD
1 -0.9797089 -1.6683109 -0.29110694
2 -0.007619299 -0.03416962 0.018931024
3 0.08175165 0.01716917 0.14633414
4 0.09510948 -0.0116688525 0.2018878
5 0.1372107 0.051518638 0.22290277
6 0.14974646 0.054569118 0.2449238
7 0.1645796 0.11349602 0.21566318
8 0.14217855 0.067759894 0.21659721
9 0.16997388 0.06243423 0.27751353
10 0.14255169 0.09491223 0.19019113
11 0.07954329 -0.011205751 0.17029235
12 0.1089814 0.048766516 0.16919628
13 0.19376023 0.08478093 0.30273953
14 0.2212308 0.09551588 0.34694573
15 0.19192746 0.06999643 0.31385848
16 0.13727619 0.058717147 0.21583523
17 0.113018416 0.026551653 0.19948518
18 0.18829736 0.057034068 0.31956065
19 0.22983901 0.14542364 0.31425437
20 0.16010669 0.0385516 0.28166178
21 0.23551452 0.0908886 0.38014042
22 0.2239789 0.1640646 0.2838932
23 0.19350252 0.12618198 0.26082304
24 0.17210981 0.06969897 0.27452064
25 0.18790708 0.113978274 0.2618359
26 0.189204 0.08590792 0.29250008
27 0.21768187 0.10740018 0.32796356
28 0.18585551 0.101755336 0.26995566
29 0.24926397 0.09088371 0.40764424
30 0.2477818 0.10354863 0.39201498
31 0.21584672 0.13331528 0.29837817
32 0.30705282 0.2365606 0.37754503
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.83766; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:7.0751486]
set arrow 1 from screen 0.05312,0.58846 to screen 0.83766,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29829,0.58846 to screen 0.29829,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29829,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.54346,0.58846 to screen 0.54346,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.54346,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.78862,0.58846 to screen 0.78862,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.78862,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.58846 to screen 0.83766,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.58846 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.68631 to screen 0.83766,0.68631 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.68631 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.78416 to screen 0.83766,0.78416 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.78416 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.88201 to screen 0.83766,0.88201 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.88201 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'nearestPPO' at screen 0.85641,0.61190 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.83766; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-1.7513491:0.49068242]
set arrow 1 from screen 0.05312,0.10000 to screen 0.83766,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29829,0.10000 to screen 0.29829,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29829,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.54346,0.10000 to screen 0.54346,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.54346,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.78862,0.10000 to screen 0.78862,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.78862,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.21600 to screen 0.83766,0.21600 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1' at screen 0.04219,0.21600 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.37040 to screen 0.83766,0.37040 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.37040 right front textcolor rgb '#59636e'
set label 7 'critic/explained_variance' at screen 0.01940,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'step (updates)' at screen 0.83766,0.03077 right front textcolor rgb '#59636e'
set label 9 'nearestPPO' at screen 0.85641,0.41780 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
