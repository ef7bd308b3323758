# Advantage variance before whitening, and the critic's explained variance: policy4
# gnuplot run-policy4-advantage.gp > run-policy4-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 4.778964 3.950071 5.607857
2 2.4105992 1.7871877 3.0340106
3 1.535472 1.0159932 2.054951
4 1.2029872 0.7064126 1.6995617
EOD
$p1s0 << EOD
1 -1.3494956 -2.415642 -0.28334925
2 -0.48021704 -1.0339013 0.073467225
3 -0.16674456 -0.42949948 0.09601036
4 0.02462627 -0.069541186 0.118793726
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.88458; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:4]
unset ytics
unset logscale y
set yrange [0:5.8321714]
set arrow 1 from screen 0.05312,0.58846 to screen 0.88458,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26099,0.58846 to screen 0.26099,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.26099,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46885,0.58846 to screen 0.46885,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.46885,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67671,0.58846 to screen 0.67671,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.67671,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88458,0.58846 to screen 0.88458,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4' at screen 0.88458,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.58846 to screen 0.88458,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.58846 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.70717 to screen 0.88458,0.70717 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.70717 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.82587 to screen 0.88458,0.82587 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.82587 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'policy4' at screen 0.90333,0.65986 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.88458; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:4]
unset ytics
unset logscale y
set yrange [-2.5170195:0.22017117]
set arrow 1 from screen 0.05312,0.10000 to screen 0.88458,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26099,0.10000 to screen 0.26099,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.26099,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46885,0.10000 to screen 0.46885,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.46885,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67671,0.10000 to screen 0.67671,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.67671,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88458,0.10000 to screen 0.88458,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4' at screen 0.88458,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.16538 to screen 0.88458,0.16538 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.16538 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.29185 to screen 0.88458,0.29185 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1' at screen 0.04219,0.29185 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.41831 to screen 0.88458,0.41831 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.41831 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.88458,0.03077 right front textcolor rgb '#59636e'
set label 11 'policy4' at screen 0.90333,0.42142 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 1 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
