# Advantage variance before whitening, and the critic's explained variance: policy16
# gnuplot run-policy16-advantage.gp > run-policy16-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 4.778964 3.950071 5.607857
2 2.4105992 1.7871877 3.0340106
3 1.251761 0.89274645 1.6107756
4 1.0025885 0.7602785 1.2448984
5 1.1901793 0.6786637 1.7016951
6 0.8969813 0.7097632 1.0841994
7 0.96159434 0.7692317 1.153957
8 1.0499995 0.597349 1.5026499
9 0.98984176 0.69220567 1.2874779
10 0.86861485 0.64028853 1.0969411
11 0.8459966 0.58845496 1.1035383
12 1.2035317 0.6588902 1.7481734
13 0.8474358 0.5867761 1.1080954
14 0.6875426 0.48518315 0.88990206
15 0.9474824 0.692708 1.2022568
16 0.8516927 0.55060303 1.1527823
EOD
$p1s0 << EOD
1 -1.3494956 -2.415642 -0.28334925
2 -0.48021704 -1.0339013 0.073467225
3 -0.06448991 -0.29468316 0.16570336
4 0.053830512 -0.079706326 0.18736735
5 0.076225154 -0.08351833 0.23596863
6 0.037111685 -0.1413135 0.21553686
7 0.049821895 -0.08089333 0.18053712
8 0.043669235 -0.06791268 0.15525115
9 0.08185665 -0.038278725 0.20199203
10 0.08577911 0.015201084 0.15635714
11 0.105538435 0.06700116 0.14407572
12 0.10800276 0.020577434 0.19542809
13 0.13910802 0.049573943 0.22864208
14 0.1533268 0.10284666 0.20380694
15 0.099954434 0.07084692 0.12906195
16 0.14561996 0.07098925 0.22025067
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87605; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [0:5.8321714]
set arrow 1 from screen 0.05312,0.58846 to screen 0.87605,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31029,0.58846 to screen 0.31029,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.31029,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56745,0.58846 to screen 0.56745,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.56745,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82461,0.58846 to screen 0.82461,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.82461,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.58846 to screen 0.87605,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.58846 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.70717 to screen 0.87605,0.70717 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.70717 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.82587 to screen 0.87605,0.82587 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.82587 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'policy16' at screen 0.89480,0.63901 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87605; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-2.5217066:0.34203306]
set arrow 1 from screen 0.05312,0.10000 to screen 0.87605,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31029,0.10000 to screen 0.31029,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.31029,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56745,0.10000 to screen 0.56745,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.56745,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82461,0.10000 to screen 0.82461,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.82461,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.16306 to screen 0.87605,0.16306 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.16306 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.28394 to screen 0.87605,0.28394 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04219,0.28394 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.40481 to screen 0.87605,0.40481 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.40481 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.87605,0.03077 right front textcolor rgb '#59636e'
set label 10 'policy16' at screen 0.89480,0.42241 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
