# Reward: sft
# gnuplot run-sft-reward.gp > run-sft-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.8635156 0.80714977 0.9198815
13 1.8963281 1.7011459 2.0915103
25 1.8810157 1.662514 2.0995173
38 2.1316407 1.9614483 2.301833
50 2.0957031 1.9549769 2.2364295
63 2.1727343 2.0446215 2.3008473
75 2.2263281 2.0251682 2.427488
88 2.2465625 1.9891937 2.5039313
100 2.2289844 2.0451815 2.4127872
113 2.1701562 1.9656405 2.374672
125 2.2357032 2.0386531 2.432753
138 2.29 2.1555533 2.4244468
150 2.2590625 2.1019614 2.4161637
163 2.2473438 1.9474064 2.547281
175 2.219375 1.9916493 2.4471006
188 2.24625 2.023701 2.4687989
200 2.1817968 1.9655204 2.3980734
213 2.248203 2.0295959 2.4668105
225 2.2802343 2.1700613 2.3904076
238 2.2126563 2.071106 2.3542066
250 2.2532032 2.1761417 2.3302643
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:250]
unset ytics
unset logscale y
set yrange [0:2.6491723]
set arrow 1 from screen 0.05312,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22795,0.14525 to screen 0.22795,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.22795,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40277,0.14525 to screen 0.40277,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.40277,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57759,0.14525 to screen 0.57759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.57759,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.75241,0.14525 to screen 0.75241,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.75241,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.92723,0.14525 to screen 0.92723,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.92723,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.43205 to screen 0.92723,0.43205 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1' at screen 0.04219,0.43205 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.71885 to screen 0.92723,0.71885 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.71885 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 12 'sft' at screen 0.94598,0.79146 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
