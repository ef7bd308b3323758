# KL divergence from the reference: unlikely005
# gnuplot run-unlikely005-kl.gp > run-unlikely005-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
13 0.28172162 0.23524147 0.32820177
26 0.30163932 0.22745413 0.3758245
38 0.28216162 0.19016568 0.37415758
51 0.30149046 0.24038257 0.36259836
64 0.2775612 0.21021125 0.3449111
77 0.28588662 0.19411568 0.37765753
90 0.3154094 0.19663826 0.4341805
102 0.29103822 0.243878 0.33819842
115 0.3315567 0.25560695 0.40750647
128 0.32985276 0.25087205 0.40883347
141 0.36539719 0.28591025 0.44488412
154 0.33837542 0.20204106 0.4747098
166 0.31125838 0.18768495 0.43483177
179 0.3268189 0.24735704 0.4062808
192 0.3457058 0.23329541 0.4581162
205 0.31827974 0.30075124 0.33580825
218 0.35247776 0.25395396 0.45100158
230 0.31120202 0.23519003 0.38721403
243 0.32517534 0.24189495 0.40845576
256 0.31731984 0.25289816 0.38174152
EOD
$p0s1 << EOD
0 0 0 0
13 0.25580746 0.17598666 0.33562827
26 0.2757317 0.14612807 0.40533537
38 0.2908686 0.20343608 0.37830114
51 0.30149218 0.2536164 0.34936798
64 0.25756666 0.16926776 0.34586555
77 0.2763957 0.21454851 0.33824292
90 0.32549992 0.19925578 0.45174405
102 0.30354747 0.26162004 0.34547487
115 0.33418682 0.26027974 0.4080939
128 0.335053 0.29059964 0.37950635
141 0.3778207 0.2880931 0.4675483
154 0.35342193 0.23223159 0.47461227
166 0.31109938 0.23493302 0.3872657
179 0.3533216 0.2649722 0.44167104
192 0.3634209 0.25390914 0.47293267
205 0.3243296 0.25831014 0.3903491
218 0.3655753 0.2688832 0.46226746
230 0.3139049 0.22188647 0.40592334
243 0.3517247 0.28091094 0.42253852
256 0.3377367 0.27260962 0.40286377
EOD
$p0s2 << EOD
0 0 0 0
13 0.37560657 0.2078571 0.543356
26 0.3627513 0.10980848 0.61569417
38 0.3885829 0.20498827 0.57217747
51 0.4114352 0.2838494 0.53902096
64 0.40188637 0.24410954 0.55966324
77 0.3832394 0.24181128 0.5246675
90 0.4857107 0.1751664 0.79625505
102 0.39784542 0.3143271 0.48136374
115 0.48621935 0.2868568 0.68558186
128 0.48301396 0.33784878 0.62817913
141 0.5506212 0.29734135 0.8039011
154 0.51346004 0.21595238 0.8109677
166 0.4658903 0.2391752 0.6926054
179 0.54055434 0.31873816 0.7623705
192 0.5160351 0.29787028 0.73419994
205 0.4663802 0.34382352 0.58893687
218 0.56858486 0.28122097 0.85594875
230 0.46726575 0.22053874 0.7139928
243 0.5338692 0.28619456 0.78154385
256 0.506775 0.29179335 0.72175676
EOD
$p0s3 << EOD
0 0 0 0
13 0.2674671 0.20232764 0.33260655
26 0.27420533 0.16230224 0.3861084
38 0.25733793 0.16414754 0.3505283
51 0.28518835 0.17561144 0.3947653
64 0.25962323 0.1866294 0.33261704
77 0.25999257 0.18985198 0.33013317
90 0.3213324 0.139288 0.5033768
102 0.2662197 0.23526758 0.2971718
115 0.2955531 0.21183167 0.37927452
128 0.2974221 0.226115 0.3687292
141 0.331473 0.24112423 0.42182177
154 0.30426437 0.18362416 0.42490456
166 0.29111665 0.16751876 0.41471457
179 0.30424008 0.22466922 0.38381097
192 0.30783218 0.20976956 0.40589482
205 0.29257154 0.26687804 0.31826505
218 0.32039297 0.21168005 0.42910585
230 0.2957687 0.17028603 0.4212514
243 0.30182296 0.20918041 0.3944655
256 0.29246366 0.21158284 0.3733445
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [0:0.8901867]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20533,0.14525 to screen 0.20533,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.20533,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.35467,0.14525 to screen 0.35467,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.35467,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.50400,0.14525 to screen 0.50400,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.50400,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.65334,0.14525 to screen 0.65334,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.65334,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.80267,0.14525 to screen 0.80267,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.80267,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.31595 to screen 0.82059,0.31595 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.2' at screen 0.04506,0.31595 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.48665 to screen 0.82059,0.48665 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.4' at screen 0.04506,0.48665 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.65735 to screen 0.82059,0.65735 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.6' at screen 0.04506,0.65735 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.82805 to screen 0.82059,0.82805 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.8' at screen 0.04506,0.82805 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 14 'kl/reference' at screen 0.83934,0.41482 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.43351 to screen 0.83466,0.46231 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.46231 left front textcolor rgb '#b04d00'
set label 16 'kl/k2' at screen 0.83934,0.57779 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.39487 to screen 0.83466,0.36734 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.36734 left front textcolor rgb '#9a4478'
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
