# KL divergence from the reference: price2
# gnuplot run-price2-kl.gp > run-price2-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
1 1.6625532 0.9964594 2.3286471
2 7.059324 3.356441 10.762206
3 9.396209 5.4088244 13.383594
4 9.610786 6.125665 13.095906
5 9.8717165 4.74614 14.997293
6 10.710651 4.395634 17.025667
7 10.94848 4.044037 17.852922
8 11.361531 4.096773 18.62629
9 11.630235 4.058795 19.201674
10 12.648858 4.7735267 20.524189
11 12.492895 4.2155037 20.770287
12 11.981606 3.5856583 20.377552
13 11.723194 3.724221 19.722168
14 11.325564 4.1433163 18.507812
15 11.138819 3.712602 18.565035
16 10.994552 3.5226672 18.466436
EOD
$p0s1 << EOD
0 0 0 0
1 1.6480714 0.99467033 2.3014724
2 7.1207314 3.4087493 10.832713
3 9.726608 5.504185 13.949032
4 9.812192 6.388027 13.236356
5 9.978648 4.698525 15.258772
6 10.79763 4.399685 17.195576
7 10.961573 4.1664987 17.756647
8 11.450794 4.474448 18.42714
9 11.80364 4.5778036 19.029478
10 12.655836 5.2701707 20.041502
11 12.569992 4.311194 20.82879
12 12.125288 4.133942 20.116634
13 11.801645 3.9044704 19.69882
14 11.580405 4.587089 18.57372
15 11.182529 3.7565992 18.60846
16 11.109714 3.7005308 18.518896
EOD
$p0s2 << EOD
0 0 0 0
1 2.2785616 1.2112601 3.345863
2 16.63293 1.1172452 32.148613
3 20.600275 5.235152 35.965397
4 18.374975 12.297818 24.452133
5 16.720083 5.988471 27.451696
6 16.809341 3.4177186 30.200964
7 15.694044 1.4113595 29.976728
8 16.555187 0.9654026 32.144974
9 16.51714 1.0391475 31.995132
10 18.588604 2.1155312 35.061676
11 17.829916 -0.35379478 36.013626
12 16.704275 -1.6161857 35.02474
13 16.286657 -1.6670543 34.240368
14 14.910838 -0.33045506 30.152132
15 14.486466 -1.5749836 30.547916
16 14.103181 -1.778034 29.984394
EOD
$p0s3 << EOD
0 0 0 0
1 1.6991167 1.0536599 2.3445735
2 7.156874 3.5619235 10.751825
3 9.771809 5.8635774 13.680039
4 9.633799 6.2197165 13.047881
5 9.539348 5.0933833 13.9853115
6 10.64775 4.5461116 16.749388
7 10.194184 4.6482882 15.74008
8 10.877688 3.747637 18.00774
9 10.995508 4.6557302 17.335285
10 11.189854 4.408186 17.971521
11 11.339294 3.6853812 18.993208
12 10.9538145 1.4692379 20.438393
13 12.088943 1.6612049 22.51668
14 11.139791 1.2792972 21.000284
15 10.978985 2.038689 19.919281
16 9.15964 3.8530376 14.466243
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-3.2897003:37.52529]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.20649 to screen 0.82059,0.20649 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.20649 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.39264 to screen 0.82059,0.39264 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '10' at screen 0.04219,0.39264 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.57879 to screen 0.82059,0.57879 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '20' at screen 0.04219,0.57879 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.76494 to screen 0.82059,0.76494 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '30' at screen 0.04219,0.76494 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.41115 to screen 0.83466,0.39388 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.39388 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.41330 to screen 0.83466,0.44136 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.44136 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.46902 to screen 0.83466,0.48885 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.48885 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.37700 to screen 0.83466,0.34639 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.34639 left front textcolor rgb '#9a4478'
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
