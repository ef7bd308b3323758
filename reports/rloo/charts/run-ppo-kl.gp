# KL divergence from the reference: ppo
# gnuplot run-ppo-kl.gp > run-ppo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 5.347691 2.9895165 7.705865
3 4.895644 2.7203262 7.0709624
5 5.336037 3.5155523 7.156522
6 5.606483 3.4200172 7.7929487
8 6.5070353 4.590746 8.423325
10 7.362033 5.4310393 9.293026
11 7.683909 5.550099 9.817719
13 8.528755 5.8947005 11.16281
14 8.502395 5.4146757 11.590114
16 8.466262 5.435013 11.497512
18 8.596594 5.4848466 11.708342
19 8.450218 6.039428 10.861008
21 8.113438 5.89526 10.331616
22 8.092952 6.002202 10.1837015
24 8.163142 6.015684 10.310601
26 8.318847 5.7439823 10.893711
27 8.3032465 5.65759 10.948903
29 8.3238535 5.568578 11.07913
30 8.267228 5.4248695 11.109588
32 8.351828 5.6869783 11.016678
EOD
$p0s1 << EOD
0 0 0 0
2 5.403521 3.0745034 7.732539
3 5.060388 3.024418 7.0963583
5 5.513593 3.6833656 7.3438206
6 5.698754 3.5033119 7.8941956
8 6.61174 4.871076 8.352404
10 7.432551 5.519359 9.345743
11 7.7684574 5.5969005 9.940014
13 8.725997 5.9383407 11.513653
14 8.648496 5.4523845 11.844606
16 8.694526 5.598056 11.790995
18 8.691799 5.617103 11.766495
19 8.623786 6.1442657 11.103306
21 8.310167 6.1629143 10.45742
22 8.277704 6.2582383 10.297171
24 8.333516 6.342186 10.324846
26 8.488176 5.8621287 11.114224
27 8.358936 6.0519266 10.665947
29 8.283158 5.9327903 10.633527
30 8.387976 5.937892 10.83806
32 8.529944 5.982476 11.077414
EOD
$p0s2 << EOD
0 0 0 0
2 10.8154745 5.5868626 16.044086
3 9.740537 4.8847504 14.596322
5 9.939653 5.284395 14.594911
6 10.139335 4.7507515 15.527918
8 10.726244 7.9380445 13.514442
10 11.989049 9.218008 14.760089
11 11.841061 8.7300825 14.952038
13 12.938743 8.574572 17.302914
14 12.34124 6.6862626 17.996218
16 12.013415 6.3289843 17.697845
18 11.909838 5.359463 18.46021
19 11.422613 6.5001473 16.34508
21 10.3943205 6.3132186 14.475422
22 10.356952 6.2519984 14.4619055
24 10.4910965 6.3752346 14.606958
26 11.120711 6.4449577 15.796466
27 10.997137 6.5353317 15.458942
29 10.889401 6.53457 15.244231
30 10.648482 5.8537307 15.4432335
32 10.7979965 6.520578 15.075415
EOD
$p0s3 << EOD
0 0 0 0
2 5.39183 3.2810872 7.5025725
3 5.7965117 2.8476558 8.745367
5 5.977714 4.550794 7.4046345
6 5.3888288 3.0497813 7.727876
8 6.4721217 4.3178396 8.626404
10 7.8931623 6.1510787 9.635245
11 7.5153575 5.3206806 9.710034
13 7.995307 6.114667 9.875947
14 8.101915 5.3746095 10.829222
16 7.8147216 4.7095847 10.919858
18 8.050518 4.8200445 11.2809925
19 8.4571495 5.760737 11.153563
21 7.309864 4.26556 10.354168
22 7.2205296 4.8795257 9.561534
24 7.081995 4.591842 9.572148
26 8.149182 5.1705976 11.127767
27 7.9846 4.0192327 11.949967
29 8.072827 5.3508897 10.7947645
30 7.4062905 3.4485185 11.364062
32 7.653638 4.6851487 10.622127
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:19.19862]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.34312 to screen 0.82059,0.34312 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '5' at screen 0.04219,0.34312 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.54100 to screen 0.82059,0.54100 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.54100 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.73887 to screen 0.82059,0.73887 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '15' at screen 0.04219,0.73887 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl/reference' at screen 0.83934,0.46891 left front textcolor rgb '#006aa6'
set arrow 10 from screen 0.82841,0.48282 to screen 0.83466,0.51640 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.51640 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.57258 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.44814 to screen 0.83466,0.42142 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.42142 left front textcolor rgb '#9a4478'
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
