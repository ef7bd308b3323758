# KL divergence from the reference: longIPO
# gnuplot run-longipo-kl.gp > run-longipo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
6 1.8332058 1.5088749 2.1575367
13 2.195769 1.6827241 2.7088141
19 2.4321063 1.8428382 3.0213742
26 2.5137978 1.4630845 3.5645108
32 2.2718632 1.2302593 3.313467
38 2.1892242 1.3187426 3.059706
45 2.2570903 1.1638622 3.3503184
51 2.1893744 1.5630155 2.8157334
58 2.2573724 1.3912439 3.1235008
64 2.3207324 1.6031752 3.0382898
70 2.376435 1.7156996 3.0371706
77 2.3549824 1.7244056 2.985559
83 2.3089523 1.869187 2.7487175
90 2.1057062 1.8189162 2.392496
96 2.1112225 1.8615894 2.3608556
102 2.0937433 1.9356812 2.2518055
109 2.134227 1.9831216 2.2853327
115 2.1581988 1.9831349 2.3332627
122 2.1020708 1.8834407 2.320701
128 2.0588198 1.8516079 2.2660317
EOD
$p0s1 << EOD
0 0 0 0
6 1.8948349 1.5946289 2.195041
13 2.0818627 1.4638692 2.699856
19 2.5597463 1.8701522 3.2493405
26 2.3521113 1.2028165 3.501406
32 2.2625144 1.1924229 3.3326056
38 2.1776414 1.2942399 3.061043
45 2.2176473 1.2999946 3.1353002
51 2.2382088 1.5622914 2.9141264
58 2.2204883 1.4792049 2.961772
64 2.3655322 1.5741599 3.1569045
70 2.3554115 1.7258497 2.9849732
77 2.422878 1.8782299 2.967526
83 2.2232485 1.6516463 2.7948508
90 2.1865156 1.983848 2.389183
96 2.0176487 1.6674968 2.3678005
102 2.0949078 1.8020661 2.3877494
109 2.2086275 1.8023068 2.614948
115 2.2219203 1.9553553 2.488485
122 2.1098204 1.9146446 2.3049963
128 2.0738206 1.8329074 2.3147335
EOD
$p0s2 << EOD
0 0 0 0
6 2.6659477 1.8150088 3.5168867
13 2.9501648 2.1508217 3.749508
19 3.4240801 2.6510034 4.197157
26 3.4272847 1.5450699 5.3094993
32 3.037016 1.4638839 4.610148
38 2.9577596 1.5734833 4.342036
45 2.9993975 1.1126771 4.886118
51 2.977178 1.8765928 4.0777636
58 2.882165 1.3206334 4.4436965
64 2.9390285 1.9569855 3.9210715
70 3.0324588 2.2666676 3.79825
77 3.0113022 2.1356852 3.8869193
83 2.893752 2.2678232 3.5196812
90 2.5875554 2.2256777 2.949433
96 2.507897 1.9993942 3.0163999
102 2.5588145 2.2143562 2.9032729
109 2.53811 2.3221326 2.7540872
115 2.5233612 2.298303 2.7484198
122 2.436445 2.132536 2.740354
128 2.4187157 2.0876062 2.7498252
EOD
$p0s3 << EOD
0 0 0 0
6 1.755062 1.4938812 2.0162427
13 2.119816 1.5890254 2.6506066
19 2.4258492 1.9175379 2.9341605
26 2.605869 1.3542937 3.8574445
32 2.238237 1.1753334 3.3011403
38 2.1893563 1.3351916 3.043521
45 2.2404618 1.0730982 3.4078255
51 2.2020497 1.5753886 2.8287108
58 2.2387846 1.3611519 3.1164174
64 2.3096955 1.7093412 2.91005
70 2.4533541 1.872703 3.0340054
77 2.3778405 1.671057 3.0846243
83 2.293265 1.9078958 2.6786344
90 2.0923057 1.833421 2.3511906
96 2.1144106 1.6806692 2.5481522
102 2.1550846 2.007552 2.3026175
109 2.1704197 1.9591005 2.3817387
115 2.1638708 1.9782913 2.3494506
122 2.1069322 1.8591465 2.3547177
128 2.087738 1.7969098 2.3785665
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [0:5.521879]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.35292,0.14525 to screen 0.35292,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.35292,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.65271,0.14525 to screen 0.65271,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.65271,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.42044 to screen 0.82059,0.42044 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '2' at screen 0.04219,0.42044 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.69563 to screen 0.82059,0.69563 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '4' at screen 0.04219,0.69563 right front textcolor rgb '#59636e'
set label 7 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 8 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.82841,0.42853 to screen 0.83466,0.37119 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 9 'kl/reference' at screen 0.83934,0.37119 left front textcolor rgb '#006aa6'
set arrow 9 from screen 0.82841,0.43060 to screen 0.83466,0.41868 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 10 'kl/k1' at screen 0.83934,0.41868 left front textcolor rgb '#b04d00'
set arrow 10 from screen 0.82841,0.47805 to screen 0.83466,0.51365 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 11 'kl/k2' at screen 0.83934,0.51365 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.43251 to screen 0.83466,0.46617 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 12 'kl/k3' at screen 0.83934,0.46617 left front textcolor rgb '#9a4478'
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
