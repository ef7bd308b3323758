# Reward: k3InReward
# gnuplot run-k3inreward-reward.gp > run-k3inreward-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
3 -0.083081774 -0.24293087 0.076767325
6 0.023306005 -0.16454884 0.21116085
9 0.07503301 -0.2120352 0.3621012
12 0.267132 0.01596898 0.51829505
15 0.40595472 0.17332238 0.63858706
18 0.5130459 0.106470205 0.91962165
21 0.65144044 0.15758668 1.1452942
24 0.7244224 0.1552832 1.2935616
27 0.7771768 0.2298931 1.3244605
30 0.8489204 0.32754058 1.3703002
33 0.8582412 0.3163255 1.4001569
36 0.8833142 0.38499027 1.3816382
39 0.9742265 0.35926333 1.5891896
42 1.0160418 0.4264586 1.6056248
45 1.0442632 0.43706515 1.6514614
48 1.0969827 0.51379347 1.6801718
51 1.1057267 0.54543066 1.6660228
54 1.1365426 0.6263179 1.6467673
57 1.1254207 0.58411 1.6667314
60 1.128331 0.5775724 1.6790897
EOD
$p0s1 << EOD
0 -0.022513855 -0.295631 0.25060326
3 0.17449123 -0.09262838 0.4416108
6 0.33208898 0.109775074 0.5544029
9 0.40616864 0.38065115 0.4316861
12 0.47176358 0.37516415 0.568363
15 0.51378703 0.38061446 0.6469596
18 0.61656654 0.526908 0.70622504
21 0.6790014 0.5843738 0.77362907
24 0.7223239 0.5936107 0.8510371
27 0.7547206 0.6417166 0.8677247
30 0.8071232 0.6823896 0.9318567
33 0.8426772 0.7252009 0.9601534
36 0.84912336 0.7137365 0.98451024
39 0.88864094 0.7416471 1.0356348
42 0.9003175 0.7084022 1.0922328
45 0.897092 0.7152076 1.0789765
48 0.9200708 0.76068145 1.0794601
51 0.9335906 0.73318636 1.1339948
54 0.9558229 0.8381044 1.0735413
57 0.9587157 0.83517516 1.0822562
60 0.9428383 0.7783384 1.1073382
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-0.8939945:1.7791783]
set arrow 1 from screen 0.07428,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19687,0.14525 to screen 0.19687,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.19687,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.31946,0.14525 to screen 0.31946,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.31946,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.44205,0.14525 to screen 0.44205,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.44205,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56465,0.14525 to screen 0.56465,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56465,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.68724,0.14525 to screen 0.68724,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.68724,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.25723 to screen 0.80983,0.25723 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.5' at screen 0.06334,0.25723 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.39934 to screen 0.80983,0.39934 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0.0' at screen 0.06334,0.39934 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.07428,0.54146 to screen 0.80983,0.54146 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.5' at screen 0.06334,0.54146 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.07428,0.68357 to screen 0.80983,0.68357 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '1.0' at screen 0.06334,0.68357 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.07428,0.82568 to screen 0.80983,0.82568 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '1.5' at screen 0.06334,0.82568 right front textcolor rgb '#59636e'
set label 13 'reward' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 15 'reward/gold' at screen 0.82858,0.72004 left front textcolor rgb '#006aa6'
set label 16 'reward/proxy' at screen 0.82858,0.66732 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
