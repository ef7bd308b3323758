# KL divergence from the reference: longPPO
# gnuplot run-longppo-kl.gp > run-longppo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0.6452694 0.4092724 0.88126636
4 1.2933955 1.0155655 1.5712254
6 1.9038968 1.3485079 2.4592857
8 2.7256484 2.2055626 3.2457342
10 3.766089 2.9015274 4.6306505
12 4.8794165 3.4732268 6.2856064
14 6.430824 4.4098916 8.451756
16 8.113314 5.2255287 11.001099
18 10.020368 6.704348 13.336387
20 10.040008 7.4199595 12.660055
22 10.304143 8.726429 11.881856
24 9.758617 8.580147 10.937087
26 8.904411 6.639841 11.1689825
28 8.276605 5.3160777 11.237132
30 7.3808866 4.0541673 10.707605
32 6.56376 3.5545297 9.57299
34 6.3710375 4.2452393 8.496836
36 6.4593196 4.952906 7.965733
38 6.473475 5.7794237 7.1675262
40 6.468751 5.9307747 7.0067277
EOD
$p0s1 << EOD
0 0 0 0
2 0.64123744 0.46366164 0.81881326
4 1.3239083 1.0784565 1.56936
6 1.9902084 1.5193242 2.4610927
8 2.8386745 2.0527813 3.6245675
10 3.807828 2.812977 4.802679
12 4.947799 3.3965056 6.4990926
14 6.3997664 4.331068 8.468465
16 8.178309 5.845773 10.510845
18 10.153786 7.1344223 13.173148
20 10.071807 7.556856 12.586758
22 10.243807 8.832679 11.654934
24 9.637316 8.706265 10.568367
26 8.8273735 6.9450226 10.709724
28 8.127386 5.6269608 10.627811
30 7.06341 4.160604 9.966215
32 6.5163665 3.704799 9.327934
34 6.449925 4.4058213 8.494029
36 6.3430142 5.142953 7.5430756
38 6.4549317 5.930656 6.979207
40 6.420887 5.946759 6.8950152
EOD
$p0s2 << EOD
0 0 0 0
2 0.8166929 0.4500316 1.1833541
4 1.641399 1.2478615 2.0349364
6 2.517557 1.8461951 3.1889186
8 3.9549568 2.72909 5.1808233
10 5.6726184 3.7867699 7.558467
12 7.6009693 4.597635 10.604304
14 10.337338 5.9128885 14.761787
16 13.889057 7.4500136 20.3281
18 17.475851 9.992077 24.959627
20 17.987886 12.229157 23.746616
22 18.058498 14.073274 22.043726
24 16.39148 12.845325 19.937635
26 15.138003 8.955835 21.320173
28 13.457018 5.7551265 21.158909
30 11.936953 4.261241 19.612663
32 10.344066 3.6566625 17.03147
34 9.654907 4.481793 14.828022
36 9.543362 5.8509164 13.235807
38 9.264851 6.1139565 12.415745
40 9.178023 6.070478 12.285568
EOD
$p0s3 << EOD
0 0 0 0
2 0.6781011 0.4077044 0.9484978
4 1.296269 1.0096394 1.5828987
6 1.8534102 1.3470302 2.3597903
8 2.653297 2.185844 3.12075
10 3.761679 2.69911 4.8242483
12 4.8018007 3.1552176 6.4483833
14 6.4135594 4.491929 8.33519
16 8.559335 4.8496485 12.269022
18 9.878643 6.0075483 13.749738
20 10.900864 7.377712 14.424014
22 10.895225 8.14265 13.6477995
24 9.705034 8.996498 10.413571
26 8.980619 6.988239 10.973
28 8.314827 4.610091 12.019562
30 7.4211307 4.440242 10.4020195
32 6.373426 3.9711585 8.775694
34 5.7498074 3.9306567 7.5689583
36 6.3563313 4.6812153 8.031447
38 6.0947175 5.000788 7.188647
40 6.119514 5.028825 7.2102036
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:25.958012]
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
set arrow 8 from screen 0.05312,0.29160 to screen 0.82059,0.29160 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.29160 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.43795 to screen 0.82059,0.43795 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.43795 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.58429 to screen 0.82059,0.58429 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '15' at screen 0.04219,0.58429 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.73064 to screen 0.82059,0.73064 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '20' at screen 0.04219,0.73064 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.87699 to screen 0.82059,0.87699 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '25' at screen 0.04219,0.87699 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.33459 to screen 0.83466,0.37525 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.37525 left front textcolor rgb '#006aa6'
set label 15 'kl/k1' at screen 0.83934,0.32776 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.41389 to screen 0.83466,0.42274 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'kl/k2' at screen 0.83934,0.42274 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.32437 to screen 0.83466,0.28028 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.28028 left front textcolor rgb '#9a4478'
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
