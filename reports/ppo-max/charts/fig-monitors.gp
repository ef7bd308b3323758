# What gives a collapse away: KL and length
# gnuplot fig-monitors.gp > fig-monitors.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
256 0.82352096 0 1.7834424
512 1.5486879 0.30909458 2.7882812
768 2.2001882 0.8381829 3.5621934
1024 3.195531 1.545535 4.845527
1280 4.3436003 2.600615 6.0865855
1536 5.315797 3.3560307 7.275563
1792 6.2571054 4.130234 8.383977
2048 6.9483633 4.576483 9.032872
EOD
$p0s1 << EOD
256 0.33264473 0.1905544 0.47473508
512 1.1712831 0.90046126 1.4421049
768 2.0585175 1.3409212 2.7761137
1024 2.855592 1.9262493 3.7849348
1280 3.5518532 2.4535098 4.6501966
1536 4.2655067 3.2191098 5.311904
1792 4.9888167 3.7350147 6.2426186
2048 5.4549336 3.93095 6.9789176
EOD
$p0s2 << EOD
128 0 0 0
192 0 0 0
320 0.8917651 0.7387981 1.0447321
384 2.3154156 1.5049589 3.1258726
512 3.9340944 3.302763 4.565426
640 4.939772 3.845495 6.034049
704 4.966656 3.8535314 6.0797815
832 5.1215024 3.5655947 6.6774096
896 5.1868734 4.020057 6.35369
1024 5.11415 3.6731465 6.555154
1152 4.909502 3.8524501 5.9665537
1216 4.91901 3.7099228 6.128097
1344 5.085905 3.860158 6.311652
1408 5.3081145 4.1339917 6.4822373
1536 5.3607826 3.8593085 6.862257
1664 5.592871 4.0574603 7.1282825
1728 5.668154 4.1401362 7.196171
1856 5.7251053 4.2722087 7.1780014
1920 5.7413645 4.307008 7.175721
2048 5.7076597 4.2420306 7.173289
EOD
$p1s0 << EOD
256 7.8890624 6.83797 8.940155
512 8.515625 7.544266 9.486983
768 8.620313 7.814102 9.426522
1024 8.828125 8.133844 9.522406
1280 9.239062 8.641099 9.837026
1536 9.329687 8.66298 9.996395
1792 9.634375 9.185346 10.083405
2048 9.873438 8.915801 10.831074
EOD
$p1s1 << EOD
256 7.1625 6.310721 8.014279
512 8.467188 7.8886685 9.045707
768 9.0703125 8.252675 9.88795
1024 9.345312 8.647032 10.043593
1280 9.5078125 8.858567 10.157058
1536 9.771875 9.338631 10.205119
1792 10.203125 9.287905 11.118345
2048 10.54375 9.101755 11.985744
EOD
$p1s2 << EOD
128 5.665625 5.5443883 5.786862
192 5.665625 5.5443883 5.786862
320 8.15 7.74377 8.55623
384 9.582812 8.37861 10.787015
512 10.10625 9.431747 10.780752
640 9.7875 9.27906 10.295939
704 9.595312 9.263264 9.9273615
832 9.353125 8.900963 9.805287
896 9.334375 8.893807 9.774942
1024 9.3828125 9.060937 9.704688
1152 9.134375 8.941411 9.327339
1216 9.167188 9.06531 9.269066
1344 9.167188 8.9731045 9.36127
1408 9.1796875 9.030508 9.328867
1536 9.175 8.983603 9.366398
1664 9.223437 9.109772 9.337103
1728 9.201563 9.037025 9.366099
1856 9.1640625 9.056043 9.272082
1920 9.157812 9.096692 9.218933
2048 9.178125 9.107704 9.248546
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.83766; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:2129.92]
unset ytics
unset logscale y
set yrange [0:9.032872]
set arrow 1 from screen 0.05312,0.58846 to screen 0.83766,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23729,0.58846 to screen 0.23729,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '500' at screen 0.23729,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.42146,0.58846 to screen 0.42146,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '1000' at screen 0.42146,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.60563,0.58846 to screen 0.60563,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '1500' at screen 0.60563,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.78980,0.58846 to screen 0.78980,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '2000' at screen 0.78980,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.58846 to screen 0.83766,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.58846 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.78007 to screen 0.83766,0.78007 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.78007 right front textcolor rgb '#59636e'
set label 8 'kl/reference (nats per response)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'vanillaFast' at screen 0.85641,0.85473 left front textcolor rgb '#006aa6'
set arrow 9 from screen 0.81529,0.79750 to screen 0.85172,0.78600 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 10 'vanilla' at screen 0.85641,0.78600 left front textcolor rgb '#b04d00'
set arrow 10 from screen 0.81529,0.80719 to screen 0.85172,0.81869 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 11 'ppoMax' at screen 0.85641,0.81869 left front textcolor rgb '#007553'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::7::7 using 1:2:(2048):(2048):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::7::7 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s1 every ::7::7 using 1:2:(2048):(2048):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 every ::7::7 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#009e73' pt 9 ps 0.35 notitle, \
  $p0s2 every ::19::19 using 1:2:(2048):(2048):3:4 with xyerrorbars lw 1.4 lc rgb '#009e73' pt 0 notitle, \
  $p0s2 every ::19::19 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.83766; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:2129.92]
unset ytics
unset logscale y
set yrange [5.4217186:12.007188]
set arrow 1 from screen 0.05312,0.10000 to screen 0.83766,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.23729,0.10000 to screen 0.23729,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '500' at screen 0.23729,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.42146,0.10000 to screen 0.42146,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '1000' at screen 0.42146,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.60563,0.10000 to screen 0.60563,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '1500' at screen 0.60563,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.78980,0.10000 to screen 0.78980,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '2000' at screen 0.78980,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.13040 to screen 0.83766,0.13040 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '6' at screen 0.04219,0.13040 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.23552 to screen 0.83766,0.23552 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '8' at screen 0.04219,0.23552 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.34065 to screen 0.83766,0.34065 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.34065 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.44578 to screen 0.83766,0.44578 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '12' at screen 0.04219,0.44578 right front textcolor rgb '#59636e'
set label 10 'response/length (tokens)' at screen 0.02406,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'count/responses (responses)' at screen 0.83766,0.03077 right front textcolor rgb '#59636e'
set label 12 'vanillaFast' at screen 0.85641,0.33400 left front textcolor rgb '#006aa6'
set label 13 'vanilla' at screen 0.85641,0.36923 left front textcolor rgb '#b04d00'
set label 14 'ppoMax' at screen 0.85641,0.29745 left front textcolor rgb '#007553'
plot $p1s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p1s0 every ::7::7 using 1:2:(2048):(2048):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p1s0 every ::7::7 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p1s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p1s1 every ::7::7 using 1:2:(2048):(2048):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p1s1 every ::7::7 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p1s2 using 1:2 with linespoints lw 1.2 lc rgb '#009e73' pt 9 ps 0.35 notitle, \
  $p1s2 every ::19::19 using 1:2:(2048):(2048):3:4 with xyerrorbars lw 1.4 lc rgb '#009e73' pt 0 notitle, \
  $p1s2 every ::19::19 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle
unset multiplot
