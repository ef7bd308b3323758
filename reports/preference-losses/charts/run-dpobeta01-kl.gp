# KL divergence from the reference: dpoBeta01
# gnuplot run-dpobeta01-kl.gp > run-dpobeta01-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 17.028341 8.842742 25.21394
16 14.622009 10.957475 18.286543
24 15.120002 11.115001 19.125004
32 16.31557 8.811878 23.819265
40 12.127825 10.54605 13.7096
48 15.150541 13.219069 17.082014
56 14.099244 10.340165 17.858322
64 13.42105 9.615975 17.226124
72 14.691431 12.344114 17.038748
80 14.133161 10.422139 17.844181
88 13.141182 10.788759 15.493604
96 15.332662 11.731863 18.93346
104 13.189665 10.530112 15.849218
112 12.6654 10.704677 14.6261215
120 13.588111 10.833434 16.342789
128 13.249498 11.1074505 15.391547
136 13.630823 11.031981 16.229664
144 14.216613 11.241023 17.192204
152 13.519897 11.474955 15.564839
160 13.304584 11.94814 14.661028
EOD
$p0s1 << EOD
0 0 0 0
8 16.878202 8.481981 25.274424
16 14.859362 11.471353 18.247372
24 15.215845 11.227975 19.203714
32 16.176811 9.019459 23.334166
40 12.069266 10.376314 13.762219
48 15.256954 12.906167 17.607742
56 13.848378 10.242563 17.454193
64 13.316228 9.495107 17.13735
72 14.829307 12.2943325 17.36428
80 13.9755125 10.066841 17.884184
88 13.341285 10.808669 15.8739
96 15.534642 11.821266 19.248018
104 13.50048 11.018856 15.982104
112 12.73374 10.735164 14.732317
120 13.577542 10.531605 16.62348
128 13.199598 11.129558 15.269639
136 13.662874 11.176655 16.149094
144 14.153784 11.075418 17.23215
152 13.102908 11.640962 14.564854
160 13.224851 12.28468 14.165021
EOD
$p0s2 << EOD
0 0 0 0
8 35.942986 11.366338 60.519638
16 29.958504 20.93745 38.979557
24 30.67153 18.008345 43.334717
32 33.63895 12.484455 54.79345
40 22.726173 16.991106 28.46124
48 31.030478 25.082758 36.978195
56 28.88316 16.878143 40.888176
64 27.779957 17.152645 38.40727
72 30.554354 22.456955 38.651752
80 29.152004 15.301391 43.00262
88 27.060963 20.534552 33.587376
96 33.729473 23.14242 44.31653
104 26.776106 20.876343 32.67587
112 25.363232 19.7923 30.934164
120 28.263336 19.978495 36.548176
128 26.430023 19.247427 33.612617
136 26.730618 20.447624 33.01361
144 30.395962 21.473167 39.318756
152 27.707832 22.557749 32.857914
160 28.222036 23.693552 32.750523
EOD
$p0s3 << EOD
0 0 0 0
8 19.09805 9.967422 28.228678
16 14.668727 11.183284 18.15417
24 15.303409 11.332916 19.273901
32 17.1973 9.274366 25.120232
40 12.386341 10.617899 14.154783
48 14.959205 13.364061 16.554348
56 13.128113 9.774877 16.48135
64 13.867168 10.2853775 17.44896
72 13.3578005 10.884484 15.831117
80 13.857547 10.615408 17.099686
88 12.276514 9.994793 14.558235
96 14.153438 10.943352 17.363523
104 12.81404 9.9121 15.71598
112 12.971351 8.941781 17.000921
120 13.343865 10.763738 15.923993
128 12.268483 10.217767 14.3192
136 13.414652 9.44034 17.388964
144 14.006206 11.501576 16.510834
152 12.536409 10.503254 14.569566
160 12.498285 11.024213 13.972358
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [0:62.940422]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.38668 to screen 0.82059,0.38668 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '20' at screen 0.04219,0.38668 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.62811 to screen 0.82059,0.62811 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '40' at screen 0.04219,0.62811 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.86953 to screen 0.82059,0.86953 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '60' at screen 0.04219,0.86953 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.30586 to screen 0.83466,0.34978 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.34978 left front textcolor rgb '#006aa6'
set label 12 'kl/k1' at screen 0.83934,0.30229 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.48593 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.29612 to screen 0.83466,0.25480 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.25480 left front textcolor rgb '#9a4478'
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
