# Held-out accuracy of the reward model: longReward
# gnuplot run-longreward-accuracy.gp > run-longreward-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.50625 0.4690577 0.54344225
5 0.4890625 0.45521486 0.5229102
10 0.47734374 0.42915756 0.52553
15 0.515625 0.46418032 0.56706965
20 0.521875 0.47440198 0.56934804
25 0.55078125 0.4942181 0.6073444
30 0.5835937 0.53300214 0.6341854
35 0.6273438 0.5826793 0.6720082
40 0.6585938 0.61895204 0.69823545
45 0.69375 0.65850633 0.72899365
50 0.7109375 0.67079455 0.75108045
55 0.728125 0.7042157 0.7520343
60 0.7476562 0.7370299 0.7582826
65 0.75390625 0.7378198 0.7699927
70 0.75078124 0.7349157 0.7666468
75 0.753125 0.7388188 0.7674312
80 0.7546875 0.73428184 0.77509314
85 0.7546875 0.7370657 0.77230936
90 0.75 0.7342834 0.7657166
95 0.7546875 0.739197 0.77017796
100 0.7554687 0.74282086 0.76811665
EOD
$p0s1 << EOD
0 0.49642393 0.47439536 0.51845247
5 0.5012611 0.4770118 0.5255104
10 0.49657473 0.4524531 0.5406963
15 0.52665526 0.4749465 0.578364
20 0.533874 0.47365198 0.594096
25 0.5679356 0.5003837 0.63548756
30 0.5949051 0.5328128 0.65699744
35 0.6385193 0.57682735 0.7002113
40 0.67424446 0.60887057 0.73961836
45 0.71863025 0.6614333 0.7758272
50 0.7400815 0.6826711 0.79749185
55 0.7535615 0.6983667 0.8087563
60 0.77330214 0.739146 0.80745834
65 0.79389375 0.771152 0.81663543
70 0.7954843 0.7701209 0.8208477
75 0.7868231 0.7451198 0.8285264
80 0.78685135 0.73745495 0.83624774
85 0.78208596 0.7342927 0.8298793
90 0.77575225 0.7228886 0.82861584
95 0.7804797 0.73706055 0.823899
100 0.78443867 0.7441064 0.824771
EOD
$p0s2 << EOD
0 0.5214844 0.48604932 0.55691946
5 0.5214844 0.48604932 0.55691946
10 0.5214844 0.48604932 0.55691946
15 0.5214844 0.48604932 0.55691946
20 0.5214844 0.48604932 0.55691946
25 0.5214844 0.48604932 0.55691946
30 0.5214844 0.48604932 0.55691946
35 0.5214844 0.48604932 0.55691946
40 0.5214844 0.48604932 0.55691946
45 0.5214844 0.48604932 0.55691946
50 0.5214844 0.48604932 0.55691946
55 0.5214844 0.48604932 0.55691946
60 0.5214844 0.48604932 0.55691946
65 0.5214844 0.48604932 0.55691946
70 0.5214844 0.48604932 0.55691946
75 0.5214844 0.48604932 0.55691946
80 0.5214844 0.48604932 0.55691946
85 0.5214844 0.48604932 0.55691946
90 0.5214844 0.48604932 0.55691946
95 0.5214844 0.48604932 0.55691946
100 0.5214844 0.48604932 0.55691946
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0.41287395:0.8525313]
set arrow 1 from screen 0.05600,0.14525 to screen 0.64855,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.17451,0.14525 to screen 0.17451,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.17451,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.29302,0.14525 to screen 0.29302,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.29302,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.41153,0.14525 to screen 0.41153,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.41153,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.53004,0.14525 to screen 0.53004,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.53004,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.64855,0.14525 to screen 0.64855,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.64855,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.29581 to screen 0.64855,0.29581 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.29581 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.46863 to screen 0.64855,0.46863 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.46863 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.64144 to screen 0.64855,0.64144 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.7' at screen 0.04506,0.64144 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.81425 to screen 0.64855,0.81425 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.81425 right front textcolor rgb '#59636e'
set label 11 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward_model/accuracy' at screen 0.66730,0.73729 left front textcolor rgb '#006aa6'
set label 14 'reward_model/accuracy_g…' at screen 0.66730,0.78736 left front textcolor rgb '#b04d00'
set label 15 'baseline/length_accuracy' at screen 0.66730,0.33294 left front textcolor rgb '#007553'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle
unset multiplot
