# KL divergence from the reference: ppo4096small
# gnuplot run-ppo4096small-kl.gp > run-ppo4096small-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0.85661966 0.7053967 1.0078427
4 2.2618606 1.9571903 2.566531
6 3.9055774 3.371504 4.439651
8 5.569856 5.1875253 5.9521866
10 6.910556 6.094832 7.7262793
12 8.510361 7.322785 9.697936
14 10.202875 8.5474615 11.858288
16 11.981097 9.47012 14.492073
18 13.377902 11.043467 15.712337
20 15.0067835 11.71436 18.299208
22 16.175589 12.6560955 19.695082
24 17.427776 13.5844345 21.271118
26 18.821356 14.78266 22.860052
28 19.617012 15.483215 23.750809
30 20.4001 16.375034 24.425167
32 21.047285 17.08108 25.01349
34 21.404099 17.540556 25.26764
36 21.687618 17.881258 25.493979
38 21.848555 18.150532 25.546576
40 21.91682 18.268032 25.565609
EOD
$p0s1 << EOD
0 0 0 0
2 0.9085755 0.81593657 1.0012144
4 2.3086877 2.0460615 2.5713139
6 3.904657 3.4853806 4.323933
8 5.746213 5.373107 6.1193194
10 6.9895473 6.294677 7.6844172
12 8.548835 7.5442147 9.553454
14 10.333273 8.757333 11.909213
16 11.961859 9.619472 14.304245
18 13.430188 11.208 15.652376
20 15.007627 11.753686 18.261568
22 16.195854 12.736149 19.655561
24 17.491913 13.590703 21.393124
26 18.871183 14.836953 22.905415
28 19.710033 15.648414 23.771652
30 20.505459 16.617329 24.393589
32 21.0847 17.128904 25.040493
34 21.418898 17.62534 25.212454
36 21.739187 18.038752 25.439623
38 21.910843 18.27044 25.551245
40 21.949377 18.351625 25.547129
EOD
$p0s2 << EOD
0 0 0 0
2 0.6915684 0.5557096 0.82742715
4 1.9062784 1.6257737 2.186783
6 3.4974945 3.0306928 3.964296
8 5.240624 4.670191 5.811057
10 6.7244787 5.4843993 7.9645576
12 8.929843 7.0673523 10.792335
14 11.6004715 8.645493 14.55545
16 14.571533 9.402866 19.7402
18 17.30333 11.837179 22.76948
20 20.615438 12.445917 28.784958
22 22.880272 13.714968 32.045574
24 25.520088 15.47755 35.562626
26 28.493078 18.210094 38.776062
28 30.10308 19.725897 40.480263
30 31.759226 21.468636 42.049816
32 33.119858 22.78403 43.455685
34 33.888012 23.749674 44.026352
36 34.466225 24.431566 44.500885
38 34.811485 25.062332 44.560642
40 34.94206 25.319569 44.56455
EOD
$p0s3 << EOD
0 0 0 0
2 0.82807183 0.59441805 1.0617256
4 2.1589143 1.816887 2.5009418
6 3.819939 3.1088905 4.5309873
8 5.279264 4.6326613 5.9258666
10 6.491345 5.539565 7.4431252
12 8.612703 6.874118 10.35129
14 10.441926 7.8828483 13.001004
16 11.621009 7.5467525 15.695264
18 13.532389 8.143937 18.920841
20 14.243725 9.543253 18.944197
22 15.457883 10.469087 20.44668
24 16.870392 11.856287 21.884497
26 18.019056 13.196546 22.841568
28 18.653769 13.654612 23.652927
30 18.999157 14.227489 23.770823
32 19.733126 14.545518 24.920734
34 20.57693 14.944756 26.209103
36 20.894781 15.274844 26.514717
38 21.166555 15.26572 27.06739
40 21.419931 15.3250065 27.514858
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:46.347134]
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
set arrow 8 from screen 0.05312,0.30918 to screen 0.82059,0.30918 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.30918 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.47311 to screen 0.82059,0.47311 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '20' at screen 0.04219,0.47311 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.63705 to screen 0.82059,0.63705 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '30' at screen 0.04219,0.63705 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.80098 to screen 0.82059,0.80098 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '40' at screen 0.04219,0.80098 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 13 'kl/reference' at screen 0.83934,0.50200 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.50507 to screen 0.83466,0.54949 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.54949 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.71806 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.49639 to screen 0.83466,0.45451 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.45451 left front textcolor rgb '#9a4478'
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
