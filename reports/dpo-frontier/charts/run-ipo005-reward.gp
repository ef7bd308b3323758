# Reward: ipo005
# gnuplot run-ipo005-reward.gp > run-ipo005-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
13 0.32743606 -0.075430274 0.7303024
26 1.1366183 0.54950696 1.7237297
38 1.1203858 0.73541653 1.505355
51 1.3140167 0.759345 1.8686883
64 1.4289618 0.87651736 1.9814062
77 1.5988319 1.2654073 1.9322566
90 1.7182797 1.4731411 1.9634184
102 1.7644387 1.6353716 1.8935059
115 1.6620936 1.2688891 2.055298
128 1.7828044 1.6185111 1.9470977
141 1.8332253 1.6488795 2.0175712
154 1.89504 1.7640426 2.0260375
166 1.8133593 1.5728465 2.053872
179 1.8311037 1.6757638 1.9864436
192 1.8397003 1.6651114 2.0142894
205 1.8517027 1.591856 2.1115494
218 1.8562138 1.575802 2.1366258
230 1.8722271 1.6000497 2.1444044
243 1.8562766 1.5644957 2.1480577
256 1.8686485 1.5756303 2.1616669
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.89311; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-0.29290265:2.2560735]
set arrow 1 from screen 0.05600,0.14525 to screen 0.89311,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21950,0.14525 to screen 0.21950,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.21950,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38300,0.14525 to screen 0.38300,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.38300,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.54649,0.14525 to screen 0.54649,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.54649,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.70999,0.14525 to screen 0.70999,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.70999,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.87349,0.14525 to screen 0.87349,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.87349,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.23256 to screen 0.89311,0.23256 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.23256 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.38159 to screen 0.89311,0.38159 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.04506,0.38159 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.53063 to screen 0.89311,0.53063 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.04506,0.53063 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.67966 to screen 0.89311,0.67966 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.5' at screen 0.04506,0.67966 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.82870 to screen 0.89311,0.82870 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '2.0' at screen 0.04506,0.82870 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.89311,0.04469 right front textcolor rgb '#59636e'
set label 14 'ipo005' at screen 0.91186,0.78955 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
