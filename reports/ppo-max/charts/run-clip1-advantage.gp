# Advantage variance before whitening, and the critic's explained variance: clip1
# gnuplot run-clip1-advantage.gp > run-clip1-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.251682 1.0595053 1.4438586
2 2.5243757 0.9761368 4.072614
3 2.8256042 1.0456016 4.6056066
4 1.9253986 0.7608955 3.0899017
5 1.0807066 0.6192575 1.5421557
6 0.7956358 0.3151763 1.2760954
7 0.4520927 0.24262094 0.66156447
8 0.48478812 0.30026186 0.6693144
9 0.25693437 0.08073292 0.43313584
10 0.24185531 0.07068955 0.41302106
11 0.2054218 0.033651605 0.377192
12 0.13809025 -0.046463054 0.32264355
13 0.14091791 -0.039968755 0.32180458
14 0.11748981 -0.08414591 0.31912553
15 0.09829086 -0.0728612 0.26944292
16 0.13052808 -0.06497081 0.32602698
EOD
$p1s0 << EOD
1 0.115033835 -0.06256064 0.29262832
2 -0.60698533 -1.283569 0.069598295
3 -0.19415668 -0.5557531 0.16743974
4 -0.1681666 -0.95337886 0.6170457
5 0.027829576 -0.055046342 0.110705495
6 0.099459946 -0.20292345 0.40184334
7 0.047412947 -0.17650498 0.27133086
8 0.064092346 -0.31523407 0.44341877
9 0.1250798 -0.031177001 0.2813366
10 0.27808478 0.03302468 0.52314484
11 0.30003685 0.2360331 0.3640406
12 0.3068616 0.13611975 0.4776035
13 0.23545752 0.13058142 0.34033364
14 0.4258389 0.2801027 0.57157505
15 0.4549011 0.2018313 0.70797086
16 0.47335088 0.26137438 0.68532735
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.91444; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-0.27173603:4.7931967]
set arrow 1 from screen 0.07428,0.58846 to screen 0.91444,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33683,0.58846 to screen 0.33683,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.33683,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.59938,0.58846 to screen 0.59938,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.59938,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.86193,0.58846 to screen 0.86193,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.86193,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.60703 to screen 0.91444,0.60703 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.06334,0.60703 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.74372 to screen 0.91444,0.74372 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.06334,0.74372 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.88041 to screen 0.91444,0.88041 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.06334,0.88041 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.05247,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'clip1' at screen 0.93319,0.61595 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.91444; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-1.3632306:0.78763247]
set arrow 1 from screen 0.07428,0.10000 to screen 0.91444,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.33683,0.10000 to screen 0.33683,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.33683,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.59938,0.10000 to screen 0.59938,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.59938,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.86193,0.10000 to screen 0.86193,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.86193,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.15846 to screen 0.91444,0.15846 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1.0' at screen 0.06334,0.15846 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.23893 to screen 0.91444,0.23893 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.23893 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.31939 to screen 0.91444,0.31939 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.31939 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.39986 to screen 0.91444,0.39986 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.06334,0.39986 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.91444,0.03077 right front textcolor rgb '#59636e'
set label 11 'clip1' at screen 0.93319,0.39557 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
