# Held-out accuracy of the reward model: reward
# gnuplot run-reward-accuracy.gp > run-reward-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.49609375 0.41617495 0.57601255
6 0.64375 0.5969256 0.6905744
13 0.659375 0.5365573 0.7821927
19 0.7046875 0.64682907 0.76254594
26 0.72578126 0.67895687 0.77260566
32 0.7390625 0.7006566 0.7774684
38 0.746875 0.71200037 0.7817496
45 0.75390625 0.730145 0.7776675
51 0.7609375 0.72942954 0.7924455
58 0.7703125 0.7241204 0.8165046
64 0.7734375 0.7195364 0.8273386
70 0.78125 0.7339756 0.8285244
77 0.78125 0.7496302 0.8128698
83 0.7875 0.7603646 0.8146354
90 0.78203124 0.7581712 0.80589134
96 0.784375 0.7597866 0.8089634
102 0.78515625 0.7687082 0.8016043
109 0.7835938 0.76525235 0.80193514
115 0.7796875 0.74851733 0.81085765
122 0.7765625 0.7439538 0.8091712
128 0.77734375 0.7466681 0.8080194
EOD
$p0s1 << EOD
0 0.5098977 0.41359532 0.6062001
6 0.65522015 0.58504456 0.7253958
13 0.6877833 0.55346096 0.82210565
19 0.7757158 0.72827077 0.8231609
26 0.78907335 0.7589949 0.81915176
32 0.8168202 0.79654235 0.8370981
38 0.83587766 0.806738 0.86501735
45 0.8509008 0.81738216 0.8844195
51 0.8651991 0.8312958 0.89910245
58 0.8715546 0.8395437 0.9035655
64 0.8763607 0.8511553 0.90156615
70 0.88904357 0.8626598 0.9154274
77 0.8993048 0.8908252 0.90778434
83 0.9048668 0.8904524 0.9192812
90 0.9009203 0.8762771 0.9255634
96 0.8937457 0.8657598 0.9217317
102 0.89853275 0.8575157 0.93954986
109 0.89855474 0.8490584 0.94805104
115 0.9057448 0.84775245 0.96373713
122 0.9073165 0.859262 0.955371
128 0.9049543 0.8513771 0.9585315
EOD
$p0s2 << EOD
0 0.5 0.5 0.5
6 0.5 0.5 0.5
13 0.5 0.5 0.5
19 0.5 0.5 0.5
26 0.5 0.5 0.5
32 0.5 0.5 0.5
38 0.5 0.5 0.5
45 0.5 0.5 0.5
51 0.5 0.5 0.5
58 0.5 0.5 0.5
64 0.5 0.5 0.5
70 0.5 0.5 0.5
77 0.5 0.5 0.5
83 0.5 0.5 0.5
90 0.5 0.5 0.5
96 0.5 0.5 0.5
102 0.5 0.5 0.5
109 0.5 0.5 0.5
115 0.5 0.5 0.5
122 0.5 0.5 0.5
128 0.5 0.5 0.5
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [0.39158964:0.9857428]
set arrow 1 from screen 0.05600,0.14525 to screen 0.64855,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.28746,0.14525 to screen 0.28746,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.28746,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.51893,0.14525 to screen 0.51893,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.51893,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05600,0.15601 to screen 0.64855,0.15601 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 4 '0.4' at screen 0.04506,0.15601 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.41176 to screen 0.64855,0.41176 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.6' at screen 0.04506,0.41176 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.66751 to screen 0.64855,0.66751 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.8' at screen 0.04506,0.66751 right front textcolor rgb '#59636e'
set label 7 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set label 9 'reward_model/accuracy' at screen 0.66730,0.63854 left front textcolor rgb '#006aa6'
set label 10 'reward_model/accuracy_g…' at screen 0.66730,0.80172 left front textcolor rgb '#b04d00'
set label 11 'baseline/length_accuracy' at screen 0.66730,0.28388 left front textcolor rgb '#007553'
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
