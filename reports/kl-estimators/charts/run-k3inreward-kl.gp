# KL divergence from the reference: k3InReward
# gnuplot run-k3inreward-kl.gp > run-k3inreward-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 1.6830603 0.7464576 2.619663
6 2.5351439 1.9436574 3.1266303
9 3.0027528 2.275882 3.7296238
12 2.9229035 2.77544 3.070367
15 2.9930363 2.70773 3.2783422
18 3.1733186 2.79783 3.5488074
21 3.2800567 2.9451144 3.614999
24 3.3279657 2.9883614 3.6675704
27 3.3609545 3.0237765 3.6981323
30 3.4403188 3.032512 3.8481255
33 3.4474528 2.9658062 3.9290996
36 3.513354 3.06882 3.9578881
39 3.543618 3.04537 4.041866
42 3.5975215 3.1517985 4.0432444
45 3.6376374 3.269518 4.005757
48 3.623177 3.2554216 3.9909322
51 3.6461518 3.2973936 3.9949102
54 3.6197968 3.2797964 3.9597971
57 3.652161 3.2974834 4.0068383
60 3.6428568 3.2854297 4.0002837
EOD
$p0s1 << EOD
0 0 0 0
3 1.6651073 0.7580049 2.5722096
6 2.7019596 1.9377897 3.4661298
9 3.2216282 2.2094712 4.2337847
12 2.9805164 2.6888313 3.2722018
15 3.0167294 2.6275039 3.4059546
18 3.2225046 2.7730157 3.6719935
21 3.3288724 2.9913955 3.6663496
24 3.3365836 2.9625275 3.7106397
27 3.4331303 3.052509 3.8137515
30 3.4267151 2.9755046 3.8779259
33 3.5412776 3.1351864 3.9473689
36 3.5366864 3.22146 3.8519127
39 3.529826 3.160226 3.8994257
42 3.5659933 3.2186034 3.913383
45 3.6080334 3.2807467 3.93532
48 3.5801084 3.2970362 3.8631806
51 3.5968704 3.3136108 3.88013
54 3.6130686 3.3257768 3.9003606
57 3.6478217 3.306002 3.9896414
60 3.616823 3.3065324 3.9271135
EOD
$p0s2 << EOD
0 0 0 0
3 2.3869119 0.07300595 4.700818
6 3.5088131 2.2843275 4.733299
9 4.131643 1.6335053 6.6297803
12 3.3758411 2.6710894 4.080593
15 3.2961695 2.267134 4.325205
18 3.793582 2.5240064 5.0631576
21 3.9460387 2.8019352 5.090142
24 3.7506394 2.9159384 4.5853405
27 3.6359813 2.8740017 4.397961
30 3.7679484 2.742606 4.7932906
33 3.781331 2.7765532 4.786109
36 3.71848 2.6824493 4.754511
39 3.693346 2.5815527 4.8051395
42 3.8623776 2.8437302 4.8810253
45 3.924149 2.9656012 4.882697
48 3.8611856 3.0282094 4.6941614
51 3.8156736 2.9971154 4.634232
54 3.7747352 3.116109 4.4333615
57 3.9199262 3.1178417 4.7220106
60 3.8030844 3.123992 4.482177
EOD
$p0s3 << EOD
0 0 0 0
3 1.5728647 0.645272 2.5004573
6 2.6301546 2.1660573 3.094252
9 2.486878 1.3401651 3.6335907
12 2.7234666 1.6448812 3.802052
15 3.0129623 0.78779006 5.238135
18 3.7595239 1.6681473 5.8509
21 2.5999725 1.6049205 3.5950243
24 4.05384 0.4996387 7.608042
27 2.2066092 1.8671507 2.5460677
30 3.001797 1.1939869 4.809607
33 2.1886282 1.7233322 2.6539242
36 2.3316505 1.8487544 2.8145466
39 2.3218784 1.7085378 2.935219
42 2.3672805 1.7910824 2.9434786
45 2.4512691 1.7743626 3.1281757
48 2.4585001 1.9071932 3.009807
51 2.4052532 1.7866161 3.0238905
54 2.4249268 1.831399 3.0184543
57 2.5743186 1.591867 3.55677
60 2.4397182 1.9395446 2.9398918
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [0:7.9123635]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.18104,0.14525 to screen 0.18104,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.18104,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30895,0.14525 to screen 0.30895,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.30895,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.69268,0.14525 to screen 0.69268,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.69268,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.33730 to screen 0.82059,0.33730 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.33730 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.52935 to screen 0.82059,0.52935 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.52935 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.72140 to screen 0.82059,0.72140 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '6' at screen 0.04219,0.72140 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 14 'kl/reference' at screen 0.83934,0.49935 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.49255 to screen 0.83466,0.45186 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.45186 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.51044 to screen 0.83466,0.54683 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'kl/k2' at screen 0.83934,0.54683 left front textcolor rgb '#007553'
set label 17 'kl/k3' at screen 0.83934,0.37952 left front textcolor rgb '#9a4478'
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
