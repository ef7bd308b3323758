# Gold and proxy under vanilla PPO and PPO-max
# gnuplot fig-collapse.gp > fig-collapse.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
256 3.2377343 2.8207335 3.6547353
512 3.8625 3.448354 4.2766457
768 4.353672 3.8443148 4.863029
1024 4.7564063 4.423374 5.089438
1280 5.0996876 4.771461 5.4279137
1536 5.203906 4.961553 5.4462595
1792 5.217422 4.858484 5.5763597
2048 5.1128907 4.7028403 5.522941
EOD
$p0s1 << EOD
256 1.295146 0.5627627 2.0275295
512 1.9228147 1.1007621 2.7448673
768 2.3433325 1.5241706 3.1624944
1024 2.7459292 1.8686137 3.623245
1280 3.0652802 2.2725408 3.8580198
1536 3.2319608 2.407867 4.0560546
1792 3.3754513 2.5291152 4.2217875
2048 3.4435263 2.5402734 4.3467793
EOD
$p0s2 << EOD
256 2.9674218 2.8065343 3.1283092
512 3.779375 3.675778 3.882972
768 4.261172 4.1230335 4.39931
1024 4.703672 4.492252 4.915092
1280 4.910625 4.8365946 4.9846554
1536 5.0889063 4.9948206 5.182992
1792 4.9839845 4.679014 5.2889547
2048 4.9421873 4.50986 5.374515
EOD
$p0s3 << EOD
256 0.9390565 0.76463085 1.1134822
512 1.736079 1.3925524 2.0796056
768 2.2818708 1.6549859 2.9087555
1024 2.689207 1.9703125 3.4081016
1280 2.918549 2.236675 3.6004229
1536 3.0793338 2.4082463 3.7504215
1792 3.189375 2.5119328 3.866817
2048 3.2609086 2.5672393 3.9545782
EOD
$p0s4 << EOD
128 2.2532032 2.1761417 2.3302643
192 2.2532032 2.1761417 2.3302643
320 3.5917187 3.4383986 3.745039
384 4.063281 3.6325583 4.4940042
512 4.59875 4.2983932 4.899107
640 4.840156 4.5236235 5.156689
704 5.003594 4.761138 5.2460494
832 5.0941405 4.9343143 5.253967
896 5.2 5.048544 5.351456
1024 5.147969 4.951704 5.344233
1152 5.2682033 5.069078 5.4673285
1216 5.202344 4.9952893 5.409398
1344 5.3240623 5.0546417 5.5934834
1408 5.3430467 5.0593405 5.6267533
1536 5.3161716 5.007068 5.6252756
1664 5.2684374 4.969004 5.567871
1728 5.296094 5.0482287 5.5439587
1856 5.3076563 5.0489073 5.5664053
1920 5.2922654 5.0271297 5.5574017
2048 5.338594 5.0609283 5.616259
EOD
$p0s5 << EOD
128 0.14340478 0.0087395385 0.27807003
192 0.14340478 0.0087395385 0.27807003
320 1.5712072 1.3418014 1.8006128
384 2.3049016 1.9492778 2.6605256
512 2.8907099 2.3797805 3.4016392
640 3.1266608 2.4091408 3.8441808
704 3.167576 2.43705 3.898102
832 3.1824744 2.410238 3.9547107
896 3.2113721 2.4491646 3.9735796
1024 3.2218342 2.4320447 4.0116234
1152 3.2112174 2.4249153 3.9975195
1216 3.1781034 2.3996496 3.9565575
1344 3.2494586 2.4604938 4.0384235
1408 3.274622 2.49699 4.052254
1536 3.283921 2.4585326 4.1093097
1664 3.299134 2.5143645 4.0839033
1728 3.321617 2.492758 4.1504755
1856 3.3228726 2.50741 4.138335
1920 3.3169599 2.5203738 4.113546
2048 3.3266797 2.4956362 4.157723
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.76514; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:2129.92]
unset ytics
unset logscale y
set yrange [0:5.8409095]
set arrow 1 from screen 0.05312,0.14525 to screen 0.76514,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22027,0.14525 to screen 0.22027,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '500' at screen 0.22027,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38742,0.14525 to screen 0.38742,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '1000' at screen 0.38742,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55456,0.14525 to screen 0.55456,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '1500' at screen 0.55456,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.72171,0.14525 to screen 0.72171,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '2000' at screen 0.72171,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.76514,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.40541 to screen 0.76514,0.40541 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.40541 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.66557 to screen 0.76514,0.66557 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.66557 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'count/responses (responses)' at screen 0.76514,0.04469 right front textcolor rgb '#59636e'
set label 11 'vanillaFast gold' at screen 0.78389,0.81271 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.74557,0.59318 to screen 0.77920,0.62768 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'vanillaFast proxy' at screen 0.78389,0.62768 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.74557,0.78812 to screen 0.77920,0.76523 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'vanilla gold' at screen 0.78389,0.76523 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.74557,0.56943 to screen 0.77920,0.53271 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'vanilla proxy' at screen 0.78389,0.53271 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.74557,0.83969 to screen 0.77920,0.86020 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'ppoMax gold' at screen 0.78389,0.86020 left front textcolor rgb '#007553'
set label 16 'ppoMax proxy' at screen 0.78389,0.58020 left front textcolor rgb '#007553'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::7::7 using 1:2:(2048):(2048):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::7::7 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s1 every ::7::7 using 1:2:(2048):(2048):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s1 every ::7::7 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s2 every ::7::7 using 1:2:(2048):(2048):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s2 every ::7::7 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s3 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s3 every ::7::7 using 1:2:(2048):(2048):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s3 every ::7::7 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s4 using 1:2 with linespoints lw 1.2 lc rgb '#009e73' pt 9 ps 0.35 notitle, \
  $p0s4 every ::19::19 using 1:2:(2048):(2048):3:4 with xyerrorbars lw 1.4 lc rgb '#009e73' pt 0 notitle, \
  $p0s4 every ::19::19 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle, \
  $p0s5 using 1:2 with linespoints lw 1.2 lc rgb '#009e73' pt 9 ps 0.35 notitle, \
  $p0s5 every ::19::19 using 1:2:(2048):(2048):3:4 with xyerrorbars lw 1.4 lc rgb '#009e73' pt 0 notitle, \
  $p0s5 every ::19::19 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle
unset multiplot
