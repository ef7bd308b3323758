# Advantage variance before whitening, and the critic's explained variance: lambda09
# gnuplot run-lambda09-advantage.gp > run-lambda09-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 4.330963 3.5660698 5.0958567
2 1.1120062 0.54490834 1.679104
3 0.7043286 0.53125924 0.87739795
4 0.63319206 0.49854678 0.76783735
5 0.59828377 0.46760273 0.7289648
6 0.53921455 0.37713295 0.7012962
7 0.5400676 0.34225616 0.7378791
8 0.49692628 0.23094015 0.7629124
9 0.41048586 0.31479564 0.50617605
10 0.39811242 0.30059412 0.49563074
11 0.27703905 0.21842517 0.33565295
12 0.46288374 0.25413167 0.67163587
13 0.3789245 0.11370514 0.6441439
14 0.42432684 0.08526876 0.7633849
15 0.2826452 0.12197787 0.4433125
16 0.32565248 0.090269595 0.56103534
17 0.4216431 -0.00078834477 0.8440746
18 0.2848022 0.009243462 0.56036097
19 0.23469472 0.07611083 0.3932786
20 0.28328782 -0.060431965 0.6270076
21 0.18101217 0.12436782 0.2376565
22 0.17899877 0.052307576 0.30568996
23 0.28754336 0.060824346 0.5142624
24 0.2064224 -0.032770224 0.44561502
25 0.20033519 0.006208137 0.39446223
26 0.1329134 0.088568315 0.17725848
27 0.15057293 0.035517156 0.2656287
28 0.14878598 0.037256222 0.26031572
29 0.17993845 0.005021115 0.3548558
30 0.16919273 -0.06764808 0.40603355
31 0.16729906 0.06486643 0.26973167
32 0.16268796 0.03741289 0.28796303
33 0.11226431 0.08763306 0.13689557
34 0.33233336 0.025203697 0.639463
35 0.17683606 0.08194431 0.2717278
36 0.14153737 0.023192883 0.25988185
37 0.21214992 -0.079593785 0.5038936
38 0.18501513 0.025742132 0.34428814
39 0.21248303 0.062293008 0.36267304
40 0.15771905 0.05623655 0.25920153
EOD
$p1s0 << EOD
1 -1.3494956 -2.415642 -0.28334925
2 0.033801157 -0.04119664 0.10879896
3 0.13664101 0.04170341 0.2315786
4 0.20296995 0.15260802 0.2533319
5 0.27769575 0.20125818 0.35413328
6 0.29744932 0.16930276 0.4255959
7 0.3374168 0.19335929 0.48147428
8 0.3605693 0.25058424 0.47055432
9 0.40147507 0.30741644 0.4955337
10 0.40724728 0.2543825 0.56011206
11 0.4800631 0.39625168 0.56387454
12 0.3080166 0.13129957 0.48473364
13 0.4075823 0.22400011 0.59116447
14 0.37997276 0.13599691 0.62394863
15 0.47286624 0.30689076 0.6388417
16 0.39098057 0.18170771 0.6002534
17 0.37166414 0.13650095 0.6068273
18 0.43776283 0.26759663 0.607929
19 0.48024508 0.3255245 0.63496566
20 0.49938697 0.26413992 0.73463404
21 0.57137597 0.4294705 0.7132814
22 0.53990424 0.3610018 0.7188067
23 0.43987897 0.2715651 0.6081928
24 0.5473449 0.33239186 0.762298
25 0.48049685 0.25345704 0.70753664
26 0.6257538 0.4896559 0.7618517
27 0.5691449 0.40976185 0.7285279
28 0.57517684 0.48926994 0.66108376
29 0.48448437 0.24966428 0.71930444
30 0.6174451 0.34029332 0.89459693
31 0.52653533 0.39605603 0.65701467
32 0.56207126 0.47289383 0.65124875
33 0.5843575 0.3532521 0.8154629
34 0.38210964 0.17421527 0.59000397
35 0.42200333 0.19892646 0.6450802
36 0.5417892 0.34902287 0.73455554
37 0.5355441 0.30512452 0.76596373
38 0.46631986 0.21699661 0.7156431
39 0.4389642 0.21088287 0.6670455
40 0.5378789 0.45576793 0.61998975
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.86102; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.2866118:5.3028746]
set arrow 1 from screen 0.05312,0.58846 to screen 0.86102,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25510,0.58846 to screen 0.25510,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25510,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45707,0.58846 to screen 0.45707,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.45707,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.65904,0.58846 to screen 0.65904,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.65904,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.86102,0.58846 to screen 0.86102,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.86102,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.60621 to screen 0.86102,0.60621 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.60621 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.73007 to screen 0.86102,0.73007 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.73007 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.85393 to screen 0.86102,0.85393 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.85393 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'lambda09' at screen 0.87977,0.61598 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.86102; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-2.5480516:1.0270065]
set arrow 1 from screen 0.05312,0.10000 to screen 0.86102,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25510,0.10000 to screen 0.25510,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25510,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45707,0.10000 to screen 0.45707,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.45707,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.65904,0.10000 to screen 0.65904,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.65904,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.86102,0.10000 to screen 0.86102,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.86102,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.15306 to screen 0.86102,0.15306 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.15306 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.24989 to screen 0.86102,0.24989 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1' at screen 0.04219,0.24989 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.34671 to screen 0.86102,0.34671 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.34671 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.44354 to screen 0.86102,0.44354 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.44354 right front textcolor rgb '#59636e'
set label 10 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.86102,0.03077 right front textcolor rgb '#59636e'
set label 12 'lambda09' at screen 0.87977,0.39879 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
