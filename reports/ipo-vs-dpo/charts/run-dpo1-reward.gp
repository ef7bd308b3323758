# Reward: dpo1
# gnuplot run-dpo1-reward.gp > run-dpo1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
10 -1.6466513 -2.2645864 -1.0287161
20 -1.2109087 -1.5567142 -0.865103
30 -0.141397 -0.73763335 0.45483932
40 0.43578166 -0.179998 1.0515614
50 0.22257353 -0.16013561 0.60528266
60 0.63034785 0.13175438 1.1289413
70 0.5319412 0.12695903 0.93692327
80 0.6205769 0.27576613 0.9653877
90 0.82682 0.3696362 1.2840037
100 0.9358999 0.8249794 1.0468204
110 0.95249283 0.657375 1.2476107
120 0.93835735 0.666308 1.2104067
130 1.1146526 0.70777357 1.5215317
140 1.1174254 0.763312 1.4715388
150 1.0945481 0.6734179 1.5156783
160 1.1298133 0.6814107 1.578216
170 1.2184682 0.8827386 1.5541977
180 1.2039175 0.90798676 1.4998484
190 1.152922 0.8621377 1.4437064
200 1.1866316 0.9432849 1.4299781
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.91870; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [-2.4182985:1.731928]
set arrow 1 from screen 0.05312,0.14525 to screen 0.91870,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26952,0.14525 to screen 0.26952,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.26952,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.48591,0.14525 to screen 0.48591,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.48591,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.70231,0.14525 to screen 0.70231,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.70231,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.91870,0.14525 to screen 0.91870,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.91870,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.22183 to screen 0.91870,0.22183 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.22183 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.40490 to screen 0.91870,0.40490 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1' at screen 0.04219,0.40490 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.58797 to screen 0.91870,0.58797 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.58797 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.77103 to screen 0.91870,0.77103 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.77103 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.91870,0.04469 right front textcolor rgb '#59636e'
set label 12 'dpo1' at screen 0.93745,0.80520 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
