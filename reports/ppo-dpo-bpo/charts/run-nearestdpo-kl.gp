# KL divergence from the reference: nearestDPO
# gnuplot run-nearestdpo-kl.gp > run-nearestdpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 1.4446498 0.893913 1.9953867
10 2.3928962 1.8910491 2.894743
14 2.6628704 1.8548468 3.4708936
19 2.3669622 1.22473 3.5091944
24 2.075605 1.1398749 3.0113351
29 1.6907796 0.9572124 2.424347
34 1.6320007 1.1559212 2.1080801
38 1.6472758 1.3611404 1.9334112
43 1.4625671 1.2130778 1.7120565
48 1.299809 0.98825717 1.6113609
53 1.2830101 0.92060083 1.6454194
58 1.3228823 0.9444879 1.7012765
62 1.2378049 0.90450174 1.571108
67 1.2417077 1.0169688 1.4664465
72 1.2555312 1.047356 1.4637064
77 1.1747782 1.0055004 1.3440559
82 1.1325743 1.0196368 1.2455118
86 1.0849972 0.94699967 1.2229947
91 1.0810338 0.9019608 1.2601069
96 1.0977244 0.90977955 1.2856693
EOD
$p0s1 << EOD
0 0 0 0
5 1.4376823 0.8001233 2.0752413
10 2.495975 1.952951 3.038999
14 2.6822424 1.8228828 3.5416021
19 2.3085413 1.1892936 3.427789
24 2.0372808 1.149389 2.9251726
29 1.5953102 0.9587375 2.2318828
34 1.5889016 1.1656415 2.0121617
38 1.5536932 1.0523257 2.0550606
43 1.4908539 1.2488356 1.7328722
48 1.2949629 1.0011452 1.5887805
53 1.2707266 0.8829154 1.6585376
58 1.2576503 0.86163425 1.6536664
62 1.1024984 0.6765196 1.5284772
67 1.0651965 0.785574 1.344819
72 1.18102 0.98896986 1.3730702
77 1.1129491 0.87603086 1.3498675
82 1.1203177 0.94605607 1.2945794
86 0.97468644 0.803433 1.1459398
91 0.95234096 0.7298846 1.1747973
96 1.0529683 0.804007 1.3019296
EOD
$p0s2 << EOD
0 0 0 0
5 2.266446 1.3424104 3.190482
10 4.0537863 3.1846504 4.922922
14 4.8889837 3.0169518 6.7610154
19 3.933764 1.5630502 6.3044777
24 3.372553 1.6282012 5.1169047
29 2.5916858 1.3044698 3.8789015
34 2.454609 1.5341535 3.3750644
38 2.3510263 1.6893244 3.0127282
43 1.9232719 1.5639849 2.282559
48 1.6966125 1.3601471 2.033078
53 1.6631887 1.2597882 2.066589
58 1.811188 1.1337262 2.4886498
62 1.6547905 0.9447057 2.3648753
67 1.6204196 1.1483008 2.0925384
72 1.5766956 1.2518752 1.901516
77 1.5392275 0.97383356 2.1046214
82 1.5188525 1.1939837 1.8437213
86 1.4331241 1.066612 1.7996361
91 1.3531725 0.9172162 1.7891289
96 1.4030608 0.9705113 1.8356103
EOD
$p0s3 << EOD
0 0 0 0
5 1.40902 0.8732367 1.9448031
10 2.3761775 1.8278357 2.9245193
14 2.5895169 1.6960363 3.4829974
19 2.2766235 1.1398127 3.4134343
24 2.040446 1.1919943 2.888898
29 1.656768 0.88377786 2.4297578
34 1.6139055 1.0793316 2.1484795
38 1.5832295 1.2378789 1.9285802
43 1.4000874 1.1855968 1.6145779
48 1.273343 1.020768 1.5259179
53 1.2887264 0.99749327 1.5799596
58 1.3164899 0.9563422 1.6766376
62 1.2598655 0.93715 1.5825809
67 1.2036926 0.99008775 1.4172972
72 1.1571028 0.9930507 1.321155
77 1.1398772 0.8726927 1.4070617
82 1.1619576 1.001243 1.3226724
86 1.1566597 0.93685436 1.376465
91 1.066689 0.8372535 1.2961246
96 1.0886773 0.894846 1.2825086
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [0:7.0314565]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21301,0.14525 to screen 0.21301,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.21301,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.37290,0.14525 to screen 0.37290,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.37290,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.69268,0.14525 to screen 0.69268,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.69268,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.36136 to screen 0.82059,0.36136 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.36136 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.57747 to screen 0.82059,0.57747 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.57747 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.79358 to screen 0.82059,0.79358 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.79358 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.26386 to screen 0.83466,0.29440 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.29440 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.25903 to screen 0.83466,0.19943 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.19943 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.29686 to screen 0.83466,0.34189 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.34189 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.26289 to screen 0.83466,0.24692 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.24692 left front textcolor rgb '#9a4478'
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
