# KL divergence from the reference: ipoBeta001
# gnuplot run-ipobeta001-kl.gp > run-ipobeta001-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 4.342665 0.4555367 8.229794
16 7.1257353 3.8234093 10.4280615
24 8.100236 3.5571756 12.643297
32 9.655364 3.9660628 15.344666
40 10.807865 2.9104688 18.705261
48 10.460399 3.5538025 17.366995
56 14.882335 8.57826 21.18641
64 16.723455 8.163849 25.28306
72 16.544846 11.562219 21.527472
80 18.395967 13.902571 22.889362
88 24.1307 15.809334 32.452065
96 19.604292 13.321421 25.887161
104 21.299128 18.525541 24.072716
112 23.898235 19.257805 28.538666
120 21.774391 14.962136 28.586645
128 23.416424 17.252558 29.580292
136 23.184187 19.804054 26.564322
144 23.438978 19.528307 27.34965
152 22.983793 18.769606 27.197979
160 23.219072 18.325169 28.112974
EOD
$p0s1 << EOD
0 0 0 0
8 4.3004384 0.23204377 8.368833
16 7.1969767 3.8440657 10.549888
24 8.147457 3.812667 12.482247
32 9.762988 3.9660835 15.559893
40 10.943078 2.7071333 19.179022
48 10.63112 3.7741234 17.488115
56 14.771952 8.16405 21.379852
64 16.694355 8.23167 25.157042
72 16.548208 11.597687 21.49873
80 18.336231 13.898423 22.77404
88 24.220299 15.912411 32.528187
96 19.513296 13.172495 25.854097
104 21.372051 18.73332 24.010782
112 24.069294 19.799725 28.338865
120 21.730593 14.673753 28.787434
128 23.420486 17.283201 29.557772
136 23.080711 19.490915 26.670507
144 23.321533 19.11701 27.526056
152 23.204826 18.92017 27.489483
160 23.503632 18.645506 28.361757
EOD
$p0s2 << EOD
0 0 0 0
8 7.560896 -1.326933 16.448725
16 14.581137 3.6902401 25.472034
24 17.746548 2.466103 33.026993
32 20.777256 5.043347 36.511166
40 23.040766 1.8327777 44.248756
48 21.529688 4.322654 38.73672
56 33.428425 15.671404 51.185448
64 38.567726 13.743444 63.392006
72 37.134953 26.271786 47.998123
80 42.572876 30.482868 54.662888
88 61.047043 34.28294 87.81114
96 46.736 26.675653 66.79635
104 51.97206 40.6666 63.277527
112 59.898216 42.555744 77.24069
120 53.448532 29.436142 77.46092
128 59.269905 37.29753 81.24228
136 56.901085 44.963314 68.83886
144 58.098194 43.84414 72.35225
152 58.540764 42.361904 74.71962
160 59.388077 41.873413 76.90274
EOD
$p0s3 << EOD
0 0 0 0
8 4.3266907 0.42052028 8.2328615
16 7.25515 3.5210772 10.989223
24 8.279396 2.373556 14.185235
32 9.525633 4.5702076 14.481059
40 10.192761 3.069347 17.316175
48 9.774909 3.7429123 15.806906
56 13.753174 7.9057536 19.600594
64 16.898254 6.1337976 27.662712
72 18.331976 12.052546 24.611406
80 17.053005 12.6954365 21.410572
88 25.198477 18.353893 32.04306
96 18.617996 14.291883 22.944109
104 19.192774 16.457676 21.927872
112 39.196693 -10.776063 89.16945
120 21.566433 15.295588 27.837278
128 21.14163 15.416311 26.866947
136 24.706509 14.42475 34.98827
144 20.697237 17.032063 24.362411
152 20.227482 16.568607 23.886356
160 20.721937 16.645233 24.798641
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [-14.773884:93.16727]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.24924 to screen 0.82059,0.24924 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.24924 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.39002 to screen 0.82059,0.39002 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '20' at screen 0.04219,0.39002 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.53079 to screen 0.82059,0.53079 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '40' at screen 0.04219,0.53079 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.67157 to screen 0.82059,0.67157 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '60' at screen 0.04219,0.67157 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.81235 to screen 0.82059,0.81235 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '80' at screen 0.04219,0.81235 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 12 'kl/reference' at screen 0.83934,0.40749 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.41468 to screen 0.83466,0.45497 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.45497 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.66726 left front textcolor rgb '#007553'
set arrow 12 from screen 0.82841,0.39510 to screen 0.83466,0.36000 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.36000 left front textcolor rgb '#9a4478'
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
