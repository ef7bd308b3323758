# KL divergence from the reference: tableDPO
# gnuplot run-tabledpo-kl.gp > run-tabledpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 0.07676002 0.06034146 0.09317857
10 0.2326015 0.16200098 0.303202
15 0.38175067 0.24938014 0.51412123
20 0.49491164 0.31559765 0.6742256
25 0.5739224 0.364431 0.7834138
30 0.62799984 0.40015528 0.8558444
35 0.6653315 0.42631006 0.90435296
40 0.69154316 0.44554046 0.9375459
45 0.7103048 0.45980886 0.96080077
50 0.72396785 0.47046804 0.9774676
55 0.7340834 0.4785196 0.9896472
60 0.7416576 0.48463336 0.99868184
65 0.7473836 0.48930484 1.0054624
70 0.75173044 0.49288034 1.0105805
75 0.7550201 0.49560252 1.0144376
80 0.7574805 0.49764824 1.0173128
85 0.75926745 0.49913937 1.0193956
90 0.7604885 0.5001595 1.0208175
95 0.7612132 0.5007657 1.0216607
100 0.7614802 0.5009897 1.0219709
EOD
$p0s1 << EOD
0 0 0 0
5 0.08150164 -0.003886769 0.16689005
10 0.25383762 0.15086499 0.35681024
15 0.41208154 0.2933728 0.53079027
20 0.51094115 0.39837158 0.62351066
25 0.5903878 0.4373403 0.7434354
30 0.66678977 0.44145116 0.8921284
35 0.6736722 0.42309844 0.9242459
40 0.6924366 0.5059141 0.87895906
45 0.7179275 0.4455893 0.99026567
50 0.7403805 0.46382856 1.0169325
55 0.74101526 0.46306336 1.0189672
60 0.7473868 0.4737884 1.0209852
65 0.74750775 0.47315216 1.0218633
70 0.7474399 0.4724595 1.0224204
75 0.75414574 0.4835378 1.0247537
80 0.7680708 0.49580988 1.0403318
85 0.7682255 0.49575472 1.0406963
90 0.7683206 0.4957014 1.0409398
95 0.768375 0.49566433 1.0410856
100 0.768393 0.49564773 1.0411383
EOD
$p0s2 << EOD
0 0 0 0
5 0.07600651 0.05660452 0.09540849
10 0.19101904 0.09832262 0.2837155
15 0.27944547 0.11667428 0.44221663
20 0.33305535 0.077017084 0.5890936
25 0.35541847 0.0707063 0.64013064
30 0.338452 0.1040932 0.5728108
35 0.38047844 0.16027984 0.6006771
40 0.40168032 0.034031916 0.7693287
45 0.38019747 0.1659196 0.5944753
50 0.35314244 0.14200045 0.5642844
55 0.3608213 0.14938782 0.57225484
60 0.35934952 0.14162527 0.5770738
65 0.36448634 0.1459611 0.58301157
70 0.36892205 0.14962627 0.58821785
75 0.36219963 0.13150924 0.59289
80 0.3452907 0.1298662 0.5607152
85 0.34645787 0.13117407 0.56174165
90 0.34729588 0.13211676 0.56247497
95 0.34781197 0.13269752 0.5629264
100 0.3480047 0.13291402 0.5630954
EOD
$p0s3 << EOD
0 0 0 0
5 0.08080814 0.067733176 0.09388311
10 0.21592404 0.13208255 0.2997655
15 0.34141672 0.17200354 0.51082987
20 0.44060117 0.036968987 0.84423333
25 0.5029132 -0.06290685 1.0687332
30 0.37383235 0.055797726 0.691867
35 0.7512959 -0.38058278 1.8831745
40 1.072849 -1.0819051 2.27444
45 1.0188098 -0.8171403 2.27444
50 0.36914745 0.19854148 0.5397534
55 0.40569827 0.20495392 0.60644263
60 0.40860102 0.17714243 0.6400596
65 0.44178605 0.17339389 0.7101782
70 0.47479427 0.1673719 0.7822166
75 0.44917265 0.057015996 0.8413293
80 0.36917543 0.16462223 0.5737286
85 0.3794646 0.16161163 0.5973175
90 0.38734585 0.15890719 0.61578447
95 0.3923961 0.15701705 0.62777513
100 0.39433315 0.15625985 0.6324065
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [-1.2015909:2.27444]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20662,0.14525 to screen 0.20662,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.20662,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36011,0.14525 to screen 0.36011,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.36011,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.51361,0.14525 to screen 0.51361,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.51361,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.66710,0.14525 to screen 0.66710,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.66710,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.18931 to screen 0.82059,0.18931 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1' at screen 0.04219,0.18931 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.40789 to screen 0.82059,0.40789 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.40789 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.62647 to screen 0.82059,0.62647 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.62647 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.84504 to screen 0.82059,0.84504 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '2' at screen 0.04219,0.84504 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.01940,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.57433 to screen 0.83466,0.55580 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.55580 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.57584 to screen 0.83466,0.60328 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.60328 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.48396 to screen 0.83466,0.46082 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.46082 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.49408 to screen 0.83466,0.50831 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.50831 left front textcolor rgb '#9a4478'
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
