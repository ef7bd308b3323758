# Advantage variance before whitening, and the critic's explained variance: noSmallBuffer
# gnuplot run-nosmallbuffer-advantage.gp > run-nosmallbuffer-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.1257732 0.8665773 1.3849691
2 0.58578646 0.5114645 0.66010845
3 0.54563975 0.411679 0.6796005
4 0.70811903 0.168739 1.2474991
5 0.19690534 0.1398706 0.2539401
6 0.12959509 0.09304578 0.1661444
7 0.07766489 0.038476057 0.116853714
8 0.04909062 0.039726652 0.058454584
EOD
$p1s0 << EOD
1 -0.56292874 -0.9601428 -0.16571465
2 0.25011718 0.12523383 0.37500054
3 0.067962214 -0.15491633 0.29084077
4 -0.0532567 -0.32167777 0.21516438
5 0.2783409 0.20390984 0.35277197
6 0.3881011 0.28032908 0.49587312
7 0.39015165 0.25402734 0.526276
8 0.4492552 0.31125945 0.58725095
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80130; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:8]
unset ytics
unset logscale y
set yrange [0:1.4403679]
set arrow 1 from screen 0.07428,0.58846 to screen 0.80130,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25604,0.58846 to screen 0.25604,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.25604,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43779,0.58846 to screen 0.43779,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.43779,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.61954,0.58846 to screen 0.61954,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.61954,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.80130,0.58846 to screen 0.80130,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.80130,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.58846 to screen 0.80130,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.06334,0.58846 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.70862 to screen 0.80130,0.70862 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.06334,0.70862 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.82878 to screen 0.80130,0.82878 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.06334,0.82878 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03434,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'noSmallBuffer' at screen 0.82005,0.60026 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 1 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80130; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:8]
unset ytics
unset logscale y
set yrange [-1.0220386:0.6491467]
set arrow 1 from screen 0.07428,0.10000 to screen 0.80130,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25604,0.10000 to screen 0.25604,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.25604,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43779,0.10000 to screen 0.43779,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.43779,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.61954,0.10000 to screen 0.61954,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.61954,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.80130,0.10000 to screen 0.80130,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.80130,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.10456 to screen 0.80130,0.10456 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1.0' at screen 0.06334,0.10456 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.20813 to screen 0.80130,0.20813 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−0.5' at screen 0.06334,0.20813 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.31170 to screen 0.80130,0.31170 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.06334,0.31170 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.41526 to screen 0.80130,0.41526 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.5' at screen 0.06334,0.41526 right front textcolor rgb '#59636e'
set label 10 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.80130,0.03077 right front textcolor rgb '#59636e'
set label 12 'noSmallBuffer' at screen 0.82005,0.40475 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 1 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
