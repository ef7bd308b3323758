# Advantage variance before whitening, and the critic's explained variance: lambda1
# gnuplot run-lambda1-advantage.gp > run-lambda1-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 5.880511 4.781052 6.979969
2 2.744907 1.2421192 4.247695
3 1.7361896 1.0957252 2.3766541
4 1.3781751 0.84257686 1.9137735
5 1.3034807 0.89909554 1.7078658
6 0.9580752 0.5261327 1.3900177
7 0.90992135 0.1258054 1.6940373
8 1.0662901 0.16685969 1.9657207
9 0.7867687 0.19610524 1.3774321
10 0.5432694 0.13686708 0.94967175
11 0.45951518 0.32907718 0.5899532
12 0.43412724 0.05207461 0.8161799
13 0.4826813 0.102312535 0.86305004
14 0.22621994 0.15064158 0.30179828
15 0.34264788 0.097830884 0.58746487
16 0.5583848 -0.27347076 1.3902403
17 0.24647829 0.024723878 0.4682327
18 0.50846237 0.15252481 0.8643999
19 0.4109514 -0.03246779 0.8543706
20 0.18023388 0.11732472 0.24314305
21 0.31875718 0.0222803 0.6152341
22 0.48727387 -0.1979765 1.1725242
23 0.25624812 -0.09804426 0.6105405
24 0.15058127 0.07457358 0.22658896
25 0.14467256 0.05762114 0.23172396
26 0.43035525 -0.07617541 0.9368859
27 0.32276645 0.0003264069 0.6452065
28 0.2299703 0.0032676936 0.4566729
29 0.24721104 -0.08207306 0.5764952
30 0.29908267 -0.22350976 0.82167506
31 0.21822265 0.0058351317 0.43061018
32 0.16094069 0.07859631 0.24328506
33 0.16898414 0.097190306 0.24077797
34 0.22152469 -0.01369892 0.45674828
35 0.41091076 -0.39622656 1.2180481
36 0.609487 -0.7607275 1.9797015
37 0.42666402 -0.17177162 1.0250996
38 0.22301559 -0.12712684 0.573158
39 0.1276539 0.062186632 0.19312117
40 0.14404206 -0.019688223 0.30777234
EOD
$p1s0 << EOD
1 -1.3494956 -2.415642 -0.28334925
2 -0.0027920124 -0.05569748 0.05011345
3 0.09414665 0.036019307 0.152274
4 0.15383932 0.038095593 0.26958302
5 0.20050709 0.068269014 0.33274516
6 0.289108 0.14063798 0.43757802
7 0.32161382 0.20433874 0.43888885
8 0.3032279 0.17459749 0.43185833
9 0.33761787 0.15482455 0.5204112
10 0.35113946 0.08869958 0.61357933
11 0.41588828 0.22401467 0.60776186
12 0.50502676 0.25765294 0.7524006
13 0.40710196 0.26415434 0.5500496
14 0.53980964 0.4654437 0.6141755
15 0.46439376 0.26005915 0.6687284
16 0.41365492 0.20357528 0.6237346
17 0.54623884 0.3230039 0.76947385
18 0.4241695 0.23551916 0.61281985
19 0.4407462 0.20279394 0.6786984
20 0.6244556 0.50158906 0.7473221
21 0.48448694 0.3181075 0.6508664
22 0.41914377 0.18503271 0.6532548
23 0.5769884 0.33486155 0.8191153
24 0.62903124 0.44460958 0.8134529
25 0.64675945 0.5637689 0.72975004
26 0.45779243 0.1619222 0.75366265
27 0.5120822 0.27458704 0.74957746
28 0.55207837 0.21189573 0.892261
29 0.57861197 0.3179669 0.839257
30 0.6064361 0.3168249 0.89604723
31 0.5897077 0.38361067 0.7958046
32 0.6438844 0.5196653 0.7681036
33 0.61128014 0.3558705 0.8666898
34 0.59124905 0.39223987 0.7902583
35 0.56844497 0.29696187 0.8399281
36 0.5392508 0.16543882 0.9130628
37 0.47265837 0.22980286 0.7155139
38 0.6269425 0.42106825 0.83281684
39 0.67672384 0.56767344 0.7857742
40 0.66199553 0.4701978 0.85379326
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87808; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-1.0703554:7.289597]
set arrow 1 from screen 0.05312,0.58846 to screen 0.87808,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25936,0.58846 to screen 0.25936,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25936,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46560,0.58846 to screen 0.46560,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46560,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67184,0.58846 to screen 0.67184,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67184,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.87808,0.58846 to screen 0.87808,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.87808,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.63278 to screen 0.87808,0.63278 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.63278 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.71559 to screen 0.87808,0.71559 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.71559 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.79841 to screen 0.87808,0.79841 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.79841 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.88122 to screen 0.87808,0.88122 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.88122 right front textcolor rgb '#59636e'
set label 10 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'lambda1' at screen 0.89683,0.63875 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87808; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-2.5487902:1.046211]
set arrow 1 from screen 0.05312,0.10000 to screen 0.87808,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25936,0.10000 to screen 0.25936,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25936,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46560,0.10000 to screen 0.46560,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46560,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67184,0.10000 to screen 0.67184,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67184,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.87808,0.10000 to screen 0.87808,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.87808,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.15284 to screen 0.87808,0.15284 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.15284 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.24913 to screen 0.87808,0.24913 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1' at screen 0.04219,0.24913 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.34542 to screen 0.87808,0.34542 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.34542 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.44170 to screen 0.87808,0.44170 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.44170 right front textcolor rgb '#59636e'
set label 10 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.87808,0.03077 right front textcolor rgb '#59636e'
set label 12 'lambda1' at screen 0.89683,0.40916 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
