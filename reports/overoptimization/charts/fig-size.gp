# Gold reward of best-of-n by size of the reward model, 1024 comparisons
# gnuplot fig-size.gp > fig-size.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1751058 2.1361256 2.2140863
0.19314718 2.9554114 2.9184468 2.9923759
0.63629436 3.6146576 3.5760942 3.6532211
1.2044415 4.135469 4.0952277 4.1757107
1.8350887 4.5382814 4.4947095 4.581853
2.496986 4.849795 4.7945137 4.905076
3.174508 5.086129 5.0035925 5.168666
3.8598428 5.246803 5.1041126 5.3894935
4.5490837 5.315915 5.0438075 5.5880227
5.240278 5.2892904 4.772302 5.806278
EOD
$p0s1 << EOD
0 2.1751058 2.1361256 2.2140863
0.19314718 2.9604294 2.920634 3.0002248
0.63629436 3.623894 3.5826645 3.6651237
1.2044415 4.150492 4.1097856 4.191199
1.8350887 4.561923 4.521845 4.6020017
2.496986 4.8868074 4.8431416 4.930473
3.174508 5.1479836 5.095298 5.20067
3.8598428 5.359464 5.293787 5.4251413
4.5490837 5.5263953 5.4521017 5.600689
5.240278 5.656966 5.561245 5.752687
EOD
$p0s2 << EOD
0 2.1751058 2.1361256 2.2140863
0.19314718 2.9572802 2.9194033 2.9951568
0.63629436 3.6171498 3.5791876 3.6551123
1.2044415 4.1401057 4.1001635 4.180048
1.8350887 4.5474367 4.5032153 4.591658
2.496986 4.866206 4.81812 4.914292
3.174508 5.1185093 5.069175 5.1678433
3.8598428 5.320265 5.267681 5.372848
4.5490837 5.480684 5.4138937 5.547474
5.240278 5.606055 5.4981723 5.7139373
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.96562; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:5.4498887]
unset ytics
unset logscale y
set yrange [1.9893194:5.9530845]
set arrow 1 from screen 0.05312,0.14525 to screen 0.96562,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22056,0.14525 to screen 0.22056,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.22056,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38799,0.14525 to screen 0.38799,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.38799,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55543,0.14525 to screen 0.55543,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.55543,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.72286,0.14525 to screen 0.72286,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4' at screen 0.72286,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.89030,0.14525 to screen 0.89030,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '5' at screen 0.89030,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.14730 to screen 0.96562,0.14730 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.14730 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.33898 to screen 0.96562,0.33898 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.33898 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.53066 to screen 0.96562,0.53066 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '4' at screen 0.04219,0.53066 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.72234 to screen 0.96562,0.72234 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '5' at screen 0.04219,0.72234 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'kl/reference (nats per response)' at screen 0.96562,0.04469 right front textcolor rgb '#59636e'
set label 13 'bonSmall' at screen 0.89341,0.91620 left front textcolor rgb '#006aa6'
set label 14 'bonMiddle' at screen 0.88061,0.86872 left front textcolor rgb '#b04d00'
set label 15 'bon1024' at screen 0.90844,0.82123 left front textcolor rgb '#007553'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::9::9 using 1:2:(5.240278):(5.240278):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::9::9 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s1 every ::9::9 using 1:2:(5.240278):(5.240278):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 every ::9::9 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#009e73' pt 9 ps 0.35 notitle, \
  $p0s2 every ::9::9 using 1:2:(5.240278):(5.240278):3:4 with xyerrorbars lw 1.4 lc rgb '#009e73' pt 0 notitle, \
  $p0s2 every ::9::9 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle
unset multiplot
