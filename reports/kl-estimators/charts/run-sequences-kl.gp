# KL divergence from the reference: sequences
# gnuplot run-sequences-kl.gp > run-sequences-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.7310287 0.6744054 0.7785758
1 0.7310287 0.6744054 0.7785758
2 0.7310287 0.6744054 0.7785758
3 0.7310287 0.6744054 0.7785758
4 0.7310287 0.6744054 0.7785758
5 0.7310287 0.6744054 0.7785758
6 0.7310287 0.6744054 0.7785758
7 0.7310287 0.6744054 0.7785758
8 0.7310287 0.6744054 0.7785758
EOD
$p0s1 << EOD
0 0.6885759 0.6410288 0.7779527
1 0.6885759 0.6410288 0.7779527
2 0.6885759 0.6410288 0.7779527
3 0.6885759 0.6410288 0.7779527
4 0.6885759 0.6410288 0.7779527
5 0.6885759 0.6410288 0.7779527
6 0.6885759 0.6410288 0.7779527
7 0.6885759 0.6410288 0.7779527
8 0.6885759 0.6410288 0.7779527
EOD
$p0s2 << EOD
0 0.7158989 0.6410288 0.7785758
1 0.7158989 0.6410288 0.7785758
2 0.7158989 0.6410288 0.7785758
3 0.7158989 0.6410288 0.7785758
4 0.7158989 0.6410288 0.7785758
5 0.7158989 0.6410288 0.7785758
6 0.7158989 0.6410288 0.7785758
7 0.7158989 0.6410288 0.7785758
8 0.7158989 0.6410288 0.7785758
EOD
$p0s3 << EOD
0 0.72703767 0.648665 0.7785758
1 0.72703767 0.648665 0.7785758
2 0.72703767 0.648665 0.7785758
3 0.72703767 0.648665 0.7785758
4 0.72703767 0.648665 0.7785758
5 0.72703767 0.648665 0.7785758
6 0.72703767 0.648665 0.7785758
7 0.72703767 0.648665 0.7785758
8 0.72703767 0.648665 0.7785758
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:8]
unset ytics
unset logscale y
set yrange [0.6410288:0.7785758]
set arrow 1 from screen 0.06880,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25675,0.14525 to screen 0.25675,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.25675,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.44470,0.14525 to screen 0.44470,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.44470,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.63264,0.14525 to screen 0.63264,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.63264,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06880,0.19481 to screen 0.82059,0.19481 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.65' at screen 0.05786,0.19481 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.47099 to screen 0.82059,0.47099 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.70' at screen 0.05786,0.47099 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.74718 to screen 0.82059,0.74718 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.75' at screen 0.05786,0.74718 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.64239 to screen 0.83466,0.65511 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.65511 left front textcolor rgb '#006aa6'
set label 12 'kl/k1' at screen 0.83934,0.40789 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.55882 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.62034 to screen 0.83466,0.60762 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.60762 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 2 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 2 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
