# Advantage variance before whitening, and the critic's explained variance: clip2
# gnuplot run-clip2-advantage.gp > run-clip2-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.251682 1.0595053 1.4438586
2 2.5106032 0.9144253 4.1067815
3 2.7277324 0.21479686 5.240668
4 1.8104147 0.55338025 3.067449
5 0.6606907 0.22288589 1.0984955
6 0.5010237 0.10507422 0.8969732
7 0.3014133 0.08288063 0.519946
8 0.25256523 0.03976048 0.46536997
9 0.14951509 0.027635813 0.27139437
10 0.11805865 0.06568673 0.17043057
11 0.09343086 0.02961906 0.15724266
12 0.04291644 0.0024349436 0.08339794
13 0.05473724 -0.015916009 0.12539048
14 0.12300843 -0.0610064 0.30702326
15 0.03585302 -0.020957705 0.09266374
16 0.026588546 0.009362868 0.043814227
EOD
$p1s0 << EOD
1 0.115033835 -0.06256064 0.29262832
2 -1.1730492 -2.212136 -0.13396259
3 -0.11397661 -0.26584828 0.037895072
4 -0.12318643 -0.32837322 0.082000345
5 -0.5480624 -1.1917299 0.0956052
6 -0.09891118 -0.41146985 0.21364748
7 -0.09757869 -0.58954114 0.39438373
8 -0.11209907 -0.51326996 0.28907183
9 0.06954266 -0.27347207 0.41255742
10 0.28416228 0.15694448 0.4113801
11 0.34786344 0.1830645 0.5126624
12 0.4718792 0.19614698 0.74761146
13 0.44678837 0.15966927 0.73390746
14 0.44285917 0.1619639 0.72375447
15 0.5522914 0.4209185 0.68366426
16 0.54506487 0.163135 0.9269947
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.91017; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-0.27307338:5.452735]
set arrow 1 from screen 0.05312,0.58846 to screen 0.91017,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32095,0.58846 to screen 0.32095,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.32095,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58878,0.58846 to screen 0.58878,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.58878,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.85661,0.58846 to screen 0.85661,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.85661,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.60497 to screen 0.91017,0.60497 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.60497 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.72588 to screen 0.91017,0.72588 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.72588 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.84679 to screen 0.91017,0.84679 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.84679 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'clip2' at screen 0.92892,0.60658 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.91017; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-2.337701:1.0525599]
set arrow 1 from screen 0.05312,0.10000 to screen 0.91017,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32095,0.10000 to screen 0.32095,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.32095,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58878,0.10000 to screen 0.58878,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.58878,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.85661,0.10000 to screen 0.85661,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.85661,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.13448 to screen 0.91017,0.13448 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.13448 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.23658 to screen 0.91017,0.23658 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04219,0.23658 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.33868 to screen 0.91017,0.33868 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.33868 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.44079 to screen 0.91017,0.44079 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.44079 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.91017,0.03077 right front textcolor rgb '#59636e'
set label 11 'clip2' at screen 0.92892,0.39434 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
