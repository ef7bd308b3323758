# Advantage variance before whitening, and the critic's explained variance: price4
# gnuplot run-price4-advantage.gp > run-price4-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.251682 1.0595053 1.4438586
2 1.5704955 1.3524996 1.7884915
3 1.4356546 1.2353457 1.6359636
4 1.3567804 1.2276 1.4859608
5 1.2713726 1.0223125 1.5204326
6 1.1045785 0.83520544 1.3739514
7 1.0837731 0.5570718 1.6104743
8 1.0126914 0.59565365 1.4297291
9 0.8195793 0.5218359 1.1173227
10 0.8783147 0.5555757 1.2010536
11 0.7107419 0.2962426 1.1252412
12 0.62948006 0.4275955 0.83136463
13 0.5852344 0.3745071 0.7959617
14 0.67258877 0.25092903 1.0942485
15 0.40643027 0.19836684 0.6144937
16 0.41333985 0.20990072 0.61677897
EOD
$p1s0 << EOD
1 0.115033835 -0.06256064 0.29262832
2 0.054128185 -0.19650733 0.3047637
3 0.12636822 -0.0030445112 0.25578097
4 -0.017458446 -0.41075134 0.37583447
5 0.12476152 -0.023548737 0.27307177
6 0.20655702 0.01878352 0.39433053
7 0.17948522 0.019108782 0.33986163
8 0.19107425 0.10363675 0.27851176
9 0.14902048 -0.00044553456 0.2984865
10 0.29688025 0.21884094 0.37491953
11 0.29952618 0.117674716 0.48137766
12 0.3084796 0.16225234 0.45470688
13 0.31483343 0.23851438 0.3911525
14 0.31911647 0.18349203 0.45474088
15 0.3481806 0.17456582 0.52179533
16 0.37979054 0.2975495 0.4620316
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.89311; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [0:1.8600311]
set arrow 1 from screen 0.05600,0.58846 to screen 0.89311,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.58846 to screen 0.05600,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31760,0.58846 to screen 0.31760,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.31760,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57919,0.58846 to screen 0.57919,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.57919,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.84079,0.58846 to screen 0.84079,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.84079,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.58846 to screen 0.89311,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.58846 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.68151 to screen 0.89311,0.68151 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.04506,0.68151 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.77456 to screen 0.89311,0.77456 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.04506,0.77456 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.86761 to screen 0.89311,0.86761 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.5' at screen 0.04506,0.86761 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.01606,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'price4' at screen 0.91186,0.66538 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.89311; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-0.4480532:0.55909723]
set arrow 1 from screen 0.05600,0.10000 to screen 0.89311,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.10000 to screen 0.05600,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31760,0.10000 to screen 0.31760,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.31760,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57919,0.10000 to screen 0.57919,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.57919,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.84079,0.10000 to screen 0.84079,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.84079,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.25399 to screen 0.89311,0.25399 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.25399 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.42584 to screen 0.89311,0.42584 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.04506,0.42584 right front textcolor rgb '#59636e'
set label 7 'critic/explained_variance' at screen 0.01606,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'step (updates)' at screen 0.89311,0.03077 right front textcolor rgb '#59636e'
set label 9 'price4' at screen 0.91186,0.38453 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
