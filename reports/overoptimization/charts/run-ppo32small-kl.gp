# KL divergence from the reference: ppo32small
# gnuplot run-ppo32small-kl.gp > run-ppo32small-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0.5192716 0.3860427 0.6525005
4 1.738424 1.1848171 2.2920308
6 2.6395519 2.1111407 3.1679633
8 3.8428624 2.888741 4.796984
10 4.614938 3.7236042 5.5062714
12 5.541924 4.253303 6.830545
14 6.137236 4.418461 7.8560114
16 6.7854476 4.5389996 9.031897
18 7.593045 4.96008 10.226011
20 7.9010744 5.027292 10.7748575
22 8.251359 5.2048273 11.297892
24 8.742154 5.414249 12.070061
26 8.992463 5.506532 12.478394
28 9.294425 5.723767 12.865083
30 9.397077 5.8546457 12.939508
32 9.413146 5.907866 12.9184265
34 9.43503 5.957795 12.912265
36 9.527329 6.008831 13.045828
38 9.684579 6.0813055 13.287851
40 9.693495 6.075736 13.311253
EOD
$p0s1 << EOD
0 0 0 0
2 0.52727884 0.36317885 0.6913789
4 1.714959 1.1162237 2.3136942
6 2.6378906 2.0886874 3.1870935
8 3.8579214 2.7985995 4.9172435
10 4.5860476 3.5603945 5.6117005
12 5.462368 4.067101 6.8576345
14 6.1208043 4.294387 7.9472218
16 6.873842 4.5134797 9.234204
18 7.54884 4.8680887 10.229591
20 7.894255 5.0176053 10.7709055
22 8.231338 5.1699314 11.292743
24 8.748053 5.318951 12.177155
26 9.050866 5.5394306 12.562302
28 9.308729 5.7169194 12.900539
30 9.411983 5.849256 12.974709
32 9.457488 5.9687457 12.946231
34 9.538176 6.052764 13.023586
36 9.63526 6.0841274 13.186393
38 9.798874 6.2016582 13.396089
40 9.738883 6.156679 13.321088
EOD
$p0s2 << EOD
0 0 0 0
2 0.5795064 0.2400338 0.9189789
4 2.0484116 0.3929702 3.7038531
6 2.787981 1.846853 3.729109
8 4.4647074 2.432163 6.4972515
10 5.4108605 3.7458751 7.075846
12 7.1184764 4.5907927 9.646161
14 8.1720295 4.6819816 11.662077
16 9.330842 4.9100113 13.751674
18 10.7688875 5.426503 16.11127
20 11.16523 5.5175924 16.812866
22 11.807791 5.741901 17.873682
24 12.924791 6.0208645 19.828718
26 13.228681 6.2113037 20.246058
28 13.827227 6.558869 21.095585
30 13.946092 6.940421 20.951761
32 13.9479265 7.002267 20.893585
34 14.078243 7.0889535 21.067533
36 14.266948 7.2171845 21.316711
38 14.5062685 7.322106 21.690432
40 14.552084 7.2840185 21.82015
EOD
$p0s3 << EOD
0 0 0 0
2 0.5158073 0.37599754 0.655617
4 1.6982548 1.1797656 2.216744
6 2.5457911 2.0278828 3.0636995
8 3.7927957 2.6854477 4.9001436
10 4.6822934 3.7270527 5.637534
12 5.823073 4.279552 7.366594
14 6.086414 4.2260747 7.946753
16 6.6420865 4.581747 8.702426
18 7.637341 5.212329 10.062353
20 8.0141735 5.2995095 10.728838
22 7.8193355 4.8012743 10.837397
24 8.712076 5.7226315 11.701521
26 8.751862 5.4212885 12.082434
28 8.906213 5.471115 12.3413105
30 9.010788 5.6572194 12.364356
32 8.890789 5.3851223 12.396456
34 9.126576 5.721866 12.531286
36 9.287896 5.922296 12.653497
38 9.409833 5.9590864 12.860579
40 9.448333 5.906126 12.99054
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:22.692955]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.31266 to screen 0.82059,0.31266 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.31266 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.48006 to screen 0.82059,0.48006 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.48006 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.64746 to screen 0.82059,0.64746 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '15' at screen 0.04219,0.64746 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.81487 to screen 0.82059,0.81487 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '20' at screen 0.04219,0.81487 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 13 'kl/reference' at screen 0.83934,0.46757 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.47132 to screen 0.83466,0.51505 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.51505 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.63247 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.46159 to screen 0.83466,0.42008 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.42008 left front textcolor rgb '#9a4478'
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
