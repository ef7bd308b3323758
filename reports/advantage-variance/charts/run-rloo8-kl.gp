# KL divergence from the reference: rloo8
# gnuplot run-rloo8-kl.gp > run-rloo8-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 0 0 0
10 0 0 0
15 0 0 0
20 0 0 0
25 0 0 0
30 0 0 0
35 0 0 0
40 0 0 0
45 0 0 0
50 0 0 0
55 0 0 0
60 0 0 0
65 0 0 0
70 0 0 0
75 0 0 0
80 0 0 0
85 0 0 0
90 0 0 0
95 0 0 0
100 0 0 0
EOD
$p0s1 << EOD
0 0 0 0
5 0 0 0
10 0 0 0
15 0 0 0
20 0 0 0
25 0 0 0
30 0 0 0
35 0 0 0
40 0 0 0
45 0 0 0
50 0 0 0
55 0 0 0
60 0 0 0
65 0 0 0
70 0 0 0
75 0 0 0
80 0 0 0
85 0 0 0
90 0 0 0
95 0 0 0
100 0 0 0
EOD
$p0s2 << EOD
0 0 0 0
5 0 0 0
10 0 0 0
15 0 0 0
20 0 0 0
25 0 0 0
30 0 0 0
35 0 0 0
40 0 0 0
45 0 0 0
50 0 0 0
55 0 0 0
60 0 0 0
65 0 0 0
70 0 0 0
75 0 0 0
80 0 0 0
85 0 0 0
90 0 0 0
95 0 0 0
100 0 0 0
EOD
$p0s3 << EOD
0 0 0 0
5 0 0 0
10 0 0 0
15 0 0 0
20 0 0 0
25 0 0 0
30 0 0 0
35 0 0 0
40 0 0 0
45 0 0 0
50 0 0 0
55 0 0 0
60 0 0 0
65 0 0 0
70 0 0 0
75 0 0 0
80 0 0 0
85 0 0 0
90 0 0 0
95 0 0 0
100 0 0 0
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0:1.04]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20892,0.14525 to screen 0.20892,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.20892,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36184,0.14525 to screen 0.36184,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.36184,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.51476,0.14525 to screen 0.51476,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.51476,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.66768,0.14525 to screen 0.66768,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.66768,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.29136 to screen 0.82059,0.29136 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.2' at screen 0.04506,0.29136 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.43747 to screen 0.82059,0.43747 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.4' at screen 0.04506,0.43747 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.58358 to screen 0.82059,0.58358 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.6' at screen 0.04506,0.58358 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.72969 to screen 0.82059,0.72969 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.8' at screen 0.04506,0.72969 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05600,0.87581 to screen 0.82059,0.87581 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '1.0' at screen 0.04506,0.87581 right front textcolor rgb '#59636e'
set label 13 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.82841,0.14525 to screen 0.83466,0.27654 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'kl/reference' at screen 0.83934,0.27654 left front textcolor rgb '#006aa6'
set arrow 15 from screen 0.82841,0.14525 to screen 0.83466,0.22905 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'kl/k1' at screen 0.83934,0.22905 left front textcolor rgb '#b04d00'
set arrow 16 from screen 0.82841,0.14525 to screen 0.83466,0.18156 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 17 'kl/k2' at screen 0.83934,0.18156 left front textcolor rgb '#007553'
set arrow 17 from screen 0.82841,0.14525 to screen 0.83466,0.13408 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 18 'kl/k3' at screen 0.83934,0.13408 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 3 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
