# KL divergence from the reference: moved
# gnuplot run-moved-kl.gp > run-moved-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 0.07954614 0.06734842 0.091743864
5 0.15399642 0.13331474 0.1746781
8 0.2632756 0.21629596 0.3102552
10 0.33289954 0.26127324 0.40452585
13 0.41393012 0.32732892 0.5005313
15 0.45669043 0.36645165 0.5469292
18 0.51253057 0.4267436 0.59831756
20 0.54128546 0.4634146 0.61915624
23 0.57834643 0.50929254 0.64740026
25 0.60158604 0.533457 0.6697151
28 0.63133186 0.57279456 0.6898692
30 0.6463995 0.5890176 0.7037813
33 0.6627672 0.61177814 0.7137562
35 0.6721043 0.621735 0.7224736
38 0.68871814 0.6379544 0.73948187
40 0.6988108 0.6446303 0.7529914
43 0.7122753 0.6572154 0.76733524
45 0.7213865 0.6648781 0.7778949
48 0.72854614 0.67100847 0.7860838
50 0.7310287 0.6744054 0.78765196
EOD
$p0s1 << EOD
0 0 0 0
3 0.09790661 0.0774435 0.11836973
5 0.17025577 0.12909657 0.21141498
8 0.28074434 0.19707535 0.36441335
10 0.32731578 0.22209546 0.43253607
13 0.41730663 0.30185235 0.5327609
15 0.4938237 0.4003887 0.58725876
18 0.5564991 0.45010263 0.6628956
20 0.5625771 0.45869023 0.6664641
23 0.5997399 0.5274341 0.67204577
25 0.6100502 0.52785915 0.69224125
28 0.63225365 0.5496013 0.7149059
30 0.6546874 0.5534341 0.7559408
33 0.6293464 0.51895326 0.7397395
35 0.62520814 0.51044434 0.73997194
38 0.6432272 0.53359944 0.752855
40 0.6644392 0.56951666 0.75936174
43 0.6766621 0.6026401 0.7506841
45 0.6897441 0.61267054 0.76681775
48 0.6914416 0.6063344 0.7765488
50 0.6885759 0.5991991 0.7779527
EOD
$p0s2 << EOD
0 0 0 0
3 0.07986518 0.06442333 0.09530704
5 0.15337764 0.1278118 0.17894346
8 0.26284963 0.21355988 0.31213936
10 0.33087662 0.26151112 0.40024212
13 0.4076308 0.3323823 0.48287934
15 0.45023793 0.37521556 0.5252603
18 0.49948567 0.4242042 0.5747672
20 0.53039825 0.45370904 0.6070875
23 0.5663188 0.5043572 0.62828034
25 0.5970623 0.52364826 0.67047626
28 0.6276443 0.5606362 0.6946523
30 0.63736373 0.5728985 0.701829
33 0.6525571 0.5881761 0.7169381
35 0.6640453 0.60431886 0.72377175
38 0.6857909 0.6152718 0.7563099
40 0.6924024 0.6256485 0.7591564
43 0.69913065 0.62748003 0.7707813
45 0.7052864 0.63134605 0.7792267
48 0.71430254 0.6387612 0.7898439
50 0.7158989 0.64073044 0.7910673
EOD
$p0s3 << EOD
0 0 0 0
3 0.079733245 0.06484773 0.09461876
5 0.15336901 0.12980919 0.17692885
8 0.26339892 0.21528514 0.3115127
10 0.33293575 0.2629891 0.40288243
13 0.4131006 0.33262315 0.49357802
15 0.45489478 0.37211752 0.53767204
18 0.50412846 0.41481775 0.5934391
20 0.53682816 0.4453824 0.62827396
23 0.57274425 0.5005995 0.64488906
25 0.60692257 0.51794875 0.69589645
28 0.6376106 0.56249875 0.7127224
30 0.64408386 0.57908905 0.7090787
33 0.6634675 0.59677726 0.73015785
35 0.6789189 0.6169284 0.7409094
38 0.7031451 0.63138354 0.7749067
40 0.70872223 0.6408838 0.7765606
43 0.7092783 0.63341105 0.7851455
45 0.7144647 0.63910043 0.7898291
48 0.72506493 0.64621294 0.803917
50 0.72703767 0.648665 0.8054103
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:50]
unset ytics
unset logscale y
set yrange [0:0.83762676]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20892,0.14525 to screen 0.20892,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.20892,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36184,0.14525 to screen 0.36184,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.36184,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.51476,0.14525 to screen 0.51476,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.51476,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.66768,0.14525 to screen 0.66768,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.66768,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.32666 to screen 0.82059,0.32666 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.2' at screen 0.04506,0.32666 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.50807 to screen 0.82059,0.50807 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.4' at screen 0.04506,0.50807 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.68949 to screen 0.82059,0.68949 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.6' at screen 0.04506,0.68949 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.87090 to screen 0.82059,0.87090 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.8' at screen 0.04506,0.87090 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.80834 to screen 0.83466,0.86560 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.86560 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.76983 to screen 0.83466,0.72315 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.72315 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.82841,0.79461 to screen 0.83466,0.77063 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'kl/k2' at screen 0.83934,0.77063 left front textcolor rgb '#007553'
set arrow 16 from screen 0.82841,0.80472 to screen 0.83466,0.81812 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.81812 left front textcolor rgb '#9a4478'
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
