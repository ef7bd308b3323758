# KL divergence from the reference: reinforce
# gnuplot run-reinforce-kl.gp > run-reinforce-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 5.4528413 2.88932 8.016362
3 6.0317492 2.7227283 9.340771
5 6.645474 4.2476387 9.043309
6 7.6189055 4.5716324 10.666179
8 7.8325195 4.4211316 11.243908
10 7.7579536 4.3414326 11.174475
11 7.872571 4.5330033 11.212138
13 8.352175 5.1734548 11.530895
14 8.492071 5.225519 11.758623
16 9.267729 4.793086 13.7423725
18 9.137246 4.5668077 13.707685
19 9.067965 4.4504275 13.685501
21 8.493993 3.7992222 13.188763
22 8.057703 3.759443 12.355963
24 7.7584796 3.175608 12.3413515
26 7.885015 3.0649118 12.705118
27 8.118605 2.942846 13.294362
29 8.331974 3.14493 13.519019
30 8.289332 3.0861404 13.492524
32 8.381272 3.0969338 13.66561
EOD
$p0s1 << EOD
0 0 0 0
2 5.334543 2.820482 7.848604
3 5.7919016 2.7883182 8.7954855
5 6.850327 4.335894 9.36476
6 7.71523 4.667274 10.7631855
8 8.144384 4.6458592 11.642909
10 7.8281336 4.2035074 11.45276
11 7.950351 4.545866 11.3548355
13 8.299224 5.1883807 11.410068
14 8.658262 4.993995 12.322529
16 9.075644 4.656035 13.495253
18 9.15633 4.6762815 13.636378
19 9.050506 4.497858 13.603153
21 8.377609 3.7877672 12.967452
22 8.076532 3.8172805 12.335785
24 7.7296925 3.2594838 12.199901
26 7.815017 3.1012447 12.5287895
27 7.934466 2.9995575 12.869374
29 8.153076 3.3258567 12.980295
30 8.097413 3.2371626 12.957663
32 8.258067 3.1570315 13.359103
EOD
$p0s2 << EOD
0 0 0 0
2 10.700825 4.7844114 16.617239
3 11.453105 3.9915223 18.914688
5 13.7268 8.440288 19.013313
6 15.399708 8.801233 21.998182
8 16.763172 9.667035 23.859308
10 16.094574 8.607035 23.582111
11 16.520481 10.1704 22.870564
13 17.674091 11.939755 23.408426
14 19.350986 11.478724 27.223251
16 21.105642 10.237563 31.973722
18 19.597866 11.197853 27.997879
19 18.598627 11.209592 25.987663
21 15.809244 8.074489 23.543999
22 14.645938 7.6081266 21.683748
24 14.04239 5.987025 22.097754
26 14.525127 5.7680106 23.282244
27 15.000709 5.0920377 24.90938
29 15.66027 5.9299474 25.390593
30 15.664427 5.8015213 25.527332
32 15.78653 6.0605993 25.51246
EOD
$p0s3 << EOD
0 0 0 0
2 6.281105 1.8491684 10.713041
3 5.5548944 2.387148 8.722641
5 8.015306 5.582371 10.448242
6 6.9205847 3.7268069 10.114363
8 7.8463154 3.6620338 12.030597
10 7.7017264 3.8788278 11.524626
11 7.631489 4.147414 11.115562
13 8.689689 4.348002 13.031375
14 8.584499 4.752008 12.416992
16 9.027736 3.5062463 14.549224
18 9.153008 5.409564 12.896454
19 9.38149 4.5331364 14.229843
21 9.67094 4.6549196 14.68696
22 7.7007756 3.4792027 11.922348
24 7.934474 3.5790272 12.289921
26 8.231642 2.2267075 14.236576
27 7.9883723 2.4652662 13.511478
29 7.9925528 2.9646828 13.020423
30 7.654787 1.5338199 13.775754
32 8.019398 2.8019052 13.236891
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:33.25267]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.37374 to screen 0.82059,0.37374 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '10' at screen 0.04219,0.37374 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.60222 to screen 0.82059,0.60222 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '20' at screen 0.04219,0.60222 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.83071 to screen 0.82059,0.83071 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '30' at screen 0.04219,0.83071 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.33675 to screen 0.83466,0.38054 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.38054 left front textcolor rgb '#006aa6'
set label 12 'kl/k1' at screen 0.83934,0.33306 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.50595 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.32848 to screen 0.83466,0.28557 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.28557 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 3 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
