# Reward: reference
# gnuplot run-reference-reward.gp > run-reference-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.16122511 0.13526638 0.18718386
10 0.084617466 0.0585557 0.11067923
20 0.03732422 0.029969748 0.044678688
30 0.028763458 0.024666855 0.032860063
40 0.030243278 0.022010887 0.03847567
50 0.033889696 0.024468621 0.043310773
60 0.037162177 0.030706594 0.043617763
70 0.04022292 0.032581475 0.047864366
80 0.039931353 0.03284956 0.04701315
90 0.03992973 0.03284347 0.04701599
100 0.03900172 0.031562652 0.046440784
110 0.039636943 0.032459866 0.04681402
120 0.039454907 0.03180298 0.047106832
130 0.03886435 0.03241717 0.045311537
140 0.038030256 0.031581897 0.04447861
150 0.038756456 0.031774763 0.04573815
160 0.038806744 0.030875696 0.04673779
170 0.03939771 0.0322126 0.046582818
180 0.038839713 0.032145765 0.045533665
190 0.038640846 0.031526346 0.045755345
200 0.038667902 0.031420395 0.045915414
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.85045; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [0:0.1946712]
set arrow 1 from screen 0.06880,0.14525 to screen 0.85045,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26421,0.14525 to screen 0.26421,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.26421,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45962,0.14525 to screen 0.45962,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.45962,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.65504,0.14525 to screen 0.65504,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.65504,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.85045,0.14525 to screen 0.85045,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.85045,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06880,0.14525 to screen 0.85045,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.00' at screen 0.05786,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.34039 to screen 0.85045,0.34039 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.05' at screen 0.05786,0.34039 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.53554 to screen 0.85045,0.53554 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.10' at screen 0.05786,0.53554 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.73068 to screen 0.85045,0.73068 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.15' at screen 0.05786,0.73068 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.85045,0.04469 right front textcolor rgb '#59636e'
set label 12 'reference' at screen 0.86920,0.29617 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
