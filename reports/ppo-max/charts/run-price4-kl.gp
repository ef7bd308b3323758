# KL divergence from the reference: price4
# gnuplot run-price4-kl.gp > run-price4-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 0.042074062 0.022444073 0.061704054
2 0.07917205 0.057908643 0.100435466
3 0.16676433 0.09727161 0.23625706
4 0.25535494 0.16980684 0.340903
5 0.38058028 0.2338858 0.5272748
6 0.5373805 0.29891717 0.77584386
7 0.70279807 0.48906484 0.9165313
8 0.81354845 0.56904954 1.0580474
9 0.9562135 0.66617715 1.2462498
10 1.0895658 0.7836684 1.3954632
11 1.2545087 0.8847624 1.6242551
12 1.4287183 1.0345844 1.8228523
13 1.5885195 1.1683402 2.0086987
14 1.7073425 1.268217 2.146468
15 1.870541 1.4434948 2.2975872
16 2.0244365 1.5971676 2.4517055
EOD
$p0s1 << EOD
0 0 0 0
1 0.0295142 -0.006068848 0.06509724
2 0.06201901 0.017338343 0.106699675
3 0.1917706 0.057968777 0.32557243
4 0.24488373 0.15655723 0.33321023
5 0.37892145 0.23297986 0.52486306
6 0.54436046 0.28298405 0.80573684
7 0.72487074 0.47752917 0.9722123
8 0.80219 0.5635889 1.0407912
9 0.9845278 0.6921699 1.2768857
10 1.1871111 0.7977595 1.5764627
11 1.3120576 0.9408725 1.6832427
12 1.474119 0.99167484 1.956563
13 1.6287422 1.1646472 2.0928373
14 1.7421981 1.2053053 2.279091
15 1.8072275 1.3009288 2.3135262
16 1.9993829 1.5941824 2.4045832
EOD
$p0s2 << EOD
0 0 0 0
1 0.03817478 0.023568803 0.052780755
2 0.083568655 0.04317857 0.12395874
3 0.2769361 -0.016415812 0.57028806
4 0.3609129 0.1562075 0.5656183
5 0.44255465 0.12981112 0.7552982
6 0.7121356 0.06952999 1.3547412
7 0.9038062 0.19870475 1.6089076
8 0.9734274 0.35620803 1.5906467
9 1.1546003 0.46613988 1.8430607
10 1.3543454 0.5577614 2.1509295
11 1.4661798 0.62012136 2.3122385
12 1.6940364 0.8865401 2.5015326
13 1.867094 0.84616256 2.8880255
14 1.9762223 0.91962814 3.0328164
15 1.8951004 1.1525837 2.637617
16 2.031957 1.4599193 2.6039944
EOD
$p0s3 << EOD
0 0 0 0
1 0.033926148 0.022263398 0.0455889
2 0.06966865 0.05470134 0.084635966
3 0.17261367 0.06337047 0.28185686
4 0.25451598 0.1701132 0.33891878
5 0.36304095 0.21151935 0.51456255
6 0.5366579 0.24159227 0.8317236
7 0.6941691 0.373772 1.0145662
8 0.8066102 0.47762057 1.1355999
9 0.9651591 0.5782984 1.3520198
10 1.1036806 0.6608841 1.5464771
11 1.2281921 0.7668489 1.6895351
12 1.4303538 0.94066095 1.9200464
13 1.6107882 1.0572996 2.1642768
14 1.7602562 1.2104392 2.3100731
15 1.8355943 1.3148307 2.3563578
16 1.9514095 1.4346651 2.4681537
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-0.1383851:3.1547856]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.17718 to screen 0.82059,0.17718 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.17718 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.40789 to screen 0.82059,0.40789 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.40789 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.63860 to screen 0.82059,0.63860 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.63860 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.86932 to screen 0.82059,0.86932 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.86932 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.64424 to screen 0.83466,0.66276 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.66276 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.63846 to screen 0.83466,0.61528 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.61528 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.64598 to screen 0.83466,0.71025 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.71025 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.62739 to screen 0.83466,0.56779 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.56779 left front textcolor rgb '#9a4478'
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
