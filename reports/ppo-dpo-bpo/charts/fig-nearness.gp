# How much of the log still speaks about the policy
# gnuplot fig-nearness.gp > fig-nearness.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 1 1 1
10 0.017879091 0.0001 0.039755628
20 0.013566077 0.00011130867 0.027020844
30 0.009561498 0.0001 0.020210484
40 0.013702306 0.0039336514 0.02347096
50 0.015180413 0.0046743006 0.025686525
60 0.012401623 0.00987854 0.014924706
70 0.010126362 0.0033804295 0.016872294
80 0.009564038 0.0014929922 0.017635085
90 0.009429781 0.0028963508 0.015963212
96 0.009345799 0.0029921823 0.015699415
EOD
$p0s1 << EOD
0 0.0447928 0.016907573 0.07267803
10 0.005271844 0.0001 0.012110571
20 0.0018111276 0.0001 0.004166825
30 0.010338261 0.0076956637 0.012980858
40 0.013028081 0.009737857 0.016318304
50 0.009687716 0.004894344 0.014481087
60 0.010674892 0.0028520932 0.01849769
70 0.0068873637 0.0001 0.013996689
80 0.007299996 0.0001 0.016920924
90 0.007405816 0.0001 0.017100552
96 0.006943707 0.0001 0.015389863
EOD
$p0s2 << EOD
0 0.012865857 0.0017657717 0.023965944
10 0.0036293825 0.0001 0.009825056
20 0.016297907 0.0005911963 0.032004617
30 0.018692423 0.0052995915 0.03208525
40 0.02282066 0.0001 0.050414562
50 0.015664034 0.00021367082 0.031114396
60 0.021001332 0.0051737274 0.036828935
70 0.015092097 0.0010985729 0.029085623
80 0.012487015 0.0001 0.031686753
90 0.012101192 0.0001 0.03202934
96 0.01213411 0.0001 0.03253419
EOD
$p0s3 << EOD
0 1 1 1
10 0.017820932 0.0031141227 0.03252774
20 0.013333021 0.0001 0.02969046
30 0.012652712 0.0001 0.029118946
40 0.012833533 0.0001 0.027247299
50 0.014442053 0.0017935521 0.027090553
60 0.01340203 0.0001 0.029450912
70 0.012017603 0.0001 0.028247789
80 0.010666864 0.0001 0.024739917
90 0.012020694 0.0001 0.026057672
96 0.012467481 0.0001 0.026445203
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.09012; set rmargin at screen 0.86102; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
set logscale y
set yrange [0.0001:1]
set arrow 1 from screen 0.09012,0.14525 to screen 0.86102,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.09012,0.14525 to screen 0.09012,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.09012,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25073,0.14525 to screen 0.25073,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.25073,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.41133,0.14525 to screen 0.41133,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.41133,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57193,0.14525 to screen 0.57193,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.57193,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73253,0.14525 to screen 0.73253,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.73253,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.09012,0.14525 to screen 0.86102,0.14525 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.0001' at screen 0.07919,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.09012,0.33520 to screen 0.86102,0.33520 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.001' at screen 0.07919,0.33520 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.09012,0.52514 to screen 0.86102,0.52514 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.01' at screen 0.07919,0.52514 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.09012,0.71508 to screen 0.86102,0.71508 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.1' at screen 0.07919,0.71508 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.09012,0.90503 to screen 0.86102,0.90503 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1' at screen 0.07919,0.90503 right front textcolor rgb '#59636e'
set label 11 'off_policy/effective_sample_size (share)' at screen 0.02117,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.86102,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.86883,0.51956 to screen 0.87508,0.50102 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'bpo' at screen 0.87977,0.50102 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.86883,0.49505 to screen 0.87508,0.45353 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'hot' at screen 0.87977,0.45353 left front textcolor rgb '#b04d00'
set label 15 'improved' at screen 0.87977,0.54850 left front textcolor rgb '#007553'
set arrow 14 from screen 0.86883,0.54333 to screen 0.87508,0.59599 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'beheaded' at screen 0.87977,0.59599 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 2 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 2 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
