# KL divergence from the reference: offline01
# gnuplot run-offline01-kl.gp > run-offline01-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 1.7977053 0.61672866 2.978682
15 2.749806 1.7873787 3.7122333
23 3.04324 1.9077394 4.1787405
30 2.6449416 1.7865425 3.5033407
38 2.3960414 1.6391909 3.1528919
45 2.408024 1.9334481 2.8826
53 2.5220826 2.0217016 3.0224636
60 2.3873093 1.7146498 3.0599687
68 2.436306 1.871233 3.001379
75 2.6672692 2.4266217 2.907917
83 2.6149013 2.1168375 3.112965
90 2.456185 2.1451237 2.7672467
98 2.3037746 2.002978 2.604571
105 2.3974652 1.9841914 2.810739
113 2.5402472 2.223498 2.8569965
120 2.5717788 2.248942 2.8946157
128 2.5803335 2.3692727 2.7913942
135 2.5531635 2.344474 2.761853
143 2.5680926 2.361354 2.774831
150 2.5421822 2.3151193 2.7692451
EOD
$p0s1 << EOD
0 0 0 0
8 1.7089972 0.63300246 2.784992
15 2.6577897 2.0198846 3.2956948
23 3.0525112 1.8586926 4.24633
30 2.7278805 1.6422963 3.8134646
38 2.2853537 1.7486655 2.8220417
45 2.382278 1.9807835 2.7837725
53 2.6355798 2.047316 3.2238433
60 2.4513264 1.7485373 3.1541152
68 2.5853353 2.01341 3.1572607
75 2.7636364 2.3454688 3.1818042
83 2.6436477 1.9642249 3.3230703
90 2.4614768 2.0530875 2.8698661
98 2.40444 1.8530278 2.955852
105 2.4571795 1.8172524 3.0971067
113 2.4885395 2.012866 2.964213
120 2.541281 2.0327926 3.0497694
128 2.6137383 2.1608412 3.0666351
135 2.5690713 2.216909 2.921234
143 2.5199995 2.2924733 2.7475257
150 2.5450153 2.24134 2.848691
EOD
$p0s2 << EOD
0 0 0 0
8 2.6773057 0.34896088 5.0056505
15 3.960827 2.1879516 5.7337027
23 4.375308 2.3568995 6.393717
30 3.6025724 2.2237632 4.981382
38 3.245501 2.087458 4.4035444
45 3.1656094 2.3386612 3.9925573
53 3.4196715 2.6583395 4.181004
60 3.1674356 2.1928813 4.14199
68 3.1585948 2.306705 4.0104847
75 3.5122936 2.7508495 4.2737374
83 3.346927 2.3481593 4.3456945
90 2.978259 2.4381194 3.5183985
98 2.8647902 2.2413778 3.4882028
105 3.0738015 2.298689 3.8489141
113 3.1286023 2.5841527 3.6730516
120 3.0820568 2.5963464 3.5677671
128 3.05761 2.5471537 3.5680664
135 3.0459354 2.5720043 3.5198665
143 3.108665 2.7689562 3.448374
150 3.012705 2.7601907 3.2652197
EOD
$p0s3 << EOD
0 0 0 0
8 1.7391912 0.6270356 2.8513467
15 2.7039385 1.6874893 3.720388
23 3.0525784 1.8263463 4.278811
30 2.5912406 1.7712743 3.4112067
38 2.3607717 1.567685 3.1538584
45 2.393589 1.8630645 2.9241135
53 2.5723972 2.117599 3.0271955
60 2.4287133 1.7943901 3.0630367
68 2.4713385 1.7897162 3.1529605
75 2.6563435 2.3113852 3.0013018
83 2.5827897 2.0186906 3.1468887
90 2.4068797 2.032118 2.7816412
98 2.267421 1.908033 2.6268091
105 2.374205 1.8678143 2.880596
113 2.5368912 2.1383982 2.9353843
120 2.5165238 2.20802 2.8250277
128 2.5170376 2.1473439 2.8867311
135 2.4756072 2.1903963 2.760818
143 2.4908946 2.3121026 2.6696866
150 2.3986976 2.3324406 2.4649544
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:150]
unset ytics
unset logscale y
set yrange [0:6.6494656]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30895,0.14525 to screen 0.30895,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.30895,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.37377 to screen 0.82059,0.37377 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.37377 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.60230 to screen 0.82059,0.60230 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.60230 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.83082 to screen 0.82059,0.83082 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '6' at screen 0.04219,0.83082 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.43572 to screen 0.83466,0.42140 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.42140 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.43605 to screen 0.83466,0.46889 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.46889 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.48949 to screen 0.83466,0.51638 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.51638 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.41933 to screen 0.83466,0.37392 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.37392 left front textcolor rgb '#9a4478'
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
