# KL divergence from the reference: loose
# gnuplot run-loose-kl.gp > run-loose-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0.6808184 0.4472438 0.914393
5 2.168057 1.509003 2.827111
7 3.376239 1.071034 5.681443
9 5.346937 0.0439808 10.64989
11 7.688304 0.7427328 14.63388
14 11.86795 2.433812 21.30208
16 14.46118 0.08073843 28.84161
18 16.84067 -0.2762154 33.95755
20 19.47082 5.101311 33.84033
23 23.07543 5.85428 40.29657
25 26.33397 8.502853 44.1651
27 29.34854 12.18978 46.50729
29 31.69861 14.05786 49.33936
32 35.91718 17.09796 54.73639
34 37.75525 15.32528 60.18522
36 40.58852 16.79005 64.38699
38 43.92203 16.8472 70.99686
41 47.65082 16.9087 78.39295
43 50.70237 19.05264 82.35209
45 52.96399 17.99476 87.93321
EOD
$p0s1 << EOD
0 0 0 0
2 0.6162474 0.1956747 1.03682
5 2.34621 1.542431 3.149988
7 3.590318 0.9340914 6.246546
9 5.385614 0.6196868 10.15154
11 7.529399 0.7664717 14.29233
14 11.54415 2.183409 20.9049
16 14.14448 0.4447618 27.84419
18 16.54881 -0.631256 33.72888
20 19.56106 5.158384 33.96374
23 23.23118 5.940848 40.52151
25 26.17423 8.061267 44.28719
27 29.43987 11.18165 47.69809
29 31.94473 12.49648 51.39299
32 35.54683 15.95873 55.13494
34 37.27895 14.50333 60.05457
36 40.22685 16.09647 64.35723
38 43.67728 15.73265 71.62192
41 47.07128 15.35059 78.79198
43 50.36665 18.41537 82.31794
45 52.77607 16.9715 88.58064
EOD
$p0s2 << EOD
0 0 0 0
2 0.898669 0.7044767 1.092861
5 3.177279 1.763405 4.591152
7 4.943487 1.733479 8.153494
9 8.113833 -0.6335667 16.86123
11 12.33699 -2.201725 26.87571
14 19.46865 -0.8659022 39.80321
16 25.03734 -6.929359 57.00403
18 29.70856 -7.809043 67.22616
20 37.341 7.466674 67.21533
23 46.71646 15.09452 78.3384
25 56.18997 25.61187 86.76808
27 66.60789 35.17961 98.03617
29 76.2278 36.12452 116.3311
32 93.02144 44.82392 141.219
34 103.5363 43.48571 163.587
36 117.3069 59.84387 174.7699
38 132.3112 72.95903 191.6633
41 149.0049 78.20544 219.8044
43 163.1454 93.42874 232.862
45 174.8738 92.97036 256.7772
EOD
$p0s3 << EOD
0 0 0 0
2 0.6746482 0.4438583 0.905438
5 2.239953 1.323959 3.155947
7 3.512286 0.8882729 6.136299
9 5.315661 -0.3283902 10.95971
11 7.520829 0.5271355 14.51452
14 11.88831 1.815482 21.96113
16 14.98965 -2.21835 32.19765
18 15.99683 -2.184466 34.17812
20 19.00459 4.904129 33.10506
23 21.3818 10.46757 32.29604
25 26.39869 7.233247 45.56413
27 28.87752 13.87284 43.88221
29 31.40431 15.36514 47.44348
32 46.16819 -10.16614 102.5025
34 39.64451 18.43088 60.85814
36 41.94017 17.11633 66.76401
38 41.96791 15.76283 68.173
41 46.17292 15.92602 76.41982
43 46.98671 20.16145 73.81198
45 51.89497 17.61443 86.17552
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06027; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:45]
unset ytics
unset logscale y
set yrange [-20.84387:267.455]
set arrow 1 from screen 0.06027,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06027,0.14525 to screen 0.06027,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06027,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22923,0.14525 to screen 0.22923,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.22923,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.39819,0.14525 to screen 0.39819,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.39819,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.56715,0.14525 to screen 0.56715,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.56715,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.73611,0.14525 to screen 0.73611,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.73611,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.06027,0.20018 to screen 0.82059,0.20018 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04933,0.20018 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.06027,0.46372 to screen 0.82059,0.46372 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '100' at screen 0.04933,0.46372 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06027,0.72726 to screen 0.82059,0.72726 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '200' at screen 0.04933,0.72726 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.01670,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.33976 to screen 0.83466,0.38614 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.38614 left front textcolor rgb '#006aa6'
set label 12 'kl/k1' at screen 0.83934,0.33866 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.66104 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.33695 to screen 0.83466,0.29117 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.29117 left front textcolor rgb '#9a4478'
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
