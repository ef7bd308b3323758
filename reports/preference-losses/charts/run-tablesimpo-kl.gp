# KL divergence from the reference: tableSimPO
# gnuplot run-tablesimpo-kl.gp > run-tablesimpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 0.073167875 0.052616857 0.093718894
10 0.19726299 0.110277735 0.28424823
15 0.29102796 0.14555076 0.43650517
20 0.34913522 0.16927634 0.5289941
25 0.38430408 0.18551598 0.58309215
30 0.405892 0.19649884 0.61528516
35 0.41947737 0.20397164 0.6349831
40 0.428297 0.20916006 0.64743394
45 0.4342269 0.21287362 0.65558016
50 0.43838498 0.21563637 0.6611336
55 0.4414357 0.2177734 0.665098
60 0.44376388 0.21947639 0.66805136
65 0.44560406 0.22086905 0.67033905
70 0.4470873 0.22202016 0.6721544
75 0.44828954 0.22296609 0.67361295
80 0.44925323 0.22373186 0.6747746
85 0.45000026 0.2243291 0.6756714
90 0.45054057 0.22476314 0.676318
95 0.4508756 0.2250327 0.67671853
100 0.4510026 0.22513506 0.67687017
EOD
$p0s1 << EOD
0 0 0 0
5 0.07033826 -0.014501254 0.15517777
10 0.21534841 0.09562858 0.33506823
15 0.3249715 0.17488475 0.47505823
20 0.38096827 0.2283477 0.5335888
25 0.3924167 0.25603417 0.5287992
30 0.40959406 0.27253878 0.54664934
35 0.42005238 0.2701286 0.56997615
40 0.4228146 0.25709242 0.5885368
45 0.44487444 0.2690776 0.6206713
50 0.45611063 0.25239417 0.65982705
55 0.46065184 0.26725003 0.6540537
60 0.46075523 0.26746354 0.6540469
65 0.4608288 0.2676239 0.6540337
70 0.4608827 0.26774657 0.6540188
75 0.4563368 0.25677627 0.6558973
80 0.4563554 0.25682336 0.6558874
85 0.4563683 0.2568586 0.655878
90 0.45637712 0.25688347 0.65587074
95 0.46297872 0.2677022 0.6582552
100 0.4629828 0.26771092 0.65825474
EOD
$p0s2 << EOD
0 0 0 0
5 0.07436717 0.05150771 0.09722663
10 0.17145349 0.074637406 0.2682696
15 0.22915445 0.06933663 0.38897225
20 0.26495448 0.05743118 0.4724778
25 0.30388513 0.059914723 0.54785556
30 0.3169952 0.05936944 0.57462096
35 0.3306097 0.077302806 0.5839166
40 0.33954984 0.09014405 0.58895564
45 0.3331456 0.08567963 0.5806115
50 0.32870895 0.10128812 0.55612975
55 0.32739702 0.09681686 0.5579772
60 0.3296412 0.0980409 0.5612415
65 0.3314232 0.09905385 0.5637925
70 0.3328648 0.099898666 0.56583095
75 0.33847463 0.110559724 0.5663895
80 0.33944255 0.111184694 0.56770045
85 0.3401949 0.11167423 0.5687156
90 0.34073994 0.112030916 0.56944895
95 0.33651286 0.10257652 0.57044923
100 0.33663744 0.10265189 0.570623
EOD
$p0s3 << EOD
0 0 0 0
5 0.078712285 0.06207967 0.0953449
10 0.18958826 0.10611494 0.2730616
15 0.2587937 0.10046404 0.4171234
20 0.31051484 0.06656866 0.55446106
25 0.39114648 0.05423583 0.72805715
30 0.4200215 0.04165224 0.79839075
35 0.45170936 0.075548075 0.82787067
40 0.474034 0.10667568 0.84139234
45 0.4542371 0.09414274 0.8143315
50 0.43733144 0.13806565 0.73659724
55 0.43351933 0.12773962 0.73929906
60 0.4393483 0.12952499 0.7491716
65 0.44402325 0.13107035 0.7569761
70 0.4478389 0.13240063 0.7632772
75 0.4632684 0.15922526 0.7673115
80 0.46590498 0.16037294 0.77143705
85 0.46796325 0.1612809 0.77464557
90 0.46945867 0.16194609 0.7769712
95 0.45877588 0.13297237 0.78457934
100 0.45911542 0.13309093 0.7851399
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [-0.048736997:0.87562805]
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
set arrow 8 from screen 0.05600,0.18531 to screen 0.82059,0.18531 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.18531 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.34970 to screen 0.82059,0.34970 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.2' at screen 0.04506,0.34970 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.51409 to screen 0.82059,0.51409 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.4' at screen 0.04506,0.51409 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.67848 to screen 0.82059,0.67848 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.6' at screen 0.04506,0.67848 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.84287 to screen 0.82059,0.84287 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.8' at screen 0.04506,0.84287 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.55601 to screen 0.83466,0.51403 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.51403 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.56586 to screen 0.83466,0.60900 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.60900 left front textcolor rgb '#b04d00'
set label 16 'kl/k2' at screen 0.83934,0.46201 left front textcolor rgb '#007553'
set label 17 'kl/k3' at screen 0.83934,0.56151 left front textcolor rgb '#9a4478'
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
