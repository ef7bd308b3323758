# KL divergence from the reference: orpo
# gnuplot run-orpo-kl.gp > run-orpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 1.3675416 1.286642 1.448441
16 1.3583815 1.0843285 1.6324344
24 1.20259 1.0786015 1.3265784
32 1.1807301 1.0294168 1.3320434
40 1.2403243 1.1196188 1.3610297
48 1.3263468 1.1310475 1.5216461
56 1.3046403 1.2061334 1.4031472
64 1.4000859 1.2522283 1.5479436
72 1.3685944 1.2508063 1.4863825
80 1.4205408 1.3365369 1.5045449
88 1.498612 1.3206872 1.6765368
96 1.4510752 1.3563778 1.5457726
104 1.5267625 1.396908 1.656617
112 1.5450872 1.3694156 1.7207588
120 1.6013913 1.4420532 1.7607293
128 1.5930389 1.4623295 1.7237482
136 1.6041625 1.4261419 1.782183
144 1.6002085 1.4897864 1.7106308
152 1.5979005 1.4651183 1.7306827
160 1.5830839 1.5451658 1.621002
EOD
$p0s1 << EOD
0 0 0 0
8 1.3001748 1.1137301 1.4866196
16 1.4418452 1.1633284 1.7203618
24 1.2778345 1.0308849 1.5247841
32 1.1472443 0.8738595 1.420629
40 1.3008522 1.0335975 1.5681069
48 1.4379798 1.0992632 1.7766964
56 1.3531988 1.161163 1.5452346
64 1.2864577 1.1303042 1.4426111
72 1.3598062 1.2246877 1.4949245
80 1.3586539 1.228801 1.4885067
88 1.4234669 1.247169 1.5997647
96 1.4613184 1.2974756 1.625161
104 1.5357695 1.464128 1.6074108
112 1.5178263 1.3325218 1.7031308
120 1.5029749 1.2012196 1.8047303
128 1.5067377 1.3900548 1.6234207
136 1.5758141 1.4058703 1.7457579
144 1.5812984 1.529301 1.6332957
152 1.6179276 1.449584 1.7862711
160 1.5391697 1.440237 1.6381023
EOD
$p0s2 << EOD
0 0 0 0
8 1.7601485 1.5466918 1.9736053
16 1.7619102 1.3981012 2.1257193
24 1.4554832 1.1697474 1.7412192
32 1.365855 0.87124485 1.8604652
40 1.5128782 1.2349298 1.7908267
48 1.5710297 1.235793 1.9062665
56 1.4704998 1.1899846 1.751015
64 1.5332756 1.2756442 1.790907
72 1.5628924 1.281724 1.8440608
80 1.5544565 1.4146959 1.6942172
88 1.6599399 1.4054067 1.914473
96 1.6196178 1.4742295 1.7650063
104 1.8105736 1.5491754 2.0719717
112 1.7577233 1.3931006 2.122346
120 1.9870533 1.7193167 2.2547898
128 1.9693782 1.5795722 2.3591843
136 1.8877109 1.665778 2.1096437
144 1.9393237 1.7059726 2.172675
152 1.9210874 1.6678803 2.1742945
160 1.8594365 1.6595582 2.059315
EOD
$p0s3 << EOD
0 0 0 0
8 1.3665307 1.2659619 1.4670995
16 1.3967552 1.0998254 1.6936849
24 1.2088236 1.1324608 1.2851863
32 1.1296113 0.92766464 1.331558
40 1.2198225 1.0949072 1.3447378
48 1.3387784 1.1507206 1.5268362
56 1.2840296 1.1547667 1.4132925
64 1.3939759 1.1648486 1.623103
72 1.3863393 1.1805831 1.5920956
80 1.3552506 1.2015744 1.5089267
88 1.4345264 1.1904444 1.6786085
96 1.3912008 1.2394443 1.5429572
104 1.8095455 1.2867503 2.3323407
112 1.4557765 1.286545 1.6250079
120 1.7195145 1.5047015 1.9343276
128 1.9126695 1.5123888 2.3129504
136 1.6084894 1.4121506 1.8048282
144 1.7671151 1.1625403 2.3716898
152 1.661965 1.2402228 2.083707
160 1.714436 1.4979627 1.9309094
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [0:2.4665575]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29494,0.14525 to screen 0.29494,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.29494,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53387,0.14525 to screen 0.53387,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.53387,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77281,0.14525 to screen 0.77281,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.77281,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.29927 to screen 0.82059,0.29927 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.5' at screen 0.04506,0.29927 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.45328 to screen 0.82059,0.45328 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1.0' at screen 0.04506,0.45328 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.60730 to screen 0.82059,0.60730 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.5' at screen 0.04506,0.60730 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.76131 to screen 0.82059,0.76131 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2.0' at screen 0.04506,0.76131 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 12 'kl/reference' at screen 0.83934,0.63716 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.61936 to screen 0.83466,0.58968 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.58968 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.71802 to screen 0.83466,0.73213 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.73213 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.67335 to screen 0.83466,0.68465 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.68465 left front textcolor rgb '#9a4478'
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
