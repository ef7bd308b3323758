# Reward: dpo
# gnuplot run-dpo-reward.gp > run-dpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.49617797 -1.0242162 0.031860273
8 -0.2805111 -0.46517777 -0.09584446
15 -0.13671477 -0.71231097 0.4388814
23 -0.04854636 -0.41394818 0.31685546
30 -0.013611809 -0.67377317 0.6465495
38 0.10764725 -0.3658041 0.5810986
45 0.34736565 0.23768066 0.45705065
53 0.42069146 -0.29167417 1.1330571
60 0.40182343 0.12320539 0.68044144
68 0.42216185 0.3209256 0.5233981
75 0.45004144 -0.1444204 1.0445032
83 0.5234526 -0.32685724 1.3737625
90 0.7170277 0.34218243 1.091873
98 0.6669264 0.49890298 0.83494973
105 0.6626073 0.25350082 1.0717138
113 0.6593776 0.35474345 0.9640117
120 0.71629286 0.08240567 1.35018
128 0.63061255 -0.03511025 1.2963353
135 0.66309243 -0.15857443 1.4847593
143 0.7278136 0.040200304 1.4154269
150 0.67179155 -0.17713068 1.5207138
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:150]
unset ytics
unset logscale y
set yrange [-1.1260134:1.6225109]
set arrow 1 from screen 0.05312,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.34449,0.14525 to screen 0.34449,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.34449,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.63586,0.14525 to screen 0.63586,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.63586,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.92723,0.14525 to screen 0.92723,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.92723,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.18009 to screen 0.92723,0.18009 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1' at screen 0.04219,0.18009 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.45652 to screen 0.92723,0.45652 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.45652 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.73295 to screen 0.92723,0.73295 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.73295 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.01940,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 10 'dpo' at screen 0.94598,0.64222 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
