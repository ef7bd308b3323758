# KL divergence from the reference: bpo
# gnuplot run-bpo-kl.gp > run-bpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 4.00104 3.150153 4.851927
10 3.3459792 2.837203 3.8547556
14 3.6040916 2.9041843 4.303999
19 3.228254 2.8483396 3.6081686
24 3.4093597 2.9659271 3.8527923
29 3.43446 2.9615402 3.9073794
34 3.2959762 3.0316296 3.5603228
38 3.2332816 3.0700307 3.3965328
43 3.317416 2.8829842 3.751848
48 3.14743 2.9450037 3.3498561
53 3.1277995 3.0161116 3.2394874
58 3.175519 3.0491462 3.301892
62 3.187997 3.0326483 3.343346
67 3.282578 3.077264 3.4878922
72 3.1591659 2.9751022 3.3432293
77 3.1259315 2.9523597 3.2995036
82 3.0710337 2.8670318 3.2750354
86 3.0214577 2.8256989 3.2172167
91 3.024486 2.8035998 3.2453723
96 3.0510743 2.8291569 3.272992
EOD
$p0s1 << EOD
0 0 0 0
5 4.0197105 3.1137254 4.925696
10 3.3996933 2.9185457 3.8808405
14 3.5642822 2.872702 4.255862
19 3.2212536 2.8915968 3.5509107
24 3.485508 3.0937297 3.8772862
29 3.4429576 3.041147 3.844768
34 3.3533437 3.0486531 3.6580346
38 3.204082 3.0153904 3.3927736
43 3.3051891 2.936061 3.6743174
48 3.2385783 2.9252717 3.551885
53 3.225165 3.0474114 3.402918
58 3.2429602 3.0983334 3.387587
62 3.1877136 2.9536598 3.4217675
67 3.2558944 2.9700077 3.5417814
72 3.1357663 2.9629822 3.3085504
77 3.1713247 3.0581439 3.2845056
82 3.058645 2.9456482 3.1716416
86 3.0762346 2.9599214 3.1925478
91 3.0435596 2.8968298 3.1902893
96 3.0681727 3.0011644 3.1351812
EOD
$p0s2 << EOD
0 0 0 0
5 6.3495383 3.8781776 8.820899
10 4.681585 2.385317 6.9778523
14 4.9583154 3.15587 6.760761
19 4.001675 2.5008166 5.502534
24 4.4966717 2.4271703 6.5661736
29 4.159581 2.666115 5.6530476
34 3.7620556 2.8089168 4.715194
38 3.257441 2.7588873 3.7559948
43 3.5574882 2.4056747 4.709302
48 3.1876497 2.7891202 3.5861793
53 3.1842198 2.5168767 3.851563
58 3.3691182 2.8891406 3.849096
62 3.2626212 2.522524 4.002718
67 3.3023124 2.697854 3.9067707
72 3.0203407 2.6916056 3.3490758
77 3.045574 2.6588283 3.4323196
82 2.797841 2.2291827 3.3664997
86 2.6424625 2.154676 3.130249
91 2.6718662 2.114906 3.228826
96 2.7107437 2.089214 3.332273
EOD
$p0s3 << EOD
0 0 0 0
5 4.88167 2.8993452 6.863995
10 2.8711965 1.5459912 4.1964016
14 3.488685 1.9767402 5.00063
19 3.330237 1.405477 5.254997
24 4.257933 0.42042252 8.095444
29 5.867757 0.8298702 10.905643
34 5.109981 -1.6909962 11.910958
38 2.3816087 2.2485616 2.5146556
43 4.087195 -1.4155716 9.589961
48 2.3098342 1.8169537 2.8027146
53 2.0459712 1.8761 2.2158425
58 4.6532187 -2.1833398 11.489778
62 4.6900597 -2.3580277 11.738147
67 2.6862247 1.9725406 3.3999088
72 2.613132 1.4596002 3.766664
77 2.8865626 1.4943005 4.2788243
82 2.4853022 0.75678873 4.2138157
86 2.2598379 0.881073 3.6386025
91 2.6283414 1.1625677 4.0941153
96 2.761051 0.16724132 5.3548603
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:96]
unset ytics
unset logscale y
set yrange [-2.9287872:12.481718]
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
set arrow 7 from screen 0.05312,0.28965 to screen 0.82059,0.28965 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.28965 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.53616 to screen 0.82059,0.53616 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.53616 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.78267 to screen 0.82059,0.78267 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.78267 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.44007 to screen 0.83466,0.45626 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.45626 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.44092 to screen 0.83466,0.50374 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.50374 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.42329 to screen 0.83466,0.36129 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.36129 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.42577 to screen 0.83466,0.40877 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.40877 left front textcolor rgb '#9a4478'
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
