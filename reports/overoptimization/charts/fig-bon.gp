# Best of n against a reward model of few and of many comparisons
# gnuplot fig-bon.gp > fig-bon.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1798103 2.1529207 2.2066998
0.19314718 2.5964744 2.5276263 2.6653223
0.63629436 2.8607814 2.7260144 2.9955482
1.2044415 2.9549246 2.7267773 3.183072
1.8350887 2.9972274 2.6739585 3.3204966
2.496986 3.0336893 2.6403651 3.4270132
3.174508 3.02909 2.5968626 3.4613173
3.8598428 2.9722648 2.5274196 3.4171102
4.5490837 2.900189 2.46091 3.3394678
5.240278 2.8506641 2.4219651 3.2793632
EOD
$p0s1 << EOD
0 0.018696072 0 0.35791287
0.19314718 1.8757137 1.5729039 2.1785235
0.63629436 3.317623 2.9933054 3.64194
1.2044415 3.9776483 3.5911891 4.364107
1.8350887 4.193875 3.7751908 4.6125584
2.496986 4.309194 3.8813179 4.7370706
3.174508 4.4010234 3.9656236 4.836423
3.8598428 4.476317 4.0295663 4.9230676
4.5490837 4.5357833 4.0769386 4.994628
5.240278 4.582827 4.1145515 5.0511026
EOD
$p0s2 << EOD
0 2.1798103 2.1529207 2.2066998
0.19314718 2.9670184 2.9389255 2.9951112
0.63629436 3.6326504 3.60452 3.660781
1.2044415 4.1604815 4.132691 4.1882725
1.8350887 4.5703464 4.543327 4.597366
2.496986 4.8902164 4.8624716 4.9179606
3.174508 5.1457596 5.1130767 5.178443
3.8598428 5.3571095 5.319137 5.395082
4.5490837 5.534686 5.490608 5.578764
5.240278 5.6697655 5.589942 5.749589
EOD
$p0s3 << EOD
0 0.022203699 0 0.12898138
0.19314718 0.9768763 0.86081433 1.0929382
0.63629436 1.7127929 1.593279 1.8323067
1.2044415 2.2395654 2.1227665 2.3563645
1.8350887 2.62106 2.5056305 2.736489
2.496986 2.9075186 2.7886088 3.0264285
3.174508 3.128608 3.003445 3.253771
3.8598428 3.3009474 3.170859 3.4310355
4.5490837 3.4355793 3.3038528 3.567306
5.240278 3.5401812 3.409548 3.670814
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80353; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:5.4498887]
unset ytics
unset logscale y
set yrange [0:5.979573]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80353,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19082,0.14525 to screen 0.19082,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.19082,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.32851,0.14525 to screen 0.32851,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.32851,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.46620,0.14525 to screen 0.46620,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.46620,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.60389,0.14525 to screen 0.60389,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4' at screen 0.60389,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.74159,0.14525 to screen 0.74159,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '5' at screen 0.74159,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.14525 to screen 0.80353,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.39938 to screen 0.80353,0.39938 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.39938 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.65350 to screen 0.80353,0.65350 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '4' at screen 0.04219,0.65350 right front textcolor rgb '#59636e'
set label 10 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'kl/reference (nats per response)' at screen 0.80353,0.04469 right front textcolor rgb '#59636e'
set label 12 'bon32 gold' at screen 0.82228,0.50746 left front textcolor rgb '#006aa6'
set label 13 'bon32 proxy' at screen 0.82228,0.72755 left front textcolor rgb '#006aa6'
set label 14 'bon4096 gold' at screen 0.82228,0.86566 left front textcolor rgb '#b04d00'
set label 15 'bon4096 proxy' at screen 0.82228,0.59507 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::9::9 using 1:2:(5.240278):(5.240278):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::9::9 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s1 every ::9::9 using 1:2:(5.240278):(5.240278):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s1 every ::9::9 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s2 every ::9::9 using 1:2:(5.240278):(5.240278):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s2 every ::9::9 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s3 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s3 every ::9::9 using 1:2:(5.240278):(5.240278):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s3 every ::9::9 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle
unset multiplot
