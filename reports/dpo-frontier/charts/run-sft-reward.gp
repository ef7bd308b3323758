# Reward: sft
# gnuplot run-sft-reward.gp > run-sft-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -2.7374923 -2.9136412 -2.5613437
10 -2.3089662 -2.505258 -2.1126742
20 -1.5454249 -1.6844461 -1.4064037
30 -0.8109171 -0.94350904 -0.6783251
40 -0.43675706 -0.6563616 -0.21715255
50 -0.3522824 -0.5081368 -0.19642802
60 -0.31694213 -0.3939919 -0.23989236
70 -0.2870646 -0.4640845 -0.11004471
80 -0.141055 -0.33209744 0.049987435
90 -0.19442101 -0.30775106 -0.08109096
100 -0.19498622 -0.27770057 -0.112271875
110 -0.14621724 -0.25944808 -0.03298643
120 -0.16066267 -0.29565933 -0.025666006
130 -0.1140783 -0.24035753 0.012200933
140 -0.07300452 -0.10149053 -0.044518527
150 -0.1418988 -0.1879387 -0.09585889
160 -0.11608519 -0.1602795 -0.07189089
170 -0.11078376 -0.19933175 -0.022235777
180 -0.108467735 -0.19665092 -0.020284556
190 -0.09971994 -0.19843668 -0.0010032183
200 -0.11887637 -0.19849612 -0.039256617
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [-3.0321863:0.16853258]
set arrow 1 from screen 0.05312,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27165,0.14525 to screen 0.27165,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.27165,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.49018,0.14525 to screen 0.49018,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.49018,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.70871,0.14525 to screen 0.70871,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.70871,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.92723,0.14525 to screen 0.92723,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.92723,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.15289 to screen 0.92723,0.15289 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−3' at screen 0.04219,0.15289 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.39027 to screen 0.92723,0.39027 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−2' at screen 0.04219,0.39027 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.62765 to screen 0.92723,0.62765 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−1' at screen 0.04219,0.62765 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.86502 to screen 0.92723,0.86502 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0' at screen 0.04219,0.86502 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 12 'sft' at screen 0.94598,0.83680 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
