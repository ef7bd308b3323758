# Held-out accuracy of the reward model: reward
# gnuplot run-reward-accuracy.gp > run-reward-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.5132812 0.46422413 0.56233835
6 0.4921875 0.4442951 0.5400799
13 0.50625 0.46858633 0.54391366
19 0.5296875 0.512677 0.546698
26 0.57421875 0.5162182 0.6322193
32 0.6304687 0.5608039 0.7001336
38 0.6625 0.6178355 0.70716447
45 0.6890625 0.60389954 0.7742255
51 0.71875 0.64353204 0.79396796
58 0.73515624 0.69199175 0.7783207
64 0.7484375 0.72553325 0.7713418
70 0.76171875 0.7514298 0.7720077
77 0.7625 0.75255996 0.7724401
83 0.7679688 0.7568026 0.77913487
90 0.76953125 0.7604573 0.7786052
96 0.77265626 0.75755024 0.7877623
102 0.7734375 0.7643635 0.7825115
109 0.7789062 0.7707902 0.7870223
115 0.7757813 0.7651549 0.7864076
122 0.77734375 0.76967484 0.78501266
128 0.77734375 0.7676433 0.7870442
EOD
$p0s1 << EOD
0 0.5098915 0.46138397 0.558399
6 0.494887 0.45280853 0.5369654
13 0.51710004 0.47324014 0.56095994
19 0.54641247 0.5024047 0.5904203
26 0.58683014 0.52554893 0.6481114
32 0.63765067 0.5459584 0.72934294
38 0.6805182 0.61304575 0.7479907
45 0.7145992 0.623327 0.8058714
51 0.7430799 0.6651146 0.82104516
58 0.7693243 0.720944 0.8177047
64 0.7796515 0.7245145 0.8347885
70 0.79948413 0.7559147 0.8430535
77 0.79783666 0.77118075 0.8244926
83 0.8010396 0.76509 0.8369892
90 0.80738264 0.7763729 0.83839244
96 0.8105732 0.7791549 0.8419916
102 0.8034364 0.7701898 0.836683
109 0.8105701 0.78029096 0.8408492
115 0.808964 0.78557175 0.8323563
122 0.8137072 0.7953435 0.8320708
128 0.81371355 0.7938544 0.8335726
EOD
$p0s2 << EOD
0 0.5214844 0.48604932 0.55691946
6 0.5214844 0.48604932 0.55691946
13 0.5214844 0.48604932 0.55691946
19 0.5214844 0.48604932 0.55691946
26 0.5214844 0.48604932 0.55691946
32 0.5214844 0.48604932 0.55691946
38 0.5214844 0.48604932 0.55691946
45 0.5214844 0.48604932 0.55691946
51 0.5214844 0.48604932 0.55691946
58 0.5214844 0.48604932 0.55691946
64 0.5214844 0.48604932 0.55691946
70 0.5214844 0.48604932 0.55691946
77 0.5214844 0.48604932 0.55691946
83 0.5214844 0.48604932 0.55691946
90 0.5214844 0.48604932 0.55691946
96 0.5214844 0.48604932 0.55691946
102 0.5214844 0.48604932 0.55691946
109 0.5214844 0.48604932 0.55691946
115 0.5214844 0.48604932 0.55691946
122 0.5214844 0.48604932 0.55691946
128 0.5214844 0.48604932 0.55691946
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [0.4283448:0.85900384]
set arrow 1 from screen 0.05600,0.14525 to screen 0.64855,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28746,0.14525 to screen 0.28746,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.28746,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.51893,0.14525 to screen 0.51893,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.51893,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05600,0.27167 to screen 0.64855,0.27167 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 4 '0.5' at screen 0.04506,0.27167 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.44809 to screen 0.64855,0.44809 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.6' at screen 0.04506,0.44809 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.62451 to screen 0.64855,0.62451 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.7' at screen 0.04506,0.62451 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.80093 to screen 0.64855,0.80093 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.8' at screen 0.04506,0.80093 right front textcolor rgb '#59636e'
set label 8 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward_model/accuracy' at screen 0.66730,0.76096 left front textcolor rgb '#006aa6'
set label 11 'reward_model/accuracy_g…' at screen 0.66730,0.82513 left front textcolor rgb '#b04d00'
set label 12 'baseline/length_accuracy' at screen 0.66730,0.30957 left front textcolor rgb '#007553'
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
