# Reward: dpo
# gnuplot run-dpo-reward.gp > run-dpo-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.496178 -1.024216 0.03186027
8 -0.2805111 -0.4651778 -0.09584447
15 -0.1367148 -0.7123109 0.4388814
23 -0.04854636 -0.4139482 0.3168555
30 -0.01361181 -0.6737732 0.6465495
38 0.1076473 -0.3658041 0.5810986
45 0.3473657 0.2376807 0.4570507
53 0.4206915 -0.2916742 1.133057
60 0.4018234 0.1232054 0.6804414
68 0.4221618 0.3209256 0.5233981
75 0.4500414 -0.1444204 1.044503
83 0.5234526 -0.3268572 1.373762
90 0.7170277 0.3421824 1.091873
98 0.6669264 0.498903 0.8349497
105 0.6626073 0.2535008 1.071714
113 0.6593776 0.3547435 0.9640117
120 0.7162929 0.08240567 1.35018
128 0.6306125 -0.03511025 1.296335
135 0.6630924 -0.1585744 1.484759
143 0.7278136 0.0402003 1.415427
150 0.6717915 -0.1771307 1.520714
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:150]
unset ytics
unset logscale y
set yrange [-1.126013:1.622511]
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
