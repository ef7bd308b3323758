# Reward: offline1
# gnuplot run-offline1-reward.gp > run-offline1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
8 -0.9372025 -1.2158154 -0.60830003
15 -0.7297567 -1.0611401 -0.409828
23 -0.8349453 -0.9792589 -0.69063175
30 -0.8076662 -1.0643972 -0.5509352
38 -0.7641963 -0.9142401 -0.61415243
45 -0.8864712 -1.1010237 -0.6719187
53 -0.8052512 -1.0178407 -0.5926616
60 -0.8139496 -1.0803741 -0.5475251
68 -0.85516644 -1.0205941 -0.68973875
75 -0.91690814 -1.1985587 -0.6352576
83 -0.9036812 -1.1044245 -0.70293796
90 -0.73493624 -0.9812479 -0.4886246
98 -0.717764 -1.0491159 -0.409828
105 -0.7175867 -1.060438 -0.409828
113 -0.73842365 -1.033562 -0.4432854
120 -0.7444029 -1.0076702 -0.48113564
128 -0.72889835 -1.0396615 -0.41813523
135 -0.7427856 -1.0671934 -0.41837782
143 -0.7090179 -0.9487892 -0.4692466
150 -0.7457143 -1.0566992 -0.43472952
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.87605; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:150]
unset ytics
unset logscale y
set yrange [-1.2158154:-0.409828]
set arrow 1 from screen 0.07428,0.14525 to screen 0.87605,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.34154,0.14525 to screen 0.34154,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.34154,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.60879,0.14525 to screen 0.60879,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.60879,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.87605,0.14525 to screen 0.87605,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.87605,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.16016 to screen 0.87605,0.16016 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1.2' at screen 0.06334,0.16016 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.34869 to screen 0.87605,0.34869 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1.0' at screen 0.06334,0.34869 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.53723 to screen 0.87605,0.53723 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−0.8' at screen 0.06334,0.53723 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.72576 to screen 0.87605,0.72576 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.6' at screen 0.06334,0.72576 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.87605,0.04469 right front textcolor rgb '#59636e'
set label 11 'offline1' at screen 0.89480,0.58840 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
