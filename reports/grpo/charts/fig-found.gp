# pass@k and maj@k before and after GRPO
# gnuplot fig-found.gp > fig-found.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.49118653 0.4705665 0.56776756
2 0.677307 0.59379905 0.760815
4 0.83298755 0.7541817 0.9117934
8 0.92338985 0.86021495 0.98656476
16 0.96070635 0.91700715 1.0044056
32 0.97772366 0.94962245 1.0058248
64 0.9866016 0.9665163 1.0066869
EOD
$p0s1 << EOD
1 0.49118653 0.4705665 0.56776756
2 0.49118653 0.4705665 0.56776756
4 0.5471069 0.4774014 0.61681247
8 0.57385254 0.5045692 0.6431359
16 0.5822526 0.5163849 0.6481203
32 0.58458334 0.5129376 0.6562291
64 0.5807292 0.50841916 0.6530392
EOD
$p0s2 << EOD
1 0.71118164 0.5687601 0.8536032
2 0.8422627 0.7280384 0.95648694
4 0.9033894 0.8164465 0.9903323
8 0.93317133 0.86475337 1.0015894
16 0.9524454 0.90081304 1.0040777
32 0.96666116 0.9297363 1.0035859
64 0.97660834 0.9502427 1.002974
EOD
$p0s3 << EOD
1 0.71118164 0.5687601 0.8536032
2 0.71118164 0.5687601 0.8536032
4 0.7909546 0.6522712 0.92963797
8 0.8176392 0.6876867 0.9475916
16 0.8307845 0.7089348 0.9526342
32 0.83632815 0.7146887 0.9579675
64 0.84010416 0.7227065 0.9575018
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.71598; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
set logscale x
set xrange [1:100]
unset ytics
unset logscale y
set yrange [0.4705665:1.0273069]
set arrow 1 from screen 0.05600,0.14525 to screen 0.71598,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '1' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.15534,0.14525 to screen 0.15534,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.15534,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.28665,0.14525 to screen 0.28665,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '5' at screen 0.28665,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.38599,0.14525 to screen 0.38599,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '10' at screen 0.38599,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.48533,0.14525 to screen 0.48533,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '20' at screen 0.48533,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.61665,0.14525 to screen 0.61665,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.61665,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.71598,0.14525 to screen 0.71598,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '100' at screen 0.71598,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.32189 to screen 0.71598,0.32189 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.32189 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.59483 to screen 0.71598,0.59483 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.8' at screen 0.04506,0.59483 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.86776 to screen 0.71598,0.86776 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.04506,0.86776 right front textcolor rgb '#59636e'
set label 11 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'attempts/k (responses)' at screen 0.71598,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.65984,0.84948 to screen 0.73005,0.86640 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'foundBefore pass' at screen 0.73473,0.86640 left front textcolor rgb '#006aa6'
set label 14 'foundBefore majority' at screen 0.73473,0.29559 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.65984,0.83584 to screen 0.73005,0.81892 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'foundAfter pass' at screen 0.73473,0.81892 left front textcolor rgb '#b04d00'
set label 16 'foundAfter majority' at screen 0.73473,0.64955 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::6::6 using 1:2:(64):(64):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::6::6 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s1 every ::6::6 using 1:2:(64):(64):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s1 every ::6::6 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s2 every ::6::6 using 1:2:(64):(64):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s2 every ::6::6 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s3 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s3 every ::6::6 using 1:2:(64):(64):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s3 every ::6::6 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle
unset multiplot
