# Advantage variance before whitening, and the critic's explained variance: ppo4096
# gnuplot run-ppo4096-advantage.gp > run-ppo4096-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 2.355202 1.8531561 2.8572478
2 1.6709396 1.271543 2.070336
3 1.4458517 0.89939755 1.9923058
4 0.7237958 0.41504622 1.0325453
5 0.84092367 0.528493 1.1533543
6 0.6610762 0.40826806 0.91388434
7 0.28929204 0.17197885 0.4066052
8 0.18202671 0.07412394 0.28992948
9 0.16015807 0.0763197 0.24399644
10 0.17280309 0.04408423 0.30152196
11 0.10454838 0.022353878 0.18674289
12 0.1744099 -0.13792099 0.48674077
13 0.05062176 -0.006553925 0.107797444
14 0.045262698 0.017719528 0.07280587
15 0.031057198 -0.00785443 0.06996883
16 0.032395747 0.006526479 0.05826501
17 0.034515694 -0.0216599 0.09069128
18 0.034144796 -0.009923275 0.078212865
19 0.14346573 -0.19962738 0.48655882
20 0.24795279 -0.15675734 0.65266293
21 0.2120673 -0.13496299 0.5590976
22 0.08762077 -0.044459585 0.21970114
23 0.027343754 -0.025696216 0.080383725
24 0.02290817 -0.025747871 0.07156421
25 0.009795166 -0.0059993747 0.025589706
26 0.022316823 -0.022241004 0.066874646
27 0.0056560575 0.0018807148 0.0094314
28 0.03385613 -0.04604935 0.113761604
29 0.05350573 -0.075284846 0.1822963
30 0.017913805 -0.02441045 0.06023806
31 0.019493671 -0.026294366 0.065281704
32 0.020070113 -0.010125492 0.05026572
33 0.0055681258 -0.0021447137 0.013280965
34 0.020704992 -0.028751723 0.07016171
35 0.036431372 -0.049969293 0.12283204
36 0.008055957 -0.0062486613 0.022360574
37 0.018693667 -0.025227433 0.06261477
38 0.021135893 -0.026786942 0.06905873
39 0.011108336 -0.006356518 0.028573189
40 0.0043496387 -0.00084298715 0.009542265
EOD
$p1s0 << EOD
1 -0.07341526 -0.16483673 0.018006226
2 -0.0019956622 -0.032860696 0.028869372
3 -0.020295002 -0.062370315 0.02178031
4 -0.004721729 -0.025062129 0.015618671
5 -0.011361871 -0.021755619 -0.00096812146
6 0.0026459692 -0.006212827 0.011504765
7 0.0298813 0.0024612797 0.05730132
8 0.027818765 -0.025395138 0.08103267
9 0.056608535 0.0018065753 0.1114105
10 0.0861102 0.003112873 0.16910753
11 0.16024975 0.008830039 0.31166947
12 0.1754307 0.05241205 0.29844937
13 0.25338906 0.059896134 0.44688198
14 0.19261506 0.059253473 0.32597667
15 0.3068373 0.08070005 0.53297454
16 0.2580796 0.06373919 0.45242003
17 0.24159807 0.027866699 0.45532945
18 0.29052415 0.08926659 0.49178174
19 0.2947481 0.039940692 0.5495555
20 0.27125168 0.0608389 0.48166448
21 0.26632306 0.03521278 0.49743333
22 0.19985169 -0.0336064 0.4333098
23 0.30896735 0.063804485 0.5541302
24 0.36371827 0.13482384 0.5926127
25 0.38168305 0.12602781 0.63733834
26 0.36020744 0.124811225 0.59560364
27 0.39025238 0.17093994 0.6095648
28 0.45641682 0.20637181 0.7064618
29 0.42698407 0.14920239 0.7047658
30 0.5458387 0.2335251 0.8581524
31 0.45505482 0.13230065 0.777809
32 0.37565103 0.086841315 0.6644608
33 0.5061688 0.27019477 0.7421428
34 0.49883133 0.16474263 0.83292
35 0.46855304 0.1413595 0.79574656
36 0.51124734 0.19202062 0.830474
37 0.5392966 0.21634942 0.86224383
38 0.47992656 0.16024444 0.7996087
39 0.44399875 0.07131005 0.81668746
40 0.5400267 0.25723436 0.8228191
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.87605; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.3219024:2.9795227]
set arrow 1 from screen 0.05600,0.58846 to screen 0.87605,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.58846 to screen 0.05600,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26101,0.58846 to screen 0.26101,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.26101,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46602,0.58846 to screen 0.46602,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46602,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67104,0.58846 to screen 0.67104,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67104,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.87605,0.58846 to screen 0.87605,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.87605,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.62221 to screen 0.87605,0.62221 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04506,0.62221 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.72706 to screen 0.87605,0.72706 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04506,0.72706 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.83191 to screen 0.87605,0.83191 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04506,0.83191 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03419,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'ppo4096' at screen 0.89480,0.62267 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.87605; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.20591997:0.90332705]
set arrow 1 from screen 0.05600,0.10000 to screen 0.87605,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.10000 to screen 0.05600,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26101,0.10000 to screen 0.26101,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.26101,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46602,0.10000 to screen 0.46602,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46602,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67104,0.10000 to screen 0.67104,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67104,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.87605,0.10000 to screen 0.87605,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.87605,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.16426 to screen 0.87605,0.16426 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.16426 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.32029 to screen 0.87605,0.32029 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.32029 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01606,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.87605,0.03077 right front textcolor rgb '#59636e'
set label 10 'ppo4096' at screen 0.89480,0.33278 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
