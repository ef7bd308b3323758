# Advantage variance before whitening, and the critic's explained variance: free
# gnuplot run-free-advantage.gp > run-free-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.251682 1.0595053 1.4438586
2 2.2721186 0.922466 3.621771
3 1.9441211 0.14456515 3.743677
4 0.8727865 -0.43671638 2.1822894
5 1.3137215 -0.2625814 2.8900244
6 0.2359086 0.029863419 0.44195378
7 0.6192994 -0.354456 1.5930549
8 0.2281729 0.0010002085 0.4553456
9 0.2731702 0.042464912 0.5038755
10 1.012356 -0.5008974 2.5256095
11 0.21910061 -0.090163335 0.52836454
12 0.9104815 -0.2540852 2.0750482
13 0.20245592 -0.0062869503 0.4111988
14 0.12706542 0.011134586 0.24299625
15 0.13479125 0.010428139 0.25915438
16 0.08942865 0.019807948 0.15904935
EOD
$p1s0 << EOD
1 0.115033835 -0.06256064 0.29262832
2 -7.53996 -15.209897 0.12997694
3 -1.3041185 -3.3228946 0.71465755
4 -0.39802417 -1.6956755 0.8996272
5 -2.6764743 -10.521812 5.168864
6 0.15230218 -0.47986937 0.7844737
7 0.33055946 0.02537752 0.6357414
8 0.3724988 0.10478357 0.640214
9 0.18430966 -0.4527106 0.82132995
10 0.14023958 -0.499752 0.7802312
11 -0.032493588 -1.539726 1.4747388
12 0.3739066 -0.062437914 0.8102511
13 0.25952938 -0.17288785 0.6919466
14 0.43182692 0.08542096 0.7782329
15 0.41319275 0.019569987 0.8068155
16 0.32286504 -0.09947846 0.74520856
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06148; set rmargin at screen 0.91444; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-0.6706804:3.91346]
set arrow 1 from screen 0.06148,0.58846 to screen 0.91444,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06148,0.58846 to screen 0.06148,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06148,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32803,0.58846 to screen 0.32803,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.32803,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.59458,0.58846 to screen 0.59458,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.59458,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.86113,0.58846 to screen 0.86113,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.86113,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.06148,0.63911 to screen 0.91444,0.63911 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.05055,0.63911 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.06148,0.79013 to screen 0.91444,0.79013 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.05055,0.79013 right front textcolor rgb '#59636e'
set label 7 'advantage/variance (reward²)' at screen 0.03967,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'free' at screen 0.93319,0.64586 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.06148; set rmargin at screen 0.91444; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-16.025047:5.9840145]
set arrow 1 from screen 0.06148,0.10000 to screen 0.91444,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06148,0.10000 to screen 0.06148,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06148,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32803,0.10000 to screen 0.32803,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.32803,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.59458,0.10000 to screen 0.59458,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.59458,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.86113,0.10000 to screen 0.86113,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.86113,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.06148,0.19476 to screen 0.91444,0.19476 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−10' at screen 0.05055,0.19476 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.06148,0.35204 to screen 0.91444,0.35204 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.05055,0.35204 right front textcolor rgb '#59636e'
set label 7 'critic/explained_variance' at screen 0.01688,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'step (updates)' at screen 0.91444,0.03077 right front textcolor rgb '#59636e'
set label 9 'free' at screen 0.93319,0.35712 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
