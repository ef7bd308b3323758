# Held-out accuracy of the reward model: rm1024
# gnuplot run-rm1024-accuracy.gp > run-rm1024-accuracy.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0.4390625 0.33485445 0.5432705
6 0.6582031 0.5984992 0.7179071
12 0.70390624 0.65342176 0.7543907
18 0.74140626 0.6912321 0.79158044
24 0.79960936 0.7467203 0.8524984
30 0.8328125 0.793563 0.872062
36 0.8761719 0.8564545 0.8958892
42 0.8941406 0.87825394 0.9100273
48 0.8996094 0.88358134 0.91563743
54 0.9019531 0.8856354 0.9182709
60 0.90703124 0.8897654 0.9242971
66 0.9121094 0.8960165 0.9282023
72 0.91328126 0.9001878 0.92637473
78 0.9203125 0.90787137 0.9327536
84 0.9195312 0.905703 0.9333595
90 0.9195312 0.90723044 0.9318321
96 0.91914064 0.907064 0.93121725
102 0.9171875 0.9038316 0.9305434
108 0.9183594 0.9028597 0.93385905
114 0.9183594 0.90263736 0.9340814
120 0.91679686 0.90131956 0.93227416
EOD
$p0s1 << EOD
0 0.43766662 0.33268237 0.5426509
6 0.65979046 0.60117453 0.71840644
12 0.7059908 0.6561952 0.7557864
18 0.74338394 0.69357103 0.7931968
24 0.80124426 0.74890405 0.85358447
30 0.8350337 0.7954103 0.87465715
36 0.8791282 0.858528 0.8997284
42 0.8968859 0.8800796 0.9136922
48 0.9031511 0.88630766 0.9199946
54 0.9051057 0.88848364 0.9217277
60 0.90943503 0.8922493 0.9266208
66 0.9145378 0.898807 0.9302686
72 0.9161345 0.90278006 0.9294889
78 0.9232274 0.91021216 0.9362427
84 0.9224415 0.9082333 0.9366496
90 0.92245543 0.9096772 0.93523365
96 0.9220462 0.90977347 0.93431884
102 0.92046034 0.9075789 0.93334186
108 0.9216322 0.90678465 0.9364797
114 0.92163837 0.9064594 0.9368173
120 0.92006356 0.90501887 0.9351082
EOD
$p0s2 << EOD
0 0.6941406 0.66866404 0.71961725
6 0.6941406 0.66866404 0.71961725
12 0.6941406 0.66866404 0.71961725
18 0.6941406 0.66866404 0.71961725
24 0.6941406 0.66866404 0.71961725
30 0.6941406 0.66866404 0.71961725
36 0.6941406 0.66866404 0.71961725
42 0.6941406 0.66866404 0.71961725
48 0.6941406 0.66866404 0.71961725
54 0.6941406 0.66866404 0.71961725
60 0.6941406 0.66866404 0.71961725
66 0.6941406 0.66866404 0.71961725
72 0.6941406 0.66866404 0.71961725
78 0.6941406 0.66866404 0.71961725
84 0.6941406 0.66866404 0.71961725
90 0.6941406 0.66866404 0.71961725
96 0.6941406 0.66866404 0.71961725
102 0.6941406 0.66866404 0.71961725
108 0.6941406 0.66866404 0.71961725
114 0.6941406 0.66866404 0.71961725
120 0.6941406 0.66866404 0.71961725
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.64855; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:120]
unset ytics
unset logscale y
set yrange [0.30851698:0.9609827]
set arrow 1 from screen 0.05600,0.14525 to screen 0.64855,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.15476,0.14525 to screen 0.15476,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.15476,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.25352,0.14525 to screen 0.25352,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.25352,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.35227,0.14525 to screen 0.35227,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.35227,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.45103,0.14525 to screen 0.45103,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.45103,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.54979,0.14525 to screen 0.54979,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.54979,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.64855,0.14525 to screen 0.64855,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '120' at screen 0.64855,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.25178 to screen 0.64855,0.25178 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.4' at screen 0.04506,0.25178 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.48467 to screen 0.64855,0.48467 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.6' at screen 0.04506,0.48467 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.71757 to screen 0.64855,0.71757 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.8' at screen 0.04506,0.71757 right front textcolor rgb '#59636e'
set label 11 'share' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.64855,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.65636,0.85357 to screen 0.66261,0.83173 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'reward_model/accuracy' at screen 0.66730,0.83173 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.65636,0.85738 to screen 0.66261,0.87922 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'reward_model/accuracy_g…' at screen 0.66730,0.87922 left front textcolor rgb '#b04d00'
set label 15 'baseline/length_accuracy' at screen 0.66730,0.59430 left front textcolor rgb '#007553'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle
unset multiplot
