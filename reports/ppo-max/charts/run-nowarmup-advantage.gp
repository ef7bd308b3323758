# Advantage variance before whitening, and the critic's explained variance: noWarmUp
# gnuplot run-nowarmup-advantage.gp > run-nowarmup-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.99583304 0.67368686 1.3179792
2 0.9919708 0.562161 1.4217805
3 0.42831293 0.30924222 0.54738367
4 0.23380981 0.080364116 0.38725552
5 0.11508295 0.042610098 0.1875558
6 0.11675588 0.06509818 0.16841358
7 0.07116272 0.032658134 0.10966731
8 0.055797316 0.022448102 0.08914653
9 0.040311128 0.025529109 0.055093147
10 0.06292807 0.03262267 0.09323347
11 0.056752264 0.016248353 0.097256176
12 0.05318475 0.024998423 0.08137108
13 0.05701502 0.039983604 0.07404644
14 0.071139336 -0.0028103718 0.14508903
15 0.046554696 0.0015200783 0.09158931
16 0.055575978 0.016809404 0.09434255
17 0.060732447 0.0016753621 0.119789526
18 0.081799366 -0.03890625 0.20250498
19 0.049557522 0.01262618 0.086488865
20 0.06494527 0.0042201555 0.12567039
21 0.06128485 0.009077093 0.11349261
22 0.061802465 0.010214776 0.113390155
23 0.043614037 0.019222144 0.068005934
24 0.046012435 -0.00081672776 0.092841595
25 0.0529583 0.017054522 0.08886208
26 0.052363873 -0.010806537 0.11553428
27 0.055048417 0.015632916 0.09446392
28 0.05835442 0.02912435 0.087584496
29 0.062242 -0.0055073965 0.1299914
30 0.063673116 -0.033142168 0.1604884
31 0.029448492 0.0053885956 0.05350839
32 0.049126565 -0.012414319 0.110667445
EOD
$p1s0 << EOD
1 -0.45307574 -0.9580211 0.05186961
2 -0.887835 -1.9064271 0.13075708
3 -0.16836306 -0.4733865 0.13666035
4 0.048239436 -0.1926544 0.28913328
5 0.14895773 -0.03958423 0.33749968
6 0.26080307 0.1138891 0.40771708
7 0.25943416 0.0899535 0.42891482
8 0.33103195 0.12678757 0.5352763
9 0.44398668 0.35834453 0.5296288
10 0.39918256 0.26884755 0.5295176
11 0.4473046 0.26812333 0.6264859
12 0.4494714 0.2715964 0.62734646
13 0.39745247 0.2987021 0.49620286
14 0.44981945 0.3049918 0.5946471
15 0.5412714 0.4101228 0.67242
16 0.48225486 0.24479176 0.7197179
17 0.43633988 0.23786482 0.6348149
18 0.46343753 0.2416712 0.68520385
19 0.53639513 0.44694763 0.6258426
20 0.51308584 0.3220794 0.70409226
21 0.54016966 0.3463404 0.73399895
22 0.5633228 0.35534322 0.77130234
23 0.50834376 0.28291205 0.73377544
24 0.5537179 0.34606743 0.76136833
25 0.52454746 0.3251185 0.72397643
26 0.5634519 0.31862178 0.808282
27 0.49631378 0.28225166 0.71037585
28 0.51073503 0.42578778 0.5956823
29 0.5682766 0.35206658 0.7844866
30 0.5627282 0.38407928 0.7413772
31 0.6027069 0.5118887 0.6935252
32 0.5892774 0.42359877 0.75495607
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.85025; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.09733372:1.4802079]
set arrow 1 from screen 0.05600,0.58846 to screen 0.85025,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.58846 to screen 0.05600,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30420,0.58846 to screen 0.30420,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.30420,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.55241,0.58846 to screen 0.55241,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.55241,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.80061,0.58846 to screen 0.80061,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.80061,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.60982 to screen 0.85025,0.60982 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.60982 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.71953 to screen 0.85025,0.71953 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.04506,0.71953 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.82925 to screen 0.85025,0.82925 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.04506,0.82925 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.01606,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'noWarmUp' at screen 0.86900,0.62060 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.85025; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-2.0150154:0.9168704]
set arrow 1 from screen 0.05600,0.10000 to screen 0.85025,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.10000 to screen 0.05600,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30420,0.10000 to screen 0.30420,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.30420,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.55241,0.10000 to screen 0.55241,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.55241,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.80061,0.10000 to screen 0.80061,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.80061,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.10177 to screen 0.85025,0.10177 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04506,0.10177 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.21984 to screen 0.85025,0.21984 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04506,0.21984 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.33790 to screen 0.85025,0.33790 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04506,0.33790 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01865,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.85025,0.03077 right front textcolor rgb '#59636e'
set label 10 'noWarmUp' at screen 0.86900,0.40748 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
