# Advantage variance before whitening, and the critic's explained variance: reinforce
# gnuplot run-reinforce-advantage.gp > run-reinforce-advantage.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.9730841 1.6347165 2.3114517
2 1.4572068 1.1261876 1.7882261
3 1.368719 1.1663113 1.5711266
4 1.6194025 0.6943179 2.5444872
5 1.4007953 0.5280331 2.2735577
6 1.1977782 0.31845754 2.0770988
7 1.3318164 0.1969079 2.4667249
8 1.259734 -0.06873643 2.5882044
9 1.1185068 0.3009632 1.9360505
10 1.1910148 0.0709722 2.3110573
11 1.0705656 -0.14452076 2.285652
12 1.0961597 -0.29292744 2.4852467
13 1.0362216 -0.18050313 2.2529464
14 0.8174563 0.04203372 1.5928788
15 0.8576632 -0.27299237 1.9883188
16 0.786441 -0.2660675 1.8389496
17 0.90764874 -0.21125665 2.026554
18 0.75482357 -0.28128824 1.7909354
19 0.86404747 -0.19602586 1.9241208
20 1.0254662 0.010970718 2.0399618
21 0.7889705 -0.28290656 1.8608475
22 0.799092 0.09900285 1.4991812
23 0.7722371 -0.14180544 1.6862797
24 0.7844166 -0.11785178 1.686685
25 0.75390315 -0.39050466 1.8983109
26 0.6428104 -0.13957675 1.4251976
27 0.663306 -0.14501959 1.4716315
28 0.7146861 -0.31476048 1.7441326
29 0.7085626 -0.31527647 1.7324016
30 0.6105549 -0.13743822 1.3585479
31 0.71139616 -0.27045676 1.6932491
32 0.67828244 -0.35094947 1.7075143
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.85472; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.50965303:2.7073529]
set arrow 1 from screen 0.05312,0.14525 to screen 0.85472,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30362,0.14525 to screen 0.30362,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.30362,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.55412,0.14525 to screen 0.55412,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.55412,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.80462,0.14525 to screen 0.80462,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.80462,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.26562 to screen 0.85472,0.26562 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.26562 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.50179 to screen 0.85472,0.50179 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.50179 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.73797 to screen 0.85472,0.73797 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.73797 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.85472,0.04469 right front textcolor rgb '#59636e'
set label 10 'reinforce' at screen 0.87347,0.42581 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
