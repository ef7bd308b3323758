# KL divergence from the reference: tableCPO
# gnuplot run-tablecpo-kl.gp > run-tablecpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 0.09796059 0.076388314 0.11953287
10 0.29646757 0.23664919 0.356286
15 0.47785777 0.37193012 0.5837854
20 0.6041233 0.45468873 0.75355786
25 0.6836182 0.49948072 0.86775565
30 0.7310603 0.523529 0.93859166
35 0.7619932 0.5408142 0.9831723
40 0.7831779 0.55242234 1.0139334
45 0.7986492 0.5625982 1.0347002
50 0.80885667 0.5691239 1.0485893
55 0.8170499 0.57483894 1.059261
60 0.82344663 0.57924116 1.067652
65 0.8285254 0.5830262 1.0740247
70 0.8314756 0.5847883 1.0781629
75 0.8347047 0.58729583 1.0821135
80 0.83781177 0.5892577 1.0863658
85 0.8399387 0.5903728 1.0895046
90 0.8413435 0.59102494 1.091662
95 0.842383 0.5915487 1.0932174
100 0.842743 0.5917786 1.0937074
EOD
$p0s1 << EOD
0 0 0 0
5 0.115048625 0.06657281 0.16352445
10 0.3296036 0.2458022 0.41340503
15 0.51710516 0.40384105 0.6303693
20 0.6136257 0.526142 0.7011094
25 0.71752644 0.5643725 0.87068045
30 0.7521398 0.56797713 0.93630254
35 0.7736469 0.6074336 0.93986017
40 0.76278436 0.59706825 0.92850053
45 0.8023123 0.56808656 1.0365381
50 0.8185066 0.57994306 1.0570701
55 0.8115876 0.6112622 1.011913
60 0.8194646 0.5849067 1.0540226
65 0.8343251 0.5798466 1.0888035
70 0.83203065 0.5835979 1.0804634
75 0.84728324 0.58566356 1.1089029
80 0.8472939 0.58544254 1.1091453
85 0.8479849 0.58627105 1.1096988
90 0.8480135 0.5861398 1.1098872
95 0.84802 0.5860561 1.1099839
100 0.8480221 0.5860342 1.11001
EOD
$p0s2 << EOD
0 0 0 0
5 0.098312646 0.07376289 0.122862406
10 0.27300876 0.16956808 0.37644944
15 0.41944343 0.23394416 0.60494274
20 0.51652646 0.25416496 0.778888
25 0.54146975 0.25946572 0.82347375
30 0.5649167 0.2531998 0.87663364
35 0.5653369 0.22700097 0.9036729
40 0.60662854 0.26179704 0.95146
45 0.57301164 0.28283218 0.8631911
50 0.56792504 0.27263144 0.8632186
55 0.58259654 0.25664163 0.90855145
60 0.58258003 0.2944399 0.87072015
65 0.56855005 0.29837018 0.83872986
70 0.5719755 0.30567783 0.8382732
75 0.55029356 0.27169842 0.82888865
80 0.5528197 0.27230734 0.8333322
85 0.5550785 0.27381212 0.8363449
90 0.5563122 0.27420372 0.8384207
95 0.55725324 0.27435857 0.84014785
100 0.5575776 0.27446014 0.8406951
EOD
$p0s3 << EOD
0 0 0 0
5 0.09703142 0.07415302 0.11990982
10 0.27112913 0.18582843 0.35642985
15 0.42421734 0.24586643 0.6025682
20 0.5587468 0.23773876 0.8797549
25 0.57662463 0.27502334 0.8782259
30 0.6386243 0.25700325 1.0202454
35 0.65241235 0.18138017 1.1234446
40 0.84793645 0.3484523 1.3474207
45 0.71170515 0.36091426 1.0624961
50 0.70349246 0.20980018 1.1971847
55 0.7939775 0.25669214 1.331263
60 0.82725674 0.40348482 1.2510287
65 0.76936007 0.3316572 1.2070628
70 0.8468802 0.53026813 1.1634923
75 0.6931048 0.10109229 1.2851174
80 0.71677464 0.08051673 1.3530325
85 0.736911 0.06365166 1.4101703
90 0.75207406 0.04973595 1.4544122
95 0.76169753 0.04072193 1.4826732
100 0.7654069 0.037209846 1.493604
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0:1.5533482]
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
set arrow 8 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.38981 to screen 0.82059,0.38981 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.04506,0.38981 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.63437 to screen 0.82059,0.63437 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.04506,0.63437 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.87893 to screen 0.82059,0.87893 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.5' at screen 0.04506,0.87893 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.55746 to screen 0.83466,0.54571 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.54571 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.56004 to screen 0.83466,0.59319 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.59319 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.41797 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.51963 to screen 0.83466,0.49822 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.49822 left front textcolor rgb '#9a4478'
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
