# Reward: bon32
# gnuplot run-bon32-reward.gp > run-bon32-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1751058 2.1361256 2.2140863
1 2.5999148 2.4688601 2.7309694
2 2.8492808 2.6304033 3.0681584
3 2.8898413 2.5771592 3.2025232
4 2.8372397 2.453165 3.2213144
5 2.765253 2.3429356 3.1875703
6 2.68839 2.2399843 3.1367958
7 2.6168828 2.1387389 3.095027
8 2.5632937 2.0575087 3.0690787
9 2.525 2.0082955 3.0417044
EOD
$p0s1 << EOD
0 -0.02147326 -0.66228616 0.61933964
1 1.9292363 1.4404423 2.4180303
2 3.4595208 3.247071 3.6719708
3 4.180134 3.9697518 4.390516
4 4.4210095 4.0809975 4.761022
5 4.540791 4.1408935 4.9406886
6 4.632389 4.195753 5.0690255
7 4.708959 4.243267 5.1746516
8 4.772467 4.285921 5.2590127
9 4.8236785 4.3265285 5.320828
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:9]
unset ytics
unset logscale y
set yrange [-0.90161073:5.5601525]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22128,0.14525 to screen 0.22128,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.22128,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38944,0.14525 to screen 0.38944,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.38944,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55759,0.14525 to screen 0.55759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.55759,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.72575,0.14525 to screen 0.72575,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.72575,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.25126 to screen 0.80983,0.25126 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.25126 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.48642 to screen 0.80983,0.48642 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.48642 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.72158 to screen 0.80983,0.72158 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.72158 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.54815 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.81843 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
