# Advantage variance before whitening, and the critic's explained variance: target1
# gnuplot run-target1-advantage.gp > run-target1-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.251682 1.0595053 1.4438586
2 2.1586316 1.7133161 2.603947
3 1.9769347 0.41342187 3.5404475
4 1.119695 0.85234565 1.3870443
5 1.2135063 0.59334046 1.8336723
6 0.83065754 0.34830812 1.3130069
7 0.74895334 0.34045115 1.1574556
8 0.57109183 0.33515713 0.8070265
9 0.5456255 0.4092569 0.68199414
10 0.52351415 0.15403144 0.89299685
11 0.5472172 0.16380769 0.93062663
12 0.37267846 0.112697735 0.6326592
13 0.33388782 0.12203548 0.5457401
14 0.24460188 0.08070987 0.40849388
15 0.4061709 0.012773025 0.7995688
16 0.24581844 0.043094717 0.44854215
EOD
$p1s0 << EOD
1 0.115033835 -0.06256064 0.29262832
2 -0.8970237 -2.026042 0.23199451
3 -0.30593657 -0.6013157 -0.010557472
4 -0.107611 -0.38130587 0.16608389
5 -0.20440094 -0.45657563 0.047773726
6 3.3168355e-05 -0.26967916 0.2697455
7 0.11916803 -0.024359433 0.2626955
8 0.16669552 -0.119932115 0.45332316
9 0.14829993 0.020536188 0.27606368
10 0.3073405 0.211301 0.40338
11 0.21965224 -0.038434442 0.4777389
12 0.2873887 0.09859868 0.47617877
13 0.27268443 0.14405254 0.40131634
14 0.35987967 0.27560687 0.4441525
15 0.2495363 -0.0033615886 0.5024342
16 0.36712363 0.31778613 0.41646117
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.88031; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [0:3.6820655]
set arrow 1 from screen 0.05312,0.58846 to screen 0.88031,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31162,0.58846 to screen 0.31162,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.31162,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57012,0.58846 to screen 0.57012,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.57012,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82861,0.58846 to screen 0.82861,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.82861,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.58846 to screen 0.88031,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.58846 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.68247 to screen 0.88031,0.68247 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.68247 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.77648 to screen 0.88031,0.77648 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.77648 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.87049 to screen 0.88031,0.87049 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.87049 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'target1' at screen 0.89906,0.61157 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.88031; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-2.127181:0.60357326]
set arrow 1 from screen 0.05312,0.10000 to screen 0.88031,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31162,0.10000 to screen 0.31162,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.31162,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57012,0.10000 to screen 0.57012,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.57012,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82861,0.10000 to screen 0.82861,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.82861,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.11612 to screen 0.88031,0.11612 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.11612 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.24288 to screen 0.88031,0.24288 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04219,0.24288 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.36964 to screen 0.88031,0.36964 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.36964 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.88031,0.03077 right front textcolor rgb '#59636e'
set label 10 'target1' at screen 0.89906,0.41618 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
