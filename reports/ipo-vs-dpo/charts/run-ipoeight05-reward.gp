# Reward: ipoEight05
# gnuplot run-ipoeight05-reward.gp > run-ipoeight05-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.8575 0.78242725 0.9325727
200 1.234375 1.1722502 1.2964998
400 1.233125 1.1734035 1.2928466
600 1.2364062 1.17219 1.3006226
800 1.2367188 1.177502 1.2959355
1000 1.230625 1.1723517 1.2888982
1200 1.2385937 1.1812762 1.2959113
1400 1.2317188 1.1675868 1.2958508
1600 1.2382812 1.1764753 1.3000872
1800 1.2346874 1.1721189 1.2972561
2000 1.2317188 1.1709005 1.2925371
2200 1.2370312 1.1774833 1.2965792
2400 1.2354687 1.176341 1.2945964
2600 1.2415625 1.1740502 1.3090748
2800 1.2342187 1.1758285 1.292609
3000 1.23625 1.176497 1.296003
3200 1.2342187 1.1797428 1.2886946
3400 1.23375 1.179987 1.287513
3600 1.233125 1.1734035 1.2928466
3800 1.2367188 1.177502 1.2959355
4000 1.24125 1.1793361 1.303164
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.84619; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:4000]
unset ytics
unset logscale y
set yrange [0.76136136:1.3301407]
set arrow 1 from screen 0.05600,0.14525 to screen 0.84619,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25355,0.14525 to screen 0.25355,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1000' at screen 0.25355,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45109,0.14525 to screen 0.45109,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2000' at screen 0.45109,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.64864,0.14525 to screen 0.64864,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3000' at screen 0.64864,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.84619,0.14525 to screen 0.84619,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4000' at screen 0.84619,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.19686 to screen 0.84619,0.19686 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.8' at screen 0.04506,0.19686 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.46403 to screen 0.84619,0.46403 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.04506,0.46403 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.73119 to screen 0.84619,0.73119 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.2' at screen 0.04506,0.73119 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.84619,0.04469 right front textcolor rgb '#59636e'
set label 11 'ipoEight05' at screen 0.86494,0.78629 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
