# KL divergence from the reference: dapo
# gnuplot run-dapo-kl.gp > run-dapo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
3 0.5393007 0.06811134 1.01049
6 0.653856 0.34593445 0.96177745
9 0.69686294 0.5192122 0.8745137
12 0.6557558 0.5098841 0.80162746
15 0.7026235 0.57129556 0.8339515
18 0.662396 0.5576441 0.7671479
21 0.64868784 0.5302848 0.7670909
24 0.7093078 0.55232143 0.86629415
27 0.71034825 0.54506606 0.87563044
30 0.66253245 0.5837524 0.74131256
33 0.6163473 0.57719463 0.65550005
36 0.61849236 0.57264423 0.6643405
39 0.6154128 0.53701895 0.6938066
42 0.5985625 0.50316864 0.6939563
45 0.56319374 0.4774865 0.64890105
48 0.5607704 0.48256597 0.6389748
51 0.56322604 0.48716366 0.6392885
54 0.5827914 0.49958724 0.6659956
57 0.5822876 0.5070769 0.6574983
60 0.5767063 0.51090664 0.6425059
EOD
$p0s1 << EOD
0 0 0 0
3 0.581493 0.09672024 1.0662658
6 0.7003449 0.31050017 1.0901896
9 0.73720896 0.43581504 1.038603
12 0.67261785 0.48279345 0.86244226
15 0.78614944 0.511461 1.0608379
18 0.66191554 0.5074542 0.8163769
21 0.67232233 0.4750839 0.8695608
24 0.74801004 0.50632995 0.9896901
27 0.72482693 0.55355495 0.8960989
30 0.6704528 0.53452855 0.80637693
33 0.6120526 0.49574742 0.72835773
36 0.62212354 0.5460916 0.6981554
39 0.60641205 0.5123682 0.7004559
42 0.60617226 0.4696596 0.7426849
45 0.57472545 0.4687645 0.68068635
48 0.57103276 0.5199188 0.62214667
51 0.55800194 0.4877055 0.62829834
54 0.5786484 0.4544561 0.70284075
57 0.5889381 0.45621708 0.7216592
60 0.5975891 0.49150634 0.7036719
EOD
$p0s2 << EOD
0 0 0 0
3 0.8154004 -0.18947805 1.8202789
6 1.170302 0.11824837 2.2223556
9 1.0646875 0.44748783 1.681887
12 0.91727567 0.6185388 1.2160125
15 1.1278372 0.58273226 1.6729422
18 0.81816113 0.39935547 1.2369667
21 0.7796206 0.47427967 1.0849615
24 0.9341206 0.3268002 1.541441
27 0.9600408 0.45915675 1.4609249
30 0.6717582 0.3608246 0.9826917
33 0.5761992 0.4970745 0.65532386
36 0.5968999 0.4648325 0.72896737
39 0.6416554 0.48876467 0.7945461
42 0.6425837 0.4183317 0.8668357
45 0.58313227 0.38020742 0.7860572
48 0.48954982 0.38823956 0.59086007
51 0.5048298 0.35129705 0.65836257
54 0.5211954 0.36935705 0.6730338
57 0.5034907 0.40544677 0.60153466
60 0.49844733 0.40546998 0.59142464
EOD
$p0s3 << EOD
0 0 0 0
3 0.55838126 0.011815919 1.1049466
6 0.63758445 0.33072212 0.9444468
9 0.7451952 0.62810564 0.8622848
12 0.9964137 0.58980465 1.4030228
15 1.395192 0.07018725 2.720197
18 1.0444049 0.026550118 2.0622597
21 1.0034237 0.07118504 1.9356624
24 0.963729 0.12258811 1.8048699
27 1.0648345 0.27266225 1.8570067
30 0.8850787 0.16910458 1.6010529
33 0.8726627 0.029906213 1.7154193
36 0.75224906 0.2666962 1.2378019
39 0.79254115 0.29351664 1.2915657
42 0.79311055 0.45051122 1.1357099
45 1.2894111 -0.5436348 3.1224568
48 0.6892064 0.2291257 1.1492872
51 1.5800564 -1.1679446 3.3332353
54 0.94192696 0.08762652 1.7962273
57 0.6944326 0.30235016 1.0865151
60 0.69078815 0.24723676 1.1343395
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-1.3410668:3.3332353]
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
set arrow 9 from screen 0.05312,0.20069 to screen 0.82059,0.20069 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−1' at screen 0.04219,0.20069 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.36323 to screen 0.82059,0.36323 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0' at screen 0.04219,0.36323 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.52578 to screen 0.82059,0.52578 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1' at screen 0.04219,0.52578 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.68832 to screen 0.82059,0.68832 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '2' at screen 0.04219,0.68832 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.05312,0.85086 to screen 0.82059,0.85086 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '3' at screen 0.04219,0.85086 right front textcolor rgb '#59636e'
set label 13 'nats per response' at screen 0.01940,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.82841,0.45697 to screen 0.83466,0.43553 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'kl/reference' at screen 0.83934,0.43553 left front textcolor rgb '#006aa6'
set arrow 15 from screen 0.82841,0.46037 to screen 0.83466,0.48302 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'kl/k1' at screen 0.83934,0.48302 left front textcolor rgb '#b04d00'
set arrow 16 from screen 0.82841,0.44425 to screen 0.83466,0.38805 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 17 'kl/k2' at screen 0.83934,0.38805 left front textcolor rgb '#007553'
set arrow 17 from screen 0.82841,0.47552 to screen 0.83466,0.53051 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 18 'kl/k3' at screen 0.83934,0.53051 left front textcolor rgb '#9a4478'
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
