# Reward: dpo01
# gnuplot run-dpo01-reward.gp > run-dpo01-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
10 -2.219657 -2.744783 -1.6945312
20 -1.0740035 -1.9559953 -0.19201167
30 -0.43737862 -0.8650782 -0.009679013
40 -0.053860288 -0.98957926 0.88185865
50 0.52363133 -0.53345186 1.5807145
60 1.0770589 0.01718241 2.1369355
70 0.8821363 0.24954009 1.5147325
80 1.4174904 1.0886664 1.7463142
90 1.3096818 0.81352836 1.8058352
100 1.2613127 0.7840303 1.7385952
110 1.385494 0.635705 2.135283
120 1.4585947 0.8340752 2.0831141
130 1.5512305 1.3568716 1.7455894
140 1.5134878 1.0964476 1.9305282
150 1.6851918 1.0812771 2.2891064
160 1.5449679 1.0444613 2.0454745
170 1.4872087 0.8177892 2.1566281
180 1.5471171 0.93366504 2.1605692
190 1.4983978 0.77058476 2.2262108
200 1.4998538 0.8664704 2.1332374
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.90591; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [-2.9461384:2.490462]
set arrow 1 from screen 0.05312,0.14525 to screen 0.90591,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26632,0.14525 to screen 0.26632,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.26632,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47952,0.14525 to screen 0.47952,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.47952,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.69271,0.14525 to screen 0.69271,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.69271,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.90591,0.14525 to screen 0.90591,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.90591,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.27748 to screen 0.90591,0.27748 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.27748 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.55698 to screen 0.90591,0.55698 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.55698 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.83648 to screen 0.90591,0.83648 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.83648 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.90591,0.04469 right front textcolor rgb '#59636e'
set label 11 'dpo01' at screen 0.92466,0.76659 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
