# Deviation of one draw over the true KL
# gnuplot fig-normals.gp > fig-normals.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0.005 19.9983 19.989178 20
0.023207944 9.282356 9.279859 9.284853
0.10772173 4.309112 4.307927 4.3102975
0.5 1.9996715 1.9992275 2.0001156
EOD
$p0s1 << EOD
0.005 1.4175675 1.4158081 1.4193268
0.023207944 1.4304469 1.42954 1.4313538
0.10772173 1.4886302 1.487906 1.4893544
0.5 1.7311369 1.7301537 1.73212
EOD
$p0s2 << EOD
0.005 1.4164603 1.4143661 1.4185544
0.023207944 1.424955 1.4240148 1.4258952
0.10772173 1.4685223 1.4666747 1.4703699
0.5 1.6941973 1.6884364 1.6999582
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.67333; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
set logscale x
set xrange [0.005:0.5]
unset ytics
set logscale y
set yrange [1:20]
set arrow 1 from screen 0.05312,0.14525 to screen 0.67333,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.005' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.14647,0.14525 to screen 0.14647,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.01' at screen 0.14647,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.23982,0.14525 to screen 0.23982,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.02' at screen 0.23982,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.36323,0.14525 to screen 0.36323,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.05' at screen 0.36323,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.45658,0.14525 to screen 0.45658,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.1' at screen 0.45658,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.54993,0.14525 to screen 0.54993,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.2' at screen 0.54993,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.67333,0.14525 to screen 0.67333,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.5' at screen 0.67333,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.14525 to screen 0.67333,0.14525 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.32105 to screen 0.67333,0.32105 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.32105 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.55344 to screen 0.67333,0.55344 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '5' at screen 0.04219,0.55344 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.72923 to screen 0.67333,0.72923 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '10' at screen 0.04219,0.72923 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05312,0.90503 to screen 0.67333,0.90503 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '20' at screen 0.04219,0.90503 right front textcolor rgb '#59636e'
set label 13 'of the KL' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'kl_estimate/true (nats per draw)' at screen 0.67333,0.04469 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.68114,0.32101 to screen 0.68739,0.34229 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'kl_estimate/k1_deviation' at screen 0.69208,0.34229 left front textcolor rgb '#006aa6'
set arrow 15 from screen 0.68114,0.28443 to screen 0.68739,0.29480 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'kl_estimate/k2_deviation' at screen 0.69208,0.29480 left front textcolor rgb '#b04d00'
set arrow 16 from screen 0.68114,0.27896 to screen 0.68739,0.24731 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 17 'kl_estimate/k3_deviation' at screen 0.69208,0.24731 left front textcolor rgb '#007553'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::3::3 using 1:2:(0.5):(0.5):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::3::3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s1 every ::3::3 using 1:2:(0.5):(0.5):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 every ::3::3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#009e73' pt 9 ps 0.35 notitle, \
  $p0s2 every ::3::3 using 1:2:(0.5):(0.5):3:4 with xyerrorbars lw 1.4 lc rgb '#009e73' pt 0 notitle, \
  $p0s2 every ::3::3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle
unset multiplot
