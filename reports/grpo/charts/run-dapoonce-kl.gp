# KL divergence from the reference: dapoOnce
# gnuplot run-dapoonce-kl.gp > run-dapoonce-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 0.14056398 0.07141821 0.20970973
6 0.2457593 0.1653729 0.3261457
9 0.2813442 0.14456825 0.41812015
12 0.3105298 0.22887056 0.392189
15 0.36939526 0.3313507 0.40743983
18 0.38240558 0.30824327 0.45656788
21 0.3920155 0.32965615 0.45437485
24 0.41331884 0.36693817 0.4596995
27 0.41515273 0.35590485 0.47440064
30 0.40621 0.32295242 0.4894676
33 0.4081307 0.34269407 0.4735673
36 0.42986447 0.38242763 0.47730127
39 0.4352815 0.37898988 0.4915731
42 0.43069097 0.35870764 0.5026743
45 0.415723 0.35796192 0.47348407
48 0.40134662 0.33570644 0.4669868
51 0.40332517 0.34807283 0.4585775
54 0.4100782 0.35103294 0.46912348
57 0.40379778 0.34562904 0.46196648
60 0.40468818 0.3458989 0.4634775
EOD
$p0s1 << EOD
0 0 0 0
3 0.1796746 0.08517841 0.27417076
6 0.29260096 0.1914507 0.39375123
9 0.30636463 0.1371494 0.47557983
12 0.34350428 0.19687371 0.49013487
15 0.37162527 0.25976703 0.48348355
18 0.41145238 0.30815125 0.51475346
21 0.40797526 0.296806 0.5191445
24 0.42724285 0.3367551 0.5177306
27 0.4127011 0.27836952 0.54703265
30 0.412429 0.26200205 0.56285596
33 0.4272882 0.33350113 0.5210753
36 0.44344285 0.3670485 0.5198372
39 0.44939587 0.36399317 0.53479856
42 0.42217726 0.32312787 0.52122664
45 0.39270848 0.2868602 0.49855673
48 0.37698847 0.27348083 0.48049614
51 0.37965918 0.2763189 0.48299944
54 0.3827789 0.2772291 0.48832875
57 0.365601 0.262257 0.468945
60 0.3698944 0.26557404 0.4742147
EOD
$p0s2 << EOD
0 0 0 0
3 0.18276693 0.04061901 0.32491484
6 0.3244192 0.14448681 0.5043516
9 0.29400903 0.13861051 0.44940755
12 0.2889982 0.18278286 0.3952135
15 0.3440615 0.28164688 0.40647614
18 0.3640253 0.2520182 0.47603235
21 0.3477635 0.26430783 0.43121922
24 0.36381674 0.32157594 0.40605757
27 0.35295427 0.3021672 0.40374133
30 0.37334794 0.32092607 0.42576978
33 0.39955965 0.30232486 0.49679443
36 0.37532637 0.27606145 0.47459126
39 0.38591495 0.3145852 0.45724466
42 0.37714142 0.28665596 0.4676269
45 0.33771715 0.29584175 0.37959254
48 0.34206554 0.26390782 0.42022324
51 0.34755272 0.26822403 0.42688137
54 0.35339588 0.26782694 0.43896478
57 0.32252774 0.29221264 0.3528428
60 0.32290256 0.29080033 0.35500476
EOD
$p0s3 << EOD
0 0 0 0
3 0.1380578 0.061439022 0.21467659
6 0.254127 0.15496603 0.35328794
9 0.25675398 0.17144766 0.34206033
12 0.25808278 0.20994607 0.3062195
15 0.32476103 0.26092723 0.38859484
18 0.33128256 0.2268748 0.43569034
21 0.3356993 0.27040535 0.4009932
24 0.34763148 0.2948607 0.40040225
27 0.36537352 0.33720183 0.39354518
30 0.39385265 0.32569528 0.46201
33 0.3805032 0.32382616 0.43718025
36 0.38272145 0.2816214 0.4838215
39 0.40294018 0.3270139 0.47886646
42 0.42377234 0.32099947 0.52654517
45 0.4081434 0.318352 0.49793476
48 0.40080017 0.26740906 0.53419125
51 0.4189334 0.28479385 0.5530729
54 0.43022218 0.27946562 0.58097875
57 0.41523895 0.27828246 0.55219537
60 0.41539663 0.27688918 0.5539041
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0:0.6042179]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.18343,0.14525 to screen 0.18343,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.18343,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.31086,0.14525 to screen 0.31086,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.31086,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43830,0.14525 to screen 0.43830,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43830,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56573,0.14525 to screen 0.56573,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56573,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69316,0.14525 to screen 0.69316,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.69316,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.39674 to screen 0.82059,0.39674 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.04506,0.39674 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.64823 to screen 0.82059,0.64823 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.4' at screen 0.04506,0.64823 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.89972 to screen 0.82059,0.89972 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.6' at screen 0.04506,0.89972 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.65413 to screen 0.83466,0.64459 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.64459 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.61038 to screen 0.83466,0.59710 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.59710 left front textcolor rgb '#b04d00'
set label 16 'kl/k2' at screen 0.83934,0.54962 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.66759 to screen 0.83466,0.69208 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.69208 left front textcolor rgb '#9a4478'
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
